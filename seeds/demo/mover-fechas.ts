/** Lays the schedule of a contest around other days. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Cuando, Hito } from "#schema/bases/cronograma.ts";
import { resolverCronograma } from "#schema/cronograma.ts";
import { probar } from "#schema/pruebas/index.ts";
import { fechaDeInstante, sumarDias, type Fecha, type InstanteLocal } from "#schema/fecha.ts";
import {
  contarDiasHabiles,
  diasInhabiles,
  type DiasInhabiles,
  esDiaHabil,
  sumarDiasHabiles,
} from "#schema/feriados.ts";

/** Where the row that everything hangs from falls: from an hour (included) to another (excluded), in Lima. */
export interface Ancla {
  readonly abre: InstanteLocal;
  readonly cierra: InstanteLocal;
}

/**
 * Moves every date of the schedule so that people apply within `ancla`. What comes before the window keeps its working
 * days to the opening, and what comes after it keeps them from the closing: ten days of publication are still ten, and
 * holidays of the new days are stepped over. Rows in words and rows relative to others stay as they are. The year of the
 * contest becomes that of its first day, and so do norms that hold for that year alone.
 * @param bases with a row that governs POSTULACION by hours or by days
 * @throws when there is no such row
 */
export function moverFechas(bases: Bases, ancla: Ancla): Bases {
  const { cronograma, generalidades } = bases;
  const postulacion = cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION");
  const antes = postulacion && resolverCronograma(cronograma).get(postulacion.id);
  if (!postulacion || !antes) throw new Error("The bases do not say when people apply");
  const mover = movedor(
    { primero: antes.primerDia, ultimo: antes.ultimoDia },
    { primero: fechaDeInstante(ancla.abre), ultimo: ultimoDia(ancla.cierra) },
    diasInhabiles((cronograma.feriadosLocales ?? []).map(({ fecha }) => fecha)),
  );
  const hitos = cronograma.hitos.map((hito): Hito =>
    Object.assign({}, hito, {
      cuando: hito === postulacion ? { tipo: "HORAS" as const, ...ancla } : moverCuando(hito.cuando, mover),
    }),
  );
  const primero = [...resolverCronograma({ ...cronograma, hitos }).values()]
    .map(({ primerDia }) => primerDia)
    .toSorted()[0];
  const anio = Number((primero ?? ancla.abre).slice(0, 4));
  const baseLegal = generalidades.baseLegal.map((norma) => conVigencia(norma, anio - generalidades.anio));
  const movidas = {
    ...bases,
    generalidades: { ...generalidades, anio, baseLegal },
    cronograma: { ...cronograma, hitos },
  };
  return conLasQuePasan(movidas);
}

/** The bases with the samples that still come out: the days of some of them belong to the schedule as it was. */
function conLasQuePasan(bases: Bases): Bases {
  const { pruebas = [], ...resto } = bases;
  const pasan = pruebas.filter((prueba) => probar(bases, prueba).pasa);
  return pasan.length === 0 ? resto : { ...resto, pruebas: pasan };
}

interface Tramo {
  readonly primero: Fecha;
  readonly ultimo: Fecha;
}

function movedor(antes: Tramo, despues: Tramo, inhabiles: DiasInhabiles): (fecha: Fecha) => Fecha {
  return (fecha) => {
    if (fecha < antes.primero) {
      return sumarDiasHabiles(despues.primero, -distancia(fecha, antes.primero, inhabiles), inhabiles);
    }
    if (fecha > antes.ultimo) {
      return sumarDiasHabiles(despues.ultimo, distancia(antes.ultimo, fecha, inhabiles), inhabiles);
    }
    return fecha === antes.primero ? despues.primero : despues.ultimo;
  };
}

/** Working days from one to the other, one at least: two days that differed still differ. */
function distancia(desde: Fecha, hasta: Fecha, inhabiles: DiasInhabiles): number {
  const entre = contarDiasHabiles(desde, hasta, inhabiles);
  return Math.max(1, entre - (esDiaHabil(desde, inhabiles) && esDiaHabil(hasta, inhabiles) ? 1 : 0));
}

function moverCuando(cuando: Cuando, mover: (fecha: Fecha) => Fecha): Cuando {
  switch (cuando.tipo) {
    case "FECHA":
      return { ...cuando, fecha: mover(cuando.fecha) };
    case "RANGO":
      return { ...cuando, desde: mover(cuando.desde), hasta: mover(cuando.hasta) };
    case "HORAS":
      return { ...cuando, abre: moverHora(cuando.abre, mover), cierra: moverHora(cuando.cierra, mover) };
    case "RELATIVO":
    case "TEXTO":
      return cuando;
  }
}

const moverHora = (instante: InstanteLocal, mover: (fecha: Fecha) => Fecha): InstanteLocal =>
  `${mover(fechaDeInstante(instante))}${instante.slice(10)}`;

/** A row that closes at midnight ends with the day before. */
const ultimoDia = (cierra: InstanteLocal): Fecha =>
  /T00:00(:00)?$/.test(cierra) ? sumarDias(fechaDeInstante(cierra), -1) : fechaDeInstante(cierra);

type Norma = Bases["generalidades"]["baseLegal"][number];

/** A norm of one year alone, such as the budget law, is that of the year of the contest. */
function conVigencia(norma: Norma, anios: number): Norma {
  const { desde, hasta } = norma;
  if (desde === undefined || hasta === undefined || desde.slice(0, 4) !== hasta.slice(0, 4)) return norma;
  const [de, a] = [Number(desde.slice(0, 4)), Number(desde.slice(0, 4)) + anios];
  return {
    ...norma,
    nombre: norma.nombre.replaceAll(String(de), String(a)),
    desde: `${a}${desde.slice(4)}`,
    hasta: `${a}${hasta.slice(4)}`,
  };
}
