import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { Bases } from "./bases.ts";
import { canonico, type Json } from "./canonico.ts";

/** The same value with the properties of every object in another order. */
const revuelto = (valor: Json): Json => {
  if (Array.isArray(valor)) return valor.map((item: Json) => revuelto(item));
  if (typeof valor !== "object") return valor;
  return Object.fromEntries(
    Object.entries(valor)
      .toReversed()
      .map(([clave, contenido]) => [clave, contenido === undefined ? undefined : revuelto(contenido)]),
  );
};

describe("canonico", () => {
  it("sorts keys by code unit, escapes as JSON does and leaves absent properties out", () => {
    const valor = { "\u20ac": "Euro", "\r": "Retorno", "1": "Uno", "\u0080": "Control", ö: '\u000F/"\\', a: undefined };
    expect(canonico(valor)).toBe('{"\\r":"Retorno","1":"Uno","\u0080":"Control","ö":"\\u000f/\\"\\\\","€":"Euro"}');
    expect(canonico([true, false, -0, 12, [], {}])).toBe("[true,false,0,12,[],{}]");
  });

  it("does not depend on the order in which properties were written", () => {
    fc.assert(
      fc.property(arbitrario(Bases), (bases) => {
        const texto = canonico(bases);
        expect(canonico(revuelto(bases))).toBe(texto);
        expect(JSON.parse(texto)).toEqual(bases);
      }),
      { numRuns: 100 },
    );
  });

  it.each([[1.5], [Number.NaN], [2 ** 53], [null], ["\uD800"], [[undefined]], [() => 1]])("refuses %o", (valor) => {
    expect(() => canonico(valor as Json)).toThrow(TypeError);
  });
});
