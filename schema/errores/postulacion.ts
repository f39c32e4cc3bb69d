/** Refusals of the acts on an application. */
import { fechaHora, instanteLocal, type InstanteUtc } from "../fecha.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { definirRechazo } from "./definir.ts";

const cuando = (instante: InstanteUtc): string => fechaHora(instanteLocal(instante));

export const rechazosPostulacion = {
  /** @fuente reliability D1, R4: the window is [opening, closing) by the seal of arrival */
  POSTULACION_NO_ABIERTA: definirRechazo<{ abre: InstanteUtc }>(
    "FUERA_DE_PLAZO",
    ({ abre }) => `El plazo para postular todavía no empieza. Podrá hacerlo desde el ${cuando(abre)}.`,
  ),
  /** @fuente reliability D1, R4 */
  POSTULACION_CERRADA: definirRechazo<{ cierra: InstanteUtc }>(
    "FUERA_DE_PLAZO",
    ({ cierra }) => `El plazo para postular terminó el ${cuando(cierra)}. Ya no se admiten cambios ni envíos.`,
  ),
  PROCESO_NO_RECIBE: definirRechazo<{ estado: string }>(
    "CONFLICTO",
    () => "Este proceso no recibe postulaciones. Revise sus comunicados.",
  ),
  /** Who decides in a contest does not compete in it. @fuente Ley 27444 art. 99 (causales de abstención) */
  PERSONAL_DEL_PROCESO: definirRechazo(
    "CONFLICTO",
    () => "Usted interviene en este proceso, así que no puede postular a él.",
  ),
  PLAZA_FALTANTE: definirRechazo("INVALIDO", () => "Elija al menos una plaza."),
  PLAZA_DESCONOCIDA: definirRechazo<{ plaza: string }>(
    "INVALIDO",
    () => "Una de las plazas elegidas no existe en las bases. Recargue la página y elija otra vez.",
  ),
  PLAZA_REPETIDA: definirRechazo<{ plaza: string }>("INVALIDO", () => "Eligió dos veces la misma plaza."),
  /** @fuente bases-model §1 · S0:146 */
  PLAZAS_EN_EXCESO: definirRechazo<{ maximo: number }>("INVALIDO", ({ maximo }) =>
    maximo === 1 ? "Las bases admiten una sola plaza por postulación." : `Las bases admiten hasta ${maximo} plazas.`,
  ),
  /** @fuente reliability R2 */
  POSTULACION_YA_CREADA: definirRechazo<{ codigo: string }>(
    "CONFLICTO",
    ({ codigo }) => `Ya tiene una postulación en curso, la ${codigo}. Continúela en «Mis postulaciones».`,
  ),
  /** Another application of the same person has that plaza, or its group. @fuente reliability R2 */
  PLAZA_YA_PEDIDA: definirRechazo(
    "CONFLICTO",
    () => "Ya tiene otra postulación a esa plaza o a otra de su grupo. Revise «Mis postulaciones».",
  ),
  /** @fuente reliability R2 · S2 «solo una postulación» */
  YA_POSTULO: definirRechazo<{ codigo: string; constancia: string }>(
    "CONFLICTO",
    ({ constancia }) => `Ya postuló: su constancia es la ${constancia}.`,
  ),
  /** @fuente S1:387: nothing changes after sending · reliability R6 */
  POSTULACION_ENVIADA: definirRechazo<{ constancia: string }>(
    "CONFLICTO",
    ({ constancia }) => `Esta postulación ya se envió, con la constancia ${constancia}, y no se puede cambiar.`,
  ),
  POSTULACION_RETIRADA: definirRechazo("CONFLICTO", () => "Esta postulación fue retirada y no se puede cambiar."),
  /** @fuente reliability R7 */
  BASES_MODIFICADAS: definirRechazo<{ version: number }>(
    "CONFLICTO",
    ({ version }) =>
      `Las bases cambiaron y rige la versión ${version}. Actualice su postulación y revísela antes de continuar.`,
  ),
  SIN_VERSION_NUEVA: definirRechazo<{ version: number }>(
    "CONFLICTO",
    ({ version }) => `Su postulación ya sigue la versión ${version} de las bases, que es la vigente.`,
  ),
  /** Everything that is missing or wrong, each finding at its place. */
  POSTULACION_INCOMPLETA: definirRechazo<{ hallazgos: readonly Hallazgo[] }>("INVALIDO", ({ hallazgos }) =>
    hallazgos.length === 1
      ? "Falta corregir un punto antes de enviar su postulación."
      : `Falta corregir ${hallazgos.length} puntos antes de enviar su postulación.`,
  ),
  /** @fuente bases `postulaciones.retiro` · catalogue A45 */
  RETIRO_NO_PERMITIDO: definirRechazo(
    "CONFLICTO",
    () => "Las bases de este proceso no permiten retirar una postulación enviada.",
  ),
  /** @fuente bases `postulaciones.retiro` · catalogue A45 */
  REENVIO_NO_PERMITIDO: definirRechazo(
    "CONFLICTO",
    () => "Retiró su postulación y las bases no permiten volver a enviar otra.",
  ),
  TIPO_DOCUMENTO_DESCONOCIDO: definirRechazo<{ documento: string }>(
    "INVALIDO",
    () => "Las bases no piden ese documento. Recargue la página.",
  ),
  DOCUMENTO_DEL_SISTEMA: definirRechazo<{ documento: string }>(
    "INVALIDO",
    () => "Ese documento lo genera el sistema: no hace falta cargarlo.",
  ),
  DOCUMENTO_EN_OTRO_MOMENTO: definirRechazo<{ documento: string }>(
    "INVALIDO",
    () => "Ese documento no se presenta al postular, sino más adelante.",
  ),
  /** Evidence cannot be misplaced. @fuente catalogue A29 · S3:159,164,187 */
  DOCUMENTO_VA_EN_SU_FILA: definirRechazo<{ documento: string; seccion: string }>(
    "INVALIDO",
    ({ seccion }) => `Ese documento se adjunta en su fila de la sección «${seccion}».`,
  ),
  /** @fuente bases `documentos[].archivos` */
  ARCHIVOS_EN_EXCESO: definirRechazo<{ maximo: number }>("INVALIDO", ({ maximo }) =>
    maximo === 1
      ? "Este documento admite un solo archivo. Quite el que cargó para reemplazarlo."
      : `Este documento admite hasta ${maximo} archivos. Quite alguno para agregar otro.`,
  ),
  /** @fuente bases `documentos[].formatos` · catalogue A35 */
  ARCHIVO_DE_OTRO_FORMATO: definirRechazo<{ formatos: readonly string[] }>(
    "INVALIDO",
    ({ formatos }) => `El archivo debe ser ${formatos.join(" o ")}.`,
  ),
  /** @fuente bases `documentos[].maximoKb` · catalogue A35 */
  ARCHIVO_MUY_GRANDE: definirRechazo<{ maximoKb: number; bytes: number }>(
    "INVALIDO",
    ({ maximoKb, bytes }) =>
      `El archivo pesa ${Math.ceil(bytes / 1024)} KB y este documento admite hasta ${maximoKb} KB.`,
  ),
  ARCHIVO_YA_ADJUNTO: definirRechazo("CONFLICTO", () => "Ese archivo ya está adjunto en este lugar."),
  DOCUMENTO_SIN_ARCHIVOS: definirRechazo<{ documento: string }>(
    "CONFLICTO",
    () => "Adjunte el documento antes de confirmarlo.",
  ),
  DECLARACION_DESCONOCIDA: definirRechazo<{ declaracion: string }>(
    "INVALIDO",
    () => "Las bases no tienen esa declaración. Recargue la página.",
  ),
  DOCUMENTO_SOLO_AL_POSTULAR: definirRechazo<{ documento: string }>(
    "INVALIDO",
    () => "Ese documento se presenta al postular, dentro de la postulación.",
  ),
  POSTULACION_SIN_ENVIAR: definirRechazo(
    "CONFLICTO",
    () => "Esta postulación todavía no se envió. Estos documentos se presentan después de los resultados.",
  ),
  PROCESO_SIN_DOCUMENTOS: definirRechazo<{ estado: string }>(
    "CONFLICTO",
    () => "Este proceso no recibe documentos ahora. Revise sus comunicados.",
  ),
  /** `etapa` null is the final result. @fuente bases `documentos[].momento` */
  DOCUMENTO_SIN_RESULTADOS: definirRechazo<{ etapa: string | null }>("FUERA_DE_PLAZO", ({ etapa }) =>
    etapa === null
      ? "Ese documento se presenta cuando se publique el resultado final. Espere la publicación."
      : "Ese documento se presenta cuando se publiquen los resultados de la etapa anterior. Espere la publicación.",
  ),
  /** @fuente bases `documentos[].momento` */
  DOCUMENTO_NO_CORRESPONDE: definirRechazo<{ etapa: string | null }>("CONFLICTO", ({ etapa }) =>
    etapa === null
      ? "Ese documento lo presenta solo quien ganó, según el resultado publicado."
      : "Ese documento lo presentan solo quienes pasaron la etapa, según los resultados publicados.",
  ),
  SIN_DOCUMENTOS_POSTERIORES: definirRechazo(
    "CONFLICTO",
    () => "No hay documentos que se presenten o se retiren después de postular.",
  ),
  DOCUMENTO_POR_ABRIR: definirRechazo<{ abre: InstanteUtc }>(
    "FUERA_DE_PLAZO",
    ({ abre }) => `El plazo para presentar ese documento todavía no empieza. Podrá hacerlo desde el ${cuando(abre)}.`,
  ),
  /** @fuente reliability D1: half-open windows, by the seal of arrival */
  DOCUMENTO_FUERA_DE_PLAZO: definirRechazo<{ cierra: InstanteUtc }>(
    "FUERA_DE_PLAZO",
    ({ cierra }) =>
      `El plazo para presentar ese documento terminó el ${cuando(cierra)}. Lo presentado ya no se puede cambiar.`,
  ),
  /** Before the closing nobody of the entity looks into the dossiers. @fuente reliability R11 */
  POSTULACIONES_EN_RESERVA: definirRechazo<{ cierra: InstanteUtc }>(
    "FUERA_DE_PLAZO",
    ({ cierra }) => `Las postulaciones se podrán ver cuando termine el plazo, el ${cuando(cierra)}.`,
  ),
} as const;
