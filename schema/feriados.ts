/**
 * Business days of Peru: the national holidays with the norm that made each one, and the arithmetic of terms.
 *
 * Saturdays and Sundays do not count. Regional holidays and the non-working days that the Government decrees each year
 * are not knowable here: they come in as `extras`, which an administrator keeps.
 * @fuente D. Leg. 713 art. 6 and its amendments · TUO de la Ley 27444 (D.S. 004-2019-JUS) arts. 144, 145
 */
import { diaSemana, diferenciaDias, esFecha, type Fecha, fechaDe, partesFecha, sumarDias } from "./fecha.ts";

/** When it falls: a fixed day of a month, or so many days before Easter Sunday. */
type Regla = { readonly mes: number; readonly dia: number } | { readonly diasAntesDePascua: number };

/** One row of the table: `desde` is the first day that the norm governs; earlier years do not have the holiday. */
interface ReglaFeriado {
  readonly regla: Regla;
  readonly nombre: string;
  readonly norma: string;
  readonly desde: Fecha;
}

/** A national holiday of a given year. */
export interface Feriado {
  readonly fecha: Fecha;
  readonly nombre: string;
  readonly norma: string;
}

/** Days that are not working days besides the national holidays, as dates. */
export type DiasInhabiles = ReadonlySet<string>;

const DL_713 = { norma: "D. Leg. 713, art. 6", desde: "1991-11-09" } as const;

const REGLAS: readonly ReglaFeriado[] = [
  { regla: { mes: 1, dia: 1 }, nombre: "Año Nuevo", ...DL_713 },
  { regla: { diasAntesDePascua: 3 }, nombre: "Jueves Santo", ...DL_713 },
  { regla: { diasAntesDePascua: 2 }, nombre: "Viernes Santo", ...DL_713 },
  { regla: { mes: 5, dia: 1 }, nombre: "Día del Trabajo", ...DL_713 },
  {
    regla: { mes: 6, dia: 7 },
    nombre: "Batalla de Arica y Día de la Bandera",
    norma: "Ley 31788",
    desde: "2023-06-16",
  },
  { regla: { mes: 6, dia: 29 }, nombre: "San Pedro y San Pablo", ...DL_713 },
  {
    regla: { mes: 7, dia: 23 },
    nombre: "Día de la Fuerza Aérea del Perú",
    norma: "Ley 31822",
    desde: "2023-07-23",
  },
  { regla: { mes: 7, dia: 28 }, nombre: "Fiestas Patrias", ...DL_713 },
  { regla: { mes: 7, dia: 29 }, nombre: "Fiestas Patrias", ...DL_713 },
  {
    regla: { mes: 8, dia: 6 },
    nombre: "Batalla de Junín",
    norma: "Ley 31530",
    desde: "2022-08-06",
  },
  { regla: { mes: 8, dia: 30 }, nombre: "Santa Rosa de Lima", ...DL_713 },
  { regla: { mes: 10, dia: 8 }, nombre: "Combate de Angamos", ...DL_713 },
  { regla: { mes: 11, dia: 1 }, nombre: "Todos los Santos", ...DL_713 },
  { regla: { mes: 12, dia: 8 }, nombre: "Inmaculada Concepción", ...DL_713 },
  {
    regla: { mes: 12, dia: 9 },
    nombre: "Batalla de Ayacucho",
    norma: "Ley 31381",
    desde: "2022-12-09",
  },
  { regla: { mes: 12, dia: 25 }, nombre: "Navidad", ...DL_713 },
];

const NINGUNO: DiasInhabiles = new Set();
const MAXIMO_DIAS = 3660;
const SABADO = 6;

/** Easter Sunday of the Gregorian calendar (the lunar computus with its corrections by century). */
export function domingoDePascua(anio: number): Fecha {
  const siglo = Math.floor(anio / 100);
  const correccionLunar = Math.floor((8 * siglo + 13) / 25);
  const epacta = (19 * (anio % 19) + siglo - Math.floor(siglo / 4) - correccionLunar + 15) % 30;
  const ajuste = epacta === 29 || (epacta === 28 && anio % 19 > 10) ? 1 : 0;
  const lunaLlena = sumarDias(fechaDe(anio, 3, 21), epacta - ajuste);
  return sumarDias(lunaLlena, 7 - (diaSemana(lunaLlena) % 7));
}

function fechaDeRegla(regla: Regla, anio: number): Fecha {
  return "mes" in regla
    ? fechaDe(anio, regla.mes, regla.dia)
    : sumarDias(domingoDePascua(anio), -regla.diasAntesDePascua);
}

/**
 * The national holidays of a year in order, each with its norm. The table starts with D. Leg. 713: 1991 has only its
 * last two months and earlier years are empty, since no term of a contest is counted there.
 */
export function feriadosNacionales(anio: number): readonly Feriado[] {
  return REGLAS.map(({ regla, nombre, norma, desde }) => ({
    fecha: fechaDeRegla(regla, anio),
    nombre,
    norma,
    desde,
  }))
    .filter(({ fecha, desde }) => fecha >= desde)
    .map(({ fecha, nombre, norma }) => ({ fecha, nombre, norma }))
    .toSorted((a, b) => (a.fecha < b.fecha ? -1 : 1));
}

const porAnio = new Map<number, ReadonlyMap<Fecha, Feriado>>();

/** The national holiday that falls on a date, or null. */
export function feriadoEn(fecha: Fecha): Feriado | null {
  const { anio } = partesFecha(fecha);
  const delAnio = porAnio.get(anio) ?? new Map(feriadosNacionales(anio).map((feriado) => [feriado.fecha, feriado]));
  porAnio.set(anio, delAnio);
  return delAnio.get(fecha) ?? null;
}

/** Whether a date is a working day: Monday to Friday, no national holiday, not among `extras`. */
export function esDiaHabil(fecha: Fecha, extras: DiasInhabiles = NINGUNO): boolean {
  return diaSemana(fecha) < SABADO && !extras.has(fecha) && feriadoEn(fecha) === null;
}

/**
 * The n-th working day after a date, which itself does not count ("contados a partir del día siguiente"); before it
 * when negative; the same date when zero, working or not.
 * @throws RangeError when `dias` is no integer or beyond ±3660, more than any term of a contest
 */
export function sumarDiasHabiles(fecha: Fecha, dias: number, extras: DiasInhabiles = NINGUNO): Fecha {
  if (!Number.isInteger(dias) || Math.abs(dias) > MAXIMO_DIAS) {
    throw new RangeError(`Número de días hábiles no admitido: ${dias}`);
  }
  let actual = fecha;
  for (let faltan = Math.abs(dias); faltan > 0;) {
    actual = sumarDias(actual, Math.sign(dias));
    if (esDiaHabil(actual, extras)) faltan -= 1;
  }
  return actual;
}

/** The first working day after a date. */
export function siguienteDiaHabil(fecha: Fecha, extras: DiasInhabiles = NINGUNO): Fecha {
  return sumarDiasHabiles(fecha, 1, extras);
}

/**
 * The date itself when it is a working day, otherwise the next one: where a term ends whose last day nobody works.
 * @fuente TUO de la Ley 27444 (D.S. 004-2019-JUS) art. 145.2
 */
export function prorrogarADiaHabil(fecha: Fecha, extras: DiasInhabiles = NINGUNO): Fecha {
  return esDiaHabil(fecha, extras) ? fecha : siguienteDiaHabil(fecha, extras);
}

/** Working days from `desde` to `hasta`, both included; 0 when `hasta` comes first. */
export function contarDiasHabiles(desde: Fecha, hasta: Fecha, extras: DiasInhabiles = NINGUNO): number {
  let total = 0;
  const ultimo = diferenciaDias(desde, hasta);
  for (let i = 0; i <= ultimo; i += 1) if (esDiaHabil(sumarDias(desde, i), extras)) total += 1;
  return total;
}

/** Calendar days from `desde` to `hasta`, both included; 0 when `hasta` comes first. */
export function contarDiasCalendario(desde: Fecha, hasta: Fecha): number {
  return Math.max(0, diferenciaDias(desde, hasta) + 1);
}

/** The dates of a list as the set that the functions above take. @throws TypeError when one is not a date */
export function diasInhabiles(fechas: Iterable<string>): DiasInhabiles {
  const dias = new Set(fechas);
  for (const dia of dias) if (!esFecha(dia)) throw new TypeError(`No es una fecha AAAA-MM-DD: ${JSON.stringify(dia)}`);
  return dias;
}
