/** Dates and hours of the portal, always those of Lima. Pure. */
import {
  fechaCorta,
  fechaDeInstante,
  fechaEnLima,
  fechaHora,
  fechaLarga,
  type Fecha,
  hora,
  instanteLocal,
  sumarDias,
} from "#schema/fecha.ts";
import { COMUN } from "../textos/comun.ts";

/** An instant as the API gives it, in words: `martes 5 de mayo de 2026, 17:00 horas`. */
export const cuando = (instante: string): string => fechaHora(instanteLocal(instante));

/** The same with seconds, for what has legal weight. */
export const cuandoExacto = (instante: string): string => {
  const local = instanteLocal(instante);
  return `${fechaLarga(fechaDeInstante(local))}, ${local.slice(11, 19)}`;
};

/** An end that is not included: midnight belongs to the day that ends, `24:00`. */
export function cierre(instante: string): string {
  const local = instanteLocal(instante);
  if (hora(local) !== "00:00") return fechaHora(local);
  return COMUN.medianoche(fechaLarga(sumarDias(fechaDeInstante(local), -1)));
}

/** `05/05/2026`. */
export const dia = (instante: string): string => fechaCorta(fechaDeInstante(instanteLocal(instante)));

/** `05/05/2026` or `05/05/2026 a 07/05/2026`. */
export const dias = (primero: Fecha, ultimo: Fecha): string =>
  primero === ultimo ? fechaCorta(primero) : COMUN.deDiaADia(fechaCorta(primero), fechaCorta(ultimo));

/** `05/05/2026, de 09:00 a 17:00` or `05/05/2026, 09:00 a 07/05/2026, 17:00`, from local hours. */
export function horas(abre: string, cierra: string): string {
  const [primero, ultimo] = [fechaDeInstante(abre), fechaDeInstante(cierra)];
  if (primero === ultimo) return COMUN.deHoraAHora(fechaCorta(primero), hora(abre), hora(cierra));
  return COMUN.deDiaADia(`${fechaCorta(primero)}, ${hora(abre)}`, `${fechaCorta(ultimo)}, ${hora(cierra)}`);
}

/** Day in Lima at an instant of the clock, ms since 1970. */
export const hoyEnLima = (ms: number): Fecha => fechaEnLima(new Date(ms).toISOString());

/** `10:42`. */
export const horaDe = (ms: number): string => hora(instanteLocal(new Date(ms).toISOString()));

const MINUTO = 60_000;

/** How long until an instant: `3 h 12 min`, `2 días`; null when it is past. */
export function faltan(instante: string, ahora: number): string | null {
  const ms = Date.parse(instante) - ahora;
  if (ms <= 0) return null;
  const minutos = Math.floor(ms / MINUTO);
  const [enDias, enHoras] = [Math.floor(minutos / 1440), Math.floor(minutos / 60)];
  if (enDias >= 2) return COMUN.tiempo.dias(enDias);
  if (enHoras >= 1) return COMUN.tiempo.horas(enHoras, minutos - enHoras * 60);
  return minutos >= 1 ? COMUN.tiempo.minutos(minutos) : COMUN.tiempo.segundos;
}
