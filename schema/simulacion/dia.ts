import type { Fecha } from "../fecha.ts";
import type { Indice } from "../indice.ts";

/** Bases whose schedule has no date yet. */
const SIN_CRONOGRAMA: Fecha = "2026-01-15";

/** The day on which everybody applies: the first of the window, or of whatever row has a date. */
export function diaDePostulacion({ bases, cronograma }: Indice): Fecha {
  const hito = bases.cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION")?.id;
  const suyo = hito === undefined ? undefined : cronograma.get(hito);
  return (suyo ?? [...cronograma.values()][0])?.primerDia ?? SIN_CRONOGRAMA;
}
