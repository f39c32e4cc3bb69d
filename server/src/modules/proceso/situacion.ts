/** Everything that the acts on a proceso decide by, read at once. */
import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Lectura, Tx } from "../../infra/base-datos.ts";
import type { Ambito, Quien, Rol } from "../../infra/quien.ts";
import { hasRolEn } from "../../infra/quien.ts";
import { SELLO } from "../../infra/reloj.ts";
import { isId } from "../../infra/validacion.ts";
import type { CambioHito } from "./cambios-cronograma.ts";
import type { EstadoProceso } from "./proceso.entity.ts";

/** Why a version exists. */
export type ClaseVersion =
  | "PUBLICACION"
  | "FE_DE_ERRATAS"
  | "PRORROGA"
  | "POSTERGACION"
  | "REANUDACION"
  | "CANCELACION";

/** A change that waits for a second signature. */
export interface Propuesta {
  readonly id: string;
  readonly clase: ClaseVersion;
  readonly motivo: string | null;
  readonly documento: Bases;
  readonly datos: DatosCambio;
  readonly propuestaPor: string | null;
}

/** What a change carries besides its document. */
export interface DatosCambio {
  readonly hitos?: readonly CambioHito[];
  readonly causa?: string | null;
}

export interface Situacion {
  readonly id: string;
  readonly entidad: string;
  readonly estado: EstadoProceso;
  /** Whether it was put away, out of the lists of work. */
  readonly archivado: boolean;
  readonly codigo: string;
  readonly anio: number;
  readonly requiereSegundaPersona: boolean;
  /** Null for whoever may not see the draft. */
  readonly borrador: { readonly revision: number; readonly documento: Bases } | null;
  readonly vigente: { readonly id: string; readonly numero: number; readonly documento: Bases } | null;
  readonly propuesta: Propuesta | null;
  /** Instant of the database when it was read, for queries. Acts judge by their seal. */
  readonly ahora: InstanteUtc;
}

export const ambitoDe = ({ entidad, id }: Pick<Situacion, "entidad" | "id">): Ambito => ({ entidad, proceso: id });

const SELECT = `
  select p.id, p.entidad, p.estado, p.archivado_en is not null as archivado, p.codigo, p.anio, e.requiere_segunda_persona as "requiereSegundaPersona",
    case when b.proceso is not null then jsonb_build_object('revision', b.revision, 'documento', b.documento) end as borrador,
    case when v.id is not null then jsonb_build_object('id', v.id, 'numero', v.numero, 'documento', v.documento) end as vigente,
    case when c.id is not null then jsonb_build_object('id', c.id, 'clase', c.clase, 'motivo', c.motivo,
      'documento', c.documento, 'datos', c.datos, 'propuestaPor', c.propuesta_por) end as propuesta,
    ${SELLO} as ahora
  from proceso p
  join entidad e on e.id = p.entidad
  left join borrador_bases b on b.proceso = p.id
  left join version_bases v on v.proceso = p.id and v.numero = p.version_vigente
  left join propuesta_version c on c.proceso = p.id and c.estado = 'PENDIENTE'
  where p.id = any ($1::uuid[])`;

/** Reads several without locking, for queries. What the person may not see is null or missing. */
export async function readSituaciones(tx: Lectura, ids: readonly string[]): Promise<Map<string, Situacion>> {
  const filas = await tx.filas<Situacion>(SELECT, [ids]);
  return new Map(filas.map((fila) => [fila.id, fila]));
}

/**
 * Locks a proceso and reads it: acts on one proceso follow one another, so none decides on what another has changed.
 * @throws NO_ENCONTRADO for what does not exist or may not be seen; NO_AUTORIZADO for what may be seen and not changed
 */
export async function lockSituacion(tx: Tx, id: string): Promise<Situacion> {
  const visible = isId(id) && (await tx.fila("select 1 from proceso where id = $1", [id])) !== null;
  if (!visible) throw new Rechazo("NO_ENCONTRADO");
  if (!(await tx.fila("select 1 from proceso where id = $1 for update", [id]))) throw new Rechazo("NO_AUTORIZADO");
  const situacion = (await readSituaciones(tx, [id])).get(id);
  if (!situacion) throw new Rechazo("NO_ENCONTRADO");
  return situacion;
}

/** The draft, which whoever may edit has. */
export function borradorDe({ borrador }: Situacion): NonNullable<Situacion["borrador"]> {
  if (!borrador) throw new Rechazo("NO_AUTORIZADO");
  return borrador;
}

/** The version in force. */
export function vigenteDe({ vigente }: Situacion): NonNullable<Situacion["vigente"]> {
  if (!vigente) throw new Rechazo("PROCESO_NO_PUBLICADO");
  return vigente;
}

/** Who may do what to a proceso; also what its capacidades say. */
export const ROLES_DE_ACTO = {
  guardarBorrador: ["RRHH", "UNIDAD_SOLICITANTE"],
  editarBorrador: ["RRHH", "UNIDAD_SOLICITANTE"],
  importarBases: ["RRHH"],
  proponerPublicacion: ["RRHH"],
  publicarBases: ["RRHH"],
  aprobarPublicacion: ["APROBADOR"],
  observarPublicacion: ["APROBADOR", "RRHH"],
  enmendarBases: ["RRHH"],
  prorrogarCronograma: ["RRHH"],
  postergarProceso: ["RRHH"],
  reanudarProceso: ["RRHH"],
  cancelarProceso: ["RRHH"],
  declararDesierto: ["RRHH"],
  archivarProceso: ["RRHH", "ADMINISTRADOR"],
  desarchivarProceso: ["RRHH", "ADMINISTRADOR"],
} as const satisfies Readonly<Record<string, readonly Rol[]>>;
export type ActoDeProceso = keyof typeof ROLES_DE_ACTO;

export function mayHacer(quien: Quien, acto: ActoDeProceso, situacion: Pick<Situacion, "entidad" | "id">): boolean {
  return hasRolEn(quien, ROLES_DE_ACTO[acto], ambitoDe(situacion));
}
