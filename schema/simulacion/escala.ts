import type { CriterioDe } from "../bases/criterio.ts";
import { aTexto, CERO, comparar, dividir, fraccion, multiplicar, piso, racional, restar, sumar } from "../puntaje.ts";

/** Finer scales are walked with so many steps. */
const ESCALONES = 2000;

/**
 * Every score that a member of the panel may put, the least first. Where the bases do not name a step it is one, and where
 * they name no greatest score it is twenty.
 */
export function escalaDe({ desde = "0", hasta, maximo, tope, paso = "1" }: CriterioDe<"DIRECTO">): string[] {
  const [menor, mayor, salto] = [racional(desde), racional(hasta ?? maximo ?? tope ?? "20"), racional(paso)];
  if (comparar(salto, CERO) <= 0 || comparar(mayor, menor) <= 0) return [desde];
  const pasos = Number(piso(dividir(restar(mayor, menor), salto)));
  const cuantos = Math.min(pasos, ESCALONES);
  return Array.from({ length: cuantos + 1 }, (_, i) => {
    const lugar = cuantos === pasos ? i : Math.floor((i * pasos) / cuantos);
    return aTexto(sumar(menor, multiplicar(salto, fraccion(lugar))));
  });
}
