/** Refusals of the acts on a proceso and on its bases. */
import type { Hallazgo } from "../hallazgo.ts";
import { definirRechazo } from "./definir.ts";

const cuantos = (hallazgos: readonly Hallazgo[]): string =>
  hallazgos.length === 1 ? "1 error" : `${hallazgos.length} errores`;

export const rechazosProceso = {
  /** The document does not have the shape of bases: nothing of it is kept. */
  BASES_MAL_FORMADAS: definirRechazo<{ hallazgos: readonly Hallazgo[] }>(
    "INVALIDO",
    ({ hallazgos }) =>
      `Las bases no se guardaron: tienen ${cuantos(hallazgos)} de forma. Corrija cada lugar que se indica.`,
  ),
  /** @fuente R7 of the house: publishing refuses inconsistent bases · Ley 27444 art. 10 (vicios que causan nulidad) */
  ADVERTENCIAS_SIN_JUSTIFICAR: definirRechazo<{ hallazgos: readonly Hallazgo[] }>("INVALIDO", ({ hallazgos }) =>
    hallazgos.length === 1
      ? "Hay una advertencia sin justificar. Corríjala o escriba por qué se mantiene."
      : `Hay ${hallazgos.length} advertencias sin justificar. Corríjalas o escriba por qué se mantienen.`,
  ),
  BASES_CON_ERRORES: definirRechazo<{ hallazgos: readonly Hallazgo[] }>(
    "INVALIDO",
    ({ hallazgos }) =>
      `Las bases no se pueden publicar: la revisión halló ${cuantos(hallazgos)}. Corríjalos y vuelva a intentarlo.`,
  ),
  RUTA_INEXISTENTE: definirRechazo<{ ruta: string }>(
    "INVALIDO",
    ({ ruta }) => `En el borrador no existe el lugar «${ruta}». Recargue la página y vuelva a intentarlo.`,
  ),
  /** @fuente H1: the number of a process is unique in its entidad */
  CODIGO_DE_PROCESO_REPETIDO: definirRechazo(
    "CONFLICTO",
    () => "La entidad ya tiene un proceso con ese código. Use otro.",
  ),
  /** The number that applicants cite cannot change once it was published. */
  CODIGO_INMUTABLE: definirRechazo<{ codigo: string }>(
    "CONFLICTO",
    ({ codigo }) => `El proceso se publicó con el código «${codigo}», que ya no se puede cambiar.`,
  ),
  ESTADO_NO_LO_PERMITE: definirRechazo<{ estado: string }>(
    "CONFLICTO",
    ({ estado }) => `El proceso está ${estado.toLowerCase()} y no admite este cambio.`,
  ),
  /** @fuente O1 · a proceso that was put away is not worked on */
  PROCESO_ARCHIVADO: definirRechazo(
    "CONFLICTO",
    () => "El proceso está archivado. Para trabajar en él, primero sáquelo del archivo.",
  ),
  PROCESO_NO_ARCHIVADO: definirRechazo("CONFLICTO", () => "El proceso no está archivado. Recargue la página."),
  PROCESO_EN_MARCHA: definirRechazo<{ estado: string }>(
    "CONFLICTO",
    () => "El proceso está en marcha. Se archivan los borradores y los procesos concluidos, cancelados o desiertos.",
  ),
  PROCESO_NO_PUBLICADO: definirRechazo("CONFLICTO", () => "El proceso aún no se publica. Primero publique sus bases."),
  /** @fuente R7 of the house: bases freeze at publication */
  BASES_YA_PUBLICADAS: definirRechazo(
    "CONFLICTO",
    () => "Las bases ya se publicaron. Para cambiarlas, emita una fe de erratas o una prórroga.",
  ),
  BASES_EN_APROBACION: definirRechazo(
    "CONFLICTO",
    () => "Las bases esperan la aprobación de otra persona. Para cambiarlas, pida que las observe.",
  ),
  CAMBIO_PENDIENTE: definirRechazo<{ clase: string }>(
    "CONFLICTO",
    () => "Hay un cambio que espera la aprobación de otra persona. Resuélvalo antes de presentar otro.",
  ),
  SIN_CAMBIO_PENDIENTE: definirRechazo(
    "CONFLICTO",
    () => "No hay ningún cambio que espere aprobación. Recargue la página.",
  ),
  /** @fuente O19 · D3 of the house: a second person signs where the entidad asks for it */
  DOS_FIRMAS_REQUERIDAS: definirRechazo(
    "CONFLICTO",
    () => "Esta entidad publica con dos firmas: proponga la publicación y otra persona la aprobará.",
  ),
  /** @fuente O19 · ASVS 2.3.5 */
  MISMA_PERSONA: definirRechazo("CONFLICTO", () => "Quien propone no puede aprobar: debe hacerlo otra persona."),
  SIN_CAMBIOS: definirRechazo(
    "CONFLICTO",
    () => "El borrador es igual a las bases vigentes: no hay nada que publicar.",
  ),
  /** @fuente H17 · H18: postponement and cancellation only as the bases foresee them */
  NO_PREVISTO_EN_BASES: definirRechazo<{ acto: string }>(
    "CONFLICTO",
    () => "Las bases no prevén este cambio del proceso.",
  ),
  /** @fuente CAS 004-2026-MC-DDC-CUSCO, rule on postponement: only until before a named row of the schedule */
  PASO_EL_MOMENTO: definirRechazo<{ hasta: string }>(
    "FUERA_DE_PLAZO",
    () => "Las bases permitían este cambio solo hasta antes de una fecha del cronograma que ya pasó.",
  ),
  CAUSA_NO_PREVISTA: definirRechazo<{ causas: readonly string[] }>("INVALIDO", ({ causas }) =>
    causas.length === 0
      ? "Las bases no enumeran causas. Deje la causa en blanco y explíquela en el motivo."
      : `La causa no está en las bases. Elija una: ${causas.join("; ")}.`,
  ),
  /** @fuente D3 of the house: a window is extended only before it expires */
  PLAZO_VENCIDO: definirRechazo<{ hito: string; cierre: string }>(
    "FUERA_DE_PLAZO",
    ({ hito }) => `La fila «${hito}» del cronograma ya venció y las bases no permiten reabrirla.`,
  ),
  /** An extension only lengthens; anything else is an amendment of the bases. */
  PRORROGA_NO_EXTIENDE: definirRechazo<{ hito: string }>(
    "INVALIDO",
    ({ hito }) =>
      `La nueva fecha de «${hito}» no es posterior a la vigente. Para otros cambios emita una fe de erratas.`,
  ),
  /** Nobody can know that nobody applied before the window closes. */
  POSTULACION_SIN_CERRAR: definirRechazo<{ cierre: string | null }>(
    "CONFLICTO",
    () => "El plazo para postular no ha terminado: todavía no se puede declarar desierto.",
  ),
} as const;
