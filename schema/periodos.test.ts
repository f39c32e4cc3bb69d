import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diferenciaDias, sumarDias } from "./fecha.ts";
import {
  contarDias,
  desglosar,
  intersecar,
  type Periodo,
  periodo,
  quitar,
  recortar,
  recortarMeses,
  unir,
} from "./periodos.ts";

const A = periodo("2020-01-01", "2021-12-31", "A");
const B = periodo("2021-07-01", "2022-06-30", "B");

const ver = (periodos: readonly Periodo[]): string[] =>
  periodos.map((p) => `${p.desde}/${p.hasta} ${p.origen.join("+")}`);
const uno = fc
  .tuple(fc.nat(2500), fc.integer({ min: 0, max: 800 }), fc.constantFrom("A", "B", "C", "D", "E", "F"))
  .map(([salto, largo, id]) => periodo(sumarDias("2015-01-01", salto), sumarDias("2015-01-01", salto + largo), id));
const varios = fc.array(uno, { maxLength: 8 });

/** Independent oracle: the set of days, one by one. */
const dias = (periodos: readonly Periodo[]): Set<string> =>
  new Set(
    periodos.flatMap((p) =>
      Array.from({ length: diferenciaDias(p.desde, p.hasta) + 1 }, (_, i) => sumarDias(p.desde, i)),
    ),
  );

describe("periodo", () => {
  it("lasts at least one day and never ends before it starts", () => {
    expect(contarDias([periodo("2026-05-05", "2026-05-05", "X")])).toBe(1);
    expect(() => periodo("2026-05-05", "2026-05-04", "X")).toThrow(RangeError);
    expect(() => periodo("2026-05-05", "2026-02-30", "X")).toThrow(TypeError);
    expect(() => unir([{ desde: "2026-05-05", hasta: "2026-05-04", origen: [] }])).toThrow(RangeError);
  });
});

describe("unir", () => {
  it("merges the jobs of the worked case into one stretch of both", () => {
    expect(ver(unir([B, A]))).toEqual(["2020-01-01/2022-06-30 A+B"]);
  });

  it.each([
    ["2021-12-30", ["2020-01-01/2022-06-30 A+C"]],
    ["2022-01-01", ["2020-01-01/2022-06-30 A+C"]],
    ["2022-01-02", ["2020-01-01/2021-12-31 A", "2022-01-02/2022-06-30 C"]],
  ])("joins what overlaps or follows at once, from %s on, and nothing else", (desde, esperado) => {
    expect(ver(unir([A, periodo(desde, "2022-06-30", "C")]))).toEqual(esperado);
  });

  it("is the set of days: commutative, idempotent, never more than the sum nor the calendar span", () => {
    fc.assert(
      fc.property(varios, (lista) => {
        const unidos = unir(lista);
        expect(dias(unidos)).toEqual(dias(lista));
        expect(contarDias(unidos)).toBe(dias(lista).size);
        expect(unir(lista.toReversed())).toEqual(unidos);
        expect(unir(unidos)).toEqual(unidos);
        expect(contarDias(unidos)).toBeLessThanOrEqual(contarDias(lista));
        const [primero = A, ultimo = A] = [unidos[0], unidos.at(-1)];
        expect(contarDias(unidos)).toBeLessThanOrEqual(diferenciaDias(primero.desde, ultimo.hasta) + 1);
        expect([...new Set(unidos.flatMap((p) => p.origen))].toSorted()).toEqual(
          [...new Set(lista.flatMap((p) => p.origen))].toSorted(),
        );
      }),
    );
  });

  it("grows, or stays, with each job that is added, and groups as one likes", () => {
    fc.assert(
      fc.property(varios, varios, (unos, otros) => {
        expect(contarDias(unir([...unos, ...otros]))).toBeGreaterThanOrEqual(contarDias(unir(unos)));
        expect(unir([...unir(unos), ...otros])).toEqual(unir([...unos, ...otros]));
      }),
    );
  });
});

describe("desglosar", () => {
  it("says who was where on each day", () => {
    expect(ver(desglosar([A, B]))).toEqual([
      "2020-01-01/2021-06-30 A",
      "2021-07-01/2021-12-31 A+B",
      "2022-01-01/2022-06-30 B",
    ]);
  });

  it("covers the same days as the union, each once", () => {
    fc.assert(
      fc.property(varios, (lista) => {
        const partes = desglosar(lista);
        expect(dias(partes)).toEqual(dias(lista));
        expect(contarDias(partes)).toBe(dias(lista).size);
        for (const parte of partes) {
          const presentes = lista
            .filter((p) => p.desde <= parte.desde && parte.hasta <= p.hasta)
            .flatMap((p) => p.origen);
          expect(parte.origen).toEqual([...new Set(presentes)].toSorted());
        }
      }),
    );
  });
});

describe("intersecar and quitar", () => {
  it("give the shared days and the rest", () => {
    expect(ver(intersecar([A], [B]))).toEqual(["2021-07-01/2021-12-31 A+B"]);
    expect(ver(quitar(B, [A]))).toEqual(["2022-01-01/2022-06-30 B"]);
    expect(ver(quitar(A, [periodo("2020-03-01", "2020-03-31", "C")]))).toEqual([
      "2020-01-01/2020-02-29 A",
      "2020-04-01/2021-12-31 A",
    ]);
    expect(quitar(A, [periodo("2019-01-01", "2023-01-01", "C")])).toEqual([]);
    expect(ver(quitar(A, [periodo("2023-01-01", "2023-01-02", "C")]))).toEqual(["2020-01-01/2021-12-31 A"]);
  });

  it("agree with sets of days", () => {
    fc.assert(
      fc.property(uno, varios, varios, (p, unos, otros) => {
        const ocupados = dias(otros);
        expect(dias(intersecar(unos, otros))).toEqual(new Set([...dias(unos)].filter((dia) => ocupados.has(dia))));
        expect(dias(quitar(p, otros))).toEqual(new Set([...dias([p])].filter((dia) => !ocupados.has(dia))));
        expect(contarDias(quitar(p, otros))).toBe(dias(quitar(p, otros)).size);
      }),
    );
  });
});

describe("recortar", () => {
  it.each([
    ["2020-01-01", "2020-01-01/2021-12-31 A"],
    ["2020-01-02", "2020-01-02/2021-12-31 A"],
    ["2021-12-31", "2021-12-31/2021-12-31 A"],
    ["2019-06-01", "2020-01-01/2021-12-31 A"],
  ])("counts from a graduation on %s", (egreso, esperado) => {
    const resto = recortar(A, egreso);
    expect(resto === null ? [] : ver([resto])).toEqual([esperado]);
  });

  it("leaves nothing of a job that ended before, or started after the window", () => {
    expect(recortar(A, "2022-01-01")).toBeNull();
    expect(recortar(A, null, "2019-12-31")).toBeNull();
    expect(recortar(A, null, "2020-01-01")?.hasta).toBe("2020-01-01");
    expect(recortar(A)).toEqual(A);
  });
});

describe("recortarMeses", () => {
  it("keeps one stretch for each season", () => {
    expect(ver(recortarMeses(periodo("2020-02-10", "2022-01-15", "A"), new Set([1, 2, 3])))).toEqual([
      "2020-02-10/2020-03-31 A",
      "2021-01-01/2021-03-31 A",
      "2022-01-01/2022-01-15 A",
    ]);
    expect(ver(recortarMeses(periodo("2020-11-20", "2021-02-10", "A"), new Set([1, 12])))).toEqual([
      "2020-12-01/2021-01-31 A",
    ]);
    expect(recortarMeses(A, new Set())).toEqual([]);
  });

  it("keeps exactly the days of those months", () => {
    fc.assert(
      fc.property(uno, fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (p, meses) => {
        const esperado = [...dias([p])].filter((dia) => meses.includes(Number(dia.slice(5, 7))));
        expect(dias(recortarMeses(p, new Set(meses)))).toEqual(new Set(esperado));
      }),
    );
  });
});
