import { seCumple } from "../condicion.ts";
import { reglaDe, type ReglaDesempate } from "./desempate/index.ts";
import type { Recorrido } from "./modelo.ts";

/** A place in the order of merit. Those whom no rule tells apart share the place. */
export interface Puesto {
  readonly recorrido: Recorrido;
  /** From 1; shared by those who still tie. */
  readonly puesto: number;
  /** Which tie-break put this one behind those of the place above; null when the score did. */
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
  const previos = partir(recorridos, (a, b) => listaDe(a) - listaDe(b) || porPuntaje(a, b));
  const grupos = previos.flatMap((grupo) => deshacer({ grupo, decidio: null }, reglas));
  const puestos: Puesto[] = [];
  for (const { grupo, decidio } of grupos) {
    const puesto = puestos.length + 1;
    for (const recorrido of grupo.toSorted(porCodigo)) {
      puestos.push({ recorrido, puesto, decidio, empatado: grupo.length > 1 });
    }
  }
  return {
    puestos,
    avisos: todas.flatMap((regla) =>
      regla.ausente === null ? [] : [`Se omite el desempate «${regla.nombre}»: ${regla.ausente}`],
    ),
  };
}

/** Those who tie, and the rule that put them behind the group above. */
interface Empatados {
  readonly grupo: readonly Recorrido[];
  readonly decidio: string | null;
}

/**
 * Undoes a tie by the rules in their order, each one inside what the rule before it left together. A new evaluation or a
 * draw works only when it is recorded for everybody who ties there: half a draw decides nothing, and a later rule does
 * not take the place of one that is still to be held.
 */
function deshacer(tie: Empatados, [regla, ...siguientes]: readonly ReglaDesempate[]): Empatados[] {
  const { grupo, decidio } = tie;
  if (!regla || grupo.length < 2 || !grupo.every((recorrido) => regla.consta(recorrido))) return [tie];
  return partir(grupo, (a, b) => regla.comparar(a, b)).flatMap((parte, i) =>
    deshacer({ grupo: parte, decidio: i === 0 ? decidio : regla.nombre }, siguientes),
  );
}

/** Groups of equals, best first. */
function partir(
  recorridos: readonly Recorrido[],
  comparar: (a: Recorrido, b: Recorrido) => number,
): readonly (readonly Recorrido[])[] {
  const grupos: Recorrido[][] = [];
  for (const recorrido of recorridos.toSorted(comparar)) {
    const ultimo = grupos.at(-1);
    const modelo = ultimo?.[0];
    if (ultimo && modelo && comparar(modelo, recorrido) === 0) ultimo.push(recorrido);
    else grupos.push([recorrido]);
  }
  return grupos;
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
