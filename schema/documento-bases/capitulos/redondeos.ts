import type { Redondeos } from "../../bases/redondeo.ts";
import { redondeo } from "../cifras.ts";

const MOMENTOS: readonly (readonly [keyof Redondeos, string])[] = [
  ["criterio", "El puntaje de cada criterio"],
  ["panel", "El puntaje que resulta de juntar las hojas"],
  ["etapa", "El puntaje de la etapa"],
  ["bonificacion", "Cada bonificación"],
  ["ponderado", "El puntaje ponderado"],
  ["total", "El puntaje total"],
  ["final", "El puntaje final"],
];

/** What is rounded and how, one sentence per moment, each with its property. */
export const redondeosEnPalabras = (redondeos: Redondeos | undefined): (readonly [string, string])[] =>
  MOMENTOS.flatMap(([clave, que]) => {
    const regla = redondeos?.[clave];
    return regla ? [[`${que} se redondea ${redondeo(regla)}.`, clave] as const] : [];
  });
