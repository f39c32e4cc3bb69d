import { hallar, type Revision } from "./comun.ts";
import { fila } from "./hitos.ts";

const PERMISOS = {
  prorroga: "prorrogar el cronograma",
  postergacion: "postergar el proceso",
  cancelacion: "cancelar el proceso",
} as const;

/**
 * What may be extended, put off or cancelled has a limit in time.
 * @fuente Bases HRDC 2019 §VII: «siempre que cuente con debido sustento», without limit nor notice
 */
export const openEnded: Revision = {
  codigo: "OPEN_ENDED",
  revisar: (contexto) => {
    const { cronograma } = contexto.bases;
    const final = fila(contexto, "PUBLICACION_FINAL")?.hito.id;
    return (["prorroga", "postergacion", "cancelacion"] as const).flatMap((cual) => {
      const permiso = cronograma[cual];
      if (!permiso?.permitida || permiso.hastaAntesDe) return [];
      const ruta = `cronograma.${cual}.hastaAntesDe`;
      const mensaje = `Las bases permiten ${PERMISOS[cual]} y no dicen hasta cuándo: podría hacerse con los resultados ya conocidos. Diga antes de qué fila del cronograma.`;
      const salida =
        final === undefined
          ? undefined
          : {
              texto: "Solo hasta antes de los resultados finales",
              ruta,
              valor: { hito: final, extremo: "INICIO" },
            };
      return [hallar("OPEN_ENDED", "ADVERTENCIA", ruta, mensaje, { cita: permiso.cita ?? cronograma.cita, salida })];
    });
  },
};
