import type { Bases } from "#schema/bases/bases.ts";
import type { Seccion } from "#schema/bases/formulario.ts";
import { seccionVisible } from "#schema/formulario/visibles.ts";
import type { Lector } from "#schema/lector.ts";

/** The sections that this person fills: those that are visible for at least one of the plazas. */
export const seccionesVisibles = (bases: Bases, lectores: readonly Lector[]): readonly Seccion[] =>
  bases.formulario.secciones.filter((seccion) => lectores.some((lector) => seccionVisible(seccion, lector)));
