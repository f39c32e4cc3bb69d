/** Reads of a proceso that evaluation, results and claims share. */
import { Rechazo } from "#schema/errores.ts";
import type { Lectura, Tx } from "../../infra/base-datos.ts";
import { hasRolEn, type Quien, type Rol } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";

export interface ProcesoEvaluado {
  readonly id: string;
  readonly entidad: string;
  readonly estado: string;
  /** Version of the bases in force. */
  readonly versionBases: string;
  readonly postulacionCierra: string | null;
  /** Whether publishing needs a second person. */
  readonly segundaPersona: boolean;
}

/** A published proceso. @throws NO_ENCONTRADO also for a draft */
export async function readProceso(tx: Lectura, id: string): Promise<ProcesoEvaluado> {
  const proceso = isId(id)
    ? await tx.fila<ProcesoEvaluado>(
        `select p.id, p.entidad, p.estado, v.id as "versionBases", p.postulacion_cierra as "postulacionCierra",
           e.requiere_segunda_persona as "segundaPersona"
         from proceso p join entidad e on e.id = p.entidad
           join version_bases v on v.proceso = p.id and v.numero = p.version_vigente
         where p.id = $1`,
        [id],
      )
    : null;
  if (!proceso) throw new Rechazo("NO_ENCONTRADO");
  return proceso;
}

/**
 * Holds the proceso as it is until the act has ended: an amendment or a cancellation waits, and the other way round. It is
 * taken before the proceso is read and after the openings of its stages, in all acts in that order: the final publication
 * changes the proceso while it holds the openings, and nobody may wait for these with the proceso in hand.
 */
export async function fijarProceso(tx: Tx, id: string): Promise<void> {
  if (isId(id)) await tx.filas("select fijar_proceso($1)", [id]);
}

/**
 * Whoever competes in a contest neither evaluates in it nor reads its evaluations, whatever role he holds over it.
 * @throws CONFLICTO_DE_INTERES
 * @fuente reliability R11 · Ley 27815 art. 8 · Ley 27444 art. 99
 */
export async function assertSinPostular(tx: Lectura, proceso: string): Promise<void> {
  const fila = await tx.fila<{ postula: boolean }>("select postula_en(yo(), $1) as postula", [proceso]);
  if (fila?.postula) throw new Rechazo("CONFLICTO_DE_INTERES");
}

/**
 * Holds the proceso and its openings for an act that changes what its results are made of: the publication and the
 * cancellation wait for it. Refuses whoever does not work in it with one of the roles, and whoever competes.
 * @throws NO_ENCONTRADO, NO_AUTORIZADO, CONFLICTO_DE_INTERES
 */
export async function lockConcurso(tx: Tx, quien: Quien, roles: readonly Rol[], id: string): Promise<ProcesoEvaluado> {
  if (!isId(id)) throw new Rechazo("NO_ENCONTRADO");
  await tx.filas("select 1 from apertura_evaluacion where proceso = $1 order by etapa for share", [id]);
  await fijarProceso(tx, id);
  const proceso = await readProceso(tx, id);
  assertTrabajaEn(quien, roles, proceso);
  await assertSinPostular(tx, proceso.id);
  return proceso;
}

/** Roles that are held in one proceso: held in a whole entidad they open no contest. */
const DEL_PROCESO: readonly Rol[] = ["COMITE", "PRESIDENTE", "UNIDAD_SOLICITANTE"];

/** Whether the person works in this proceso with one of the roles. @fuente catalogue E1 */
export function trabajaEn(
  quien: Quien,
  roles: readonly Rol[],
  proceso: { readonly id: string; readonly entidad: string },
): boolean {
  const generales = roles.filter((rol) => !DEL_PROCESO.includes(rol));
  return (
    hasRolEn(quien, generales, { entidad: proceso.entidad, proceso: proceso.id }) ||
    quien.asignaciones.some((asignacion) => roles.includes(asignacion.rol) && asignacion.proceso === proceso.id)
  );
}

/**
 * Loading refuses strangers by itself: what follows may refuse by the state of the proceso, and that is not for them.
 * @throws NO_AUTORIZADO
 */
export function assertTrabajaEn(...quienDonde: Parameters<typeof trabajaEn>): void {
  if (!trabajaEn(...quienDonde)) throw new Rechazo("NO_AUTORIZADO");
}
