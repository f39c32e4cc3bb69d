import type { Cita } from "../bases/cita.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { aTexto, comparar, racional } from "../puntaje.ts";
import { totalDe } from "./aportes.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

/**
 * Minima that nobody can reach, so that everybody is out: of a criterion, of a stage, of the stages so far, of the total;
 * and of the final score, which a cap may keep below it.
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
          return [alto(`${lugar}.minimo`, mensaje, cita, `${aTexto(tope)} < ${minimo}`)];
        });
      }),
      ...delTotal(contexto),
      ...bajoElTope(contexto),
      ...acumulados(contexto),
    ]),
};

/** A minimum too high; it may be taken away, with the rule that holds it when there is one. */
const alto = (ruta: string, mensaje: string, cita: Cita | undefined, ejemplo: string, regla = ruta): Hallazgo =>
  hallar("UNREACHABLE_MIN", "ERROR", ruta, mensaje, {
    cita,
    ejemplo,
    salida: { texto: "Quitar ese mínimo", ruta: regla },
  });

function delTotal(contexto: Contexto): Hallazgo[] {
  const { total } = contexto.bases;
  const suma = totalDe(contexto.queSuman, "maximo", contexto);
  if (total.minimo === undefined || !suma || comparar(suma.n, racional(total.minimo)) >= 0) return [];
  const mensaje = `El mínimo del total es ${total.minimo} y las etapas llegan a ${aTexto(suma.n)}: nadie aprueba.`;
  return [alto("total.minimo", mensaje, total.cita, `${aTexto(suma.n)} < ${total.minimo}`)];
}

function bajoElTope(contexto: Contexto): Hallazgo[] {
  const { total, bonificaciones } = contexto.bases;
  const { tope, minimoFinal, cita } = total;
  const suma = totalDe(contexto.queSuman, "maximo", contexto);
  const techo = tope !== undefined ? racional(tope) : bonificaciones.length === 0 ? suma?.n : undefined;
  if (minimoFinal === undefined || !techo || comparar(techo, racional(minimoFinal)) >= 0) return [];
  const mensaje = `El mínimo del puntaje final es ${minimoFinal} y lo más que se puede obtener es ${aTexto(techo)}: nadie aprueba.`;
  return [alto("total.minimoFinal", mensaje, cita, `${aTexto(techo)} < ${minimoFinal}`)];
}

function acumulados(contexto: Contexto): Hallazgo[] {
  const { bases, queSuman } = contexto;
  return bases.etapas.flatMap((etapa, lugar) => {
    const previas = queSuman.filter(({ id }) => bases.etapas.findIndex((una) => una.id === id) <= lugar);
    const suma = totalDe(previas, "maximo", contexto);
    return (etapa.avance ?? []).flatMap((avance, i) => {
      if (avance.tipo !== "ACUMULADO" || !suma || comparar(suma.n, racional(avance.minimo)) >= 0) return [];
      const mensaje = `Para pasar de «${etapa.nombre}» se piden ${avance.minimo} puntos y hasta ella se llega a ${aTexto(suma.n)}: nadie pasa.`;
      const cita = avance.cita ?? etapa.cita;
      const ruta = `etapas.${etapa.id}.avance.${i}`;
      return [alto(`${ruta}.minimo`, mensaje, cita, `${aTexto(suma.n)} < ${avance.minimo}`, ruta)];
    });
  });
}
