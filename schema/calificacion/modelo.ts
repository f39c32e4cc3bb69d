import type { Cita } from "../bases/cita.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Plaza } from "../bases/plaza.ts";
import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import type { Indice } from "../indice.ts";
import type { Lector } from "../lector.ts";
import type { Trazado } from "../traza.ts";

/** Legal words for how somebody ends a stage. `PENDIENTE`: something is still to be evaluated. */
export type EstadoEtapa = "APTO" | "NO_APTO" | "DESCALIFICADO" | "NO_SE_PRESENTO" | "PENDIENTE";

/** Legal words for how somebody ends the contest. */
export type ResultadoFinal =
  | "GANADOR"
  | "ACCESITARIO"
  | "APROBADO_SIN_VACANTE"
  | "EMPATE_PENDIENTE"
  | "ASIGNADO_A_OTRA_PLAZA"
  | "RESULTADO_SIN_EFECTO"
  | "NO_APTO"
  | "DESCALIFICADO"
  | "NO_SE_PRESENTO"
  | "PENDIENTE"
  | "RETIRADO";

/** Why somebody is NO APTO, DESCALIFICADO, without a bonus, outside the cut. All the reasons, not the first. */
export interface Motivo {
  readonly codigo: string;
  readonly texto: string;
  readonly ruta?: string | undefined;
  readonly cita?: Cita | undefined;
}

/** One person for one plaza: the unit that is scored and ranked. */
export interface Candidatura {
  readonly indice: Indice;
  readonly expediente: Expediente;
  readonly plaza: Plaza;
  readonly lector: Lector;
}

export interface RequisitoResuelto {
  readonly requisito: string;
  readonly cumple: boolean | null;
  readonly motivo: string | null;
}

export interface BonificacionAplicada {
  readonly bonificacion: string;
  readonly incremento: Trazado | null;
  readonly motivos: readonly Motivo[];
}

/** What was computed of one candidature in one stage. Scores are null when the stage gives none to this person. */
export interface CalculoEtapa {
  readonly etapa: Etapa;
  readonly evaluacion: EvaluacionEtapa | undefined;
  readonly estado: EstadoEtapa;
  readonly motivos: readonly Motivo[];
  readonly requisitos: readonly RequisitoResuelto[];
  readonly criterios: ReadonlyMap<string, Trazado>;
  readonly obtenido: Trazado | null;
  readonly acumulado: Trazado | null;
  readonly ponderado: Trazado | null;
  readonly bonificaciones: readonly BonificacionAplicada[];
  /** Whether the person goes on; null until the cut of the stage is known. */
  readonly avanza: boolean | null;
}

/** A candidature on its way through the stages: those that it reached, in order. */
export interface Recorrido {
  readonly candidatura: Candidatura;
  readonly etapas: readonly CalculoEtapa[];
}

/** The calculation of a stage that the candidature reached. */
export const etapaDe = (recorrido: Recorrido, id: string): CalculoEtapa | undefined =>
  recorrido.etapas.find((calculo) => calculo.etapa.id === id);
