import { Rechazo } from "#schema/errores.ts";
import { definirCambio, type EntradaDeBorrador } from "./borrador.ts";

interface Entrada extends EntradaDeBorrador {
  readonly declaracion: string;
  readonly respuesta: "SI" | "NO";
}

/**
 * Answers a sworn statement; it may be answered again until sending.
 * @throws DECLARACION_DESCONOCIDA, and what any change of a draft throws
 * @fuente catalogue A39
 */
export const responderDeclaracion = definirCambio<Entrada>({
  nombre: "responderDeclaracion",
  evento: "DECLARACION_RESPONDIDA",
  detalles: ({ declaracion }) => ({ declaracion: declaracion.slice(0, 60) }),
  cambiar: ({ postulacion: { declaraciones }, version }, { declaracion, respuesta }) => {
    if (!version.documento.declaraciones.some(({ id }) => id === declaracion)) {
      throw new Rechazo("DECLARACION_DESCONOCIDA", { declaracion }, "declaracion");
    }
    const otras = declaraciones.filter((una) => una.declaracion !== declaracion);
    return { declaraciones: [...otras, { declaracion, respuesta }] };
  },
});
