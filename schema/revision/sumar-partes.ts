import type { Criterio } from "../bases/criterio.ts";
import { comparar, minimo, racional, sumar, sumarTodo, type Racional } from "../puntaje.ts";
import type { Alcanzable } from "./alcanzable.ts";

/** Scores that are listed at most; a longer list explains nothing. */
const PUNTAJES = 2000;

/**
 * What a plain sum can give, from what its independent parts can: everything adds up, and the cap of the sum applies. It
 * is as exact as its parts.
 */
export function sumarPartes(
  { id, tope }: Extract<Criterio, { tipo: "GRUPO" }>,
  partes: readonly Alcanzable[],
): Alcanzable {
  const cortar = (n: Racional): Racional => (tope === undefined ? n : minimo(n, racional(tope)));
  const juntos = (de: (parte: Alcanzable) => Racional | null): Racional | null => {
    const valores = partes.map(de);
    return valores.every((n) => n !== null) ? cortar(sumarTodo(valores)) : null;
  };
  const extremos = {
    minimo: cortar(sumarTodo(partes.map((parte) => parte.minimo))),
    maximo: cortar(sumarTodo(partes.map((parte) => parte.maximo))),
  };
  const calificado = juntos((parte) => parte.calificado);
  return {
    ...extremos,
    porCriterio: new Map([...partes.flatMap((parte) => [...parte.porCriterio]), [id, extremos] as const]),
    conjunto: sumas(partes, cortar),
    exacto: partes.every((parte) => parte.exacto),
    calificado,
    calificadoPorCriterio: calificado
      ? new Map([...partes.flatMap((parte) => [...parte.calificadoPorCriterio]), [id, calificado] as const])
      : new Map(),
    calificadoMinimo: juntos((parte) => parte.calificadoMinimo),
  };
}

function sumas(partes: readonly Alcanzable[], cortar: (n: Racional) => Racional): Racional[] | null {
  let todas: Racional[] = [racional("0")];
  for (const { conjunto } of partes) {
    if (!conjunto || conjunto.length * todas.length > PUNTAJES * PUNTAJES) return null;
    todas = distintas(todas.flatMap((a) => conjunto.map((b) => sumar(a, b))));
    if (todas.length > PUNTAJES) return null;
  }
  return distintas(todas.map(cortar)).toSorted(comparar);
}

const distintas = (lista: readonly Racional[]): Racional[] => [
  ...new Map(lista.map((n) => [`${n.n}/${n.d}`, n])).values(),
];
