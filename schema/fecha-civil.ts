/**
 * Civil dates: days of the calendar with no hour and no zone, as texts `AAAA-MM-DD`.
 *
 * A birth, an end of contract or a row of the schedule is a day on a wall calendar. Turning it into an instant is the
 * classic way to lose one (midnight in UTC is the evening before in Lima), so nothing here knows what an instant is.
 */

/** `AAAA-MM-DD`, years 0001–9999, Gregorian. Two of them compare as texts. Check foreign input with `esFecha`. */
export type Fecha = string;

/** The three numbers of a date; `mes` 1–12, `dia` 1–31. */
export interface PartesFecha {
  readonly anio: number;
  readonly mes: number;
  readonly dia: number;
}

const FORMA = /^(\d{4})-(\d{2})-(\d{2})$/;
const DIAS_DEL_MES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function esBisiesto(anio: number): boolean {
  return anio % 4 === 0 && (anio % 100 !== 0 || anio % 400 === 0);
}

/** Days of a month, 28–31; `mes` 1–12. */
export function diasDelMes(anio: number, mes: number): number {
  return mes === 2 && esBisiesto(anio) ? 29 : (DIAS_DEL_MES[mes - 1] ?? 0);
}

function leer(texto: unknown): PartesFecha | null {
  const partes = typeof texto === "string" ? FORMA.exec(texto) : null;
  if (partes === null) return null;
  const [anio, mes, dia] = [Number(partes[1]), Number(partes[2]), Number(partes[3])];
  return anio >= 1 && mes >= 1 && mes <= 12 && dia >= 1 && dia <= diasDelMes(anio, mes) ? { anio, mes, dia } : null;
}

/** Whether a value is a real day written `AAAA-MM-DD`: `2025-02-29` is not. */
export function esFecha(valor: unknown): valor is Fecha {
  return leer(valor) !== null;
}

/** @throws TypeError when the text is not a date; so do all the functions below */
export function partesFecha(fecha: Fecha): PartesFecha {
  const partes = leer(fecha);
  if (partes === null) throw new TypeError(`No es una fecha AAAA-MM-DD: ${JSON.stringify(fecha)}`);
  return partes;
}

/** The text of a date. @throws RangeError when there is no such day */
export function fechaDe(anio: number, mes: number, dia: number): Fecha {
  const dos = (n: number): string => String(n).padStart(2, "0");
  const texto = `${String(anio).padStart(4, "0")}-${dos(mes)}-${dos(dia)}`;
  if (!esFecha(texto)) throw new RangeError(`No existe el día ${dia} del mes ${mes} del año ${anio}`);
  return texto;
}

/** The Julian day number that starts at noon of the date (2000-01-01 is 2451545): consecutive days differ by one. */
export function diaJuliano(fecha: Fecha): number {
  const { anio, mes, dia } = partesFecha(fecha);
  const anioDesdeMarzo = mes > 2 ? anio : anio - 1;
  const mesDesdeMarzo = (mes + 9) % 12;
  const siglos = Math.floor(anioDesdeMarzo / 100);
  const diasDeAnios = 365 * anioDesdeMarzo + Math.floor(anioDesdeMarzo / 4) - siglos + Math.floor(siglos / 4);
  return diasDeAnios + Math.floor((153 * mesDesdeMarzo + 2) / 5) + dia + 1_721_119;
}

function exigirEntero(cantidad: number): void {
  if (!Number.isSafeInteger(cantidad)) throw new RangeError(`No es un número entero: ${cantidad}`);
}

/** The inverse of `diaJuliano`. @throws RangeError outside years 0001–9999 or when it is no integer */
export function fechaDeDiaJuliano(numero: number): Fecha {
  exigirEntero(numero);
  const cuatriple = 4 * (numero - 1_721_120) + 3;
  const siglo = Math.floor(cuatriple / 146_097);
  const enSiglo = Math.floor((cuatriple - 146_097 * siglo) / 4);
  const anioDelSiglo = Math.floor((4 * enSiglo + 3) / 1461);
  const enAnio = enSiglo - Math.floor((1461 * anioDelSiglo) / 4);
  const mesDesdeMarzo = Math.floor((5 * enAnio + 2) / 153);
  const dia = enAnio - Math.floor((153 * mesDesdeMarzo + 2) / 5) + 1;
  const pasaDeAnio = mesDesdeMarzo >= 10;
  const anio = 100 * siglo + anioDelSiglo + (pasaDeAnio ? 1 : 0);
  return fechaDe(anio, mesDesdeMarzo + (pasaDeAnio ? -9 : 3), dia);
}

/** The date so many calendar days later, or earlier when negative. */
export function sumarDias(fecha: Fecha, dias: number): Fecha {
  return fechaDeDiaJuliano(diaJuliano(fecha) + dias);
}

/**
 * The same day so many months later (earlier when negative); a month without that day gives its last one, so that a
 * month from 31 January ends on 28 or 29 February.
 * @fuente Código Civil (D. Leg. 295) art. 183 inc. 2 y 3
 */
export function sumarMeses(fecha: Fecha, meses: number): Fecha {
  exigirEntero(meses);
  const { anio, mes, dia } = partesFecha(fecha);
  const indice = anio * 12 + (mes - 1) + meses;
  const anioFinal = Math.floor(indice / 12);
  const mesFinal = indice - anioFinal * 12 + 1;
  return fechaDe(anioFinal, mesFinal, Math.min(dia, diasDelMes(anioFinal, mesFinal)));
}

/** Days from `desde` to `hasta`: 0 for the same day, negative when `hasta` comes first. */
export function diferenciaDias(desde: Fecha, hasta: Fecha): number {
  return diaJuliano(hasta) - diaJuliano(desde);
}

/** ISO day of the week: 1 Monday … 7 Sunday. */
export function diaSemana(fecha: Fecha): number {
  return (diaJuliano(fecha) % 7) + 1;
}

/** −1, 0 or 1, fit for `Array.sort`. Months and days are checked first: `2026-2-3` never sorts by accident. */
export function compararFechas(a: Fecha, b: Fecha): -1 | 0 | 1 {
  const diferencia = diferenciaDias(b, a);
  if (diferencia === 0) return 0;
  return diferencia < 0 ? -1 : 1;
}

/**
 * Whole years of age on a day; the birthday itself already counts.
 *
 * Who was born on 29 February completes the year on the 28th when there is no 29th, by the rule of terms in years.
 * A day before the birth gives a negative number (never 0, which would pass for a newborn).
 * @fuente Código Civil (D. Leg. 295) art. 183 inc. 2, 3 y 5 · CAS 004-2026-MC-DDC-CUSCO §IX (age at a named day)
 */
export function edadEn(nacimiento: Fecha, al: Fecha): number {
  const anios = partesFecha(al).anio - partesFecha(nacimiento).anio;
  return compararFechas(sumarMeses(nacimiento, anios * 12), al) <= 0 ? anios : anios - 1;
}
