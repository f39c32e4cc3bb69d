import type { AvanceDe } from "../../bases/etapa.ts";
import { comparar } from "../../puntaje.ts";
import { decimal } from "../../traza.ts";
import { acumuladoHasta, type Corredor } from "./ambito.ts";

/** Whoever reaches a score added up over the stages so far, each as it counts in the total. @fuente bases-model §3 */
export const avanzaAcumulado = (regla: AvanceDe<"ACUMULADO">, corredores: readonly Corredor[]): ReadonlySet<Corredor> =>
  new Set(corredores.filter((corredor) => comparar(acumuladoHasta(corredor), decimal(regla.minimo)) >= 0));
