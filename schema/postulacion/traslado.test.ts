import { describe, expect, test } from "vitest";
import type { Bases } from "../bases/bases.ts";
import type { Campo } from "../bases/formulario.ts";
import type { DeclaracionJurada, DocumentoRequerido } from "../bases/documento.ts";
import { buildBases, buildPlaza } from "../../test/factories/bases.ts";
import { trasladar, type Llenado } from "./traslado.ts";

const documento: DocumentoRequerido = {
  id: "dni",
  nombre: "DNI",
  exigencia: "SIEMPRE",
  elabora: "POSTULANTE",
  momento: { tipo: "POSTULACION" },
  formatos: ["PDF"],
  maximoKb: 100,
  archivos: 1,
};
const declaracion: DeclaracionJurada = {
  id: "veracidad",
  titulo: "Veracidad",
  texto: "Digo la verdad",
  respuesta: "ACEPTACION",
  siNo: "IMPIDE_ENVIAR",
};
const antes = buildBases({
  plazas: [buildPlaza(), buildPlaza({ id: "p2" })],
  documentos: [documento],
  declaraciones: [declaracion],
});
const llenado: Llenado = {
  plazas: ["p2", "p1"],
  respuestas: {
    personales: [{ id: "unica", valores: { nacimiento: "1990-01-01", ffaa: "SI" } }],
    formacion: [{ id: "f1", valores: { grado: "TITULO" }, sustentos: ["a1"] }],
  },
  documentos: [{ documento: "dni", archivos: ["a2"] }],
  declaraciones: [{ declaracion: "veracidad", respuesta: "SI" }],
  confirmados: ["dni"],
};
const a = (cambios: Partial<Bases>) => trasladar(antes, { ...antes, ...cambios }, llenado);
const avisos = (cambios: Partial<Bases>) => a(cambios).hallazgos.map(({ codigo, ruta }) => [codigo, ruta]);

describe("carrying a draft to the next version", () => {
  test("changes nothing when what was filled is still asked", () => {
    expect(trasladar(antes, { ...antes, total: { modo: "SUMA" } }, llenado)).toEqual({ llenado, hallazgos: [] });
  });

  test("leaves answers of fields and sections that are gone, and says so", () => {
    const [personales] = antes.formulario.secciones;
    const sinFfaa = { ...personales!, campos: personales!.campos.filter(({ id }) => id !== "ffaa") };
    expect(avisos({ formulario: { secciones: [sinFfaa] } })).toEqual([
      ["RESPUESTA_QUITADA", "respuestas.personales.unica.ffaa"],
      ["SECCION_QUITADA", "respuestas.formacion"],
    ]);
  });

  test("leaves an answer whose field now takes a list", () => {
    const [personales, formacion] = antes.formulario.secciones;
    const grados: Campo = {
      tipo: "OPCIONES",
      id: "grado",
      etiqueta: "Grados",
      requerido: "NUNCA",
      opciones: [{ valor: "TITULO", etiqueta: "Título" }],
    };
    const secciones = [personales!, { ...formacion!, campos: [grados] }];
    const { llenado: nuevo } = a({ formulario: { secciones } });
    expect(nuevo.respuestas["formacion"]).toEqual([{ id: "f1", valores: {}, sustentos: ["a1"] }]);
  });

  test("leaves files of a document that is gone, with its confirmation", () => {
    const { llenado: nuevo, hallazgos } = a({ documentos: [] });
    expect([nuevo.documentos, nuevo.confirmados]).toEqual([[], []]);
    expect(hallazgos).toMatchObject([{ codigo: "DOCUMENTO_QUITADO", ruta: "documentos.dni", gravedad: "ADVERTENCIA" }]);
  });

  test("asks a declaration again when its text is another", () => {
    expect(avisos({ declaraciones: [{ ...declaracion, texto: "Digo toda la verdad" }] })).toEqual([
      ["DECLARACION_CAMBIADA", "declaraciones.veracidad"],
    ]);
    expect(avisos({ declaraciones: [{ ...declaracion, codigo: "Anexo 3" }] })).toEqual([]);
  });

  test("keeps the plazas that remain, in their order, and the old ones when none remains", () => {
    expect(a({ plazas: [buildPlaza()] }).llenado.plazas).toEqual(["p1"]);
    const ninguna = a({ plazas: [buildPlaza({ id: "p3" })] });
    expect(ninguna.llenado.plazas).toEqual(["p2", "p1"]);
    expect(ninguna.hallazgos.map(({ codigo }) => codigo)).toEqual(["PLAZA_QUITADA", "PLAZA_QUITADA"]);
  });
});
