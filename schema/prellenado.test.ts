import { describe, expect, test } from "vitest";
import type { Campo, Seccion } from "./bases/formulario.ts";
import type { HojaDeVida } from "./hoja-de-vida.ts";
import { FILA_UNICA, prellenar } from "./prellenado.ts";

const texto = (id: string, dato?: string): Campo => ({
  tipo: "TEXTO",
  id,
  etiqueta: id,
  requerido: "NUNCA",
  ...(dato === undefined ? {} : { dato }),
});

const seccion = (campos: Campo[], cambios: Partial<Seccion> = {}): Seccion => ({
  id: "estudios",
  titulo: "Estudios",
  papel: "FORMACION",
  campos,
  ...cambios,
});

const repite = (cambios: Partial<NonNullable<Seccion["repite"]>> = {}): Pick<Seccion, "repite"> => ({
  repite: { minimo: 0, maximo: 10, sustento: "OPCIONAL", ...cambios },
});

const hoja: HojaDeVida = {
  personales: [{ id: "unica", valores: { nombres: "Rosa", correo: " " } }],
  formacion: [
    { id: "f1", valores: { grado: "BACHILLER", institucion: "UNSAAC" }, sustentos: ["archivo-1"] },
    { id: "f2", valores: { grado: "MAESTRIA" } },
  ],
};

describe("prellenar", () => {
  test("a field takes the datum of the CV that it names, whatever the contest calls it", () => {
    const formulario = { secciones: [seccion([texto("casa_de_estudios", "formacion.institucion")], repite())] };
    expect(prellenar(formulario, hoja)).toEqual({
      estudios: [{ id: "f1", valores: { casa_de_estudios: "UNSAAC" }, sustentos: ["archivo-1"] }],
    });
  });

  test("a field without a key, or with one that the CV lacks, stays empty", () => {
    const campos = [texto("a"), texto("b", "formacion.nada"), texto("c", "nada.nada"), texto("d", "formacion")];
    expect(prellenar({ secciones: [seccion(campos, repite())] }, hoja)).toEqual({});
  });

  test("keys that every object inherits are no data of the CV", () => {
    const campos = [
      texto("a", "constructor.name"),
      texto("b", "formacion.constructor"),
      texto("c", "__proto__.toString"),
    ];
    expect(prellenar({ secciones: [seccion(campos), seccion(campos, { id: "dos", ...repite() })] }, hoja)).toEqual({});
  });

  test("a section that is filled once takes first rows, from several CV sections, in one row", () => {
    const campos = [texto("nombre", "personales.nombres"), texto("estudio", "formacion.institucion")];
    expect(prellenar({ secciones: [seccion(campos)] }, hoja)).toEqual({
      estudios: [{ id: FILA_UNICA, valores: { nombre: "Rosa", estudio: "UNSAAC" } }],
    });
  });

  test("blank data are not data", () => {
    expect(prellenar({ secciones: [seccion([texto("correo", "personales.correo")])] }, hoja)).toEqual({});
  });

  test("a section takes no more rows than it admits", () => {
    const campos = [texto("grado", "formacion.grado")];
    const respuestas = prellenar({ secciones: [seccion(campos, repite({ maximo: 1 }))] }, hoja);
    expect(respuestas["estudios"]?.map(({ id }) => id)).toEqual(["f1"]);
  });

  test("evidence does not go to a section that takes none", () => {
    const campos = [texto("grado", "formacion.grado")];
    const respuestas = prellenar({ secciones: [seccion(campos, repite({ sustento: "SIN_SUSTENTO" }))] }, hoja);
    expect(respuestas["estudios"]?.every((fila) => fila.sustentos === undefined)).toBe(true);
  });

  test("an option that the contest does not offer is left out", () => {
    const grado: Campo = {
      tipo: "OPCION",
      id: "grado",
      etiqueta: "Grado",
      requerido: "SIEMPRE",
      dato: "formacion.grado",
      opciones: [{ valor: "MAESTRIA", etiqueta: "Maestría" }],
    };
    expect(prellenar({ secciones: [seccion([grado], repite())] }, hoja)).toEqual({
      estudios: [{ id: "f2", valores: { grado: "MAESTRIA" } }],
    });
  });

  test("a single option of the CV becomes a list where the contest admits several", () => {
    const grados: Campo = {
      tipo: "OPCIONES",
      id: "grados",
      etiqueta: "Grados",
      requerido: "NUNCA",
      dato: "formacion.grado",
      opciones: [{ valor: "BACHILLER", etiqueta: "Bachiller" }],
    };
    expect(prellenar({ secciones: [seccion([grados])] }, hoja)["estudios"]).toEqual([
      { id: FILA_UNICA, valores: { grados: ["BACHILLER"] } },
    ]);
  });

  test("in a section that repeats, rows come from the CV section that most fields name", () => {
    const campos = [
      texto("quien", "personales.nombres"),
      texto("grado", "formacion.grado"),
      texto("casa", "formacion.institucion"),
    ];
    const filas = prellenar({ secciones: [seccion(campos, repite())] }, hoja)["estudios"];
    expect(filas?.map(({ id }) => id)).toEqual(["f1", "f2"]);
    expect(filas?.every(({ valores }) => valores["quien"] === undefined)).toBe(true);
  });

  test("the answers share no object with the CV", () => {
    const respuestas = prellenar({ secciones: [seccion([texto("g", "formacion.grado")], repite())] }, hoja);
    respuestas["estudios"]?.[0]?.sustentos?.push("otro");
    expect(hoja["formacion"]?.[0]?.sustentos).toEqual(["archivo-1"]);
  });
});
