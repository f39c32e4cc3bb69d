import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import { criteriosDe } from "../bases/recorrer.ts";
import { CERO, comparar, minimo, racional, restar, sumar, sumarTodo, type Racional } from "../puntaje.ts";

/**
 * By how much the children of a group pass, together, the caps that criteria of different children share. What a single
 * child loses to a shared cap is its own affair and is not counted twice.
 * @param maximoDe greatest points of a criterion, or undefined when they are not known
 */
export function excesoCompartido(
  etapa: Pick<Etapa, "topesCompartidos">,
  hijos: readonly Criterio[],
  maximoDe: (id: string) => Racional | undefined,
): Racional {
  const porHijo = hijos.map((hijo) => new Set(criteriosDe(hijo, "").map(({ criterio }) => criterio.id)));
  return sumarTodo(
    (etapa.topesCompartidos ?? []).map(({ criterios, tope }) => {
      const limite = racional(tope);
      const partes = porHijo
        .map((ids) => criterios.filter((id) => ids.has(id)).map((id) => maximoDe(id) ?? CERO))
        .filter((maximos) => maximos.length > 0)
        .map((maximos) => minimo(limite, maximos.reduce(sumar, CERO)));
      const juntas = sumarTodo(partes);
      return partes.length > 1 && comparar(juntas, limite) > 0 ? restar(juntas, limite) : CERO;
    }),
  );
}
