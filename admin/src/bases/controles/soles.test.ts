import { describe, expect, test } from "vitest";
import { deSoles, enSoles } from "./soles.ts";

describe("an amount", () => {
  test.each([
    [296_419, "2,964.19"],
    [5, "0.05"],
    [100_000_000, "1,000,000.00"],
    [0, "0.00"],
  ])("of %d céntimos reads %s, and is the same when it is written back", (centimos, texto) => {
    expect(enSoles(centimos)).toBe(texto);
    expect(deSoles(texto)).toBe(centimos);
  });

  test.each([
    ["2964.19", 296_419],
    ["S/ 2,964.1", 296_410],
    ["2964.", 296_400],
    ["2964", 296_400],
  ])("is understood as people write it: %s", (texto, centimos) => expect(deSoles(texto)).toBe(centimos));

  test.each(["", "mil", "2964,19", "2,96.19", "1.234", "-5"])("that is none stays as it was typed: «%s»", (texto) => {
    expect(deSoles(texto)).toBe(texto);
    expect(enSoles(texto)).toBe(texto);
  });
});
