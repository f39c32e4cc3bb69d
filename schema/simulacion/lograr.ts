import type { Condicion } from "../bases/condicion.ts";
import { evaluar } from "../condicion.ts";
import type { Valor } from "../valor.ts";

/** Where data are written until a condition holds. */
export interface Tablero {
  leer(referencia: string): Valor | null;
  /** Values worth trying for a datum of a condition; none when it may not be changed. */
  candidatos(referencia: string, condicion: Condicion): readonly (Valor | null)[];
  poner(referencia: string, valor: Valor | null): void;
}

/**
 * Writes on the board until the condition is what is wanted, and says whether it came out. Conditions that contradict
 * each other leave the board as the last try left it.
 */
export function lograr(condicion: Condicion, querido: boolean, tablero: Tablero): boolean {
  const cumple = (): boolean => evaluar(condicion, (referencia) => tablero.leer(referencia)) === querido;
  if (cumple()) return true;
  switch (condicion.tipo) {
    case "TODAS":
      return porPartes(condicion.de, querido, querido, tablero) && cumple();
    case "ALGUNA":
      return porPartes(condicion.de, querido, !querido, tablero) && cumple();
    case "NINGUNA":
      return porPartes(condicion.de, !querido, querido, tablero) && cumple();
    case "COMPARA":
    case "EN":
    case "CONSTA": {
      const antes = tablero.leer(condicion.dato);
      for (const valor of tablero.candidatos(condicion.dato, condicion)) {
        tablero.poner(condicion.dato, valor);
        if (cumple()) return true;
      }
      tablero.poner(condicion.dato, antes);
      return false;
    }
  }
}

/** Makes all the parts, or the first that can be, what is wanted of them. */
function porPartes(partes: readonly Condicion[], querido: boolean, todas: boolean, tablero: Tablero): boolean {
  if (todas) return partes.map((parte) => lograr(parte, querido, tablero)).every(Boolean);
  return partes.some((parte) => lograr(parte, querido, tablero));
}
