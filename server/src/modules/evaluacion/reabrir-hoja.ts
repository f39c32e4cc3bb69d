import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import { isId } from "../../infra/validacion.ts";
import { readMotivo } from "./decisiones.rules.ts";
import { assertSinPostular, fijarProceso, trabajaEn } from "./proceso.queries.ts";
import { assertRevision, assertViva } from "./sitio.rules.ts";

interface Entrada {
  readonly hoja: string;
  readonly revision: number;
  readonly motivo: string;
}

interface Estado {
  readonly id: string;
  readonly proceso: string;
  /** State of the proceso. */
  readonly estado: string;
  readonly entidad: string;
  readonly postulacion: string;
  readonly etapa: string;
  readonly revision: number;
  readonly cerrada: boolean;
  readonly publicada: boolean;
}

/**
 * Gives a closed sheet back to its member, with the motive. The sheets of the application go out of sight; if its stage
 * was published, its evaluation is open again until the erratum. A member who abstained since then may not score it: his
 * sheet gives up its seat.
 * Runs as the server: whoever presides reopens sheets that he may not read yet.
 * @returns the application and the stage of the sheet
 * @throws NO_ENCONTRADO, CONFLICTO_DE_INTERES, PROCESO_NO_EVALUABLE, HOJA_NO_CERRADA, MOTIVO_REQUERIDO, REVISION_DESACTUALIZADA
 * @fuente catalogue E16
 */
export const reabrirHoja = definirActo({
  nombre: "reabrirHoja",
  evento: "HOJA_REABIERTA",
  politica: conRol("PRESIDENTE"),
  comoSistema: true,
  load: async (tx, { hoja }: Entrada, _preparado, quien): Promise<Estado> => {
    const estado = isId(hoja) ? await loadHoja(tx, hoja) : null;
    if (!estado || !trabajaEn(quien, ["COMITE", "PRESIDENTE", "RRHH", "AUDITOR"], deProceso(estado))) {
      throw new Rechazo("NO_ENCONTRADO");
    }
    await assertSinPostular(tx, estado.proceso);
    return estado;
  },
  authorize: (quien, estado) => trabajaEn(quien, ["PRESIDENTE"], deProceso(estado)),
  decide: (hoja, { revision, motivo: texto }, { instante }) => {
    const motivo = readMotivo(texto);
    assertViva(hoja.estado, hoja.publicada);
    if (!hoja.cerrada) throw new Rechazo("HOJA_NO_CERRADA");
    assertRevision(hoja.revision, revision);
    const { id, entidad, proceso, postulacion, etapa, publicada } = hoja;
    return {
      resultado: { postulacion, etapa },
      cambios: { instante, motivo, revision: revision + 1 },
      eventos: [
        {
          objeto: { tipo: "HojaEvaluacion", id },
          entidad,
          proceso,
          motivo,
          detalles: { postulacion, etapa, publicada },
        },
      ],
    };
  },
  store: async (tx, { instante, motivo, revision }, { id, postulacion, etapa, publicada }) => {
    await tx.filas("update hoja_evaluacion set cerrada_en = null, revision = $2, modificada_en = $3 where id = $1", [
      id,
      revision,
      instante,
    ]);
    await tx.filas(
      `update hoja_evaluacion h set vota = false, asiento = 'abstencion:' || h.persona
       where h.id = $1 and exists (select 1 from abstencion a where a.postulacion = h.postulacion and a.persona = h.persona)`,
      [id],
    );
    await tx.filas(
      `update evaluacion set reveladas_en = null, reabierta_en = case when $3 then $4::timestamptz else reabierta_en end,
         reabierta_motivo = case when $3 then $5 else reabierta_motivo end
       where postulacion = $1 and etapa = $2`,
      [postulacion, etapa, publicada, instante, motivo],
    );
  },
});

const deProceso = ({ proceso, entidad }: Estado) => ({ id: proceso, entidad });

async function loadHoja(tx: Tx, id: string): Promise<Estado | null> {
  const hoja = await tx.fila<{ postulacion: string; etapa: string; proceso: string }>(
    "select postulacion, etapa, proceso from hoja_evaluacion where id = $1",
    [id],
  );
  if (!hoja) return null;
  await tx.filas("select pg_advisory_xact_lock(hashtextextended($1, 300))", [`${hoja.postulacion}/${hoja.etapa}`]);
  await tx.filas("select 1 from apertura_evaluacion where proceso = $1 and etapa = $2 for share", [
    hoja.proceso,
    hoja.etapa,
  ]);
  await fijarProceso(tx, hoja.proceso);
  return tx.fila<Estado>(
    `select h.id, h.proceso, p.estado, h.entidad, h.postulacion, h.etapa, h.revision, h.cerrada_en is not null as cerrada,
       a.publicada_en is not null as publicada
     from hoja_evaluacion h join apertura_evaluacion a on a.proceso = h.proceso and a.etapa = h.etapa
       join proceso p on p.id = h.proceso
     where h.id = $1`,
    [id],
  );
}
