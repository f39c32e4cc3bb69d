import { fechaEnLima } from "#schema/fecha.ts";
import { type FilaInput, findSeccion, readFilas } from "../postulante/index.ts";
import { assertSustentos } from "./adjuntos.rules.ts";
import { definirCambio, type EntradaDeBorrador } from "./borrador.ts";

interface Entrada extends EntradaDeBorrador {
  readonly seccion: string;
  readonly filas: readonly FilaInput[];
}

/**
 * Saves one section of a draft, whole: rows that are not sent are gone. It may be incomplete.
 * @throws SECCION_DESCONOCIDA, RESPUESTAS_INVALIDAS, SECCION_SIN_SUSTENTO, ARCHIVO_NO_DISPONIBLE, ARCHIVO_DE_OTRO_FORMATO,
 * ARCHIVO_MUY_GRANDE, ARCHIVOS_EN_EXCESO, and what any change of a draft throws
 */
export const guardarRespuestas = definirCambio<Entrada>({
  nombre: "guardarRespuestas",
  evento: "RESPUESTAS_GUARDADAS",
  archivos: ({ filas }) => filas.flatMap(({ sustentos }) => sustentos ?? []),
  detalles: ({ seccion }) => ({ seccion: seccion.slice(0, 60) }),
  cambiar: ({ postulacion: { respuestas }, version, archivos }, { seccion: id, filas: crudas }, { instante }) => {
    const seccion = findSeccion(version.documento.formulario.secciones, id);
    const filas = readFilas(seccion, crudas, respuestas[id] ?? [], fechaEnLima(instante));
    assertSustentos(version.documento, seccion, filas, archivos);
    return { respuestas: { ...respuestas, [id]: [...filas] } };
  },
});
