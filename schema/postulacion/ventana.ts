import type { Bases } from "../bases/bases.ts";
import type { Hito } from "../bases/cronograma.ts";
import { resolverCronograma } from "../cronograma.ts";
import { instanteUtc, type InstanteUtc } from "../fecha.ts";

/** A stretch of time, in UTC to the microsecond: `abre` is inside and `cierra` is not. */
export interface Ventana {
  readonly abre: InstanteUtc;
  readonly cierra: InstanteUtc;
}

type Gobierna = NonNullable<Hito["gobierna"]>;

export type MomentoVentana = "ANTES" | "DENTRO" | "DESPUES";

/**
 * The window in which one may apply: the row of the schedule that governs it. Null when no such row has a date.
 * @fuente reliability D1 · S3:123 · S4:120
 */
export const ventanaPostulacion = (bases: Pick<Bases, "cronograma">): Ventana | null => ventanaDe(bases, "POSTULACION");

/**
 * The window of what a row of the schedule governs; from the first opening to the last closing when the bases print
 * several rows. Null when no such row has a date.
 * @param etapa only the rows of that stage; of any by default
 */
export function ventanaDe(
  { cronograma }: Pick<Bases, "cronograma">,
  gobierna: Gobierna,
  etapa?: string,
): Ventana | null {
  const resueltos = resolverCronograma(cronograma);
  const ventanas = cronograma.hitos.flatMap((hito) => {
    const suyo = hito.gobierna === gobierna && (etapa === undefined || hito.etapa === etapa);
    const resuelto = suyo ? resueltos.get(hito.id) : undefined;
    return resuelto ? [{ abre: instanteUtc(resuelto.abre), cierra: instanteUtc(resuelto.cierra) }] : [];
  });
  const [primera, ...otras] = ventanas;
  if (!primera) return null;
  return otras.reduce(
    (todas, una) => ({
      abre: una.abre < todas.abre ? una.abre : todas.abre,
      cierra: una.cierra > todas.cierra ? una.cierra : todas.cierra,
    }),
    primera,
  );
}

/**
 * Where a seal falls, to the microsecond: the opening itself is inside, the closing itself is after.
 * @param sello in the one form of an instant, so that texts compare as instants
 */
export function momentoEn({ abre, cierra }: Ventana, sello: InstanteUtc): MomentoVentana {
  if (sello < abre) return "ANTES";
  return sello < cierra ? "DENTRO" : "DESPUES";
}
