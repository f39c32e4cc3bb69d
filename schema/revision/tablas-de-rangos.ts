import type { Cita } from "../bases/cita.ts";
import type { Rango } from "../bases/criterio.ts";
import { arbolesDe, criteriosDe } from "../bases/recorrer.ts";
import { comparar, racional } from "../puntaje.ts";
import type { Contexto } from "./comun.ts";
import { descripcionDe } from "./datos.ts";

/** A table of ranges: of a criterion or of the amount of a bonus. `entero`: its datum is always whole. */
export interface TablaDeRangos {
  readonly nombre: string;
  readonly ruta: string;
  readonly rangos: readonly Rango[];
  readonly entero: boolean;
  readonly cita: Cita | undefined;
}

export function tablasDeRangos({ bases, indice }: Contexto): TablaDeRangos[] {
  const deCriterios = bases.etapas.flatMap((etapa) =>
    arbolesDe(etapa).flatMap(({ raiz, ruta: inicio }) =>
      criteriosDe(raiz, inicio).flatMap(({ criterio, ruta }) =>
        criterio.tipo === "RANGOS"
          ? [
              {
                nombre: criterio.nombre,
                ruta: `${ruta}.rangos`,
                rangos: criterio.rangos,
                dato: criterio.dato,
                cita: criterio.cita ?? etapa.cita,
              },
            ]
          : [],
      ),
    ),
  );
  const deBonos = bases.bonificaciones.flatMap(({ id, nombre, monto, cita }) =>
    monto.tipo === "RANGOS"
      ? [{ nombre, ruta: `bonificaciones.${id}.monto.rangos`, rangos: monto.rangos, dato: monto.dato, cita }]
      : [],
  );
  return [...deCriterios, ...deBonos].map(({ nombre, ruta, rangos, dato, cita }) => ({
    nombre,
    ruta,
    rangos,
    entero: descripcionDe(dato, indice).entero,
    cita,
  }));
}

/** A range with its place in its table. */
export interface Tramo {
  readonly rango: Rango;
  readonly indice: number;
}

/** The ranges by their lower end, those without one first. */
export const enOrden = (rangos: readonly Rango[]): Tramo[] =>
  rangos
    .map((rango, indice) => ({ rango, indice }))
    .toSorted(({ rango: a }, { rango: b }) => {
      if (a.desde === undefined || b.desde === undefined)
        return a.desde === b.desde ? 0 : a.desde === undefined ? -1 : 1;
      return comparar(racional(a.desde), racional(b.desde)) || Number(b.incluyeDesde) - Number(a.incluyeDesde);
    });

/** Whether a range holds nothing: its ends are crossed, or they are one value that it leaves out. */
export function esVacio({ desde, hasta, incluyeDesde, incluyeHasta }: Rango): boolean {
  if (desde === undefined || hasta === undefined) return false;
  const orden = comparar(racional(desde), racional(hasta));
  return orden > 0 || (orden === 0 && !(incluyeDesde && incluyeHasta));
}
