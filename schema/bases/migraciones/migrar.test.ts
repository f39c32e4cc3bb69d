import { describe, expect, it } from "vitest";
import { FORMA_ACTUAL } from "../bases.ts";
import { MIGRACIONES } from "./index.ts";
import { migrar, type Migracion } from "./migrar.ts";

/** A made-up history: the second shape renamed a property, the third split it. */
const TABLA: readonly Migracion[] = [
  { desde: 1, nombre: "titulo-por-nombre", aplicar: ({ nombre, ...resto }) => ({ ...resto, titulo: nombre }) },
  {
    desde: 2,
    nombre: "titulo-en-partes",
    aplicar: ({ titulo, ...resto }) => ({ ...resto, titulo: { texto: titulo } }),
  },
];

describe("migrar", () => {
  it("lifts an old document through every later shape, in order", () => {
    expect(migrar({ forma: 1, nombre: "CAS 1" }, TABLA, 3)).toEqual({
      documento: { forma: 3, titulo: { texto: "CAS 1" } },
      aplicadas: ["titulo-por-nombre", "titulo-en-partes"],
    });
    expect(migrar({ forma: 2, titulo: "CAS 1" }, TABLA, 3)).toMatchObject({ aplicadas: ["titulo-en-partes"] });
  });

  it("leaves a document of the newest shape alone", () => {
    const documento = { forma: 3, titulo: {} };
    expect(migrar(documento, TABLA, 3)).toEqual({ documento, aplicadas: [] });
  });

  it.each([{}, { forma: "1" }, { forma: 0 }, { forma: 1.5 }, { forma: 4 }])("refuses %o", (documento) => {
    expect(migrar(documento, TABLA, 3)).toMatchObject({ hallazgos: [{ codigo: "FORMA_VERSION", ruta: "forma" }] });
  });

  it("refuses a shape whose step is missing", () => {
    expect(migrar({ forma: 1 }, TABLA.slice(1), 3)).toMatchObject({ hallazgos: [{ codigo: "FORMA_VERSION" }] });
  });
});

describe("the history of the document", () => {
  it("has one step, with a name of its own, for every shape before the newest", () => {
    expect(MIGRACIONES.map((paso) => paso.desde)).toEqual(Array.from({ length: FORMA_ACTUAL - 1 }, (_, i) => i + 1));
    expect(new Set(MIGRACIONES.map((paso) => paso.nombre)).size).toBe(MIGRACIONES.length);
  });
});
