import { seCumple } from "../condicion.ts";
import { reglaDe } from "./desempate/index.ts";
import type { Recorrido } from "./modelo.ts";

/** A place in the order of merit. Those whom no rule tells apart share the place. */
export interface Puesto {
  readonly recorrido: Recorrido;
  /** From 1; shared by those who still tie. */
  readonly puesto: number;
  /** Which tie-break put this one behind the one above; null when the score did. */
  readonly decidio: string | null;
  /** True when it still ties with another. */
  readonly empatado: boolean;
}

export interface OrdenDeMerito {
  readonly puestos: readonly Puesto[];
  readonly avisos: readonly string[];
}

/**
 * Orders by chained list, then by `porPuntaje`, then by the tie-breaks of the bases in their order, and says which one
 * decided. A rule that names something the contest does not have is skipped with a notice.
 * @fuente bases-model §6
 */
export function ordenDeMerito(
  recorridos: readonly Recorrido[],
  porPuntaje: (a: Recorrido, b: Recorrido) => number,
): OrdenDeMerito {
  const [uno] = recorridos;
  if (!uno) return { puestos: [], avisos: [] };
  const { indice } = uno.candidatura;
  const todas = (indice.bases.desempates ?? []).map((desempate) => reglaDe(desempate, indice));
  const reglas = todas.filter((regla) => regla.ausente === null);

  const comparar = (a: Recorrido, b: Recorrido): { orden: number; decidio: string | null } => {
    const previo = listaDe(a) - listaDe(b) || porPuntaje(a, b);
    if (previo !== 0) return { orden: previo, decidio: null };
    for (const regla of reglas) {
      const orden = regla.comparar(a, b);
      if (orden !== 0) return { orden, decidio: regla.nombre };
    }
    return { orden: 0, decidio: null };
  };
  const ordenados = [...recorridos].toSorted((a, b) => comparar(a, b).orden || porCodigo(a, b));
  const puestos: Puesto[] = [];
  for (const [i, recorrido] of ordenados.entries()) {
    const anterior = ordenados[i - 1];
    const siguiente = ordenados[i + 1];
    const conAnterior = anterior ? comparar(anterior, recorrido) : null;
    const ataArriba = conAnterior?.orden === 0;
    puestos.push({
      recorrido,
      puesto: ataArriba ? (puestos[i - 1]?.puesto ?? i + 1) : i + 1,
      decidio: conAnterior?.decidio ?? null,
      empatado: ataArriba || (siguiente !== undefined && comparar(recorrido, siguiente).orden === 0),
    });
  }
  return {
    puestos,
    avisos: todas.flatMap((regla) =>
      regla.ausente === null ? [] : [`Se omite el desempate «${regla.nombre}»: ${regla.ausente}`],
    ),
  };
}

/** Place of the chained list; who is in none comes last. */
function listaDe({ candidatura: { indice, lector } }: Recorrido): number {
  const listas = indice.bases.adjudicacion.listas ?? [];
  const lugar = listas.findIndex((lista) => seCumple(lista.si, (r) => lector.leer(r)));
  return lugar < 0 ? listas.length : lugar;
}

/** Only so that the same input always gives the same output; it decides nothing. */
const porCodigo = (a: Recorrido, b: Recorrido): number =>
  a.candidatura.expediente.codigo < b.candidatura.expediente.codigo ? -1 : 1;
