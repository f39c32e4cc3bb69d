import { describe, expect, test } from "vitest";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import type { ArchivoPropio } from "../postulante/index.ts";
import { archivosDe, cabe, recortarSustentos } from "./adjuntos.rules.ts";

const documento: DocumentoRequerido = {
  id: "d",
  nombre: "D",
  exigencia: "NUNCA",
  elabora: "POSTULANTE",
  momento: { tipo: "POSTULACION" },
  formatos: ["PDF"],
  maximoKb: 1,
  archivos: 2,
};
const archivo = (id: string, cambios: Partial<ArchivoPropio> = {}): [string, ArchivoPropio] => [
  id,
  { id, nombre: id, tipo: "PDF", bytes: 10, sha256: "", ...cambios },
];

describe("a file in a document", () => {
  test.each([
    [1023, true],
    [1024, true],
    [1025, false],
  ])("of %i bytes fits in 1 KB: %s", (bytes, esperado) => {
    expect(cabe(documento, archivo("a", { bytes })[1])).toBe(esperado);
  });

  test.each([
    ["PDF", ["JPG"], false],
    ["JPEG", ["JPG"], true],
    ["PNG", ["JPG", "PNG"], true],
  ] as const)("of format %s where %j are taken: %s", (tipo, formatos, esperado) => {
    expect(cabe({ ...documento, formatos: [...formatos] }, archivo("a", { tipo })[1])).toBe(esperado);
  });
});

describe("evidence that comes from the CV", () => {
  const filas = [
    { id: "1", valores: {}, sustentos: ["a", "grande"] },
    { id: "2", valores: {}, sustentos: ["a", "b"] },
    { id: "3", valores: {}, sustentos: ["c", "perdido"] },
    { id: "4", valores: {} },
  ];
  const archivos = new Map([archivo("a"), archivo("b"), archivo("c"), archivo("grande", { bytes: 9999 })]);

  test("stays as far as the document of the rows takes it; a file in two rows counts once", () => {
    expect(recortarSustentos(filas, documento, archivos).map(({ sustentos }) => sustentos)).toEqual([
      ["a"],
      ["a", "b"],
      undefined,
      undefined,
    ]);
  });

  test("has no limits where the bases name no document for the rows, save that the file is there", () => {
    expect(recortarSustentos(filas, null, archivos).map(({ sustentos }) => sustentos)).toEqual([
      ["a", "grande"],
      ["a", "b"],
      ["c"],
      undefined,
    ]);
  });

  test("of rows and documents together names each file once", () => {
    expect(archivosDe({ respuestas: { s: filas }, documentos: [{ documento: "d", archivos: ["b", "z"] }] })).toEqual([
      "a",
      "grande",
      "b",
      "c",
      "perdido",
      "z",
    ]);
  });
});
