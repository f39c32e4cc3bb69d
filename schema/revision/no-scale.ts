import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Salida } from "../hallazgo.ts";
import { seCalcula } from "./analisis.ts";
import { hallar, type Revision } from "./comun.ts";

/**
 * Every scored stage says how its points are earned, down to each leaf.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1, §8.2: 30 to 50 points and no scale
 */
export const noScale: Revision = {
  codigo: "NO_SCALE",
  revisar: ({ analizadas }) =>
    sinRepetir(
      analizadas
        .filter(({ etapa }) => etapa.clase === "PUNTUADA")
        .flatMap(({ etapa, ruta, nodos }) => {
          if (nodos.length === 0) {
            const mensaje = `«${etapa.nombre}» da puntaje y no dice cómo se gana. Agregue sus criterios.`;
            return [
              hallar("NO_SCALE", "ERROR", `${ruta}.criterios`, mensaje, {
                cita: etapa.cita,
                salida: deMano(etapa, ruta),
              }),
            ];
          }
          return nodos.flatMap(({ criterio, ruta: lugar }) => {
            const falta = queFalta(criterio);
            const mensaje = `«${criterio.nombre}» no se puede puntuar: ${falta}. Corrija el criterio.`;
            return falta === null
              ? []
              : [hallar("NO_SCALE", "ERROR", lugar, mensaje, { cita: criterio.cita ?? etapa.cita })];
          });
        }),
    ),
};

const sinRepetir = <T extends { readonly ruta: string }>(hallazgos: readonly T[]): T[] => [
  ...new Map(hallazgos.map((h) => [h.ruta, h])).values(),
];

/** Without a table, each evaluator may put the points by hand up to the maximum of the stage. */
function deMano({ id, nombre, maximo }: Etapa, ruta: string): Salida | undefined {
  if (maximo === undefined) return undefined;
  const valor = { tipo: "DIRECTO", id: `${id.slice(0, 50)}-puntaje`, nombre, desde: "0", hasta: maximo, maximo };
  return { texto: `Que cada evaluador ponga un puntaje de 0 a ${maximo}`, ruta: `${ruta}.criterios`, valor };
}

function queFalta(criterio: Criterio): string | null {
  switch (criterio.tipo) {
    case "GRUPO":
      return criterio.hijos.length === 0 ? "no reúne ningún criterio" : null;
    case "NIVELES":
    case "RELATIVO":
      return criterio.filas.length === 0 ? "su tabla no tiene filas" : null;
    case "RANGOS":
      return criterio.rangos.length === 0 ? "su tabla no tiene tramos" : null;
    case "DIRECTO":
      return (criterio.hasta ?? criterio.maximo ?? criterio.tope) === undefined
        ? "no dice cuál es el mayor puntaje que puede poner un evaluador"
        : null;
    case "TASA":
      return seCalcula(criterio) ? null : "el tamaño de la unidad debe ser mayor que cero";
    default:
      return null;
  }
}
