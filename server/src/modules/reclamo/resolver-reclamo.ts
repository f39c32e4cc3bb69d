import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import {
  assertSinPostular,
  assertTrabajaEn,
  assertViva,
  loadSitio,
  readMotivo,
  reabrir,
  type Sitio,
  trabajaEn,
} from "../evaluacion/index.ts";

interface Entrada {
  readonly reclamo: string;
  readonly revision: number;
  readonly fallo: "FUNDADO" | "INFUNDADO" | "IMPROCEDENTE";
  readonly resolucion: string;
  /** Stage whose evaluation of the applicant is opened again; null leaves it as it is. */
  readonly reabrir: string | null;
}

interface Estado {
  readonly id: string;
  readonly proceso: string;
  readonly entidad: string;
  readonly postulacion: string;
  readonly persona: string;
  readonly estado: string;
  readonly revision: number;
  /** Where the evaluation would be opened again. */
  readonly sitio: Sitio | null;
}

const ROLES = ["PRESIDENTE", "RRHH"] as const satisfies readonly Rol[];

/**
 * Rules on a claim. One that is well founded may open again the evaluation of that application in a stage: what changes
 * there is published as an erratum.
 * @returns id of the claim
 * @throws NO_ENCONTRADO, RECLAMO_RESUELTO, REVISION_DESACTUALIZADA, MOTIVO_REQUERIDO, CONFLICTO_DE_INTERES, DATO_INVALIDO,
 *   PROCESO_NO_EVALUABLE, EVALUACION_NO_ABIERTA
 * @fuente catalogue E24, A59 · CAS 004-2026-MC-DDC-CUSCO §6.1
 */
export const resolverReclamo = definirActo({
  nombre: "resolverReclamo",
  evento: "RECLAMO_RESUELTO",
  politica: conRol(...ROLES),
  load: (tx, entrada: Entrada, _preparado, quien) => loadEstado(tx, quien, entrada),
  authorize: (quien, { proceso, entidad }) => trabajaEn(quien, ROLES, { id: proceso, entidad }),
  decide: (estado, { revision, fallo, resolucion: texto }, { quien, instante, nuevoId }) => {
    const { id, entidad, proceso, postulacion, sitio } = estado;
    if (estado.persona === quien.persona) throw new Rechazo("CONFLICTO_DE_INTERES");
    if (estado.estado !== "PRESENTADO") throw new Rechazo("RECLAMO_RESUELTO");
    if (estado.revision !== revision) throw new Rechazo("REVISION_DESACTUALIZADA", { actual: estado.revision });
    const resolucion = readMotivo(texto, "resolucion");
    if (sitio && fallo !== "FUNDADO") {
      throw new Rechazo(
        "DATO_INVALIDO",
        { campo: "reabrir", motivo: "solo un reclamo fundado reabre la evaluación" },
        "reabrir",
      );
    }
    if (sitio) assertViva(sitio.proceso.estado, true);
    if (sitio && !sitio.apertura?.publicadaEn) throw new Rechazo("EVALUACION_NO_ABIERTA", { etapa: sitio.etapa.id });
    return {
      resultado: id,
      cambios: { fallo, resolucion, instante, resuelve: quien.persona, evaluacion: sitio?.evaluacion?.id ?? nuevoId() },
      eventos: [
        {
          objeto: { tipo: "Reclamo", id },
          entidad,
          proceso,
          versionBases: sitio?.version.id ?? null,
          motivo: resolucion,
          detalles: { postulacion, fallo, reabrio: sitio?.etapa.id ?? null },
        },
      ],
    };
  },
  store: async (tx, { fallo, resolucion, instante, resuelve, evaluacion }, { id, revision, sitio }) => {
    await tx.filas(
      `update reclamo set estado = $2, resolucion = $3, resuelto_en = $4, resuelto_por = $5, reabrio = $6, revision = $7
       where id = $1`,
      [id, fallo, resolucion, instante, resuelve, sitio !== null, revision + 1],
    );
    if (sitio) await reabrir(tx, sitio, { id: evaluacion, instante, motivo: resolucion });
  },
});

async function loadEstado(tx: Tx, quien: Quien, { reclamo: id, reabrir: etapa }: Entrada): Promise<Estado> {
  const reclamo = isId(id)
    ? await tx.fila<Omit<Estado, "sitio">>(
        "select id, proceso, entidad, postulacion, persona, estado, revision from reclamo where id = $1 for update",
        [id],
      )
    : null;
  if (!reclamo) throw new Rechazo("NO_ENCONTRADO");
  assertTrabajaEn(quien, ROLES, { id: reclamo.proceso, entidad: reclamo.entidad });
  await assertSinPostular(tx, reclamo.proceso);
  return { ...reclamo, sitio: etapa === null ? null : await loadSitio(tx, quien, ROLES, reclamo.postulacion, etapa) };
}
