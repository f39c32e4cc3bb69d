import { describe, expect, test } from "vitest";
import { arbolDe, nombreCorto, puntaje } from "./arbol-traza.ts";

describe("the trace of a score", () => {
  test("is a tree again, its parts in order", () => {
    const pasos = [
      { numero: 0, padre: null },
      { numero: 1, padre: 0 },
      { numero: 2, padre: 1 },
      { numero: 3, padre: 0 },
    ];
    const arbol = arbolDe(pasos);
    expect(arbol?.ramas.map(({ paso, ramas }) => [paso.numero, ramas.map((rama) => rama.paso.numero)])).toEqual([
      [1, [2]],
      [3, []],
    ]);
    expect(arbolDe([])).toBeNull();
  });

  test("cites a law by its number", () => {
    expect(nombreCorto("Ley N° 29248, Ley del Servicio Militar")).toBe("Ley N° 29248");
    expect(nombreCorto("Decreto Legislativo N° 1057 que regula el régimen especial")).toBe(
      "Decreto Legislativo N° 1057",
    );
  });

  test.each([
    ["35", "35.00"],
    ["34.5", "34.50"],
    ["17.775", "17.775"],
    ["1/3", "1/3"],
    ["-2", "-2.00"],
  ])("shows %s as %s, never rounding", (exacto, visto) => {
    expect(puntaje(exacto)).toBe(visto);
  });
});
