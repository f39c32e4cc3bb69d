import { describe, expect, it } from "vitest";
import { Bases } from "#schema/bases/bases.ts";
import { DeclaracionJurada } from "#schema/bases/documento.ts";
import { Rango } from "#schema/bases/criterio.ts";
import { Hito } from "#schema/bases/cronograma.ts";
import { Plaza } from "#schema/bases/plaza.ts";
import { esquemaDe } from "#schema/bases/recorrer-esquema.ts";
import { leerFecha } from "./pegado-valores.ts";
import { columnasDe, leerFilas } from "./pegado.ts";

const valores = (texto: string, esquema: Parameters<typeof esquemaDe>[0]) =>
  leerFilas(texto, esquemaDe(esquema)).map(({ valor }) => valor);

describe("what is pasted from a spreadsheet", () => {
  it.each([
    ["20/04/2026", "2026-04-20"],
    ["4-5-26", "2026-05-04"],
    ["20 de abril de 2026", "2026-04-20"],
    ["1 setiembre 2026", "2026-09-01"],
    ["2026-04-20", "2026-04-20"],
    ["32/01/2026", null],
    ["abril", null],
  ])("reads %s as the day %s", (texto, dia) => {
    expect(leerFecha(texto)).toBe(dia);
  });

  it("reads the ranges of a table of years with their ends", () => {
    const tabla = "De 01 a 02 años\t8\nDe 02 a menos de 05 años\t9\nMás de 05 años\t10 puntos";
    expect(valores(tabla, Rango)).toEqual([
      { desde: "1", incluyeDesde: true, hasta: "2", incluyeHasta: true, nombre: "De 01 a 02 años", puntos: "8" },
      {
        desde: "2",
        incluyeDesde: true,
        hasta: "5",
        incluyeHasta: false,
        nombre: "De 02 a menos de 05 años",
        puntos: "9",
      },
      { desde: "5", incluyeDesde: false, incluyeHasta: false, nombre: "Más de 05 años", puntos: "10" },
    ]);
  });

  it("reads plazas with their pay in soles, whole vacancies, and leaves the titles out", () => {
    const tabla =
      "Código\tPuesto\tVacantes\tUnidad\tLugar\tPago mensual\n001\tOrientador/a\t5\tDirección\tCusco\tS/ 2,964.19";
    expect(valores(tabla, Plaza)).toEqual([
      {
        codigo: "001",
        nombre: "Orientador/a",
        posiciones: 5,
        unidad: "Dirección",
        lugar: "Cusco",
        remuneracion: { centimos: 296_419 },
      },
    ]);
  });

  it("reads the rows of a schedule as one day or as several", () => {
    const tabla = "Postulación\t05/05/2026\t\tURH\nEntrevistas\t19/05/2026\t27/05/2026\tComité";
    expect(valores(tabla, Hito)).toEqual([
      { nombre: "Postulación", organo: "URH", cuando: { tipo: "FECHA", fecha: "2026-05-05" } },
      { nombre: "Entrevistas", organo: "Comité", cuando: { tipo: "RANGO", desde: "2026-05-19", hasta: "2026-05-27" } },
    ]);
  });

  it("says which cell it does not understand, and keeps the rest", () => {
    const [fila] = leerFilas("Un rato\tmuchos", esquemaDe(Rango));
    expect(fila?.valor).toEqual({});
    expect(fila?.reparos).toEqual([
      "«Un rato» no se entiende en «Tramo, con palabras».",
      "«muchos» no se entiende en «Puntos».",
    ]);
  });

  it("takes commas for decimals and keeps texts as they are", () => {
    expect(valores("Ética\tDeclaro conocer el código; y lo acepto", DeclaracionJurada)).toEqual([
      { titulo: "Ética", texto: "Declaro conocer el código; y lo acepto" },
    ]);
    expect(valores("2 a 3\t7,5", Rango)[0]).toMatchObject({ puntos: "7.5" });
  });

  it("takes lines of text for lists of texts, and nothing for parts that have no table", () => {
    expect(columnasDe(esquemaDe(Bases))).toBeNull();
    expect(columnasDe({ type: "string", maxLength: 100 })).toHaveLength(1);
  });
});
