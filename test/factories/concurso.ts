import { expect } from "vitest";
import { calificar, type CandidaturaResultado, type ResultadoConcurso } from "#schema/calificacion/index.ts";
import type { Bases } from "#schema/bases/bases.ts";
import { validar } from "#schema/bases/validar.ts";
import type { Expediente } from "#schema/expediente.ts";
import { fallasDeTraza } from "./evaluar-traza.ts";

/**
 * Scores a contest and asserts what must hold of every result: the document is valid, every number has a trace that an
 * independent evaluator recomputes, and the order of the dossiers does not matter.
 */
export function concurso(bases: Bases, expedientes: readonly Expediente[]): ResultadoConcurso {
  expect(validar(bases)).toEqual([]);
  const { resultado, hallazgos } = calificar(bases, expedientes);
  expect(hallazgos).toEqual([]);
  if (!resultado) throw new Error("sin resultado");
  for (const candidatura of resultado.candidaturas) {
    for (const puntaje of puntajesDe(candidatura)) expect(fallasDeTraza(puntaje.traza)).toEqual([]);
  }
  expect(calificar(bases, expedientes.toReversed()).resultado).toEqual(resultado);
  return resultado;
}

/** Every score of a candidature that carries a trace. */
export const puntajesDe = (c: CandidaturaResultado) =>
  [
    c.total,
    c.final,
    ...c.bonificaciones.map((b) => b.incremento),
    ...c.etapas.flatMap((e) => [e.obtenido, e.acumulado, e.ponderado, ...e.bonificaciones.map((b) => b.incremento)]),
  ].filter((puntaje) => puntaje !== null);

/** The result of one dossier, in the plaza named or in its only one. */
export function de(resultado: ResultadoConcurso, codigo: string, plaza?: string): CandidaturaResultado {
  const suya = resultado.candidaturas.find((c) => c.codigo === codigo && (plaza === undefined || c.plaza === plaza));
  if (!suya) throw new Error(`No hay resultado de ${codigo}`);
  return suya;
}

/** Final scores by dossier. */
export const finales = (resultado: ResultadoConcurso): Record<string, string | null> =>
  Object.fromEntries(resultado.candidaturas.map((c) => [c.codigo, c.final?.valor ?? null]));

/** Legal outcomes by dossier. */
export const desenlaces = (resultado: ResultadoConcurso): Record<string, string> =>
  Object.fromEntries(resultado.candidaturas.map((c) => [c.codigo, c.resultado]));

/** State in a stage by dossier, with whether the person goes on. */
export const enEtapa = (resultado: ResultadoConcurso, etapa: string): Record<string, string> =>
  Object.fromEntries(
    resultado.candidaturas.flatMap((c) => {
      const suya = c.etapas.find((e) => e.etapa === etapa);
      return suya ? [[c.codigo, `${suya.estado}${suya.avanza === false ? " no avanza" : ""}`] as const] : [];
    }),
  );
