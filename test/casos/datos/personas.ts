import { sumarDias, sumarMeses, type Fecha } from "#schema/fecha.ts";
import type { PersonaInventada } from "#seeds/demo/solicitud.ts";

export const persona = (
  dni: string,
  apellidos: string,
  nombres: string,
  nacimiento: Fecha,
  sexo: PersonaInventada["sexo"],
): PersonaInventada => ({ dni, apellidos, nombres, nacimiento, sexo });

/** The same day so many years before; negative, after. */
export const aniosAntes = (fecha: Fecha, anios: number): Fecha => sumarMeses(fecha, -12 * anios);

export const sumarDia = (fecha: Fecha): Fecha => sumarDias(fecha, 1);

const DIAS = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
const MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

/** How the tables write the appointment of a day and an hour. */
export function citaEn(dia: Fecha): (hora: string) => string {
  const [anio, mes = "1", numero] = dia.split("-");
  const semana = DIAS[new Date(`${dia}T12:00:00Z`).getUTCDay()];
  return (hora) => `${semana} ${Number(numero)} de ${MESES[Number(mes) - 1]} de ${anio}, ${hora} horas`;
}
