import { expect, it } from "vitest";
import { probar } from "./probar.ts";
import { R19 } from "./r19-nada-revela.ts";
import { comparar } from "./r19-rangos.ts";
import { R20 } from "./r20-claves.ts";
import { R21 } from "./r21-conjeturas.ts";

probar("identity", [R19, R20, R21]);

it("the test of ranks tells apart what is apart and nothing else", () => {
  const serie = (desde: number) => Array.from({ length: 40 }, (_, i) => desde + ((i * 7) % 40));
  expect(comparar(serie(0), serie(0)).p).toBeGreaterThan(0.9);
  expect(comparar(serie(0), serie(30))).toMatchObject({ distancia: 30 });
  expect(comparar(serie(0), serie(30)).p).toBeLessThan(1e-6);
  expect(comparar([1, 1, 1, 1], [1, 1, 1, 1]).p).toBeCloseTo(1, 6);
  // u is 3 of 50: z = (25 − 3 − 0.5) / √(50 · 16 / 12) = 2.633.
  expect(comparar([1, 2, 3, 4, 8], [5, 6, 7, 9, 10, 11, 12, 13, 14, 15]).p).toBeCloseTo(0.00846, 4);
});
