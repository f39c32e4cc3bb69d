/** Where an act of evaluation happens: one application in one stage, locked, with all that its rules read. */
import type { Etapa } from "#schema/bases/etapa.ts";
import type { Plaza } from "#schema/bases/plaza.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Tx } from "../../infra/base-datos.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { type DatosEvaluacion, plazasDe } from "./decisiones.rules.ts";
import { assertTrabajaEn, fijarProceso } from "./proceso.queries.ts";
import { readVersion, type VersionBases } from "./versiones.ts";

export interface Apertura {
  readonly id: string;
  readonly conQuorum: boolean;
  readonly publicadaEn: string | null;
}

export interface EvaluacionGuardada {
  readonly id: string;
  readonly revision: number;
  readonly datos: DatosEvaluacion;
  readonly reveladasEn: string | null;
  readonly reabiertaEn: string | null;
}

export interface Sitio {
  readonly proceso: { readonly id: string; readonly entidad: string; readonly estado: string };
  readonly postulacion: { readonly id: string; readonly codigo: string; readonly persona: string };
  readonly plazas: readonly Plaza[];
  readonly version: VersionBases;
  readonly etapa: Etapa;
  /** Null until the committee opens the stage. */
  readonly apertura: Apertura | null;
  /** Null until something is decided. */
  readonly evaluacion: EvaluacionGuardada | null;
  /** Whether the application passed the stage before. */
  readonly llego: boolean;
  /** Whether the person who acts declared that he may not judge this application. */
  readonly seAbstuvo: boolean;
  /** Whether that person competes in the contest. */
  readonly postula: boolean;
}

interface FilaPostulacion {
  readonly id: string;
  readonly codigo: string;
  readonly persona: string;
  readonly plazas: string[];
  readonly proceso: string;
  readonly entidad: string;
  readonly estado: string;
  readonly vigente: string;
}

/**
 * Reads the place of an act and locks it: acts on the same application and stage run one after the other, and the
 * publication of the stage and the cancellation of the contest wait for them.
 * @throws NO_ENCONTRADO for what the person may not see, NO_AUTORIZADO without one of the roles, ETAPA_DESCONOCIDA
 */
export async function loadSitio(
  tx: Tx,
  quien: Quien,
  roles: readonly Rol[],
  postulacion: string,
  etapa: string,
): Promise<Sitio> {
  if (!isId(postulacion)) throw new Rechazo("NO_ENCONTRADO");
  await tx.filas("select pg_advisory_xact_lock(hashtextextended($1, 300))", [`${postulacion}/${etapa}`]);
  const apertura = await tx.fila<Apertura & { versionBases: string }>(
    `select a.id, a.version_bases as "versionBases", a.con_quorum as "conQuorum", a.publicada_en as "publicadaEn"
     from apertura_evaluacion a join postulacion p on p.proceso = a.proceso
     where p.id = $1 and a.etapa = $2 for share of a`,
    [postulacion, etapa],
  );
  await fijarProcesoDe(tx, postulacion);
  const fila = await tx.fila<FilaPostulacion>(
    `select p.id, p.codigo, p.persona, p.plazas, p.proceso, pr.entidad, pr.estado, v.id as vigente
     from postulacion p join proceso pr on pr.id = p.proceso
       join version_bases v on v.proceso = pr.id and v.numero = pr.version_vigente
     where p.id = $1 and p.estado = 'ENVIADA'`,
    [postulacion],
  );
  if (!fila) throw new Rechazo("NO_ENCONTRADO");
  assertTrabajaEn(quien, roles, { id: fila.proceso, entidad: fila.entidad });
  const version = await readVersion(tx, apertura?.versionBases ?? fila.vigente);
  const indice = version.bases.etapas.findIndex((una) => una.id === etapa);
  const suya = version.bases.etapas[indice];
  if (!suya) throw new Rechazo("ETAPA_DESCONOCIDA", { etapa }, "etapa");
  const resto = await tx.fila<{
    evaluacion: EvaluacionGuardada | null;
    llego: boolean;
    seAbstuvo: boolean;
    postula: boolean;
  }>(
    `select (select jsonb_build_object('id', e.id, 'revision', e.revision, 'datos', e.datos, 'reveladasEn', e.reveladas_en,
               'reabiertaEn', e.reabierta_en) from evaluacion e where e.postulacion = $1 and e.etapa = $2) as evaluacion,
       $3 = 0 or llego_a_etapa($4, $1, $3) as llego,
       exists (select 1 from abstencion a where a.postulacion = $1 and a.persona = $5) as "seAbstuvo",
       postula_en($5, $4) as postula`,
    [postulacion, etapa, indice, fila.proceso, quien.persona],
  );
  if (!resto) throw new Error("The place of an act gave no row");
  return {
    proceso: { id: fila.proceso, entidad: fila.entidad, estado: fila.estado },
    postulacion: { id: fila.id, codigo: fila.codigo, persona: fila.persona },
    plazas: plazasDe(version.bases, fila.plazas),
    version,
    etapa: suya,
    apertura,
    ...resto,
  };
}

async function fijarProcesoDe(tx: Tx, postulacion: string): Promise<void> {
  const suyo = await tx.fila<{ proceso: string }>("select proceso from postulacion where id = $1", [postulacion]);
  if (suyo) await fijarProceso(tx, suyo.proceso);
}
