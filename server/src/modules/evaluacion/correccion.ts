/** Data of a whole contest that decide its results (imports, tie-breaks), and until when they may change. */
import { Rechazo } from "#schema/errores.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { assertViva } from "./sitio.rules.ts";

export interface Correccion {
  /** Whether the final results are published. */
  readonly final: boolean;
  /** Applications whose evaluation was opened again. */
  readonly reabiertas: ReadonlySet<string>;
}

export async function readCorreccion(tx: Tx, proceso: string): Promise<Correccion> {
  const final = await tx.fila("select 1 from publicacion where proceso = $1 and clase = 'FINAL'", [proceso]);
  const reabiertas = await tx.filas<{ postulacion: string }>(
    "select postulacion from evaluacion where proceso = $1 and reabierta_en is not null",
    [proceso],
  );
  return { final: final !== null, reabiertas: new Set(reabiertas.map(({ postulacion }) => postulacion)) };
}

/**
 * Such data change until the final results; after them, only for applications that were opened again, and what changes
 * is published as an erratum.
 * @param corrige whether the act touches what was opened again and nothing else
 * @throws PROCESO_NO_EVALUABLE, ETAPA_PUBLICADA
 * @fuente catalogue E16, E24
 */
export function assertCorregible(estado: string, { final }: Correccion, corrige: boolean): void {
  if (final && !corrige) throw new Rechazo("ETAPA_PUBLICADA", { etapa: "final" });
  assertViva(estado, final);
}
