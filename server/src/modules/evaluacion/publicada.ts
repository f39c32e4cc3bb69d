/** What publishing results leaves in the evaluation: the module of results calls it in its own act. */
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Tx } from "../../infra/base-datos.ts";

/** From now on nothing of the stage changes but by reopening. */
export async function publicarEtapa(tx: Tx, proceso: string, etapa: string, instante: InstanteUtc): Promise<void> {
  await tx.filas("update apertura_evaluacion set publicada_en = $3 where proceso = $1 and etapa = $2", [
    proceso,
    etapa,
    instante,
  ]);
}

/** What was opened again is published: it is closed. */
export async function cerrarReaperturas(tx: Tx, proceso: string): Promise<void> {
  await tx.filas("update evaluacion set reabierta_en = null where proceso = $1 and reabierta_en is not null", [
    proceso,
  ]);
}
