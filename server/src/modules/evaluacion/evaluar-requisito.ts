import { conRequisito } from "./decisiones.rules.ts";
import { definirDecision, type EntradaDecision } from "./decision.ts";

interface Entrada extends EntradaDecision {
  readonly requisito: string;
  /** Null takes the decision back: the system measures it again, if it can. */
  readonly cumple: boolean | null;
  readonly motivo?: string | null;
}

/**
 * Decides whether a requirement of the profile is met. It stands over what the system measures.
 * @throws REQUISITO_DESCONOCIDO, MOTIVO_REQUERIDO when it is not met, and those of every decision
 * @fuente catalogue E4, E5 · CAS 004-2026-MC-DDC-CUSCO §8.1
 */
export const evaluarRequisito = definirDecision<Entrada>({
  nombre: "evaluarRequisito",
  evento: "REQUISITO_EVALUADO",
  decidir: ({ plazas }, previos, entrada) => ({
    datos: conRequisito(previos, plazas, entrada),
    motivo: entrada.motivo ?? null,
    detalles: { requisito: entrada.requisito, cumple: entrada.cumple },
  }),
});
