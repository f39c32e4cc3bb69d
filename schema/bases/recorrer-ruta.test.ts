import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { buildBases, buildEtapa, directo, grupo } from "../../test/factories/bases.ts";
import { Bases } from "./bases.ts";
import { recorrer } from "./recorrer.ts";
import { conCambio, ubicar } from "./recorrer-ruta.ts";

const arbol = buildBases({
  etapas: [buildEtapa({ criterios: grupo("todo", [grupo("a", [directo("hondo", { hasta: "9" })])]) })],
});

describe("ubicar", () => {
  it("finds every part at the route that the walk gives it", () => {
    fc.assert(
      fc.property(arbitrario(Bases), (bases) => {
        recorrer(bases, {
          parte: ({ valor, ruta }) => {
            expect(ruta === "" ? bases : ubicar(bases, ruta)?.valor).toBe(valor);
          },
          texto: ({ texto, ruta }) => expect(ubicar(bases, ruta)?.valor).toBe(texto),
        });
      }),
      { numRuns: 50 },
    );
  });

  it("finds a criterion with and without its parents", () => {
    const hondo = ubicar(arbol, "etapas.examen.criterios.hijos.a.hijos.hondo")?.valor;
    expect(hondo).toMatchObject({ id: "hondo" });
    expect(ubicar(arbol, "etapas.examen.criterios.hondo")?.valor).toBe(hondo);
    expect(ubicar(arbol, "etapas.examen.criterios.todo.hondo.hasta")?.valor).toBe("9");
  });

  it("takes no stage for its own absent part of the same name", () => {
    const bases = buildBases({ etapas: [buildEtapa({ id: "entrevista" })] });
    const entrevista = { modalidad: "VIRTUAL" };
    expect(ubicar(bases, "etapas.entrevista.entrevista")).toMatchObject({ clave: "entrevista", valor: undefined });
    const puesta = conCambio(bases, "etapas.entrevista.entrevista", entrevista);
    expect(puesta?.etapas[0]).toEqual({ ...bases.etapas[0], entrevista });
  });

  it("finds nothing where nothing is, nor in what objects inherit", () => {
    for (const ruta of ["etapas.nada", "etapas.9", "nada.id", "constructor.name", "__proto__"])
      expect(ubicar(arbol, ruta)).toBeNull();
    expect(ubicar(arbol, "total.minimo")).toMatchObject({ valor: undefined });
  });
});

describe("conCambio", () => {
  it("puts, replaces and takes away without touching the original", () => {
    const antes = JSON.stringify(arbol);
    expect(conCambio(arbol, "total.minimo", "30")?.total.minimo).toBe("30");
    expect(conCambio(arbol, "total.modo", undefined)?.total).toEqual({});
    expect(conCambio(arbol, "plazas.p1", undefined)?.plazas).toEqual([]);
    expect(
      ubicar(conCambio(arbol, "etapas.examen.criterios.hondo.hasta", "7"), "etapas.examen.criterios.hondo.hasta")
        ?.valor,
    ).toBe("7");
    expect(
      ubicar(conCambio(arbol, "etapas.examen.criterios.hondo", undefined), "etapas.examen.criterios.hondo.hasta"),
    ).toBeNull();
    expect(conCambio(arbol, "etapas.nada.minimo", "1")).toBeNull();
    expect(JSON.stringify(arbol)).toBe(antes);
  });
});

it("does not take a stage for the property that has its name", () => {
  const bases = { etapas: [{ id: "entrevista", nombre: "Entrevista" }] };
  expect(ubicar(bases, "etapas.entrevista.entrevista")).toMatchObject({ clave: "entrevista", valor: undefined });
});
