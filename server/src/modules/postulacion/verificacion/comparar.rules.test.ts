import { describe, expect, it } from "vitest";
import type { Instantanea } from "#schema/postulacion/instantanea.ts";
import { buildBases } from "../../../../../test/factories/bases.ts";
import { sha256Canonico } from "../../../infra/canonico.ts";
import { compararExpediente } from "./comparar.rules.ts";
import type { FilaSellada, Hechos, Testimonio } from "./hechos.ts";

const SELLO = "2026-05-05T17:00:00.000000Z";
const documento = buildBases();
const ARCHIVO = { id: "a1", nombre: "diploma.pdf", bytes: 10, sha256: "a".repeat(64) };
const instantanea: Instantanea = {
  forma: 1,
  constancia: "C-1",
  proceso: "proceso",
  sello: SELLO,
  bases: { version: 1, sha256: sha256Canonico(documento) },
  expediente: {
    codigo: "E-1",
    nombres: "De Prueba, Una",
    plazas: ["p1"],
    enviadaEn: "2026-05-05T12:00:00",
    respuestas: {},
  },
  archivos: [ARCHIVO],
  confirmados: [],
};
const huella = sha256Canonico(instantanea);
const postulacion: FilaSellada = {
  codigo: "E-1",
  proceso: "proceso",
  entidad: "entidad",
  persona: "persona",
  plazas: ["p1"],
  ambitoLimite: "PROCESO",
  versionBases: "version",
  estado: "ENVIADA",
  revision: 9,
  respuestas: {},
  documentos: [],
  declaraciones: [],
  confirmados: [],
  sello: SELLO,
  instantanea,
  instantaneaSha256: huella,
  constancia: "C-1",
  creadaEn: SELLO,
  guardadaEn: SELLO,
  retiradaEn: null,
};
const envio: Testimonio = {
  acto: "enviarPostulacion",
  instante: SELLO,
  actor: "persona",
  entidad: "entidad",
  proceso: "proceso",
  versionBases: "version",
  hashDespues: huella,
  detalles: { constancia: "C-1", huella, revision: 9 },
  posicion: 7,
};
const sano: Hechos = {
  id: "p",
  postulacion,
  version: { proceso: "proceso", numero: 1, sha256: sha256Canonico(documento), documento },
  vinculos: ["a1"],
  archivos: new Map([["a1", { ...ARCHIVO, persona: "persona", tipo: "PDF" }]]),
  disco: new Map([["a1", { bytes: 10, sha256: ARCHIVO.sha256, deSuTipo: true }]]),
  testimonios: [envio],
};
const retiro: Testimonio = {
  ...envio,
  acto: "retirarPostulacion",
  instante: "2026-05-06T17:00:00.000000Z",
  posicion: 8,
};

const comparar = (cambios: Partial<Hechos>, rotos: Parameters<typeof compararExpediente>[1] = []): string[] =>
  compararExpediente({ ...sano, ...cambios }, rotos).map(({ lugar, codigo }) => `${lugar} ${codigo}`);
const conFila = (cambios: Partial<FilaSellada>): Partial<Hechos> => ({ postulacion: { ...postulacion, ...cambios } });

describe("a sealed dossier", () => {
  it("is as it was sealed, withdrawn or not, and by a testimony that says less", () => {
    expect(comparar({})).toEqual([]);
    const retirada = conFila({ estado: "RETIRADA", revision: 10, retiradaEn: retiro.instante });
    expect(comparar({ ...retirada, testimonios: [envio, retiro] })).toEqual([]);
    expect(comparar(retirada)).toEqual([
      "postulacion.estado NO_ES_LO_ATESTIGUADO",
      "postulacion.retirada_en NO_ES_LO_ATESTIGUADO",
    ]);
    expect(comparar({ testimonios: [{ ...envio, detalles: { constancia: "C-1", huella } }] })).toEqual([]);
  });

  it("is asked of the audit, so that a hash made to agree does not help", () => {
    const otra = { ...instantanea, expediente: { ...instantanea.expediente, nombres: "Otra" } };
    const rehecha = conFila({ instantanea: otra, instantaneaSha256: sha256Canonico(otra) });
    expect(comparar(rehecha)).toEqual([
      "postulacion.instantanea_sha256 NO_ES_LO_ATESTIGUADO",
      "instantanea NO_ES_LO_ATESTIGUADO",
    ]);
    expect(comparar({ testimonios: [] })).toEqual(["auditoria SIN_TESTIMONIO"]);
    expect(comparar({}, [{ desde: 5, hasta: 8 }])).toEqual(["auditoria 7 TESTIMONIO_ALTERADO"]);
    expect(comparar({}, [{ desde: 8, hasta: 9 }])).toEqual([]);
    expect(comparar({ testimonios: [envio, envio] })).toEqual(["auditoria TESTIMONIO_REPETIDO"]);
    expect(comparar({ postulacion: null })).toEqual(["postulacion EXPEDIENTE_AUSENTE"]);
  });

  it("that is no dossier any more is told, and not read", () => {
    for (const rota of [null, "x", { archivos: 3 }, { ...instantanea, archivos: [null] }, { x: 1.5 }])
      expect(comparar(conFila({ instantanea: rota }))).toEqual([
        "instantanea HUELLA_DISTINTA",
        "instantanea NO_ES_LO_ATESTIGUADO",
        "instantanea FORMA_DISTINTA",
      ]);
  });

  it("has its files, their rows, their owner and their bytes", () => {
    const fila = (cambios: object) => ({
      archivos: new Map([["a1", { ...ARCHIVO, persona: "persona", tipo: "PDF", ...cambios }]]),
    });
    const disco = (cambios: object) => ({
      disco: new Map([["a1", { bytes: 10, sha256: ARCHIVO.sha256, deSuTipo: true, ...cambios }]]),
    });
    expect(comparar(fila({ persona: "otra" }))).toEqual(["archivo PDF a1 DUENO_DISTINTO"]);
    expect(comparar(fila({ nombre: "x", bytes: 1, sha256: "b" }))).toEqual([
      "archivo PDF a1 NOMBRE_DISTINTO",
      "archivo PDF a1 TAMANO_DISTINTO",
      "archivo PDF a1 REGISTRO_DISTINTO",
    ]);
    expect(comparar(disco({ sha256: "b".repeat(64) }))).toEqual(["archivo PDF a1 BYTES_DISTINTOS"]);
    expect(comparar(disco({ deSuTipo: false }))).toEqual(["archivo PDF a1 TIPO_DISTINTO"]);
    expect(comparar({ disco: new Map() })).toEqual(["archivo PDF a1 BYTES_AUSENTES"]);
    expect(comparar({ archivos: new Map(), disco: new Map() })).toEqual(["archivo a1 ARCHIVO_AUSENTE"]);
    expect(comparar({ vinculos: [] })).toEqual(["archivo PDF a1 ARCHIVO_QUITADO"]);
    expect(comparar({ vinculos: ["a1", "a2"] })).toEqual(["archivo a2 ARCHIVO_AGREGADO"]);
  });
});
