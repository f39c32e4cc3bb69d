/** Pure rules of when something may be decided of an application in a stage. */
import { Rechazo } from "#schema/errores.ts";
import type { Quien } from "../../infra/quien.ts";
import type { Sitio } from "./sitio.ts";

/** Revision of the evaluation that a first decision is sent with. */
export const SIN_DECISIONES = 0;

/**
 * Nobody judges in a contest in which he competes, his own application or another, nor one from which he abstained.
 * @throws CONFLICTO_DE_INTERES
 * @fuente reliability R11 · Ley 27444 art. 99
 */
export function assertSinConflicto({ postulacion, seAbstuvo, postula }: Sitio, { persona }: Quien): void {
  if (seAbstuvo || postula || persona === postulacion.persona) throw new Rechazo("CONFLICTO_DE_INTERES");
}

/**
 * The stage is open for this application: the proceso is alive, the committee opened it, the application reached it and
 * its results are not published, or its evaluation was opened again.
 * @throws PROCESO_NO_EVALUABLE, EVALUACION_NO_ABIERTA, ETAPA_PUBLICADA, POSTULACION_FUERA_DE_ETAPA
 */
export function assertAbierta({ proceso, etapa: { id: etapa }, apertura, evaluacion, llego }: Sitio): void {
  assertViva(proceso.estado, Boolean(evaluacion?.reabiertaEn));
  if (!apertura) throw new Rechazo("EVALUACION_NO_ABIERTA", { etapa });
  if (apertura.publicadaEn !== null && !evaluacion?.reabiertaEn) throw new Rechazo("ETAPA_PUBLICADA", { etapa });
  if (!llego) throw new Rechazo("POSTULACION_FUERA_DE_ETAPA", { etapa });
}

/** States of a contest that ended with results: they can still be corrected. */
const TERMINADOS = ["CONCLUIDO", "DESIERTO"];

/**
 * The proceso admits decisions, or ended with results that can still be corrected.
 * @param corrige whether what is done corrects published results: the evaluation was opened again, or is now
 * @throws PROCESO_NO_EVALUABLE
 */
export function assertViva(estado: string, corrige: boolean): void {
  if (estado === "PUBLICADO" || (corrige && TERMINADOS.includes(estado))) return;
  throw new Rechazo("PROCESO_NO_EVALUABLE", { estado });
}

/** @throws REVISION_DESACTUALIZADA when somebody decided since it was read */
export function assertRevision(actual: number, enviada: number): void {
  if (actual !== enviada) throw new Rechazo("REVISION_DESACTUALIZADA", { actual });
}
