import type { Criterio } from "../bases/criterio.ts";
import { aTexto, comparar, racional, type Racional } from "../puntaje.ts";
import { esSinLimite } from "./alcanzable.ts";
import { hallar, poner, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

/**
 * The range that a table gives is the one that the criterion declares: it does not pass the declared maximum, and none of
 * its rows gives points below the declared minimum, which would print points and leave out who gets them.
 * @fuente Bases HRDC 2019 §I: experience from 10 to 16 and rows of 8, 9 and 10
 */
export const rangeMismatch: Revision = {
  codigo: "RANGE_MISMATCH",
  revisar: ({ analizadas }) =>
    unicos(
      analizadas.flatMap(({ etapa, nodos, alcance }) =>
        nodos.flatMap(({ criterio, ruta }) => {
          const cita = criterio.cita ?? etapa.cita;
          const llega = alcance?.porCriterio.get(criterio.id)?.maximo;
          if (criterio.maximo !== undefined && llega && comparar(llega, racional(criterio.maximo)) > 0) {
            const cuanto = esSinLimite(llega) ? "no tienen límite" : `llegan a ${aTexto(llega)}`;
            const mensaje = `El máximo de «${criterio.nombre}» es ${criterio.maximo} y sus puntos ${cuanto}. Ponga un tope o corrija la tabla.`;
            const salida = {
              texto: `Poner un tope de ${criterio.maximo}`,
              ruta: `${ruta}.tope`,
              valor: criterio.maximo,
            };
            return [hallar("RANGE_MISMATCH", "ERROR", `${ruta}.maximo`, mensaje, { cita, salida })];
          }
          const peor = filas(criterio).find(
            (n) => n.n > 0n && criterio.minimo !== undefined && comparar(n, racional(criterio.minimo)) < 0,
          );
          if (!peor) return [];
          const mensaje = `El mínimo de «${criterio.nombre}» es ${criterio.minimo} y su tabla da también ${aTexto(peor)}: quien obtiene esos puntos queda fuera.`;
          const salida = poner(peor, `${ruta}.minimo`);
          return [hallar("RANGE_MISMATCH", "ADVERTENCIA", `${ruta}.minimo`, mensaje, { cita, salida })];
        }),
      ),
    ),
};

/** Points that the rows of a criterion print, least first; of a group that takes the greatest, those of its tables. */
function filas(criterio: Criterio): Racional[] {
  return puntosDe(criterio)
    .map((puntos) => racional(puntos))
    .toSorted(comparar);
}

function puntosDe(criterio: Criterio): string[] {
  switch (criterio.tipo) {
    case "NIVELES":
      return criterio.elige === "SUMA" ? [] : criterio.filas.map((fila) => fila.puntos);
    case "RELATIVO":
      return criterio.filas.map((fila) => fila.puntos);
    case "RANGOS":
      return criterio.rangos.map((rango) => rango.puntos);
    case "GRUPO":
      return criterio.combina === "SUMA" ? [] : criterio.hijos.flatMap(puntosDe);
    default:
      return [];
  }
}
