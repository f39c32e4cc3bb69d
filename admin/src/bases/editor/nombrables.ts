/** Parts that have a name of their own, and those that are short enough to need none. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Esquema } from "#schema/bases/recorrer-esquema.ts";
import { nuevoId } from "../cambios.ts";
import { idsDe } from "./nueva-parte.ts";

/** Parts that are short enough to be all in view. */
export const EN_LINEA: ReadonlySet<string> = new Set([
  "Afirmacion",
  "Columna",
  "Contacto",
  "FeriadoLocal",
  "FilaMonto",
  "MiembroComite",
  "NivelCriterio",
  "NivelRelativo",
  "Norma",
  "Opcion",
  "Rango",
  "Termino",
]);

const NOMBRES = ["nombre", "titulo", "etiqueta"] as const;

/** The property that names a part of that kind. */
export const nombreDe = ({ properties = {}, required = [] }: Esquema): string | undefined =>
  properties["id"] && NOMBRES.find((clave) => required.includes(clave));

/** The part with a name, and with an identifier that comes from it. */
export function conNombre(
  bases: Bases,
  parte: Readonly<Record<string, unknown>>,
  clave: string,
  nombre: string,
): Readonly<Record<string, unknown>> {
  return { ...parte, [clave]: nombre, id: nuevoId(nombre, idsDe(bases)) };
}
