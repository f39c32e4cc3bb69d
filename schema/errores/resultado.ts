/** Refusals of the acts on results. */
import { definirRechazo } from "./definir.ts";

export const rechazosResultado = {
  /** @fuente bases-model §6: nothing is published while somebody is still to be evaluated */
  RESULTADOS_PENDIENTES: definirRechazo<{ postulaciones: readonly string[] }>(
    "CONFLICTO",
    ({ postulaciones }) =>
      `Falta evaluar: ${postulaciones.slice(0, 10).join(", ")}${postulaciones.length > 10 ? " y otras" : ""}.`,
  ),
  /** @fuente bases-model §6: nobody wins by the order of the rows */
  EMPATE_POR_RESOLVER: definirRechazo<{ postulaciones: readonly string[] }>(
    "CONFLICTO",
    ({ postulaciones }) =>
      `Hay un empate sin resolver: ${postulaciones.join(", ")}. Registre el desempate de las bases y vuelva a intentarlo.`,
  ),
  RESULTADOS_YA_PUBLICADOS: definirRechazo<{ etapa: string | null }>(
    "CONFLICTO",
    () => "Estos resultados ya se publicaron. Un cambio se publica como fe de erratas.",
  ),
  RESULTADOS_SIN_PUBLICAR: definirRechazo("CONFLICTO", () => "Todavía no hay resultados publicados que corregir."),
  /** @fuente reliability, rule 4: what is published is only superseded by a new publication that says so */
  RESULTADO_PUBLICADO_CAMBIA: definirRechazo<{ etapa: string; postulaciones: readonly string[] }>(
    "CONFLICTO",
    ({ postulaciones }) =>
      `Con lo registrado hasta ahora cambiaría un resultado ya publicado (${postulaciones.slice(0, 10).join(", ")}). Publique primero la fe de erratas.`,
  ),
  SIN_CAMBIOS_QUE_PUBLICAR: definirRechazo("CONFLICTO", () => "Los resultados son los mismos que ya están publicados."),
  /** The dossiers that the engine cannot score, with their findings. */
  EXPEDIENTES_CON_ERRORES: definirRechazo<{ hallazgos: readonly { codigo: string; ruta: string; mensaje: string }[] }>(
    "CONFLICTO",
    () => "Hay evaluaciones que las bases no admiten. Corríjalas antes de publicar.",
  ),
  PROPUESTA_PENDIENTE: definirRechazo<{ propuesta: string }>(
    "CONFLICTO",
    () => "Ya hay una propuesta de publicación que espera aprobación.",
  ),
  PROPUESTA_RESUELTA: definirRechazo("CONFLICTO", () => "Esta propuesta ya se resolvió."),
  PROPUESTA_DESACTUALIZADA: definirRechazo<{ propuesto: string; actual: string }>(
    "CONFLICTO",
    () => "Los resultados cambiaron después de proponerse. Obsérvela y proponga de nuevo.",
  ),
  CAIDA_YA_REGISTRADA: definirRechazo(
    "CONFLICTO",
    () => "El resultado de esta postulación ya había quedado sin efecto.",
  ),
  /** @fuente CAS 004-2026-MC-DDC-CUSCO §XI */
  CAIDA_SIN_PUBLICACION: definirRechazo("CONFLICTO", () => "Solo se deja sin efecto un resultado final ya publicado."),
} as const;
