import { definirDecision, type EntradaDecision } from "./decision.ts";

interface Entrada extends EntradaDecision {
  /** Null takes the mark away. */
  readonly asistencia: "PRESENTE" | "AUSENTE" | null;
}

/**
 * Marks whether somebody came to the stage on time. What absence means is said by the bases.
 * @throws those of every decision
 * @fuente catalogue E18 · CAS 004-2026-MC-DDC-CUSCO §8.2
 */
export const marcarAsistencia = definirDecision<Entrada>({
  nombre: "marcarAsistencia",
  evento: "ASISTENCIA_MARCADA",
  decidir: (_sitio, { asistencia: _previa, ...previos }, { asistencia }) => ({
    datos: asistencia === null ? previos : { ...previos, asistencia },
    detalles: { asistencia },
  }),
});
