import type Type from "typebox";
import { esquemaDe } from "../bases/recorrer-esquema.ts";

/** What a code word means, in the words with which the definition of its part explains it. */
export function significado(parte: Type.TSchema, propiedad: string, palabra: string): string {
  const dicho = esquemaDe(parte).properties?.[propiedad]?.significados;
  return (dicho && Object.hasOwn(dicho, palabra) ? dicho[palabra] : undefined) ?? palabra;
}
