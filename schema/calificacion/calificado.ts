import type { CalculoFinal } from "./total.ts";
import type { Recorrido, ResultadoFinal } from "./modelo.ts";

/** A candidature with everything computed. `lugar` counts from 0 in the order of its plaza; those out come after. */
export interface Calificado {
  readonly recorrido: Recorrido;
  readonly final: CalculoFinal;
  readonly resultado: ResultadoFinal;
  readonly lugar: number;
  readonly lugarEnEtapa: ReadonlyMap<string, number>;
  /** Place in the order of merit, shared by ties; null for who did not approve. */
  readonly puesto: number | null;
  readonly decidio: string | null;
}
