import type { Cronograma, Hito } from "./bases/cronograma.ts";
import type { Momento } from "./bases/hecho.ts";
import { diasInhabiles, prorrogarADiaHabil, sumarDiasHabiles, type DiasInhabiles } from "./feriados.ts";
import { fechaDeInstante, sumarDias, type Fecha, type InstanteLocal } from "./fecha.ts";

/**
 * A row of the schedule once resolved. `abre` is included and `cierra` is not (half-open, local time of Lima);
 * `primerDia` and `ultimoDia` are the civil days that the row touches.
 */
export interface HitoResuelto {
  readonly abre: InstanteLocal;
  readonly cierra: InstanteLocal;
  readonly primerDia: Fecha;
  readonly ultimoDia: Fecha;
}

export type CronogramaResuelto = ReadonlyMap<string, HitoResuelto>;

/**
 * Gives each row its instants. Rows in words, rows relative to them and rows in a cycle have none.
 * A relative row starts `desplazamiento` days after the named extreme: business days skip Saturdays, Sundays, national
 * holidays and the local ones of the bases. @fuente bases-model §2 · CAS 004-2026-MC-DDC-CUSCO §V row 10
 */
export function resolverCronograma(cronograma: Cronograma): CronogramaResuelto {
  const porId = new Map(cronograma.hitos.map((hito) => [hito.id, hito]));
  const inhabiles = diasInhabiles((cronograma.feriadosLocales ?? []).map((f) => f.fecha));
  const resueltos = new Map<string, HitoResuelto>();
  const enCurso = new Set<string>();

  const resolver = (hito: Hito): HitoResuelto | null => {
    const hecho = resueltos.get(hito.id);
    if (hecho) return hecho;
    if (enCurso.has(hito.id)) return null;
    enCurso.add(hito.id);
    const resuelto = resolverHito(hito, inhabiles, (id) => {
      const otro = porId.get(id);
      return otro ? resolver(otro) : null;
    });
    enCurso.delete(hito.id);
    if (resuelto) resueltos.set(hito.id, resuelto);
    return resuelto;
  };
  for (const hito of cronograma.hitos) resolver(hito);
  return resueltos;
}

/** Civil day of a moment of the schedule, or null when its row has no date. */
export function diaDe(momento: Momento, cronograma: CronogramaResuelto): Fecha | null {
  const hito = cronograma.get(momento.hito);
  if (!hito) return null;
  return momento.extremo === "INICIO" ? hito.primerDia : hito.ultimoDia;
}

function resolverHito(
  hito: Hito,
  inhabiles: DiasInhabiles,
  otro: (id: string) => HitoResuelto | null,
): HitoResuelto | null {
  const { cuando } = hito;
  switch (cuando.tipo) {
    case "FECHA":
      return dias(cuando.fecha, cuando.fecha);
    case "RANGO":
      return dias(cuando.desde, cuando.hasta);
    case "HORAS":
      return {
        abre: cuando.abre,
        cierra: cuando.cierra,
        primerDia: fechaDeInstante(cuando.abre),
        ultimoDia: ultimoDiaAntesDe(cuando.cierra),
      };
    case "TEXTO":
      return null;
    case "RELATIVO": {
      const base = otro(cuando.respectoA.hito);
      if (!base) return null;
      const desde = cuando.respectoA.extremo === "INICIO" ? base.primerDia : base.ultimoDia;
      if (cuando.dias === "CALENDARIO") {
        const primero = sumarDias(desde, cuando.desplazamiento);
        return dias(primero, sumarDias(primero, cuando.duracion - 1));
      }
      const primero = prorrogarADiaHabil(sumarDiasHabiles(desde, cuando.desplazamiento, inhabiles), inhabiles);
      return dias(primero, sumarDiasHabiles(primero, cuando.duracion - 1, inhabiles));
    }
  }
}

const dias = (primerDia: Fecha, ultimoDia: Fecha): HitoResuelto => ({
  abre: `${primerDia}T00:00`,
  cierra: `${sumarDias(ultimoDia, 1)}T00:00`,
  primerDia,
  ultimoDia,
});

const ultimoDiaAntesDe = (cierra: InstanteLocal): Fecha => {
  const dia = fechaDeInstante(cierra);
  return /T00:00(:00)?$/.test(cierra) ? sumarDias(dia, -1) : dia;
};
