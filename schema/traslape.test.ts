import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duracion } from "./duracion.ts";
import { sumarDias } from "./fecha.ts";
import { contarDias, type Periodo, periodo, recortar } from "./periodos.ts";
import { aTexto } from "./puntaje.ts";
import { REGLAS_TRASLAPE, type ReglaTraslape, resolverTraslapes } from "./traslape.ts";

const A = periodo("2020-01-01", "2021-12-31", "A");
const B = periodo("2021-07-01", "2022-06-30", "B");
const ver = (periodos: readonly Periodo[]): string[] =>
  periodos.map((p) => `${p.desde}/${p.hasta} ${p.origen.join("+")}`);

const uno = fc
  .tuple(fc.nat(1500), fc.integer({ min: 0, max: 400 }), fc.constantFrom("A", "B", "C", "D"))
  .map(([salto, largo, id]) => periodo(sumarDias("2015-01-01", salto), sumarDias("2015-01-01", salto + largo), id));
const varios = fc.array(uno, { maxLength: 7 });

describe("the worked case: A 01/01/2020–31/12/2021, B 01/07/2021–30/06/2022, egreso 01/01/2020", () => {
  it.each<[ReglaTraslape, string, string]>([
    ["FUSIONAR", "2 años 6 meses", "2.5"],
    ["MAYOR", "2 años", "2"],
    ["PRECEDENCIA", "2 años 6 meses", "2.5"],
    ["SUMA", "3 años", "3"],
  ])("by %s makes %s", (regla, texto, anios) => {
    const desdeEgreso = [A, B].flatMap((p) => recortar(p, "2020-01-01") ?? []);
    for (const lista of [desdeEgreso, desdeEgreso.toReversed()]) {
      const tiempo = duracion(resolverTraslapes(lista, regla), "CALENDARIO");
      expect([tiempo.texto, aTexto(tiempo.anios)]).toEqual([texto, anios]);
    }
  });
});

describe("MAYOR", () => {
  it("drops what the shorter job had outside of the longer one", () => {
    expect(ver(resolverTraslapes([B, A], "MAYOR"))).toEqual(["2020-01-01/2021-12-31 A"]);
  });

  it("sees a chain of overlaps as one group", () => {
    const c = periodo("2022-06-30", "2022-12-31", "C");
    expect(ver(resolverTraslapes([A, B, c], "MAYOR"))).toEqual(["2020-01-01/2021-12-31 A"]);
  });

  it("keeps both of two consecutive jobs, since they share no day", () => {
    const c = periodo("2022-01-01", "2022-01-31", "C");
    expect(ver(resolverTraslapes([c, A], "MAYOR"))).toEqual(["2020-01-01/2021-12-31 A", "2022-01-01/2022-01-31 C"]);
  });

  it("keeps the first of two equally long, whatever the order", () => {
    const c = periodo("2020-01-02", "2022-01-01", "C");
    expect(ver(resolverTraslapes([c, A], "MAYOR"))).toEqual(ver(resolverTraslapes([A, c], "MAYOR")));
    expect(ver(resolverTraslapes([c, A], "MAYOR"))).toEqual(["2020-01-01/2021-12-31 A"]);
  });

  it("does not depend on the order and changes nothing twice", () => {
    fc.assert(
      fc.property(varios, (lista) => {
        const una = resolverTraslapes(lista, "MAYOR");
        expect(resolverTraslapes(lista.toReversed(), "MAYOR")).toEqual(una);
        expect(resolverTraslapes(una, "MAYOR")).toEqual(una);
      }),
    );
  });
});

describe("PRECEDENCIA", () => {
  it("lets each job add only what no earlier one had", () => {
    expect(ver(resolverTraslapes([A, B], "PRECEDENCIA"))).toEqual([
      "2020-01-01/2021-12-31 A",
      "2022-01-01/2022-06-30 B",
    ]);
    expect(ver(resolverTraslapes([B, A], "PRECEDENCIA"))).toEqual([
      "2021-07-01/2022-06-30 B",
      "2020-01-01/2021-06-30 A",
    ]);
  });
});

describe("the four rules", () => {
  it("never count more days than the sum, and fewer than the union only by MAYOR", () => {
    fc.assert(
      fc.property(varios, (lista) => {
        const [fusion, mayor, precedencia, suma] = REGLAS_TRASLAPE.map((r) => contarDias(resolverTraslapes(lista, r)));
        expect(precedencia).toBe(fusion);
        expect(mayor).toBeLessThanOrEqual(fusion ?? 0);
        expect(fusion).toBeLessThanOrEqual(suma ?? 0);
      }),
    );
  });

  it("agree when nothing overlaps", () => {
    const c = periodo("2023-01-01", "2023-03-31", "C");
    for (const regla of REGLAS_TRASLAPE) expect(ver(resolverTraslapes([A, c], regla))).toEqual(ver([A, c]));
  });
});
