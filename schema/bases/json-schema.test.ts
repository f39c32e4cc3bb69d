import fc from "fast-check";
import { Compile as compilarEsquema } from "typebox/schema";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { Bases } from "./bases.ts";
import emitido from "../bases.schema.json" with { type: "json" };
import { jsonSchemaDeBases } from "./json-schema.ts";
import { validar } from "./validar.ts";

const esquema = jsonSchemaDeBases();
const compilado = compilarEsquema(esquema);

describe("JSON Schema of the bases", () => {
  it("is the committed one", () => {
    expect(emitido).toEqual(esquema);
  });

  it("refers only to parts that it defines", () => {
    const texto = JSON.stringify(esquema);
    const definidas = new Set(Object.keys(esquema["$defs"] as object));
    const nombradas = new Set([...texto.matchAll(/"#\/\$defs\/([^"]+)"/gu)].map(([, nombre]) => nombre));
    expect([...nombradas].filter((nombre) => !definidas.has(String(nombre)))).toEqual([]);
    expect(definidas.size).toBeGreaterThan(100);
  });

  it("judges documents as the own validator does", () => {
    fc.assert(
      fc.property(arbitrario(Bases), fc.constantFrom("forma", "total", "etapas", "plazas"), (bases, clave) => {
        expect(compilado.Check(bases)).toBe(true);
        const roto = { ...bases, [clave]: [{ id: 1 }] };
        expect(compilado.Check(roto)).toBe(validar(roto).length === 0);
      }),
      { numRuns: 100 },
    );
  });
});
