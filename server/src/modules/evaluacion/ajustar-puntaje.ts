import { etapaParaTodas } from "#schema/calificacion/variante.ts";
import { conAjuste } from "./decisiones.rules.ts";
import { definirDecision, type EntradaDecision } from "./decision.ts";

interface Entrada extends EntradaDecision {
  readonly criterio: string;
  /** Null gives the criterion back to what the bases compute. */
  readonly puntaje: string | null;
  readonly motivo: string;
}

/**
 * Replaces the computed score of a criterion. The computed one stays in the trace.
 * @throws CRITERIO_DESCONOCIDO, MOTIVO_REQUERIDO, PUNTAJE_FUERA_DE_RANGO, and those of every decision
 * @fuente catalogue E7
 */
export const ajustarPuntaje = definirDecision<Entrada>({
  nombre: "ajustarPuntaje",
  evento: "PUNTAJE_AJUSTADO",
  decidir: ({ etapa, plazas }, previos, entrada) => ({
    datos: conAjuste(previos, etapaParaTodas(etapa, plazas), entrada),
    motivo: entrada.motivo.trim(),
    detalles: { criterio: entrada.criterio, puntaje: entrada.puntaje },
  }),
});
