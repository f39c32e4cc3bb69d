import type { Bases } from "../bases/bases.ts";
import type { Expediente } from "../expediente.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { calcular } from "./calificar.ts";
import { revisarEntrada } from "./entrada.ts";
import { salidaDe, type ResultadoConcurso } from "./salida.ts";

export type { CuadroPublicable } from "./cuadros.ts";
export type { EstadoEtapa, Motivo, ResultadoFinal } from "./modelo.ts";
export type { BonificacionResultado, CandidaturaResultado, EtapaResultado, ResultadoConcurso } from "./salida.ts";
export { criteriosDe, revisarEvaluacion } from "./entrada.ts";
export { entradaIgnorada } from "./entrada-ignorada.ts";

/** Results, or the findings for which nothing was scored. */
export type Calificar =
  | { readonly resultado: ResultadoConcurso; readonly hallazgos: readonly [] }
  | { readonly resultado: null; readonly hallazgos: readonly Hallazgo[] };

/**
 * Scores a contest: every stage, bonus, ranking, outcome and table, each number with its trace. Pure; the order of the
 * dossiers does not matter. With a dossier that cannot be scored nothing is, and the findings say why.
 * @param alcance how many stages to score, from the first; all by default
 */
export function calificar(bases: Bases, expedientes: readonly Expediente[], alcance?: number): Calificar {
  const hallazgos = revisarEntrada(bases, expedientes);
  if (hallazgos.length > 0) return { resultado: null, hallazgos };
  return { resultado: salidaDe(calcular(bases, expedientes, alcance)), hallazgos: [] };
}
