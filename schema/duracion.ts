import { diferenciaDias, type Fecha, partesFecha, sumarDias, sumarMeses } from "./fecha.ts";
import { contarDias, type Periodo } from "./periodos.ts";
import { fraccion, multiplicar, type Racional } from "./puntaje.ts";

/**
 * How days become months and years; explicit, because the same certificates reach two years by one and not by another.
 * - `CALENDARIO`  each period is walked from its first day in whole years and months of the calendar plus the days
 *                 left over; then 30 left-over days make a month and 12 months a year
 * - `DIAS_360`    every month has 30 days and every year 360, whatever the calendar says (30E/360)
 * - `DIAS_365`    calendar days, 365 to a year; a leap day is one more day, not part of its year
 */
export type Convencion = "CALENDARIO" | "DIAS_360" | "DIAS_365";

export const CONVENCIONES: readonly Convencion[] = ["CALENDARIO", "DIAS_360", "DIAS_365"];

/**
 * A length of time, exact. `anios` and `meses` are the same value in two units, to compare with ranges and rates
 * ("exactly two years" is `anios` equal to 2); `ymd` and `texto` show it, whole units from large to small.
 */
export interface Tiempo {
  /** Days as the convention counts them: calendar days, except that `DIAS_360` gives every month 30. */
  readonly dias: number;
  readonly anios: Racional;
  readonly meses: Racional;
  readonly ymd: { readonly anios: number; readonly meses: number; readonly dias: number };
  readonly texto: string;
}

function contar(cantidad: number, uno: string, varios: string): string[] {
  return cantidad === 0 ? [] : [`${cantidad} ${cantidad === 1 ? uno : varios}`];
}

function tiempo(dias: number, anios: Racional, ymd: Tiempo["ymd"]): Tiempo {
  const partes = [
    ...contar(ymd.anios, "año", "años"),
    ...contar(ymd.meses, "mes", "meses"),
    ...contar(ymd.dias, "día", "días"),
  ];
  return {
    dias,
    anios,
    meses: multiplicar(anios, fraccion(12)),
    ymd,
    texto: partes.join(" ") || "0 días",
  };
}

/** From days of which 30 make a month and 360 a year. */
function deDias360(dias: number, dias360: number): Tiempo {
  const ymd = {
    anios: Math.floor(dias360 / 360),
    meses: Math.floor((dias360 % 360) / 30),
    dias: dias360 % 30,
  };
  return tiempo(dias, fraccion(dias360, 360), ymd);
}

/**
 * A period in days of 30 to the month. The thirtieth day left over in a month of 31 adds nothing: the convention of 30
 * must not complete a month, and with it a year, on the eve of the day that completes it.
 */
function caminar({ desde, hasta }: Periodo): number {
  const fin = sumarDias(hasta, 1);
  const [inicio, final] = [partesFecha(desde), partesFecha(fin)];
  const meses = (final.anio - inicio.anio) * 12 + final.mes - inicio.mes;
  const completos = sumarMeses(desde, meses) <= fin ? meses : meses - 1;
  return completos * 30 + Math.min(29, diferenciaDias(sumarMeses(desde, completos), fin));
}

/** The day in a calendar where the 31st is the 30th over again; the difference of two is a count of 30/360. */
function ordinal360(fecha: Fecha): number {
  const { anio, mes, dia } = partesFecha(fecha);
  return anio * 360 + mes * 30 + Math.min(dia, 30);
}

function deDias365(dias: number): Tiempo {
  const doceavos = (dias % 365) * 12;
  const meses = Math.floor(doceavos / 365);
  const sobran = Math.floor((doceavos - meses * 365) / 12);
  return tiempo(dias, fraccion(dias, 365), { anios: Math.floor(dias / 365), meses, dias: sobran });
}

function sumarCon(periodos: readonly Periodo[], medir: (uno: Periodo) => number, sueltos: number): number {
  return periodos.reduce((total, uno) => total + medir(uno), sueltos);
}

type Medida = (periodos: readonly Periodo[], civiles: number, sueltos: number) => Tiempo;

const MEDIR: Record<Convencion, Medida> = {
  CALENDARIO: (periodos, civiles, sueltos) => deDias360(civiles, sumarCon(periodos, caminar, sueltos)),
  DIAS_360: (periodos, _civiles, sueltos) => {
    const medir = ({ desde, hasta }: Periodo): number => ordinal360(sumarDias(hasta, 1)) - ordinal360(desde);
    const dias = sumarCon(periodos, medir, sueltos);
    return deDias360(dias, dias);
  },
  DIAS_365: (_periodos, civiles) => deDias365(civiles),
};

/**
 * The time that a list of periods makes by one convention. Each period counts in full: resolve overlaps before.
 * @param periodos   any order; an empty list makes zero
 * @param sueltos    days proven by a certificate that gives their number and no dates; they carry like days left over
 * @throws RangeError when a period ends before it starts, or `sueltos` is negative or no integer
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VI (start and end, or "el número de días laborados"); on the convention the
 *         sources are silent, hence it is data of the bases
 */
export function duracion(periodos: readonly Periodo[], convencion: Convencion, sueltos = 0): Tiempo {
  if (!Number.isSafeInteger(sueltos) || sueltos < 0) throw new RangeError(`Días no admitidos: ${sueltos}`);
  return MEDIR[convencion](periodos, contarDias(periodos) + sueltos, sueltos);
}
