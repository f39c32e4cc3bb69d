import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { buildBases } from "../../test/factories/bases.ts";
import { Bases } from "./bases.ts";
import { canonico } from "./canonico.ts";
import { exportar, FORMATO, importar } from "./portable.ts";

const codigos = (texto: string): string[] => {
  const importado = importar(texto);
  return "hallazgos" in importado ? importado.hallazgos.map((h) => h.codigo) : [];
};
const sobre = (bases: unknown): string => JSON.stringify({ formato: FORMATO, bases });

describe("portable file", () => {
  it("comes back the same after going out, for any document", () => {
    fc.assert(
      fc.property(arbitrario(Bases), (bases) => {
        const texto = exportar(bases);
        const importado = importar(texto);
        expect(importado).toEqual({ bases, migraciones: [] });
        expect("bases" in importado && exportar(importado.bases)).toBe(texto);
        expect("bases" in importado && canonico(importado.bases)).toBe(canonico(bases));
      }),
      { numRuns: 300 },
    );
  });

  it("is written in the order of the definition, with two spaces and a final newline", () => {
    const { forma, ...resto } = buildBases();
    const texto = exportar({ ...resto, forma });
    expect(
      texto.startsWith(`{\n  "formato": "${FORMATO}",\n  "bases": {\n    "forma": 1,\n    "generalidades": {`),
    ).toBe(true);
    expect(texto.endsWith("\n  }\n}\n")).toBe(true);
  });

  it("is read with or without a byte order mark", () => {
    expect(codigos(`\uFEFF${exportar(buildBases())}`)).toEqual([]);
  });

  it.each([
    ["", "ARCHIVO_JSON"],
    ["{", "ARCHIVO_JSON"],
    ["[]", "ARCHIVO_FORMATO"],
    ['{"formato":"otro","bases":{}}', "ARCHIVO_FORMATO"],
    [sobre(3), "ARCHIVO_FORMATO"],
    [`{"formato":"${FORMATO}","bases":{},"extra":1}`, "ARCHIVO_FORMATO"],
    [sobre({}), "FORMA_VERSION"],
    [sobre({ forma: 99 }), "FORMA_VERSION"],
    [`{"formato":"${FORMATO}","bases":{"forma":1,"forma":1}}`, "ARCHIVO_REPETIDO"],
    [`{"formato":"${FORMATO}","bases":{"forma":1,"\\u0066orma":1}}`, "ARCHIVO_REPETIDO"],
    [`{"formato":"${FORMATO}","bases":${"[".repeat(500)}${"]".repeat(500)}}`, "ARCHIVO_NIVELES"],
  ])("refuses %s with %s", (texto, codigo) => {
    expect(codigos(texto)).toEqual([codigo]);
  });

  it("refuses a file beyond the limit without reading it", () => {
    expect(codigos(" ".repeat(64_000_001))).toEqual(["ARCHIVO_TAMANO"]);
  });

  it("reads texts of any length and spaces before a colon", () => {
    expect(codigos(sobre({ forma: 99, x: '\\"n'.repeat(3_000_000) }))).toEqual(["FORMA_VERSION"]);
    expect(codigos(`{"formato" :"${FORMATO}","formato"\n${" ".repeat(99)}:"otro"}`)).toEqual(["ARCHIVO_REPETIDO"]);
  });

  it("says at which place of the document the shape fails", () => {
    const importado = importar(sobre({ ...buildBases(), total: { minimo: 60 } }));
    expect(importado).toMatchObject({ hallazgos: [{ codigo: "FORMA_TIPO", ruta: "total.minimo" }] });
  });

  it("does not let a file reach the prototype of objects", () => {
    const texto = sobre(buildBases()).replace('"total":{', '"total":{"__proto__":{"minimo":"1"},');
    expect(codigos(texto)).toEqual(["FORMA_DESCONOCIDA"]);
  });
});
