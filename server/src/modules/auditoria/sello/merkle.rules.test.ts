import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agregar, hashHoja, probarConsistencia, raizDe, raizSobre, verificarConsistencia } from "./merkle.rules.ts";

const hojas = (n: number): Buffer[] => Array.from({ length: n }, (_, i) => hashHoja(`hoja ${i}`));

/** The definition of the standard, word by word. */
function raizPorDefinicion(unas: readonly Buffer[]): Buffer {
  const [sola] = unas;
  if (unas.length === 1 && sola) return sola;
  let k = 1;
  while (k * 2 < unas.length) k *= 2;
  const partes = [raizPorDefinicion(unas.slice(0, k)), raizPorDefinicion(unas.slice(k))];
  return createHash("sha256")
    .update(Buffer.concat([Buffer.from([1]), ...partes]))
    .digest();
}

describe("the tree of hashes", () => {
  it("has the leaf of the empty text of RFC 6962", () => {
    expect(hashHoja("").toString("hex")).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });

  it.each([1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33])("of %i leaves has the root that the standard defines", (n) => {
    expect(raizSobre(hojas(n))).toEqual(raizPorDefinicion(hojas(n)));
  });

  it("grows by parts into the same tree", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 }), (partes) => {
        const todas = hojas(partes.reduce((a, b) => a + b, 1));
        let frontera = agregar([], 0, todas.slice(0, 1));
        let tamano = 1;
        for (const parte of partes) {
          frontera = agregar(frontera, tamano, todas.slice(tamano, tamano + parte));
          tamano += parte;
        }
        expect(raizDe(frontera)).toEqual(raizSobre(todas));
      }),
    );
  });

  it("proves that every head grew from every earlier one, and nothing else", () => {
    for (let n = 1; n <= 24; n += 1) {
      const todas = hojas(n);
      const despues = { tamano: n, raiz: raizSobre(todas) };
      for (let m = 1; m <= n; m += 1) {
        const antes = { tamano: m, raiz: raizSobre(todas.slice(0, m)) };
        const prueba = probarConsistencia(todas, m);
        expect([n, m, verificarConsistencia(antes, despues, prueba)]).toEqual([n, m, true]);
        const otra = { tamano: m, raiz: hashHoja("otra") };
        expect(verificarConsistencia(otra, despues, prueba)).toBe(false);
        expect(verificarConsistencia(antes, { ...despues, raiz: hashHoja("otra") }, prueba)).toBe(false);
        expect(verificarConsistencia(antes, despues, [...prueba, hashHoja("de más")])).toBe(false);
      }
    }
  });
});
