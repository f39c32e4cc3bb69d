import { FORMA_ACTUAL } from "../bases.ts";
import { migrar, type Migracion, type Migrado } from "./migrar.ts";

/** The steps from each shape to the next, in order. The first shape is the only one so far, so there are none. */
export const MIGRACIONES: readonly Migracion[] = [];

/** Lifts a document to the shape that this version of the house reads. */
export const migrarBases = (documento: Readonly<Record<string, unknown>>): Migrado =>
  migrar(documento, MIGRACIONES, FORMA_ACTUAL);
