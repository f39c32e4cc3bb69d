import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbol, externos, rangos, tasa } from "../../test/factories/arboles.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../../test/factories/bases.ts";
import { evaluacion } from "../../test/factories/expediente.ts";
import type { Criterio } from "../bases/criterio.ts";
import type { Plaza } from "../bases/plaza.ts";
import { calificar } from "../calificacion/index.ts";
import { indexar } from "../indice.ts";
import { aTexto, comparar, desdeTexto, maximo, minimo, racional } from "../puntaje.ts";
import { esSinLimite } from "./alcanzable.ts";
import { analizar } from "./analisis.ts";

const contest = (raiz: Criterio, plaza: Partial<Plaza> = {}) =>
  buildBases({
    plazas: [buildPlaza(plaza)],
    hechos: externos,
    etapas: [buildEtapa({ criterios: raiz, eliminatoria: false })],
  });

const de = (raiz: Criterio, plaza: Partial<Plaza> = {}) => {
  const bases = contest(raiz, plaza);
  const [analizada] = analizar(bases.etapas[0] ?? buildEtapa(), indexar(bases));
  if (!analizada?.alcance) throw new Error("sin alcance");
  return analizada.alcance;
};
const extremos = (raiz: Criterio): string[] => {
  const { minimo: bajo, maximo: alto } = de(raiz);
  return [aTexto(bajo), esSinLimite(alto) ? "sin límite" : aTexto(alto)];
};

describe("points that a tree can give", () => {
  it.each<[string, Criterio, string[]]>([
    ["a table", rangos("t", "hecho.a", ["1", "2", "8"], ["2", "5", "9"], ["5", "", "10"]), ["0", "10"]],
    [
      "a sum of two data",
      grupo("g", [rangos("x", "hecho.a", ["1", "", "4"]), rangos("y", "hecho.b", ["1", "", "3"])]),
      ["0", "7"],
    ],
    [
      "the greatest of two",
      grupo("g", [rangos("x", "hecho.a", ["1", "", "4"]), rangos("y", "hecho.b", ["1", "", "3"])], {
        combina: "MAYOR",
      }),
      ["0", "4"],
    ],
    [
      "two tables of one datum that exclude each other, or nothing when it is unknown",
      grupo("g", [rangos("x", "hecho.a", ["0", "2", "4"]), rangos("y", "hecho.a", ["2", "", "3"])]),
      ["0", "4"],
    ],
    [
      "a capped sum",
      grupo("g", [rangos("x", "hecho.a", ["1", "", "4"]), rangos("y", "hecho.b", ["1", "", "3"])], { tope: "5" }),
      ["0", "5"],
    ],
    ["an endless rate", tasa("r"), ["0", "sin límite"]],
    ["a capped rate", tasa("r", { tope: "6" }), ["0", "6"]],
    [
      "scores of the panel",
      grupo("g", [directo("d", { desde: "5", hasta: "15" }), directo("e", { hasta: "10" })]),
      ["5", "25"],
    ],
    [
      "a gate that the committee decides",
      { tipo: "COMPUERTA", id: "c", nombre: "c", puntos: "20", siNo: "CERO" },
      ["0", "20"],
    ],
    [
      "an imported score",
      { tipo: "VALOR", id: "v", nombre: "v", dato: "hecho.a", maximo: "180", factor: "2" },
      ["0", "180"],
    ],
    [
      "an imported score without a maximum",
      { tipo: "VALOR", id: "v", nombre: "v", dato: "hecho.a" },
      ["0", "sin límite"],
    ],
    [
      "the first that gives points",
      grupo("g", [directo("d", { hasta: "3" }), directo("e", { hasta: "10" })], { combina: "PRIMERO" }),
      ["0", "10"],
    ],
  ])("%s", (_nombre, raiz, esperado) => {
    expect(extremos(raiz)).toEqual(esperado);
  });

  it("gives the exact set of a small tree without endless quantities", () => {
    const raiz = grupo("g", [
      rangos("x", "hecho.a", ["1", "2", "8"], ["2", "", "10"]),
      rangos("y", "hecho.b", ["1", "", "1"]),
    ]);
    expect(de(raiz).conjunto?.map(aTexto)).toEqual(["0", "1", "8", "9", "10", "11"]);
    expect(de(tasa("r")).conjunto).toBeNull();
  });

  it("keeps the extremes when the cases are too many to try together", () => {
    const tabla = (id: string, dato: string) =>
      rangos(id, dato, ...Array.from({ length: 12 }, (_, i): [string, string, string] => [`${i}`, `${i + 1}`, `${i}`]));
    const tablas = (combina: "SUMA" | "MAYOR") =>
      de(grupo("g", [tabla("x", "hecho.a"), tabla("y", "hecho.b"), tabla("z", "hecho.c")], { combina }));
    const [suma, mayor] = [tablas("SUMA"), tablas("MAYOR")];
    expect([mayor.exacto, aTexto(mayor.minimo), aTexto(mayor.maximo)]).toEqual([false, "0", "11"]);
    expect([suma.exacto, aTexto(suma.minimo), aTexto(suma.maximo)]).toEqual([true, "0", "33"]);
  });
});

describe("who meets exactly the profile", () => {
  const perfil: Plaza["perfil"] = [
    {
      id: "x",
      clase: "OTROS",
      texto: "Un año",
      aplica: "SI",
      sustento: "DOCUMENTO",
      minimo: "1",
      si: { tipo: "COMPARA", dato: "hecho.a", operador: "MAYOR_IGUAL", con: "minimo.x" },
    },
  ];
  const tabla = rangos("t", "hecho.a", ["1", "2", "8"], ["2", "", "10"]);

  it("gets the least of the best that the panel can give", () => {
    const alcance = de(grupo("g", [tabla, directo("d", { hasta: "5" })]), { perfil });
    expect([alcance.calificado, alcance.calificadoMinimo].map((n) => n && aTexto(n))).toEqual(["13", "8"]);
    expect(aTexto(alcance.calificadoPorCriterio.get("t") ?? racional("0"))).toBe("8");
  });

  it("has the best of an outside exam that the profile does not ask for", () => {
    expect(aTexto(de(tabla).calificado ?? racional("-1"))).toBe("10");
  });
});

describe("against brute force", () => {
  it("agrees with scoring a grid of applicants by the engine, for any small tree", () => {
    const rejilla = [null, ...Array.from({ length: 26 }, (_, i) => `${Math.floor(i / 2)}${i % 2 === 1 ? ".5" : ""}`)];
    fc.assert(
      fc.property(arbol, (raiz) => {
        const expedientes = rejilla.flatMap((a) =>
          rejilla.map((b) => ({
            codigo: `${a}-${b}`,
            nombres: "N",
            plazas: ["p1"],
            enviadaEn: "2026-05-05T10:00",
            respuestas: {},
            externos: Object.fromEntries(
              Object.entries({ a, b }).filter((par): par is [string, string] => par[1] !== null),
            ),
            evaluaciones: [evaluacion("examen")],
          })),
        );
        const { resultado } = calificar(contest(raiz), expedientes);
        const [primero = racional("0"), ...otros] = (resultado?.candidaturas ?? []).map((c) =>
          desdeTexto(c.etapas[0]?.obtenido?.valor ?? "0"),
        );
        const alcance = de(raiz);
        expect([aTexto(alcance.minimo), aTexto(alcance.maximo)]).toEqual([
          aTexto(minimo(primero, ...otros)),
          aTexto(maximo(primero, ...otros)),
        ]);
        const vistos = new Set([primero, ...otros].map(aTexto));
        const posibles = new Set((alcance.conjunto ?? []).map(aTexto));
        expect(alcance.conjunto === null ? [] : [...vistos].toSorted()).toEqual([...posibles].toSorted());
        expect(alcance.minimo && comparar(alcance.minimo, alcance.maximo)).not.toBe(1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
