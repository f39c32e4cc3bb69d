import type { Bases } from "#schema/bases/bases.ts";
import type { Criterio } from "#schema/bases/criterio.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import { criteriosDe, type CriterioEnArbol } from "#schema/bases/recorrer.ts";
import type { Cambio } from "./faltas-comunes.ts";

/** A fault put into any bases: its changes, and where its finding has to be (the place may go on). */
export interface Inyectada {
  readonly cambios: readonly Cambio[];
  readonly ruta: string;
}

/** A kind of fault. `en` gives null where bases have no place for it; `trae`, other codes that it may bring along. */
export interface Inyeccion {
  readonly codigo: string;
  readonly en: (bases: Bases) => Inyectada | null;
  readonly trae?: readonly string[];
}

/** One change at one place, where the finding is too unless said otherwise. */
export const uno = (ruta: string, valor: unknown, lugar = ruta): Inyectada => ({
  cambios: [[ruta, valor]],
  ruta: lugar,
});

/** Clauses with what they assert, after those that there are; the finding is at the last of them. */
export function conClausulas(bases: Bases, ...afirma: [parametro: string, valor: string][]): Inyectada {
  const nuevas = afirma.map(([parametro, valor], i) => ({
    id: `inyectada-${i}`,
    titulo: `Cláusula inyectada ${i}`,
    texto: "Lo que dice",
    afirma: [{ parametro, valor }],
  }));
  return uno("clausulas", [...(bases.clausulas ?? []), ...nuevas], `clausulas.inyectada-${afirma.length - 1}`);
}

/** The scored stages that all plazas share, and those of them with a tree. */
export const puntuadas = ({ etapas }: Bases): Etapa[] =>
  etapas.filter(({ clase, cuentaEnTotal, variantes }) => clase === "PUNTUADA" && cuentaEnTotal !== false && !variantes);

/** Every criterion of the scored stages, with its place. */
export const nodosDe = (bases: Bases): CriterioEnArbol[] =>
  puntuadas(bases).flatMap(({ id, criterios }) => (criterios ? criteriosDe(criterios, `etapas.${id}.criterios`) : []));

type De<T extends Criterio["tipo"]> = { criterio: Extract<Criterio, { tipo: T }>; ruta: string };

/** Criteria of a kind, with their places. */
export const deTipo = <T extends Criterio["tipo"]>(bases: Bases, tipo: T): De<T>[] =>
  nodosDe(bases).filter((nodo): nodo is De<T> => nodo.criterio.tipo === tipo);

/** A decimal and so much more. */
export const mas = (decimal: string, cuanto: number): string =>
  (Math.round((Number(decimal) + cuanto) * 100) / 100).toString();
