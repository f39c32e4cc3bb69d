import { aTexto, comparar, racional } from "../puntaje.ts";
import { totalDe } from "./aportes.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

/**
 * Minima that nobody can reach, so that everybody is out: of a criterion, of a stage, of the total.
 * @fuente Bases HRDC 2019 §I (minimum 10 where most rows give 8 or 9)
 */
export const unreachableMin: Revision = {
  codigo: "UNREACHABLE_MIN",
  revisar: (contexto) =>
    unicos([
      ...contexto.analizadas.flatMap(({ etapa, ruta, nodos, alcance }) => {
        const partes = nodos.map(({ criterio, ruta: lugar }) => ({
          ...criterio,
          lugar,
          llega: alcance?.porCriterio.get(criterio.id)?.maximo,
        }));
        const llega = alcance?.maximo ?? (etapa.maximo === undefined ? undefined : racional(etapa.maximo));
        const todas = [...partes, { nombre: etapa.nombre, minimo: etapa.minimo, cita: etapa.cita, lugar: ruta, llega }];
        return todas.flatMap(({ nombre, minimo, cita, lugar, llega: tope }) => {
          if (minimo === undefined || !tope || comparar(tope, racional(minimo)) >= 0) return [];
          const mensaje = `El mínimo de «${nombre}» es ${minimo} y lo más que se puede obtener es ${aTexto(tope)}: nadie aprueba.`;
          return [hallar("UNREACHABLE_MIN", "ERROR", `${lugar}.minimo`, mensaje, { cita })];
        });
      }),
      ...delTotal(contexto),
    ]),
};

function delTotal(contexto: Contexto) {
  const { total } = contexto.bases;
  const suma = totalDe(contexto.queSuman, "maximo", contexto);
  if (total.minimo === undefined || !suma || comparar(suma.n, racional(total.minimo)) >= 0) return [];
  const mensaje = `El mínimo del total es ${total.minimo} y las etapas llegan a ${aTexto(suma.n)}: nadie aprueba.`;
  return [hallar("UNREACHABLE_MIN", "ERROR", "total.minimo", mensaje, { cita: total.cita })];
}
