import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validarParte } from "../bases/validar.ts";
import type { Seccion } from "../bases/formulario.ts";
import { Fila } from "../expediente.ts";
import { leerFilas, type FilaCruda } from "./filas.ts";

const CURSOS: Seccion = {
  id: "cursos",
  titulo: "Cursos",
  papel: "CAPACITACION",
  repite: { minimo: 1, maximo: 3, sustento: "OPCIONAL" },
  campos: [
    { tipo: "TEXTO", id: "nombre", etiqueta: "Nombre", requerido: "SIEMPRE" },
    { tipo: "ENTERO", id: "horas", etiqueta: "Horas", requerido: "SIEMPRE" },
    { tipo: "OPCIONES", id: "temas", etiqueta: "Temas", requerido: "NUNCA", opciones: [{ valor: "A", etiqueta: "A" }] },
  ],
};
const UNICA: Seccion = { id: "yo", titulo: "Yo", papel: "PERSONALES", campos: CURSOS.campos };
const fila = (valores: unknown, cambios: Partial<FilaCruda> = {}): FilaCruda => ({ id: "c1", valores, ...cambios });
const codigos = (crudas: FilaCruda[], seccion = CURSOS) =>
  leerFilas(seccion, crudas, []).hallazgos.map(({ codigo, ruta }) => [codigo, ruta]);

describe("rows of a draft", () => {
  test("may be incomplete", () => {
    expect(leerFilas(CURSOS, [fila({ horas: "12" })], [])).toEqual({
      filas: [{ id: "c1", valores: { horas: "12" } }],
      hallazgos: [],
    });
  });

  test("hold each answer in the one form of its field", () => {
    const { filas } = leerFilas(CURSOS, [fila({ nombre: "  Gestión   pública " })], []);
    expect(filas[0]?.valores).toEqual({ nombre: "Gestión pública" });
  });

  test("may not hold dates to come", () => {
    const conFecha: Seccion = {
      ...UNICA,
      campos: [{ tipo: "FECHA", id: "nace", etiqueta: "Nacimiento", requerido: "SIEMPRE" }],
    };
    const leer = (nace: string) => leerFilas(conFecha, [fila({ nace })], [], "2026-05-05").hallazgos;
    expect(leer("05/05/2026")).toEqual([]);
    expect(leer("06/05/2026")).toMatchObject([{ codigo: "CAMPO_LIMITE", ruta: "filas.0.valores.nace" }]);
  });

  test("leave out blank answers", () => {
    const { filas } = leerFilas(CURSOS, [fila({ nombre: "  ", horas: null, temas: [] })], []);
    expect(filas).toEqual([{ id: "c1", valores: {} }]);
  });

  test("are as many as the section admits", () => {
    const tres = ["a", "b", "c"].map((id) => fila({}, { id }));
    expect(codigos(tres)).toEqual([]);
    expect(codigos([...tres, fila({}, { id: "d" })])).toEqual([["FILAS_EN_EXCESO", "filas"]]);
    expect(codigos([fila({}), fila({}, { id: "d" })], UNICA)).toEqual([["FILAS_EN_EXCESO", "filas"]]);
  });

  test("have each its own id", () => {
    expect(codigos([fila({}), fila({})])).toEqual([["FILA_REPETIDA", "filas.1.id"]]);
    expect(codigos([fila({}, { id: "" })])).toEqual([["FORMA_VACIO", "filas.0.id"]]);
  });

  test.each([
    ["a field that the section lacks", { nada: "x" }, "CAMPO_DESCONOCIDO", "filas.0.valores.nada"],
    [
      "the prototype as a field",
      JSON.parse('{"__proto__": {"horas": "1"}}'),
      "CAMPO_DESCONOCIDO",
      "filas.0.valores.__proto__",
    ],
    ["an inherited name", JSON.parse('{"constructor": "x"}'), "CAMPO_DESCONOCIDO", "filas.0.valores.constructor"],
    ["a list in a field of text", { nombre: ["x"] }, "RESPUESTA_DE_OTRA_CLASE", "filas.0.valores.nombre"],
    ["a text in a field of several options", { temas: "A" }, "RESPUESTA_DE_OTRA_CLASE", "filas.0.valores.temas"],
    ["an answer that its field cannot read", { horas: "muchas" }, "CAMPO_NUMERO", "filas.0.valores.horas"],
    ["an option that is not offered", { temas: ["B"] }, "CAMPO_OPCION", "filas.0.valores.temas"],
    ["a number", { horas: 12 }, "FORMA_TIPO", "filas.0.valores.horas"],
    ["an object", { horas: { $ne: "1" } }, "FORMA_TIPO", "filas.0.valores.horas"],
    ["a list of objects", { temas: [{}] }, "FORMA_TIPO", "filas.0.valores.temas.0"],
    ["a text too long", { nombre: "x".repeat(10_001) }, "FORMA_LARGO", "filas.0.valores.nombre"],
    ["a character that cannot be stored", { nombre: "a\u0000b" }, "FORMA_TEXTO", "filas.0.valores.nombre"],
    ["half a character", { nombre: "\ud800" }, "FORMA_TEXTO", "filas.0.valores.nombre"],
    ["a list instead of answers", ["x"], "FORMA_TIPO", "filas.0.valores"],
    ["nothing instead of answers", null, "FORMA_TIPO", "filas.0.valores"],
  ])("are refused with %s", (_que, valores, codigo, ruta) => {
    expect(codigos([fila(valores)])).toEqual([[codigo, ruta]]);
  });

  test("keep the evidence that they had unless they say otherwise", () => {
    const anteriores: Fila[] = [{ id: "c1", valores: {}, sustentos: ["f1"], folios: "3" }];
    const leer = (cambios: Partial<FilaCruda>) => leerFilas(CURSOS, [fila({}, cambios)], anteriores).filas[0];
    expect(leer({})).toEqual({ id: "c1", valores: {}, sustentos: ["f1"], folios: "3" });
    expect(leer({ sustentos: [], folios: null })).toEqual({ id: "c1", valores: {} });
    expect(leer({ sustentos: ["f2", "f2"] })?.sustentos).toEqual(["f2"]);
    expect(leer({ id: "c2" })).toEqual({ id: "c2", valores: {} });
  });

  test("never carry what the evaluator decides", () => {
    const cruda = { ...fila({}), validacion: { estado: "VALIDO" } };
    expect(leerFilas(CURSOS, [cruda], []).filas).toEqual([{ id: "c1", valores: {} }]);
  });

  test("whatever comes in, what goes out without findings has the shape of the dossier", () => {
    const valores = fc.object({ key: fc.constantFrom("nombre", "horas", "temas", "__proto__", "x") });
    const torcidas = fc.sample(valores, 2000).filter((uno) => {
      const { filas, hallazgos } = leerFilas(CURSOS, [fila(uno)], []);
      return hallazgos.length === 0 && filas.some((una) => validarParte(Fila, una).length > 0);
    });
    expect(torcidas).toEqual([]);
  });
});
