import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diaJuliano, diaSemana, fechaDe, fechaDeDiaJuliano, sumarDias } from "./fecha.ts";
import {
  contarDiasCalendario,
  contarDiasHabiles,
  diasInhabiles,
  domingoDePascua,
  esDiaHabil,
  feriadoEn,
  feriadosNacionales,
  prorrogarADiaHabil,
  siguienteDiaHabil,
  sumarDiasHabiles,
} from "./feriados.ts";

const fechas = fc.integer({ min: diaJuliano("2015-01-01"), max: diaJuliano("2035-12-31") }).map(fechaDeDiaJuliano);
const extrasAlAzar = fc.array(fechas, { maxLength: 40 }).map((lista) => new Set(lista));

describe("domingoDePascua", () => {
  it.each([
    "1961-04-02",
    "1981-04-19",
    "1954-04-18",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2035-03-25",
    "2038-04-25",
    "2049-04-18",
    "2285-03-22",
  ])("finds %s", (fecha) => {
    expect(domingoDePascua(Number(fecha.slice(0, 4)))).toBe(fecha);
  });

  it("agrees with the anonymous Gregorian algorithm for six centuries, always on a Sunday", () => {
    const entero = (a: number, b: number): number => Math.floor(a / b);
    for (let anio = 1700; anio <= 2300; anio += 1) {
      const [a, b, c] = [anio % 19, entero(anio, 100), anio % 100];
      const h = (19 * a + b - entero(b, 4) - entero(b - entero(b + 8, 25) + 1, 3) + 15) % 30;
      const l = (32 + 2 * (b % 4) + 2 * entero(c, 4) - h - (c % 4)) % 7;
      const n = h + l - 7 * entero(a + 11 * h + 22 * l, 451) + 114;
      expect(domingoDePascua(anio)).toBe(fechaDe(anio, entero(n, 31), (n % 31) + 1));
      expect(diaSemana(domingoDePascua(anio))).toBe(7);
    }
  });
});

describe("feriadosNacionales", () => {
  it("lists the sixteen of 2026 in order", () => {
    expect(feriadosNacionales(2026).map(({ fecha }) => fecha.slice(5))).toEqual([
      "01-01",
      "04-02",
      "04-03",
      "05-01",
      "06-07",
      "06-29",
      "07-23",
      "07-28",
      "07-29",
      "08-06",
      "08-30",
      "10-08",
      "11-01",
      "12-08",
      "12-09",
      "12-25",
    ]);
  });

  it.each([
    ["06-07", 2023, 2024, "Ley 31788"],
    ["07-23", 2022, 2023, "Ley 31822"],
    ["08-06", 2021, 2022, "Ley 31530"],
    ["12-09", 2021, 2022, "Ley 31381"],
  ])("counts %s only since its law: not in %i, yes in %i", (dia, antes, desde, norma) => {
    expect(feriadoEn(`${antes}-${dia}`)).toBeNull();
    expect(feriadoEn(`${desde}-${dia}`)?.norma).toBe(norma);
  });

  it("has the twelve of D. Leg. 713 until 2021 and says so", () => {
    for (let anio = 1992; anio <= 2021; anio += 1) expect(feriadosNacionales(anio)).toHaveLength(12);
    expect(new Set(feriadosNacionales(2010).map(({ norma }) => norma))).toEqual(new Set(["D. Leg. 713, art. 6"]));
    expect(feriadosNacionales(1991).map(({ fecha }) => fecha)).toEqual(["1991-12-08", "1991-12-25"]);
  });
});

describe("working days", () => {
  it("counts exactly ten from 20/04/2026 to 04/05/2026, since 1 May is a holiday", () => {
    expect(contarDiasHabiles("2026-04-20", "2026-05-04")).toBe(10);
    expect(contarDiasCalendario("2026-04-20", "2026-05-04")).toBe(15);
  });

  it("gives the winner of S3 until 4 June to sign: five days after 28 May", () => {
    expect(sumarDiasHabiles("2026-05-28", 5)).toBe("2026-06-04");
  });

  it.each([
    ["2026-04-30", 1, "2026-05-04"],
    ["2026-05-01", 1, "2026-05-04"],
    ["2026-05-02", 1, "2026-05-04"],
    ["2026-05-04", -1, "2026-04-30"],
    ["2026-04-01", 1, "2026-04-06"],
    ["2026-12-07", 1, "2026-12-10"],
    ["2026-12-31", 1, "2027-01-04"],
    ["2026-07-27", 1, "2026-07-30"],
    ["2026-05-03", 0, "2026-05-03"],
  ])("moves %s by %i working days to %s", (desde, dias, hasta) => {
    expect(sumarDiasHabiles(desde, dias)).toBe(hasta);
  });

  it("honours the local holidays that it is given", () => {
    const cusco = diasInhabiles(["2026-06-24"]);
    expect(esDiaHabil("2026-06-24")).toBe(true);
    expect(esDiaHabil("2026-06-24", cusco)).toBe(false);
    expect(siguienteDiaHabil("2026-06-23", cusco)).toBe("2026-06-25");
    expect(contarDiasHabiles("2026-06-22", "2026-06-26", cusco)).toBe(4);
    expect(() => diasInhabiles(["24/06/2026"])).toThrow(TypeError);
  });

  it("moves the end of a term to the next working day only when nobody works on it", () => {
    expect(prorrogarADiaHabil("2026-05-01")).toBe("2026-05-04");
    expect(prorrogarADiaHabil("2026-05-04")).toBe("2026-05-04");
  });

  it("counts a single day and no day", () => {
    expect(contarDiasHabiles("2026-05-04", "2026-05-04")).toBe(1);
    expect(contarDiasHabiles("2026-05-03", "2026-05-03")).toBe(0);
    expect(contarDiasHabiles("2026-05-05", "2026-05-04")).toBe(0);
    expect(contarDiasCalendario("2026-05-05", "2026-05-04")).toBe(0);
  });

  it("refuses terms that are no number of days", () => {
    for (const dias of [0.5, Number.NaN, 3661, -3661]) {
      expect(() => sumarDiasHabiles("2026-05-05", dias)).toThrow(RangeError);
    }
  });

  it("counts back what it added, whatever the extras", () => {
    fc.assert(
      fc.property(fechas, fc.integer({ min: 1, max: 200 }), extrasAlAzar, (fecha, n, extras) => {
        const fin = sumarDiasHabiles(fecha, n, extras);
        expect(contarDiasHabiles(sumarDias(fecha, 1), fin, extras)).toBe(n);
        expect(esDiaHabil(fin, extras)).toBe(true);
        expect(sumarDiasHabiles(fin, 7, extras)).toBe(sumarDiasHabiles(fecha, n + 7, extras));
        const habil = prorrogarADiaHabil(fecha, extras);
        expect(sumarDiasHabiles(sumarDiasHabiles(habil, n, extras), -n, extras)).toBe(habil);
      }),
    );
  });

  it("never lets an extra holiday shorten a term", () => {
    fc.assert(
      fc.property(fechas, fc.nat(60), extrasAlAzar, (fecha, n, extras) => {
        expect(sumarDiasHabiles(fecha, n, extras) >= sumarDiasHabiles(fecha, n)).toBe(true);
      }),
    );
  });
});
