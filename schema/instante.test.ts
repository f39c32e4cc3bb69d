import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compararInstantes,
  diaJuliano,
  diferenciaDias,
  esInstanteLocal,
  esInstanteUtc,
  fechaDeDiaJuliano,
  fechaEnLima,
  instanteLocal,
  instanteUtc,
} from "./fecha.ts";

const fechas = fc.integer({ min: diaJuliano("1900-01-01"), max: diaJuliano("2100-12-31") }).map(fechaDeDiaJuliano);

describe("instants in Lima", () => {
  it.each([
    ["2026-05-05T17:00", "2026-05-05T22:00:00.000000Z"],
    ["2026-05-05T00:00:00", "2026-05-05T05:00:00.000000Z"],
    ["2026-05-05T23:59:59.999999", "2026-05-06T04:59:59.999999Z"],
    ["2026-12-31T19:00:00.5", "2027-01-01T00:00:00.500000Z"],
    ["1985-12-31T23:59:59.999999", "1986-01-01T04:59:59.999999Z"],
    ["1986-01-01T01:00", "1986-01-01T05:00:00.000000Z"],
    ["1987-02-14T00:00", "1987-02-14T04:00:00.000000Z"],
    ["1988-02-14T00:00", "1988-02-14T05:00:00.000000Z"],
    ["1990-03-31T22:59:59", "1990-04-01T02:59:59.000000Z"],
    ["1994-04-01T00:00", "1994-04-01T05:00:00.000000Z"],
    ["1995-01-15T12:00", "1995-01-15T17:00:00.000000Z"],
  ])("takes %s to %s and back", (local, utc) => {
    expect(instanteUtc(local)).toBe(utc);
    expect(instanteLocal(utc).startsWith(local)).toBe(true);
  });

  it("gives the first of two equal hours, and the hour after one that never was", () => {
    expect(instanteUtc("1986-03-31T23:30")).toBe("1986-04-01T03:30:00.000000Z");
    expect(instanteLocal("1986-04-01T04:30:00Z")).toBe("1986-03-31T23:30:00.000000");
    expect(instanteLocal(instanteUtc("1986-01-01T00:30"))).toBe("1986-01-01T01:30:00.000000");
  });

  it("agrees with the time zone data of the platform, every 7 hours of a century", () => {
    const reloj = (timeZone: string) => {
      const formato = new Intl.DateTimeFormat("sv-SE", {
        timeZone,
        dateStyle: "short",
        timeStyle: "medium",
      });
      return (ms: number): string => `${formato.format(ms).replace(" ", "T")}.000000`;
    };
    const [utc, lima] = [reloj("UTC"), reloj("America/Lima")];
    const desde = diferenciaDias("1970-01-01", "1930-01-01") * 24;
    const hasta = diferenciaDias("1970-01-01", "2030-01-01") * 24;
    const distintos: string[] = [];
    for (let h = desde; h < hasta; h += 7) {
      const [obtenido, esperado] = [instanteLocal(`${utc(h * 3_600_000)}Z`), lima(h * 3_600_000)];
      if (obtenido !== esperado) distintos.push(`${obtenido} ${esperado}`);
    }
    expect(distintos).toEqual([]);
  });

  it("comes back to the same instant", () => {
    const instantes = fc.tuple(fechas, fc.nat(86_399_999_999)).map(([fecha, micros]) => {
      const segundos = Math.floor(micros / 1_000_000);
      const dos = (n: number): string => String(n).padStart(2, "0");
      const reloj = `${dos(Math.floor(segundos / 3600))}:${dos(Math.floor(segundos / 60) % 60)}:${dos(segundos % 60)}`;
      return `${fecha}T${reloj}.${String(micros % 1_000_000).padStart(6, "0")}Z`;
    });
    const repetida = /^(1938|1939|1940|1986|1987|1990|1994)-(03|04)-/;
    fc.assert(
      fc.property(instantes, instantes, (a, b) => {
        fc.pre(!repetida.test(a));
        expect(instanteUtc(instanteLocal(a))).toBe(a);
        expect(compararInstantes(a, b)).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
    );
  });

  it("knows which day it is in Lima", () => {
    expect(fechaEnLima("2026-05-06T04:59:59.999999Z")).toBe("2026-05-05");
    expect(fechaEnLima("2026-05-06T05:00:00Z")).toBe("2026-05-06");
    expect(fechaEnLima("1990-02-01T04:00:00.000Z")).toBe("1990-02-01");
  });

  it("compares instants by time, not by how many decimals were written", () => {
    expect(compararInstantes("2026-05-05T22:00:00Z", "2026-05-05T22:00:00.000000Z")).toBe(0);
    expect(compararInstantes("2026-05-05T22:00:00.1Z", "2026-05-05T22:00:00.099999Z")).toBe(1);
  });

  it.each([
    "2026-05-05",
    "2026-05-05T24:00",
    "2026-05-05T17:60",
    "2026-05-05 17:00",
    "2026-05-05T17:00Z",
    "2026-05-05T17:00:00.1234567",
    "2026-02-29T10:00",
    "2026-05-05T17:00-05:00",
    null,
  ])("refuses %j as a local hour", (v) => {
    expect(esInstanteLocal(v)).toBe(false);
    expect(() => instanteUtc(v as string)).toThrow(TypeError);
  });

  it("tells instants in UTC from local hours", () => {
    expect(esInstanteUtc("2026-05-05T22:00:00Z")).toBe(true);
    expect(esInstanteUtc("2026-05-05T22:00")).toBe(false);
    expect(() => instanteLocal("2026-05-05T22:00:00")).toThrow(TypeError);
  });
});
