/**
 * Hours in Lima: local times `AAAA-MM-DDTHH:MM[:SS[.ffffff]]` and their instants in UTC.
 *
 * The bases write local hours ("de 00:00 a 17:00"); clocks and storage speak UTC to the microsecond. The conversion
 * is a table and additions, so that it cannot depend on the zone of the machine nor on its time zone data.
 */
import { esFecha, type Fecha, sumarDias } from "./fecha-civil.ts";

/** `AAAA-MM-DDTHH:MM`, optionally `:SS` and one to six decimals, 00:00–23:59:59.999999, zone America/Lima. */
export type InstanteLocal = string;

/** `AAAA-MM-DDTHH:MM:SS.ffffffZ`. In this full form two of them compare as texts. */
export type InstanteUtc = string;

const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,6}))?)?$/;
const UTC = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6}))?Z$/;

const HORAS_NORMAL = 5;
const HORAS_VERANO = 4;

/**
 * The half-open stretches, in UTC, in which Lima was at UTC−4; at any other time since 1908 it was at UTC−5.
 * Before 28 July 1908 Lima kept its own solar time; here it stays at UTC−5, since nothing in a contest is that old.
 * @fuente IANA Time Zone Database, zone America/Lima
 */
const VERANOS: readonly (readonly [desde: string, hasta: string])[] = [
  ["1938-01-01T05", "1938-04-01T04"],
  ["1938-09-25T05", "1939-03-26T04"],
  ["1939-09-24T05", "1940-03-24T04"],
  ["1986-01-01T05", "1986-04-01T04"],
  ["1987-01-01T05", "1987-04-01T04"],
  ["1990-01-01T05", "1990-04-01T04"],
  ["1994-01-01T05", "1994-04-01T04"],
];

interface Partes {
  readonly fecha: Fecha;
  readonly hora: number;
  readonly resto: string;
}

function leer(forma: RegExp, texto: unknown): Partes | null {
  const partes = typeof texto === "string" ? forma.exec(texto) : null;
  const [, fecha, hora, minuto, segundo, fraccion] = partes ?? [];
  if (!esFecha(fecha)) return null;
  return {
    fecha,
    hora: Number(hora),
    resto: `:${minuto}:${segundo ?? "00"}.${(fraccion ?? "").padEnd(6, "0")}`,
  };
}

function exigir(forma: RegExp, texto: string, esperado: string): Partes {
  const partes = leer(forma, texto);
  if (partes === null) throw new TypeError(`No es ${esperado}: ${JSON.stringify(texto)}`);
  return partes;
}

const leerLocal = (texto: string): Partes => exigir(LOCAL, texto, "una hora local AAAA-MM-DDTHH:MM[:SS[.ffffff]]");
const leerUtc = (texto: string): Partes => exigir(UTC, texto, "un instante UTC AAAA-MM-DDTHH:MM:SS[.ffffff]Z");

/** Every offset of Lima is a whole number of hours, so minutes and below travel untouched. */
function mover(partes: Partes, horas: number): string {
  const total = partes.hora + horas;
  const dias = Math.floor(total / 24);
  const hora = String(total - dias * 24).padStart(2, "0");
  return `${sumarDias(partes.fecha, dias)}T${hora}${partes.resto}`;
}

function esVerano(utc: string): boolean {
  return VERANOS.some(([desde, hasta]) => desde <= utc && utc < hasta);
}

export function esInstanteLocal(valor: unknown): valor is InstanteLocal {
  return leer(LOCAL, valor) !== null;
}

export function esInstanteUtc(valor: unknown): valor is InstanteUtc {
  return leer(UTC, valor) !== null;
}

/**
 * The instant of a local hour of Lima, in UTC with microseconds: `2026-05-05T17:00` is `2026-05-05T22:00:00.000000Z`.
 *
 * When a summer time ended, the hour 23:00–24:00 happened twice: the first one is given. When one started, the hour
 * 00:00–01:00 did not exist: it counts as the hour after. The last such day was 31 March 1994.
 * @throws TypeError when the text is not a local hour
 */
export function instanteUtc(local: InstanteLocal): InstanteUtc {
  const partes = leerLocal(local);
  const enVerano = mover(partes, HORAS_VERANO);
  return `${esVerano(enVerano) ? enVerano : mover(partes, HORAS_NORMAL)}Z`;
}

/**
 * The local hour of Lima at an instant, with microseconds; takes what `instanteUtc` and `toISOString` write.
 * @throws TypeError when the text is not an instant in UTC
 */
export function instanteLocal(utc: InstanteUtc): InstanteLocal {
  const partes = leerUtc(utc);
  return mover(partes, esVerano(mover(partes, 0)) ? -HORAS_VERANO : -HORAS_NORMAL);
}

/** The day that it was in Lima at an instant: `2026-05-06T04:59:59Z` is still the 5th. */
export function fechaEnLima(utc: InstanteUtc): Fecha {
  return fechaDeInstante(instanteLocal(utc));
}

/** The day of a local hour. */
export function fechaDeInstante(local: InstanteLocal): Fecha {
  return leerLocal(local).fecha;
}

/** Order of two instants in UTC, whatever precision they were written with; −1, 0 or 1. */
export function compararInstantes(a: InstanteUtc, b: InstanteUtc): -1 | 0 | 1 {
  const [uno, otro] = [mover(leerUtc(a), 0), mover(leerUtc(b), 0)];
  if (uno === otro) return 0;
  return uno < otro ? -1 : 1;
}
