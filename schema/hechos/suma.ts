import type { HechoDe } from "../bases/hecho.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import { aTexto, multiplicar, sumarTodo, type Racional } from "../puntaje.ts";
import { decimal } from "../traza.ts";
import { comoNumero } from "../valor.ts";
import { desconocido, hechoNumerico } from "./comun.ts";

/** Sum of other data, each by its factor; unknown as soon as one of them is. */
export function leerSuma(hecho: HechoDe<"SUMA">, lector: Lector): HechoLeido {
  const partes: Racional[] = [];
  const textos: string[] = [];
  for (const termino of hecho.terminos) {
    const n = comoNumero(lector.leer(termino.dato));
    if (n === null) return desconocido(`No consta ${termino.dato}`);
    partes.push(multiplicar(n, decimal(termino.factor)));
    textos.push(`${aTexto(n)} × ${termino.factor}`);
  }
  return hechoNumerico(hecho, sumarTodo(partes), textos.join(" + "));
}
