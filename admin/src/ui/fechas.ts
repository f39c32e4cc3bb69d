/** Instants of the server as the administration writes them, always in the hour of Lima. */
import {
  type Fecha,
  fechaCorta,
  fechaDeInstante,
  fechaHora,
  hora,
  type InstanteLocal,
  instanteLocal,
} from "#schema/fecha.ts";

/** `05/05/2026 17:00`: for tables. */
export const cuandoCorto = (utc: string): string => localCorto(instanteLocal(utc));
export const localCorto = (local: InstanteLocal): string => `${fechaCorta(fechaDeInstante(local))} ${hora(local)}`;

/** `martes 5 de mayo de 2026, 17:00 horas`: for sentences. */
export const cuandoLargo = (utc: string): string => fechaHora(instanteLocal(utc));

/** `10:42`, and the day before it when it is not that of now. */
export function guardadoA(utc: string, ahora: string = new Date().toISOString()): string {
  const local = instanteLocal(utc);
  return fechaDeInstante(local) === fechaDeInstante(instanteLocal(ahora)) ? hora(local) : `el ${localCorto(local)}`;
}

/** `05/05/2026`. */
export const diaCorto = (fecha: Fecha): string => fechaCorta(fecha);
