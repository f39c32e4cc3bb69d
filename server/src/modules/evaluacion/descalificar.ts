import { conCausas, readMotivo } from "./decisiones.rules.ts";
import { definirDecision, type EntradaDecision } from "./decision.ts";

interface Entrada extends EntradaDecision {
  /** Causes of the list of the bases; none takes the disqualification back. */
  readonly causas: readonly string[];
  readonly motivo: string;
}

/**
 * Disqualifies for one or more causes of the list of the bases.
 * @throws CAUSA_DESCONOCIDA, MOTIVO_REQUERIDO, and those of every decision
 * @fuente catalogue E12 · Bases HRDC 2019 §V
 */
export const descalificar = definirDecision<Entrada>({
  nombre: "descalificar",
  evento: "POSTULACION_DESCALIFICADA",
  decidir: ({ etapa }, previos, { causas, motivo }) => ({
    datos: conCausas(previos, etapa, causas),
    motivo: readMotivo(motivo),
    detalles: { causas },
  }),
});
