import type { Hito } from "../bases/cronograma.ts";
import type { HitoResuelto } from "../cronograma.ts";
import { esFecha, esInstanteLocal, fechaCorta, fechaHora } from "../fecha.ts";
import type { Contexto } from "./comun.ts";

/** A row of the schedule that governs something, and its dates when it has them. */
export interface Fila {
  readonly hito: Hito;
  readonly ruta: string;
  readonly fechas: HitoResuelto | null;
}

const filaDe = (hito: Hito, { indice }: Contexto): Fila => ({
  hito,
  ruta: `cronograma.hitos.${hito.id}`,
  fechas: indice.cronograma.get(hito.id) ?? null,
});

/** Rows that govern something, in the order of the bases; of one stage when it is named. */
export const filas = (contexto: Contexto, gobierna: NonNullable<Hito["gobierna"]>, etapa?: string): Fila[] =>
  contexto.bases.cronograma.hitos
    .filter((hito) => hito.gobierna === gobierna && (etapa === undefined || hito.etapa === etapa))
    .map((hito) => filaDe(hito, contexto));

export const fila = (contexto: Contexto, gobierna: NonNullable<Hito["gobierna"]>, etapa?: string): Fila | null =>
  filas(contexto, gobierna, etapa)[0] ?? null;

/** Where the results of a stage come out: its own row or, after the last stage, the final one. */
export function publicacionDe(contexto: Contexto, etapa: string): Fila | null {
  const propia = fila(contexto, "PUBLICACION", etapa);
  const ultima = contexto.bases.etapas.at(-1)?.id === etapa;
  return propia ?? (ultima ? fila(contexto, "PUBLICACION_FINAL") : null);
}

/** What follows a stage: the next one or, after the last, the final publication. */
export function siguienteA(contexto: Contexto, etapa: string): Fila | null {
  const { etapas } = contexto.bases;
  const siguiente = etapas[etapas.findIndex((una) => una.id === etapa) + 1];
  return siguiente ? fila(contexto, "ETAPA", siguiente.id) : fila(contexto, "PUBLICACION_FINAL");
}

/** A day or an hour as people read it. */
export const enTexto = (momento: string): string => {
  if (esFecha(momento)) return fechaCorta(momento);
  return esInstanteLocal(momento) ? fechaHora(momento) : momento;
};
