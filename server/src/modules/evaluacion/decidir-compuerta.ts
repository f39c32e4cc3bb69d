import { conCompuerta } from "./decisiones.rules.ts";
import { definirDecision, type EntradaDecision } from "./decision.ts";

interface Entrada extends EntradaDecision {
  readonly criterio: string;
  /** Null takes the decision back. */
  readonly cumple: boolean | null;
  readonly motivo?: string | null;
}

/**
 * Decides a criterion of «cumple o no cumple».
 * @throws CRITERIO_DESCONOCIDO, MOTIVO_REQUERIDO when it is not met, and those of every decision
 * @fuente bases-model §4
 */
export const decidirCompuerta = definirDecision<Entrada>({
  nombre: "decidirCompuerta",
  evento: "COMPUERTA_DECIDIDA",
  decidir: ({ etapa }, previos, entrada) => ({
    datos: conCompuerta(previos, etapa, entrada),
    motivo: entrada.motivo ?? null,
    detalles: { criterio: entrada.criterio, cumple: entrada.cumple },
  }),
});
