import { instanteLocal } from "#schema/fecha.ts";
import { Rechazo } from "#schema/errores.ts";
import { definirDecision, type EntradaDecision } from "./decision.ts";
import { assertViva } from "./sitio.rules.ts";
import type { Sitio } from "./sitio.ts";

interface Entrada extends EntradaDecision {
  /** Instant in UTC; null takes the appointment back. */
  readonly fechaHora: string | null;
}

/**
 * Gives somebody the date and hour of the interview. It comes before the stage opens: the results of the stage before
 * already publish it.
 * @throws PROCESO_NO_EVALUABLE, ETAPA_PUBLICADA, REVISION_DESACTUALIZADA, CONFLICTO_DE_INTERES
 * @fuente catalogue A60, E17 · CAS 004-2026-MC-DDC-CUSCO §10.1
 */
export const citar = definirDecision<Entrada>({
  nombre: "citar",
  evento: "ENTREVISTA_CITADA",
  roles: ["COMITE", "PRESIDENTE", "RRHH"],
  assertPermitida: assertSinPublicar,
  decidir: (_sitio, { citacion: _previa, ...previos }, { fechaHora }) => {
    // The bases speak of local hours, to the minute.
    const citacion = fechaHora === null ? null : instanteLocal(fechaHora).slice(0, 16);
    return { datos: citacion === null ? previos : { ...previos, citacion }, detalles: { citacion } };
  },
});

function assertSinPublicar({ proceso, etapa, apertura, evaluacion }: Sitio): void {
  assertViva(proceso.estado, Boolean(evaluacion?.reabiertaEn));
  if (apertura?.publicadaEn && !evaluacion?.reabiertaEn) throw new Rechazo("ETAPA_PUBLICADA", { etapa: etapa.id });
}
