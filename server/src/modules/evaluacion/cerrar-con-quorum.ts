import type { Etapa } from "#schema/bases/etapa.ts";
import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { readMotivo } from "./decisiones.rules.ts";
import { readHojas } from "./panel.queries.ts";
import { estanCompletas, hojasDelPanel, hojasNecesarias, type HojaSinPuntajes } from "./panel.rules.ts";
import { assertSinPostular, assertTrabajaEn, fijarProceso, readProceso, trabajaEn } from "./proceso.queries.ts";
import { assertViva } from "./sitio.rules.ts";
import { readVersion } from "./versiones.ts";

interface Entrada {
  readonly proceso: string;
  readonly etapa: string;
  readonly motivo: string;
}

const ROLES = ["PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Closes the panel of a stage with the quorum of the bases, when a member will not score: the sheets of the applications
 * that reach it come in sight, and those that reach it later do so by themselves. Of a published stage, those that were opened again.
 * @returns id of the proceso
 * @throws NO_ENCONTRADO, PROCESO_NO_EVALUABLE, EVALUACION_NO_ABIERTA, ETAPA_PUBLICADA, QUORUM_NO_ALCANZADO, MOTIVO_REQUERIDO
 * @fuente bases-model §3 «quorum» · catalogue E2
 */
export const cerrarConQuorum = definirActo({
  nombre: "cerrarConQuorum",
  evento: "PANEL_CERRADO_CON_QUORUM",
  politica: conRol(...ROLES),
  load: async (tx, { proceso: id, etapa: idEtapa }: Entrada, _preparado, quien) => {
    if (!isId(id)) throw new Rechazo("NO_ENCONTRADO");
    const apertura = await tx.fila<{ id: string; version: string; publicada: boolean }>(
      `select id, version_bases as version, publicada_en is not null as publicada from apertura_evaluacion
       where proceso = $1 and etapa = $2 for update`,
      [id, idEtapa],
    );
    await fijarProceso(tx, id);
    const proceso = await readProceso(tx, id);
    assertTrabajaEn(quien, ROLES, proceso);
    await assertSinPostular(tx, proceso.id);
    const version = await readVersion(tx, apertura?.version ?? proceso.versionBases);
    const etapa = version.bases.etapas.find((una) => una.id === idEtapa);
    if (!etapa) throw new Rechazo("ETAPA_DESCONOCIDA", { etapa: idEtapa }, "etapa");
    const reabiertas = apertura?.publicada ? await listReabiertas(tx, proceso.id, idEtapa) : null;
    return { proceso, apertura, version, etapa, hojas: await readHojas(tx, proceso.id, idEtapa, reabiertas) };
  },
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: ({ proceso, apertura, version, etapa, hojas }, { motivo: texto }, { instante }) => {
    const motivo = readMotivo(texto);
    const corrige = apertura?.publicada === true && hojas.length > 0;
    assertViva(proceso.estado, corrige);
    if (!apertura) throw new Rechazo("EVALUACION_NO_ABIERTA", { etapa: etapa.id });
    if (apertura.publicada && !corrige) throw new Rechazo("ETAPA_PUBLICADA", { etapa: etapa.id });
    const reveladas = completasConQuorum(etapa, hojas);
    return {
      resultado: proceso.id,
      cambios: { apertura: apertura.id, reveladas, instante },
      eventos: [
        {
          objeto: { tipo: "AperturaEvaluacion", id: apertura.id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          motivo,
          detalles: { etapa: etapa.id, reveladas: reveladas.length },
        },
      ],
    };
  },
  store: async (tx, { apertura, reveladas, instante }, { proceso, etapa }) => {
    await tx.filas("update apertura_evaluacion set con_quorum = true where id = $1", [apertura]);
    await tx.filas(
      `insert into evaluacion (entidad, proceso, postulacion, etapa, datos, reveladas_en, modificada_en)
       select $1, $2, r, $3, jsonb_build_object('etapa', $3::text), $4, $4 from unnest($5::uuid[]) r
       on conflict on constraint evaluacion_unica do update
         set reveladas_en = coalesce(evaluacion.reveladas_en, excluded.reveladas_en)`,
      [proceso.entidad, proceso.id, etapa.id, instante, reveladas],
    );
  },
});

/** Applications of a published stage whose evaluation is being corrected. */
async function listReabiertas(tx: Tx, proceso: string, etapa: string): Promise<string[]> {
  const filas = await tx.filas<{ postulacion: string }>(
    "select postulacion from evaluacion where proceso = $1 and etapa = $2 and reabierta_en is not null",
    [proceso, etapa],
  );
  return filas.map(({ postulacion }) => postulacion);
}

/** Applications whose sheets are enough with the quorum. @throws QUORUM_NO_ALCANZADO when none is */
function completasConQuorum(etapa: Etapa, hojas: readonly HojaSinPuntajes[]): string[] {
  const porPostulacion = Map.groupBy(hojas, (hoja) => hoja.postulacion);
  const completas = [...porPostulacion].filter(([, suyas]) => estanCompletas(etapa, suyas, true)).map(([id]) => id);
  if (completas.length > 0 && hojasNecesarias(etapa) < hojasDelPanel(etapa)) return completas;
  const cerradas = Math.max(0, ...[...porPostulacion.values()].map((s) => s.filter((h) => h.vota && h.cerrada).length));
  throw new Rechazo("QUORUM_NO_ALCANZADO", { cerradas, necesarias: hojasNecesarias(etapa) });
}
