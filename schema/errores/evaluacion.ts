/** Refusals of the acts of evaluation. */
import { definirRechazo } from "./definir.ts";

export const rechazosEvaluacion = {
  /** @fuente Bases HRDC 2019 §V · CAS 004-2026-MC-DDC-CUSCO §V: evaluation follows the term to apply */
  POSTULACION_ABIERTA: definirRechazo<{ hasta: string | null }>(
    "FUERA_DE_PLAZO",
    () => "El plazo para postular todavía no cierra. La evaluación se abre después del cierre.",
  ),
  PROCESO_NO_EVALUABLE: definirRechazo<{ estado: string }>(
    "CONFLICTO",
    () => "El proceso no está en un estado que permita evaluar. Revise si fue postergado, cancelado o concluido.",
  ),
  /** @fuente CAS 004-2026-MC-DDC-CUSCO §V: the stages run in their order */
  ETAPA_ANTERIOR_SIN_PUBLICAR: definirRechazo<{ etapa: string }>(
    "CONFLICTO",
    () => "Antes de abrir esta etapa se publican los resultados de la anterior.",
  ),
  EVALUACION_YA_ABIERTA: definirRechazo<{ etapa: string }>(
    "CONFLICTO",
    () => "La evaluación de esta etapa ya está abierta.",
  ),
  EVALUACION_NO_ABIERTA: definirRechazo<{ etapa: string }>(
    "CONFLICTO",
    () => "La evaluación de esta etapa todavía no se abre. Ábrala con la puesta a cero.",
  ),
  ETAPA_DESCONOCIDA: definirRechazo<{ etapa: string }>(
    "INVALIDO",
    ({ etapa }) => `Las bases no tienen la etapa «${etapa}».`,
  ),
  /** @fuente reliability R11: no score changes after its publication without an act of reopening */
  ETAPA_PUBLICADA: definirRechazo<{ etapa: string }>(
    "CONFLICTO",
    () =>
      "Los resultados de esta etapa ya se publicaron. Para cambiarlos, quien preside reabre la evaluación con su motivo.",
  ),
  /** @fuente bases-model §3: only those who passed go on */
  POSTULACION_FUERA_DE_ETAPA: definirRechazo<{ etapa: string }>(
    "CONFLICTO",
    () => "Esta postulación no llegó a la etapa: no la aprobó o no la alcanzó el corte de la anterior.",
  ),
  /** @fuente catalogue E15 */
  PUNTAJE_FUERA_DE_RANGO: definirRechazo<{
    criterio: string;
    puntaje: string;
    desde: string | null;
    hasta: string | null;
    explicacion: string;
  }>("INVALIDO", ({ explicacion }) => explicacion),
  /** @fuente catalogue E15 */
  PUNTAJE_FUERA_DE_PASO: definirRechazo<{
    criterio: string;
    puntaje: string;
    paso: string | null;
    explicacion: string;
  }>("INVALIDO", ({ explicacion }) => explicacion),
  CRITERIO_DESCONOCIDO: definirRechazo<{ criterio: string }>(
    "INVALIDO",
    ({ criterio }) => `La etapa no tiene un criterio «${criterio}» que se pueda decidir así.`,
  ),
  REQUISITO_DESCONOCIDO: definirRechazo<{ requisito: string }>(
    "INVALIDO",
    ({ requisito }) => `Las plazas de esta postulación no piden el requisito «${requisito}».`,
  ),
  /** @fuente Bases HRDC 2019 §V · catalogue E12 */
  CAUSA_DESCONOCIDA: definirRechazo<{ causa: string }>(
    "INVALIDO",
    ({ causa }) => `La causa «${causa}» no está en la lista de descalificación de la etapa.`,
  ),
  SUSTENTO_DESCONOCIDO: definirRechazo<{ sustento: string }>(
    "INVALIDO",
    () => "El expediente no tiene la fila o el documento que se quiere validar.",
  ),
  /** @fuente Ley 27444 art. 6: a decision that affects someone says why */
  MOTIVO_REQUERIDO: definirRechazo<{ campo: string }>(
    "INVALIDO",
    () => "Escriba el motivo de la decisión, de 5 a 2000 caracteres.",
  ),
  /** @fuente CAS 004-2026-MC-DDC-CUSCO §8.2 · catalogue E14 */
  HOJA_CERRADA: definirRechazo(
    "CONFLICTO",
    () => "La hoja ya está cerrada. Si hay un error, pida a quien preside que la reabra con su motivo.",
  ),
  HOJA_NO_CERRADA: definirRechazo("CONFLICTO", () => "La hoja no está cerrada, así que no hay nada que reabrir."),
  HOJA_INCOMPLETA: definirRechazo<{ criterios: readonly string[] }>(
    "CONFLICTO",
    ({ criterios }) => `Faltan puntajes en la hoja: ${criterios.join(", ")}. Complétela antes de cerrarla.`,
  ),
  /** @fuente bases-model §3: number of members of the panel */
  PANEL_COMPLETO: definirRechazo<{ miembros: number }>("CONFLICTO", ({ miembros }) =>
    miembros === 1
      ? "Las bases piden una sola hoja por postulante y otra persona ya la tiene."
      : `Las bases piden ${miembros} hojas por postulante y ya las tienen otras personas.`,
  ),
  /** @fuente CAS 004-2026-MC-DDC-CUSCO §8.2: an alternate replaces a member, they do not score together */
  ASIENTO_OCUPADO: definirRechazo(
    "CONFLICTO",
    () => "Su titular o su suplente ya calificó a esta persona: solo uno de los dos califica.",
  ),
  /** @fuente catalogue E14: who has seen the sheets of the others scores no more */
  EVALUACION_REVELADA: definirRechazo(
    "CONFLICTO",
    () =>
      "Las hojas de esta persona ya están completas y a la vista. Para cambiar una, quien preside la reabre con su motivo.",
  ),
  ETAPA_SIN_HOJAS: definirRechazo<{ etapa: string }>(
    "CONFLICTO",
    () => "Esta etapa no tiene criterios que se califiquen a mano.",
  ),
  QUORUM_NO_ALCANZADO: definirRechazo<{ cerradas: number; necesarias: number }>(
    "CONFLICTO",
    ({ cerradas, necesarias }) => `Hay ${cerradas} hojas cerradas y las bases piden al menos ${necesarias}.`,
  ),
  /** @fuente Ley 27815 art. 8 · Ley 27444 art. 99 (causes of abstention) */
  CONFLICTO_DE_INTERES: definirRechazo(
    "NO_AUTORIZADO",
    () => "No puede intervenir en esta evaluación: usted postula en este proceso o se abstuvo de esta postulación.",
  ),
  ABSTENCION_YA_REGISTRADA: definirRechazo("CONFLICTO", () => "Usted ya se abstuvo de evaluar esta postulación."),
  /** What was sent is not repeated: a number of document may have been written in its place. */
  CARGO_DESCONOCIDO: definirRechazo(
    "INVALIDO",
    () => "Las bases no tienen ese cargo en su comité. Elija uno de los que nombran.",
  ),
  CARGO_OCUPADO: definirRechazo<{ cargo: string }>("CONFLICTO", () => "Otra persona ya ocupa ese cargo del comité."),
  NO_INTEGRA_COMITE: definirRechazo(
    "INVALIDO",
    () => "La persona no integra el comité de este proceso. Asígnele primero el rol.",
  ),
  CARGO_Y_ROL_DISTINTOS: definirRechazo<{ rol: string }>(
    "INVALIDO",
    () => "El cargo y el rol no corresponden: solo quien tiene el rol de presidente ocupa la presidencia.",
  ),
  /** @fuente bases-model §3: scores from outside by import */
  IMPORTACION_CON_ERRORES: definirRechazo<{ errores: readonly { fila: number; codigo: string; mensaje: string }[] }>(
    "INVALIDO",
    ({ errores }) =>
      `La importación tiene ${errores.length} ${errores.length === 1 ? "error" : "errores"} y no se guardó nada.`,
  ),
  DESEMPATE_DESCONOCIDO: definirRechazo<{ desempate: string }>(
    "INVALIDO",
    ({ desempate }) => `Las bases no tienen el desempate «${desempate}» que se registre a mano.`,
  ),
  /** @fuente bases-model §6 «public draw with its record» */
  ACTA_REQUERIDA: definirRechazo("INVALIDO", () => "Adjunte el acta del sorteo o de la evaluación adicional."),
} as const;
