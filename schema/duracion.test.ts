import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONVENCIONES, type Convencion, duracion } from "./duracion.ts";
import { sumarDias, sumarMeses } from "./fecha.ts";
import { contarDias, type Periodo, periodo, unir } from "./periodos.ts";
import { aTexto, comparar, fraccion, igual, multiplicar } from "./puntaje.ts";

const p = (desde: string, hasta: string): Periodo => periodo(desde, hasta, "X");
const uno = fc
  .tuple(fc.nat(9000), fc.nat(1500))
  .map(([salto, largo]) => p(sumarDias("2000-01-01", salto), sumarDias("2000-01-01", salto + largo)));
const convenciones = fc.constantFrom(...CONVENCIONES);

describe("CALENDARIO", () => {
  it.each([
    ["2020-01-01", "2022-06-30", 912, "2 años 6 meses", "2.5"],
    ["2020-01-01", "2021-12-30", 730, "1 año 11 meses 29 días", "719/360"],
    ["2020-01-01", "2021-12-31", 731, "2 años", "2"],
    ["2020-01-01", "2022-01-01", 732, "2 años 1 día", "721/360"],
    ["2021-02-01", "2021-02-28", 28, "1 mes", "1/12"],
    ["2021-02-01", "2021-02-27", 27, "27 días", "0.075"],
    ["2024-02-29", "2025-02-27", 365, "1 año", "1"],
    ["2024-02-29", "2025-02-28", 366, "1 año 1 día", "361/360"],
    ["2024-01-31", "2024-02-28", 29, "1 mes", "1/12"],
    ["2026-05-05", "2026-05-05", 1, "1 día", "1/360"],
    ["2026-01-01", "2026-01-29", 29, "29 días", "29/360"],
    ["2026-01-01", "2026-01-30", 30, "29 días", "29/360"],
    ["2026-01-01", "2026-01-31", 31, "1 mes", "1/12"],
  ])("walks %s to %s: %i days are %s", (desde, hasta, dias, texto, anios) => {
    const tiempo = duracion([p(desde, hasta)], "CALENDARIO");
    expect([tiempo.dias, tiempo.texto, aTexto(tiempo.anios)]).toEqual([dias, texto, anios]);
  });

  it("carries thirty days left over to a month and twelve months to a year", () => {
    const tiempo = duracion([p("2020-01-01", "2020-11-20"), p("2021-03-01", "2021-04-10")], "CALENDARIO");
    expect([tiempo.texto, tiempo.ymd]).toEqual(["1 año", { anios: 1, meses: 0, dias: 0 }]);
  });

  it("takes a whole number of months as exactly that", () => {
    fc.assert(
      fc.property(uno, fc.integer({ min: 1, max: 200 }), ({ desde }, meses) => {
        const completo = duracion([p(desde, sumarDias(sumarMeses(desde, meses), -1))], "CALENDARIO");
        expect(aTexto(completo.meses)).toBe(String(meses));
      }),
    );
  });

  it("never completes a month before the calendar does", () => {
    fc.assert(
      fc.property(uno, fc.integer({ min: 1, max: 200 }), ({ desde }, meses) => {
        const vispera = sumarDias(sumarMeses(desde, meses), -2);
        fc.pre(vispera >= desde);
        expect(comparar(duracion([p(desde, vispera)], "CALENDARIO").meses, fraccion(meses))).toBe(-1);
      }),
    );
  });
});

describe("DIAS_360 and DIAS_365", () => {
  it.each<[Convencion, string, string, number, string, string]>([
    ["DIAS_360", "2020-01-01", "2022-06-30", 900, "2 años 6 meses", "2.5"],
    ["DIAS_360", "2021-02-01", "2021-02-28", 30, "1 mes", "1/12"],
    ["DIAS_360", "2026-01-01", "2026-01-30", 29, "29 días", "29/360"],
    ["DIAS_360", "2026-01-01", "2026-01-31", 30, "1 mes", "1/12"],
    ["DIAS_360", "2020-01-01", "2021-12-31", 720, "2 años", "2"],
    ["DIAS_360", "2020-01-15", "2020-02-14", 30, "1 mes", "1/12"],
    ["DIAS_365", "2021-01-01", "2021-12-30", 364, "11 meses 29 días", "364/365"],
    ["DIAS_365", "2021-01-01", "2021-12-31", 365, "1 año", "1"],
    ["DIAS_365", "2020-01-01", "2020-12-31", 366, "1 año 1 día", "366/365"],
    ["DIAS_365", "2020-01-01", "2021-12-31", 731, "2 años 1 día", "731/365"],
  ])("by %s, %s to %s makes %i days: %s", (convencion, desde, hasta, dias, texto, anios) => {
    const tiempo = duracion([p(desde, hasta)], convencion);
    expect([tiempo.dias, tiempo.texto, aTexto(tiempo.anios)]).toEqual([dias, texto, anios]);
  });

  it("make the same of a stretch and of the stretch cut anywhere", () => {
    fc.assert(
      fc.property(uno, fc.nat(1500), fc.constantFrom<Convencion>("DIAS_360", "DIAS_365"), (entero, salto, c) => {
        const corte = sumarDias(entero.desde, salto);
        fc.pre(corte < entero.hasta);
        expect(duracion([p(entero.desde, corte), p(sumarDias(corte, 1), entero.hasta)], c)).toEqual(
          duracion([entero], c),
        );
      }),
    );
  });
});

describe("duracion by any convention", () => {
  it.each(CONVENCIONES)("makes zero of nothing by %s", (convencion) => {
    const nada = duracion([], convencion);
    expect([nada.dias, nada.texto, aTexto(nada.anios), aTexto(nada.meses)]).toEqual([0, "0 días", "0", "0"]);
  });

  it.each<[Convencion, string]>([
    ["CALENDARIO", "1 año 1 mes 5 días"],
    ["DIAS_360", "1 año 1 mes 5 días"],
    ["DIAS_365", "1 año 30 días"],
  ])("adds days that a certificate gives without dates by %s", (convencion, texto) => {
    expect(duracion([], convencion, 395).texto).toBe(texto);
    expect(duracion([p("2021-01-01", "2021-01-31")], convencion, 5).dias).toBe(convencion === "DIAS_360" ? 35 : 36);
  });

  it("refuses a period that ends before it starts and days that are no count", () => {
    for (const convencion of CONVENCIONES) {
      expect(() => duracion([{ desde: "2026-05-05", hasta: "2026-05-01", origen: [] }], convencion)).toThrow(
        RangeError,
      );
      for (const sueltos of [-1, 0.5, Number.NaN]) expect(() => duracion([], convencion, sueltos)).toThrow(RangeError);
    }
  });

  it("ignores the order, tells months as twelve times years and shows what it counts", () => {
    fc.assert(
      fc.property(fc.array(uno, { maxLength: 6 }), convenciones, (lista, convencion) => {
        const tiempo = duracion(lista, convencion);
        expect(duracion(lista.toReversed(), convencion)).toEqual(tiempo);
        expect(igual(tiempo.meses, multiplicar(tiempo.anios, fraccion(12)))).toBe(true);
        expect(tiempo.ymd.meses).toBeLessThan(12);
        expect(tiempo.ymd.dias).toBeLessThan(31);
        expect(comparar(fraccion(tiempo.ymd.anios * 12 + tiempo.ymd.meses), tiempo.meses)).not.toBe(1);
        expect(comparar(fraccion(tiempo.ymd.anios * 12 + tiempo.ymd.meses + 1), tiempo.meses)).toBe(1);
      }),
    );
  });

  it("grows, or stays, with each day at either end and each job that is added", () => {
    fc.assert(
      fc.property(uno, uno, convenciones, (a, b, convencion) => {
        const base = duracion([a], convencion).anios;
        for (const mas of [[p(a.desde, sumarDias(a.hasta, 1))], [p(sumarDias(a.desde, -1), a.hasta)], [a, b]]) {
          expect(comparar(duracion(mas, convencion).anios, base)).not.toBe(-1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("stays within a few days of the calendar", () => {
    fc.assert(
      fc.property(fc.array(uno, { maxLength: 5 }), convenciones, (lista, convencion) => {
        const unidos = unir(lista);
        const dias = contarDias(unidos);
        const { anios } = duracion(unidos, convencion);
        const margen = 6 * (unidos.length + 1) + Math.ceil(dias / 60);
        expect(comparar(anios, fraccion(dias + margen, 365))).not.toBe(1);
        expect(comparar(anios, fraccion(dias - margen, 365))).not.toBe(-1);
      }),
    );
  });
});
