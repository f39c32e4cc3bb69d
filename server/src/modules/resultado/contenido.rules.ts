/** Pure: what a publication says, from the result of the engine. Only what the bases' tables show, and counts. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Json } from "#schema/bases/canonico.ts";
import type { CuadroPublicable, ResultadoConcurso } from "#schema/calificacion/index.ts";

export type ClasePublicacion = "PRELIMINAR" | "FINAL" | "FE_DE_ERRATAS";

/** A results table at rest: absent is absent, since canonical JSON has no null. */
export interface CuadroPublicado {
  readonly cuadro: string;
  readonly numero?: string;
  readonly titulo: string;
  /** Stage that it tells of; absent in those of the final result. */
  readonly etapa?: string;
  readonly plaza?: string;
  readonly columnas: readonly { readonly titulo: string; readonly grupo?: string; readonly nota?: string }[];
  readonly filas: readonly (readonly string[])[];
  readonly notas: readonly string[];
}

/** How a plaza ends, in numbers. */
export interface PlazaPublicada {
  readonly plaza: string;
  readonly nombre: string;
  readonly posiciones: number;
  readonly ganadores: number;
  readonly accesitarios: number;
  readonly desiertas: readonly { readonly causa: string; readonly desenlace?: string }[];
}

/** Everything official that a publication says, over which its hash is taken. */
export interface Contenido {
  readonly proceso: string;
  readonly numero: number;
  readonly clase: ClasePublicacion;
  readonly etapa?: string;
  readonly version: number;
  readonly basesSha256: string;
  readonly motivo?: string;
  readonly cambios?: readonly string[];
  readonly cuadros: readonly CuadroPublicado[];
  readonly plazas?: readonly PlazaPublicada[];
}

/** The content as canonical JSON takes it. */
export const aJson = (contenido: Contenido): Json => contenido as unknown as Json;

/** All the tables of some stages, `null` being the final result. */
export function cuadrosDe(
  bases: Bases,
  { cuadros }: ResultadoConcurso,
  etapas: readonly (string | null)[],
): CuadroPublicado[] {
  const etapaDe = new Map(bases.cuadros.map((cuadro) => [cuadro.id, cuadro.etapa ?? null]));
  return cuadros
    .filter((cuadro) => etapas.includes(etapaDe.get(cuadro.cuadro) ?? null))
    .map((cuadro) => aPublicar(cuadro, etapaDe.get(cuadro.cuadro) ?? null));
}

function aPublicar(
  { cuadro, numero, titulo, plaza, columnas, filas, notas }: CuadroPublicable,
  etapa: string | null,
): CuadroPublicado {
  return {
    cuadro,
    ...(numero !== null && { numero }),
    titulo,
    ...(etapa !== null && { etapa }),
    ...(plaza !== null && { plaza }),
    columnas: columnas.map(({ titulo: una, grupo, nota }) => ({
      titulo: una,
      ...(grupo !== null && { grupo }),
      ...(nota !== null && { nota }),
    })),
    filas,
    notas,
  };
}

/** Winners, accesitarios and desierto of each plaza, in numbers: who they are is said by the tables. */
export function plazasDe(bases: Bases, { plazas }: ResultadoConcurso): PlazaPublicada[] {
  return plazas.map(({ plaza, posiciones, ganadores, accesitarios, desiertas }) => ({
    plaza,
    nombre: bases.plazas.find((una) => una.id === plaza)?.nombre ?? plaza,
    posiciones,
    ganadores: ganadores.length,
    accesitarios: accesitarios.length,
    desiertas: desiertas.map(({ causa, desenlace }) => ({ causa, ...(desenlace !== null && { desenlace }) })),
  }));
}
