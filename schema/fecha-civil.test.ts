import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compararFechas,
  diaJuliano,
  diaSemana,
  diasDelMes,
  diferenciaDias,
  edadEn,
  esBisiesto,
  esFecha,
  fechaDe,
  fechaDeDiaJuliano,
  partesFecha,
  sumarDias,
  sumarMeses,
} from "./fecha.ts";

const PRIMER_DIA = diaJuliano("0001-01-01");
const ULTIMO_DIA = diaJuliano("9999-12-31");
const fechas = fc.integer({ min: diaJuliano("1900-01-01"), max: diaJuliano("2100-12-31") }).map(fechaDeDiaJuliano);

describe("esFecha", () => {
  it.each(["2026-05-05", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("accepts %s", (texto) => {
    expect(esFecha(texto)).toBe(true);
  });

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-5-5",
    "05/05/2026",
    "2026-05-05T00:00",
    " 2026-05-05",
    "2026-05-05\n",
    "",
    null,
    undefined,
    20260505,
  ])("refuses %j", (v) => {
    expect(esFecha(v)).toBe(false);
  });

  it("throws instead of going on with a day that does not exist", () => {
    expect(() => partesFecha("2025-02-29")).toThrow(TypeError);
    expect(() => compararFechas("2026-2-3", "2026-02-03")).toThrow(TypeError);
    expect(() => fechaDe(2025, 2, 29)).toThrow(RangeError);
    expect(() => sumarDias("9999-12-31", 1)).toThrow(RangeError);
    expect(() => sumarDias("2026-01-01", 0.5)).toThrow(RangeError);
    expect(() => sumarMeses("2026-01-31", 0.5)).toThrow(RangeError);
  });
});

describe("day numbers", () => {
  it("start where astronomers start them", () => {
    expect(diaJuliano("2000-01-01")).toBe(2_451_545);
    expect(diaJuliano("1970-01-01")).toBe(2_440_588);
    expect(diaJuliano("1858-11-17")).toBe(2_400_001);
  });

  it("advance by one from each day to the next in every year", () => {
    const fallos: string[] = [];
    for (let anio = 1; anio <= 9999; anio += anio < 1890 || anio > 2110 ? 97 : 1) {
      let esperado = diaJuliano(fechaDe(anio, 1, 1));
      for (let mes = 1; mes <= 12; mes += 1) {
        for (let dia = 1; dia <= diasDelMes(anio, mes); dia += 1, esperado += 1) {
          const fecha = fechaDe(anio, mes, dia);
          if (diaJuliano(fecha) !== esperado || fechaDeDiaJuliano(esperado) !== fecha) fallos.push(fecha);
        }
      }
      if (anio < 9999 && diaJuliano(fechaDe(anio + 1, 1, 1)) !== esperado) fallos.push(`${anio}-12-31`);
    }
    expect(fallos).toEqual([]);
    expect(fechaDeDiaJuliano(ULTIMO_DIA)).toBe("9999-12-31");
  });

  it("come back to their date over the whole range", () => {
    fc.assert(
      fc.property(fc.integer({ min: PRIMER_DIA, max: ULTIMO_DIA }), (n) => {
        expect(diaJuliano(fechaDeDiaJuliano(n))).toBe(n);
      }),
    );
  });

  it.each([
    ["2026-05-04", 1],
    ["2026-05-05", 2],
    ["2026-05-10", 7],
    ["1994-03-31", 4],
    ["2000-02-29", 2],
  ])("know the day of the week of %s", (fecha, dia) => {
    expect(diaSemana(fecha)).toBe(dia);
  });

  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2026, false],
    [2100, false],
  ])("know whether %i is leap", (a, si) => {
    expect(esBisiesto(a)).toBe(si);
  });
});

describe("sums and differences", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2025-01-28", 1, "2025-02-28"],
    ["2026-05-31", -3, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("moves %s by %i months to %s", (desde, meses, hasta) => {
    expect(sumarMeses(desde, meses)).toBe(hasta);
  });

  it("undoes a sum of days with the difference", () => {
    fc.assert(
      fc.property(fechas, fc.integer({ min: -40_000, max: 40_000 }), (fecha, n) => {
        expect(diferenciaDias(fecha, sumarDias(fecha, n))).toBe(n);
        expect(compararFechas(sumarDias(fecha, n), fecha)).toBe(Math.sign(n));
      }),
    );
  });

  it("orders dates as their texts", () => {
    fc.assert(
      fc.property(fechas, fechas, (a, b) => {
        expect(compararFechas(a, b)).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
    );
  });
});

describe("edadEn", () => {
  it.each([
    ["1996-05-04", 30],
    ["1996-05-05", 30],
    ["1996-05-06", 29],
    ["1997-05-05", 29],
    ["2008-05-05", 18],
    ["2008-05-06", 17],
    ["2026-05-05", 0],
    ["2026-05-06", -1],
  ])("gives who was born on %s the right age on 05/05/2026", (nacimiento, edad) => {
    expect(edadEn(nacimiento, "2026-05-05")).toBe(edad);
  });

  it.each([
    ["2025-02-27", 28],
    ["2025-02-28", 29],
    ["2025-03-01", 29],
    ["2028-02-28", 31],
    ["2028-02-29", 32],
  ])("completes the year of a 29 February on the last day of the month: %s", (al, edad) => {
    expect(edadEn("1996-02-29", al)).toBe(edad);
  });

  it.each([1986, 1987, 1990, 1994])("keeps the birthday of the summer of %i, when Lima was at UTC−4", (anio) => {
    for (let dia = 0; dia < 90; dia += 1) {
      const nacimiento = sumarDias(fechaDe(anio, 1, 1), dia);
      const cumple = sumarMeses(nacimiento, 30 * 12);
      expect(edadEn(nacimiento, sumarDias(cumple, -1))).toBe(29);
      expect(edadEn(nacimiento, cumple)).toBe(30);
      expect(edadEn(nacimiento, sumarDias(cumple, 1))).toBe(30);
    }
  });

  it("grows by one exactly on the birthday", () => {
    fc.assert(
      fc.property(fechas, fc.nat(100), (nacimiento, anios) => {
        const cumple = sumarMeses(nacimiento, anios * 12);
        expect([edadEn(nacimiento, sumarDias(cumple, -1)), edadEn(nacimiento, cumple)]).toEqual([anios - 1, anios]);
      }),
    );
  });
});
