import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../../test/factories/bases.ts";
import { fallasDeTraza } from "../../test/factories/evaluar-traza.ts";
import { buildExpediente, evaluacion } from "../../test/factories/expediente.ts";
import type { Bases } from "../bases/bases.ts";
import type { Expediente } from "../expediente.ts";
import { comparar, desdeTexto, sumar, racional } from "../puntaje.ts";
import { calificar } from "./index.ts";

const centesimas = fc
  .integer({ min: 0, max: 10_000 })
  .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`);
const pesos = fc.integer({ min: 1, max: 99 }).map(String);
const redondeos = fc.option(
  fc.record({
    decimales: fc.integer({ min: 0, max: 3 }),
    modo: fc.constantFrom("MITAD_ARRIBA", "MITAD_PAR", "TRUNCAR"),
  }),
);

/** Contests of two stages, weights, optional rounding at every moment, a bonus and a cap. */
const contests: fc.Arbitrary<Bases> = fc
  .record({
    uno: pesos,
    dos: pesos,
    ponderado: redondeos,
    total: redondeos,
    bono: fc.integer({ min: 0, max: 30 }),
    tope: fc.boolean(),
  })
  .map(({ uno, dos, ponderado, total, bono, tope }) =>
    buildBases({
      plazas: [buildPlaza({ posiciones: 2 })],
      etapas: [
        buildEtapa({
          id: "uno",
          nombre: "uno",
          peso: uno,
          minimo: "20",
          criterios: grupo("g", [directo("a"), directo("b")], { tope: "150" }),
        }),
        buildEtapa({ id: "dos", nombre: "dos", peso: dos, criterios: directo("c") }),
      ],
      total: { modo: "PONDERADO", ...(tope && { tope: "120" }) },
      redondeos: { ...(ponderado && { ponderado }), ...(total && { total }) },
      bonificaciones: [
        {
          id: "b",
          nombre: "b",
          si: { tipo: "COMPARA", dato: "plaza.id", operador: "IGUAL", valor: "p1" },
          monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: String(bono) },
          momento: { tipo: "AL_FINAL" },
        },
      ],
      desempates: [{ tipo: "ENVIO" }],
    }),
  );
const puntajes = fc.record({ a: centesimas, b: centesimas, c: centesimas });
const expediente = (codigo: string, { a, b, c }: { a: string; b: string; c: string }): Expediente =>
  buildExpediente(codigo, {
    enviadaEn: `2026-05-05T${codigo}:00`,
    evaluaciones: [evaluacion("uno", { a, b }), evaluacion("dos", { c })],
  });
const varios = fc
  .array(puntajes, { minLength: 1, maxLength: 10 })
  .map((lista) => lista.map((p, i) => expediente(String(i + 10), p)));

const resultadoDe = (bases: Bases, expedientes: Expediente[]) => {
  const { resultado } = calificar(bases, expedientes);
  if (!resultado) throw new Error("sin resultado");
  return resultado;
};

describe("a contest scored", () => {
  it("does not depend on the order of the dossiers, and scoring it twice gives the same", () => {
    fc.assert(
      fc.property(contests, varios, fc.nat(), (bases, expedientes, semilla) => {
        const giro = semilla % expedientes.length;
        const girados = [...expedientes.slice(giro), ...expedientes.slice(0, giro)];
        expect(resultadoDe(bases, girados)).toEqual(resultadoDe(bases, expedientes));
      }),
      { numRuns: 60 },
    );
  });

  it("gives every number a trace that another evaluator recomputes", () => {
    fc.assert(
      fc.property(contests, varios, (bases, expedientes) => {
        const trazas = resultadoDe(bases, expedientes).candidaturas.flatMap((c) =>
          [c.total, c.final, ...c.etapas.flatMap((e) => [e.obtenido, e.acumulado, e.ponderado])].flatMap((p) =>
            p ? [p.traza] : [],
          ),
        );
        expect(trazas.flatMap((traza) => fallasDeTraza(traza))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect.hasAssertions();
  });

  it("orders by final score, best first, and fills the vacancies from the top", () => {
    fc.assert(
      fc.property(contests, varios, (bases, expedientes) => {
        const { candidaturas, plazas } = resultadoDe(bases, expedientes);
        const aprobados = candidaturas.filter((c) => c.estado === "APTO");
        const finales = aprobados.map((c) => desdeTexto(c.final?.valor ?? "0"));
        for (const [i, n] of finales.slice(1).entries()) expect(comparar(finales[i] ?? n, n)).not.toBe(-1);
        expect(plazas[0]?.ganadores).toEqual(aprobados.slice(0, 2).map((c) => c.codigo));
        expect((plazas[0]?.ganadores.length ?? 0) + (plazas[0]?.desiertas.length ?? 0)).toBe(2);
      }),
      { numRuns: 60 },
    );
  });

  it("never lowers a final score, nor a place, when a score rises", () => {
    fc.assert(
      fc.property(contests, varios, fc.constantFrom("a", "b", "c"), centesimas, (bases, expedientes, cual, mas) => {
        const [primero, ...resto] = expedientes;
        const mejor = primero ? conMas(primero, cual, mas) : buildExpediente("10");
        const de = (lista: Expediente[]) =>
          resultadoDe(bases, lista).candidaturas.find((c) => c.codigo === mejor.codigo);
        const antes = de(expedientes);
        const despues = de([mejor, ...resto]);
        const final = (c: typeof antes) => desdeTexto(c?.final?.valor ?? "0");
        expect(comparar(final(despues), final(antes))).not.toBe(-1);
        expect(despues?.puesto ?? 99).toBeLessThanOrEqual(antes?.puesto ?? 99);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same dossier with one of its scores raised. */
function conMas(original: Expediente, cual: string, mas: string): Expediente {
  const copia = structuredClone(original);
  for (const hoja of (copia.evaluaciones ?? []).flatMap((e) => e.hojas ?? [])) {
    const antes = hoja.puntajes[cual];
    if (antes !== undefined) hoja.puntajes[cual] = texto(antes, mas);
  }
  return copia;
}

/** Sum of two hundredths, which stays in hundredths. */
function texto(a: string, b: string): string {
  const s = sumar(racional(a), racional(b));
  const centesimos = (s.n * 100n) / s.d;
  return `${centesimos / 100n}.${String(centesimos % 100n).padStart(2, "0")}`;
}
