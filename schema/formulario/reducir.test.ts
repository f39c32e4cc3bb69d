import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Condicion } from "../bases/condicion.ts";
import { evaluar, type Leer } from "../condicion.ts";
import { textoDe } from "../valor.ts";
import { reducir } from "./reducir.ts";

const DATOS = ["plaza.grupo", "plaza.region", "campo.s.a", "campo.s.b", "hecho.c"];

const atomo: fc.Arbitrary<Condicion> = fc.oneof(
  fc.record({ tipo: fc.constant("CONSTA" as const), dato: fc.constantFrom(...DATOS) }),
  fc.record({
    tipo: fc.constant("COMPARA" as const),
    dato: fc.constantFrom(...DATOS),
    operador: fc.constantFrom("IGUAL" as const, "DISTINTO" as const),
    valor: fc.constantFrom("SI", "NO"),
  }),
);

const condicion: fc.Arbitrary<Condicion> = fc.letrec<{ nodo: Condicion }>((atar) => ({
  nodo: fc.oneof(
    { maxDepth: 4 },
    atomo,
    fc.record({
      tipo: fc.constantFrom("TODAS" as const, "ALGUNA" as const, "NINGUNA" as const),
      de: fc.array(atar("nodo"), { maxLength: 3 }),
    }),
  ),
})).nodo;

const lectura = fc.dictionary(fc.constantFrom(...DATOS), fc.constantFrom("SI", "NO"));

describe("reducir", () => {
  it("leaves a condition that gives the same to every applicant of the plaza", () => {
    fc.assert(
      fc.property(condicion, lectura, (entera, datos) => {
        const leer: Leer = (referencia) => {
          const texto = datos[referencia];
          return texto === undefined ? null : textoDe(texto);
        };
        const reducida = reducir(entera, leer);
        const valor = typeof reducida === "object" && reducida !== null ? evaluar(reducida, leer) : reducida;
        expect(valor).toBe(evaluar(entera, leer));
      }),
      { numRuns: 3000 },
    );
  });

  it("takes the decided parts away", () => {
    const enPlaza: Condicion = { tipo: "COMPARA", dato: "plaza.grupo", operador: "IGUAL", valor: "SI" };
    const suya: Condicion = { tipo: "CONSTA", dato: "campo.s.a" };
    const leer: Leer = (referencia) => (referencia === "plaza.grupo" ? textoDe("SI") : null);
    expect(reducir({ tipo: "TODAS", de: [enPlaza, suya] }, leer)).toEqual({ tipo: "TODAS", de: [suya] });
    expect(reducir({ tipo: "ALGUNA", de: [enPlaza, suya] }, leer)).toBe(true);
    expect(reducir({ tipo: "NINGUNA", de: [enPlaza, suya] }, leer)).toBe(false);
  });
});
