/** What the schedule of the bases says about the acts on the proceso. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Momento } from "#schema/bases/hecho.ts";
import { resolverCronograma } from "#schema/cronograma.ts";
import { type InstanteUtc, instanteUtc } from "#schema/fecha.ts";

/** Instants between which one may apply, `[abre, cierra)`; null when the schedule does not say them. */
export interface PlazoPostulacion {
  readonly abre: InstanteUtc | null;
  readonly cierra: InstanteUtc | null;
}

/** The window for applications: from the first row that governs it to the last one. */
export function plazoPostulacion({ cronograma }: Bases): PlazoPostulacion {
  const resueltos = resolverCronograma(cronograma);
  const filas = cronograma.hitos.flatMap(({ id, gobierna }) => {
    const fila = gobierna === "POSTULACION" ? resueltos.get(id) : undefined;
    return fila ? [{ abre: instanteUtc(fila.abre), cierra: instanteUtc(fila.cierra) }] : [];
  });
  const orden = (instantes: readonly InstanteUtc[]) => instantes.toSorted();
  return {
    abre: orden(filas.map(({ abre }) => abre))[0] ?? null,
    cierra: orden(filas.map(({ cierra }) => cierra)).at(-1) ?? null,
  };
}

/** The instant of a moment of the schedule; null when its row has no date. */
export function instanteDe(momento: Momento, { cronograma }: Bases): InstanteUtc | null {
  const fila = resolverCronograma(cronograma).get(momento.hito);
  if (!fila) return null;
  return instanteUtc(momento.extremo === "INICIO" ? fila.abre : fila.cierra);
}
