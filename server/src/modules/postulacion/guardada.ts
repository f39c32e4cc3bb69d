/** An application as it is stored, and what its acts decide by, read at once and locked. */
import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Expediente } from "#schema/expediente.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Instantanea } from "#schema/postulacion/instantanea.ts";
import type { Lectura, Tx } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";

export type EstadoPostulacion = "BORRADOR" | "ENVIADA" | "RETIRADA";

/** What a draft holds; everything else of an application is decided by the server. */
export interface Borrador {
  readonly plazas: readonly string[];
  readonly respuestas: Expediente["respuestas"];
  readonly documentos: NonNullable<Expediente["documentos"]>;
  readonly declaraciones: NonNullable<Expediente["declaraciones"]>;
  /** Types of document that the person confirmed. */
  readonly confirmados: readonly string[];
}

export interface PostulacionGuardada extends Borrador {
  readonly id: string;
  readonly codigo: string;
  readonly proceso: string;
  readonly entidad: string;
  readonly persona: string;
  readonly ambitoLimite: string;
  readonly versionBases: string;
  readonly estado: EstadoPostulacion;
  readonly revision: number;
  readonly constancia: string | null;
  readonly instantanea: Instantanea | null;
  readonly instantaneaSha256: string | null;
}

/** A published version of the bases. */
export interface Version {
  readonly id: string;
  readonly numero: number;
  readonly sha256: string;
  readonly documento: Bases;
}

/** The proceso as an application meets it; `vigente` is null while nothing is published. */
export interface ProcesoQueRecibe {
  readonly id: string;
  readonly entidad: string;
  readonly codigo: string;
  readonly titulo: string;
  readonly estado: string;
  readonly vigente: Version | null;
}

export interface Situacion {
  readonly postulacion: PostulacionGuardada;
  readonly proceso: ProcesoQueRecibe;
  /** The version that the application follows. */
  readonly version: Version;
}

const COLUMNAS = `id, codigo, proceso, entidad, persona, plazas, ambito_limite as "ambitoLimite",
  version_bases as "versionBases", estado, revision, respuestas, documentos, declaraciones, confirmados, constancia,
  instantanea, instantanea_sha256 as "instantaneaSha256"`;
/** Select of applications with all that they hold, without its condition. */
export const SELECT_POSTULACION = `select ${COLUMNAS} from postulacion`;
const VERSION = "jsonb_build_object('id', v.id, 'numero', v.numero, 'sha256', v.sha256, 'documento', v.documento)";

/**
 * Locks one's own application and holds its proceso.
 * @throws NO_ENCONTRADO for what is absent and for that of anybody else
 */
export async function lockPostulacion(tx: Tx, id: string): Promise<Situacion> {
  const postulacion = isId(id)
    ? await tx.fila<PostulacionGuardada>(`${SELECT_POSTULACION} where id = $1 and persona = yo() for update`, [id])
    : null;
  if (!postulacion) throw new Rechazo("NO_ENCONTRADO");
  return situacionDe(tx, postulacion, await lockProceso(tx, postulacion.proceso));
}

/** The same without locks, for queries; what the person may not see is missing. Each version is read once. */
export async function readSituaciones(tx: Lectura, ids: readonly string[]): Promise<Map<string, Situacion>> {
  const postulaciones = await tx.filas<PostulacionGuardada>(`${SELECT_POSTULACION} where id = any ($1::uuid[])`, [
    ids.filter(isId),
  ]);
  const procesos = new Map<string, ProcesoQueRecibe>();
  for (const id of new Set(postulaciones.map(({ proceso }) => proceso))) {
    const proceso = await readProceso(tx, id);
    if (proceso) procesos.set(id, proceso);
  }
  const versiones = new Map<string, Version>();
  for (const { vigente } of procesos.values()) if (vigente) versiones.set(vigente.id, vigente);
  const situaciones = new Map<string, Situacion>();
  for (const postulacion of postulaciones) {
    const proceso = procesos.get(postulacion.proceso);
    if (!proceso) continue;
    const version = versiones.get(postulacion.versionBases) ?? (await readVersion(tx, postulacion.versionBases));
    versiones.set(version.id, version);
    situaciones.set(postulacion.id, { postulacion, proceso, version });
  }
  return situaciones;
}

async function situacionDe(
  tx: Lectura,
  postulacion: PostulacionGuardada,
  proceso: ProcesoQueRecibe,
): Promise<Situacion> {
  const { vigente } = proceso;
  const version = vigente?.id === postulacion.versionBases ? vigente : await readVersion(tx, postulacion.versionBases);
  return { postulacion, proceso, version };
}

/**
 * Holds the proceso as it is until the act ends: the version in force and the state cannot change under it.
 * @throws NO_ENCONTRADO
 */
export async function lockProceso(tx: Tx, id: string): Promise<ProcesoQueRecibe> {
  if (isId(id)) await tx.filas("select fijar_proceso($1)", [id]);
  const proceso = await readProceso(tx, id);
  if (!proceso) throw new Rechazo("NO_ENCONTRADO");
  return proceso;
}

export function readProceso(tx: Lectura, id: string): Promise<ProcesoQueRecibe | null> {
  if (!isId(id)) return Promise.resolve(null);
  return tx.fila<ProcesoQueRecibe>(
    `select p.id, p.entidad, p.codigo, p.titulo, p.estado, case when v.id is not null then ${VERSION} end as vigente
     from proceso p left join version_bases v on v.proceso = p.id and v.numero = p.version_vigente where p.id = $1`,
    [id],
  );
}

/** A version by its id. @throws NO_ENCONTRADO */
export async function readVersion(tx: Lectura, id: string): Promise<Version> {
  const version = await tx.fila<Version>("select id, numero, sha256, documento from version_bases where id = $1", [id]);
  if (!version) throw new Rechazo("NO_ENCONTRADO");
  return version;
}

/** Applications of the person to that proceso, the newest first. */
export function listPropias(tx: Lectura, proceso: string): Promise<PostulacionGuardada[]> {
  return tx.filas<PostulacionGuardada>(
    `${SELECT_POSTULACION} where proceso = $1 and persona = yo() order by creada_en desc, id desc`,
    [proceso],
  );
}

/** What changes in a draft besides its revision. */
export interface CambiosBorrador extends Borrador {
  readonly ambitoLimite: string;
  readonly versionBases: string;
  readonly instante: InstanteUtc;
}

/** Writes a draft. Fails if it is no longer the draft that was locked, which the lock excludes. */
export async function storeBorrador(
  tx: Tx,
  { id, revision }: PostulacionGuardada,
  cambios: CambiosBorrador,
): Promise<void> {
  const guardada = await tx.fila(
    `update postulacion set plazas = $3, ambito_limite = $4, version_bases = $5, respuestas = $6, documentos = $7,
       declaraciones = $8, confirmados = $9, guardada_en = $10, revision = revision + 1
     where id = $1 and revision = $2 and estado = 'BORRADOR' returning id`,
    [
      id,
      revision,
      cambios.plazas,
      cambios.ambitoLimite,
      cambios.versionBases,
      JSON.stringify(cambios.respuestas),
      JSON.stringify(cambios.documentos),
      JSON.stringify(cambios.declaraciones),
      cambios.confirmados,
      cambios.instante,
    ],
  );
  if (!guardada) throw new Error("The draft changed under its lock");
}
