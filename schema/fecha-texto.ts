/** Dates and hours as Peruvian documents write them. Own tables, since the texts of a locale change with its data. */
import { diaSemana, type Fecha, partesFecha } from "./fecha-civil.ts";
import { fechaDeInstante, type InstanteLocal } from "./instante.ts";

const DIAS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"] as const;
const MESES = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
] as const;

/** The name of a month, 1–12, in lower case. @throws RangeError otherwise */
export function nombreMes(mes: number): string {
  const nombre = MESES[mes - 1];
  if (nombre === undefined) throw new RangeError(`No existe el mes ${mes}`);
  return nombre;
}

/** `5 de mayo de 2026`. */
export function fechaSinDia(fecha: Fecha): string {
  const { anio, mes, dia } = partesFecha(fecha);
  return `${dia} de ${nombreMes(mes)} de ${anio}`;
}

/** `martes 5 de mayo de 2026`. */
export function fechaLarga(fecha: Fecha): string {
  return `${DIAS[diaSemana(fecha) - 1]} ${fechaSinDia(fecha)}`;
}

/** `05/05/2026`. */
export function fechaCorta(fecha: Fecha): string {
  partesFecha(fecha);
  const [anio, mes, dia] = fecha.split("-");
  return `${dia}/${mes}/${anio}`;
}

/** The 24-hour clock of a local hour, without seconds: `17:00`. */
export function hora(local: InstanteLocal): string {
  fechaDeInstante(local);
  return local.slice(11, 16);
}

/** `martes 5 de mayo de 2026, 17:00 horas`: a deadline as a notice gives it. */
export function fechaHora(local: InstanteLocal): string {
  return `${fechaLarga(fechaDeInstante(local))}, ${hora(local)} horas`;
}
