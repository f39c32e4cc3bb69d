import { describe, expect, it } from "vitest";
import type { Criterio } from "#schema/bases/criterio.ts";
import type { Hecho } from "#schema/bases/hecho.ts";
import { conHoras, experiencia, hoja, horas, puntos, trabajo } from "../factories/criterio.ts";
import { fila } from "../factories/expediente.ts";

describe("§4 filters on what counts", () => {
  const cursos = (cambios: object): Hecho => ({ ...horas, ...cambios }) as Hecho;
  const directa: Criterio = { tipo: "VALOR", ...hoja, dato: "hecho.horas" };

  it("minimum hours per course, 8 when a governing body gives it", () => {
    const filtro = {
      tipo: "ALGUNA",
      de: [
        { tipo: "COMPARA", dato: "fila.horas", operador: "MAYOR_IGUAL", valor: "12" },
        {
          tipo: "TODAS",
          de: [
            { tipo: "COMPARA", dato: "fila.horas", operador: "MAYOR_IGUAL", valor: "8" },
            { tipo: "COMPARA", dato: "fila.rector", operador: "IGUAL", valor: "SI" },
          ],
        },
      ],
    };
    const respuestas = {
      capacitacion: [
        fila({ horas: "11", rector: "NO" }),
        fila({ horas: "12", rector: "NO" }),
        fila({ horas: "8", rector: "SI" }),
        fila({ horas: "7", rector: "SI" }),
      ],
    };
    expect(puntos(directa, [cursos({ filtro })], { respuestas })).toBe("20");
  });

  it("not accumulated: only the longest course counts", () => {
    expect(puntos(directa, [cursos({ operacion: "MAYOR" })], conHoras("30", "45", "20"))).toBe("45");
  });

  it("look-back window of 5 years from a named row of the schedule, both ends included", () => {
    const ventana = { anios: 5, al: { hito: "postulacion", extremo: "INICIO" }, campo: "fecha" };
    const respuestas = {
      capacitacion: [
        fila({ horas: "10", fecha: "2021-05-04" }),
        fila({ horas: "20", fecha: "2021-05-05" }),
        fila({ horas: "40", fecha: "2026-05-05" }),
      ],
    };
    expect(puntos(directa, [cursos({ ventana })], { respuestas })).toBe("60");
  });

  it.each([
    ["DECLARADO", "70"],
    ["ACREDITADO", "60"],
    ["VALIDADO", "40"],
  ])("declared, accredited and validated are three facts: %s counts %s", (lectura, esperado) => {
    const respuestas = {
      capacitacion: [
        fila({ horas: "10" }, { acreditada: false }),
        fila({ horas: "20" }, { valida: false }),
        fila({ horas: "40" }, { valida: true }),
      ],
    };
    expect(puntos(directa, [cursos({ lectura })], { respuestas })).toBe(esperado);
  });

  const anios: Criterio = { tipo: "VALOR", ...hoja, dato: "hecho.experiencia" };
  const respuestas = {
    personales: [fila({ egreso: "2020-01-01" })],
    experiencia: [
      trabajo("2018-01-01", "2018-12-31", { sector: "PUBLICO", clase: "SECIGRA" }),
      trabajo("2019-01-01", "2020-12-31", { sector: "PUBLICO", clase: "LABORAL" }),
      trabajo("2021-01-01", "2021-06-30", { sector: "PRIVADO", clase: "LABORAL", especifica: "SI" }),
    ],
  };
  const egreso: Hecho = { tipo: "CAMPO", id: "egreso", nombre: "Egreso", seccion: "personales", campo: "egreso" };
  const es = (dato: string, valor: string) => ({ tipo: "COMPARA", dato, operador: "IGUAL", valor }) as const;

  it.each([
    ["everything", {}, "3.5"],
    ["only the public sector", { filtro: es("fila.sector", "PUBLICO") }, "3"],
    ["only after egreso", { desdeHecho: "hecho.egreso" }, "1.5"],
    ["after egreso, SECIGRA excepted", { desdeHecho: "hecho.egreso", excepto: es("fila.clase", "SECIGRA") }, "2.5"],
    ["only January to June", { meses: [1, 2, 3, 4, 5, 6] }, "2"],
    ["at most two years", { maximo: "2" }, "2"],
    [
      "the last 6 years from the application",
      { ventana: { anios: 6, al: { hito: "postulacion", extremo: "INICIO" } } },
      "52/45",
    ],
  ] as const)("experience: %s", (_nombre, cambios, esperado) => {
    const hecho = { ...experiencia, ...cambios } as Hecho;
    // The window leaves 05/05/2020–30/06/2021: 1 year, 1 month and 26 days, which is 416/360.
    expect(puntos(anios, [egreso, hecho], { respuestas })).toBe(esperado);
  });

  it("egreso is the date of the certificate, or else that of the degree", () => {
    const desde: Hecho = {
      tipo: "PRIMERO",
      id: "desde",
      nombre: "Desde cuándo cuenta",
      datos: ["hecho.egreso", "campo.personales.nacimiento"],
    };
    const hecho: Hecho = { ...experiencia, desdeHecho: "hecho.desde" };
    const sinEgreso = { ...respuestas, personales: [fila({ nacimiento: "2021-01-01" })] };
    expect(puntos(anios, [egreso, desde, hecho], { respuestas })).toBe("1.5");
    expect(puntos(anios, [egreso, desde, hecho], { respuestas: sinEgreso })).toBe("0.5");
  });

  it("specific experience counts only inside the general one", () => {
    const general: Hecho = { ...experiencia, id: "general", desdeHecho: "hecho.egreso" };
    const especifica: Hecho = { ...experiencia, dentroDe: "general", filtro: es("fila.clase", "LABORAL") };
    expect(puntos(anios, [egreso, general, especifica], { respuestas })).toBe("1.5");
  });
});

describe("§4 overlap rules and day count", () => {
  const respuestas = {
    experiencia: [trabajo("2020-01-01", "2021-12-31"), trabajo("2021-07-01", "2022-06-30")],
  };
  const anios: Criterio = { tipo: "VALOR", ...hoja, dato: "hecho.experiencia" };
  it.each([
    ["FUSIONAR", "2.5"],
    ["MAYOR", "2"],
    ["PRECEDENCIA", "2.5"],
    ["SUMA", "3"],
  ] as const)("%s of A 2020–2021 and B 07/2021–06/2022 is %s years", (traslape, esperado) => {
    expect(puntos(anios, [{ ...experiencia, traslape }], { respuestas })).toBe(esperado);
  });

  it.each([
    ["CALENDARIO", "1"],
    ["DIAS_360", "1"],
    ["DIAS_365", "366/365"],
  ] as const)("2020 whole under %s is %s years", (convencion, esperado) => {
    const bisiesto = { experiencia: [trabajo("2020-01-01", "2020-12-31")] };
    expect(puntos(anios, [{ ...experiencia, convencion }], { respuestas: bisiesto })).toBe(esperado);
  });
});
