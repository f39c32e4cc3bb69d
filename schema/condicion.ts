import type { Condicion, Operador } from "./bases/condicion.ts";
import { comoValor, mismoValor, ordenar, type Valor } from "./valor.ts";

/** Gives the value of a reference (`hecho.x`, `fila.x` …) or null when it is not known. */
export type Leer = (referencia: string) => Valor | null;

/**
 * Evaluates a condition with three values: true, false, or null when a datum that decides it is not known. An unknown
 * never passes for a zero or a no: whoever asks says what null means there.
 * `TODAS` of nothing holds, `ALGUNA` of nothing does not.
 * @fuente bases-model §4 «Absent is never 0 by accident»
 */
export function evaluar(condicion: Condicion, leer: Leer): boolean | null {
  switch (condicion.tipo) {
    case "TODAS":
      return todas(condicion.de, leer);
    case "ALGUNA":
      return negada(todas(condicion.de, leer, true));
    case "NINGUNA":
      return todas(condicion.de, leer, true);
    case "CONSTA":
      return leer(condicion.dato) !== null;
    case "EN": {
      const valor = leer(condicion.dato);
      if (valor === null) return null;
      if (valor.clase === "LISTA") return valor.textos.some((t) => condicion.valores.includes(t));
      return condicion.valores.some((v) => {
        const otro = comoValor(v, valor);
        return otro !== null && mismoValor(valor, otro);
      });
    }
    case "COMPARA": {
      const valor = leer(condicion.dato);
      if (valor === null) return null;
      const otro =
        condicion.con !== undefined
          ? leer(condicion.con)
          : condicion.valor !== undefined
            ? comoValor(condicion.valor, valor)
            : null;
      return otro === null ? null : compara(valor, condicion.operador, otro);
    }
  }
}

/** True only when the condition is known to hold. */
export const seCumple = (condicion: Condicion | undefined, leer: Leer): boolean =>
  condicion === undefined || evaluar(condicion, leer) === true;

/** Every reference that a condition reads, in order of appearance. */
export function referenciasDe(condicion: Condicion): string[] {
  switch (condicion.tipo) {
    case "TODAS":
    case "ALGUNA":
    case "NINGUNA":
      return condicion.de.flatMap(referenciasDe);
    case "COMPARA":
      return condicion.con === undefined ? [condicion.dato] : [condicion.dato, condicion.con];
    case "EN":
    case "CONSTA":
      return [condicion.dato];
  }
}

function compara(a: Valor, operador: Operador, b: Valor): boolean | null {
  if (operador === "IGUAL") return mismoValor(a, b);
  if (operador === "DISTINTO") return !mismoValor(a, b);
  const orden = ordenar(a, b);
  if (orden === null) return null;
  switch (operador) {
    case "MENOR":
      return orden < 0;
    case "MENOR_IGUAL":
      return orden <= 0;
    case "MAYOR":
      return orden > 0;
    case "MAYOR_IGUAL":
      return orden >= 0;
  }
}

/** Kleene conjunction; with `niega`, of the negations. A false decides even when others are unknown. */
function todas(partes: readonly Condicion[], leer: Leer, niega = false): boolean | null {
  let desconocida = false;
  for (const parte of partes) {
    const valor = niega ? negada(evaluar(parte, leer)) : evaluar(parte, leer);
    if (valor === false) return false;
    if (valor === null) desconocida = true;
  }
  return desconocida ? null : true;
}

const negada = (valor: boolean | null): boolean | null => (valor === null ? null : !valor);
