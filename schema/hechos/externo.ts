import type { HechoDe } from "../bases/hecho.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import { fraccion } from "../puntaje.ts";
import { comoValor, numero, textoDe } from "../valor.ts";
import { desconocido, hechoLeido } from "./comun.ts";

const UN_NUMERO = numero(fraccion(0));

/** A datum imported for this applicant, such as the score of a national exam. Not imported is unknown, not zero. */
export function leerExterno(hecho: HechoDe<"EXTERNO">, lector: Lector): HechoLeido {
  const crudo = lector.sujeto.externos?.[hecho.id];
  if (crudo === undefined) return desconocido("No consta en los datos importados");
  const valor = hecho.valor === "NUMERO" ? comoValor(crudo, UN_NUMERO) : textoDe(crudo);
  return valor === null ? desconocido("El dato importado no es un número") : hechoLeido(hecho, valor);
}
