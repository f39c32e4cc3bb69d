import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { readMotivo } from "./decisiones.rules.ts";
import { type EntradaDecision, eventoDe, saveEvaluacion } from "./decision.ts";
import { trabajaEn } from "./proceso.queries.ts";
import { assertRevision, assertViva, SIN_DECISIONES } from "./sitio.rules.ts";
import { loadSitio, type Sitio } from "./sitio.ts";

interface Entrada extends EntradaDecision {
  readonly motivo: string;
}

const ROLES = ["PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Opens the evaluation of one application again after its stage was published. What changes is published as an erratum.
 * @throws CONFLICTO_DE_INTERES, PROCESO_NO_EVALUABLE, EVALUACION_NO_ABIERTA while the stage is not published, MOTIVO_REQUERIDO, REVISION_DESACTUALIZADA
 * @fuente catalogue E16, E24
 */
export const reabrirEvaluacion = definirActo({
  nombre: "reabrirEvaluacion",
  evento: "EVALUACION_REABIERTA",
  politica: conRol(...ROLES),
  load: (tx, { postulacion, etapa }: Entrada, _preparado, quien) => loadSitio(tx, quien, ROLES, postulacion, etapa),
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: (sitio, { revision, motivo: texto }, { instante, nuevoId }) => {
    const motivo = readMotivo(texto);
    if (sitio.postula) throw new Rechazo("CONFLICTO_DE_INTERES");
    assertViva(sitio.proceso.estado, true);
    assertRevision(sitio.evaluacion?.revision ?? SIN_DECISIONES, revision);
    if (!sitio.apertura?.publicadaEn) throw new Rechazo("EVALUACION_NO_ABIERTA", { etapa: sitio.etapa.id });
    const id = sitio.evaluacion?.id ?? nuevoId();
    return {
      resultado: sitio.postulacion.id,
      cambios: { id, instante, motivo },
      eventos: [{ ...eventoDe(sitio, id), motivo, detalles: { etapa: sitio.etapa.id } }],
    };
  },
  store: (tx, cambios, sitio) => reabrir(tx, sitio, cambios),
});

/** Marks an evaluation as open again, making it when nothing had been decided. */
export async function reabrir(
  tx: Tx,
  sitio: Sitio,
  { id, instante, motivo }: { readonly id: string; readonly instante: string; readonly motivo: string },
): Promise<void> {
  const { evaluacion, etapa } = sitio;
  const datos = evaluacion?.datos ?? { etapa: etapa.id };
  await saveEvaluacion(tx, sitio, { id, instante, datos, revision: (evaluacion?.revision ?? SIN_DECISIONES) + 1 });
  await tx.filas("update evaluacion set reabierta_en = $2, reabierta_motivo = $3 where id = $1", [
    id,
    instante,
    motivo,
  ]);
}
