import { expect, test } from "vitest";
import { enSoles } from "./bases.ts";

test.each([
  [296_419, "S/ 2,964.19"],
  [102_500, "S/ 1,025.00"],
  [99_905, "S/ 999.05"],
  [123_456_789, "S/ 1,234,567.89"],
  [0, "S/ 0.00"],
])("%i céntimos are %s", (centimos, texto) => {
  expect(enSoles(centimos)).toBe(texto);
});
