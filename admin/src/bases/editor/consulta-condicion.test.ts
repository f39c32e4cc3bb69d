import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Condicion } from "#schema/bases/condicion.ts";
import { aConsulta, deConsulta } from "./consulta-condicion.ts";

const hoja: fc.Arbitrary<Condicion> = fc.oneof(
  fc.record({
    tipo: fc.constant("COMPARA" as const),
    dato: fc.constant("hecho.edad"),
    operador: fc.constantFrom("IGUAL" as const, "MAYOR" as const),
    valor: fc.constantFrom("29", "SI"),
  }),
  fc.record({
    tipo: fc.constant("COMPARA" as const),
    dato: fc.constant("hecho.edad"),
    operador: fc.constant("MENOR" as const),
    con: fc.constant("minimo.experiencia"),
  }),
  fc.record({
    tipo: fc.constant("EN" as const),
    dato: fc.constant("fila.nivel"),
    valores: fc.array(fc.constantFrom("A", "B"), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ tipo: fc.constant("CONSTA" as const), dato: fc.constant("documento.dni") }),
);

/** Groups of two or more: one alone in a group is the same as that one. */
const { condicion } = fc.letrec<{ condicion: Condicion }>((tie) => ({
  condicion: fc.oneof(
    { depthSize: "small" },
    hoja,
    fc.record({
      tipo: fc.constantFrom("TODAS" as const, "ALGUNA" as const, "NINGUNA" as const),
      de: fc.array(tie("condicion"), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

describe("the composer of conditions", () => {
  it("gives back what it was given", () => {
    fc.assert(
      fc.property(condicion, (una) => {
        expect(deConsulta(aConsulta(una))).toEqual(una);
      }),
    );
  });

  it("keeps «always», «never» and «not this one»", () => {
    const hojas: Condicion[] = [{ tipo: "CONSTA", dato: "documento.dni" }];
    for (const una of [
      { tipo: "TODAS", de: [] },
      { tipo: "ALGUNA", de: [] },
      { tipo: "NINGUNA", de: hojas },
    ] satisfies Condicion[])
      expect(deConsulta(aConsulta(una))).toEqual(una);
  });

  it("takes the group away from a comparison that is alone in it", () => {
    expect(deConsulta(aConsulta({ tipo: "TODAS", de: [{ tipo: "CONSTA", dato: "documento.dni" }] }))).toEqual({
      tipo: "CONSTA",
      dato: "documento.dni",
    });
  });
});
