/** Refusals about the CV of a person and about rows of answers, in the CV and in an application. */
import type { Hallazgo } from "../hallazgo.ts";
import { definirRechazo } from "./definir.ts";

export const rechazosPostulante = {
  SECCION_DESCONOCIDA: definirRechazo<{ seccion: string }>(
    "INVALIDO",
    ({ seccion }) => `El formulario no tiene la sección «${seccion}». Recargue la página.`,
  ),
  /** What cannot even be stored as a draft; each finding has its place. @fuente reliability M4 */
  RESPUESTAS_INVALIDAS: definirRechazo<{ hallazgos: readonly Hallazgo[] }>(
    "INVALIDO",
    ({ hallazgos }) =>
      `Hay datos que no se pueden guardar. ${hallazgos[0]?.mensaje ?? "Revíselos y vuelva a intentarlo."}`,
  ),
  /** Absent, of another person or not finished: the same answer. @fuente OWASP ASVS 8.2.2 */
  ARCHIVO_NO_DISPONIBLE: definirRechazo<{ archivo: string }>(
    "NO_ENCONTRADO",
    () => "El archivo no existe o su carga no ha terminado. Vuelva a cargarlo.",
  ),
  FILA_DESCONOCIDA: definirRechazo<{ fila: string }>(
    "INVALIDO",
    () => "La fila a la que se refiere ya no existe. Recargue la página.",
  ),
  SECCION_SIN_SUSTENTO: definirRechazo<{ seccion: string }>(
    "INVALIDO",
    ({ seccion }) => `La sección «${seccion}» no lleva documentos.`,
  ),
} as const;
