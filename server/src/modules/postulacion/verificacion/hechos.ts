/** What is known of a sealed dossier wherever it left a trace: its row, its files, the bytes on the disk, the audit. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Lectura } from "../../../infra/base-datos.ts";
import { isId } from "../../../infra/validacion.ts";

/** The row of an application, as it is now. Instants are UTC to the microsecond. */
export interface FilaSellada {
  readonly codigo: string;
  readonly proceso: string;
  readonly entidad: string;
  readonly persona: string;
  readonly plazas: readonly string[];
  readonly ambitoLimite: string;
  readonly versionBases: string;
  readonly estado: string;
  readonly revision: number;
  readonly respuestas: unknown;
  readonly documentos: unknown;
  readonly declaraciones: unknown;
  readonly confirmados: readonly string[];
  readonly sello: string;
  readonly instantanea: unknown;
  readonly instantaneaSha256: string;
  readonly constancia: string;
  readonly creadaEn: string;
  readonly guardadaEn: string;
  readonly retiradaEn: string | null;
}

export interface FilaDeArchivo {
  readonly id: string;
  readonly persona: string;
  readonly nombre: string;
  readonly tipo: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** An audit row of an act that was done on the application. */
export interface Testimonio {
  readonly acto: string;
  readonly instante: string;
  readonly actor: string | null;
  readonly entidad: string | null;
  readonly proceso: string | null;
  readonly versionBases: string | null;
  readonly hashDespues: string | null;
  readonly detalles: Readonly<Record<string, unknown>>;
  /** Place of its leaf; null while it waits for its seal. */
  readonly posicion: number | null;
}

/** Bytes that were read again. */
export interface EnDisco {
  readonly bytes: number;
  readonly sha256: string;
  /** Whether they begin as the format of their row does. */
  readonly deSuTipo: boolean;
}

export interface Hechos {
  readonly id: string;
  /** Null when there is no such row, or it is not sealed. */
  readonly postulacion: FilaSellada | null;
  readonly version: {
    readonly proceso: string;
    readonly numero: number;
    readonly sha256: string;
    readonly documento: Bases;
  } | null;
  /** Ids of the files that the database lists for the dossier. */
  readonly vinculos: readonly string[];
  /** Rows of the files that the list or the snapshot name, by id. */
  readonly archivos: ReadonlyMap<string, FilaDeArchivo>;
  /** What is on the disk of them, by id. */
  readonly disco: ReadonlyMap<string, EnDisco>;
  /** In the order in which they were written. */
  readonly testimonios: readonly Testimonio[];
}

const ENVIO = "a.acto = 'enviarPostulacion' and a.resultado = 'HECHO' and a.objeto_tipo = 'Postulacion'";

/**
 * Ids of the dossiers that were sent: those that say so and those of which the audit says so.
 * @param cual `todo`, the number of a receipt, or the id of an application or of a proceso
 */
export async function listEnviadas(tx: Lectura, cual: string): Promise<string[]> {
  const id = isId(cual.toLowerCase()) ? cual.toLowerCase() : null;
  const filas = await tx.filas<{ id: string }>(
    `select p.id::text as id from postulacion p
       where p.sello is not null and ($1 or p.constancia = $2 or p.id = $3 or p.proceso = $3)
     union select a.objeto_id from auditoria a
       where ${ENVIO} and ($1 or a.detalles ->> 'constancia' = $2 or a.objeto_id = $3::text or a.proceso_id = $3)
     order by 1`,
    [cual === "todo", cual.toUpperCase(), id],
  );
  return filas.map((fila) => fila.id).filter(isId);
}

const instante = (columna: string): string => `to_char(${columna} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** One statement, so that an act that ends meanwhile is seen whole or not at all. */
const FILAS = `select
  (select jsonb_build_object('codigo', p.codigo, 'proceso', p.proceso, 'entidad', p.entidad, 'persona', p.persona,
     'plazas', p.plazas, 'ambitoLimite', p.ambito_limite, 'versionBases', p.version_bases, 'estado', p.estado,
     'revision', p.revision, 'respuestas', p.respuestas, 'documentos', p.documentos, 'declaraciones', p.declaraciones,
     'confirmados', p.confirmados, 'sello', ${instante("p.sello")}, 'instantanea', p.instantanea,
     'instantaneaSha256', p.instantanea_sha256, 'constancia', p.constancia, 'creadaEn', ${instante("p.creada_en")},
     'guardadaEn', ${instante("p.guardada_en")}, 'retiradaEn', ${instante("p.retirada_en")})
   from postulacion p where p.id = $1 and p.sello is not null) as postulacion,
  (select jsonb_build_object('proceso', v.proceso, 'numero', v.numero, 'sha256', v.sha256, 'documento', v.documento)
   from postulacion p join version_bases v on v.id = p.version_bases where p.id = $1) as version,
  array(select archivo::text from archivo_postulacion where postulacion = $1 order by 1) as vinculos,
  (select coalesce(jsonb_agg(jsonb_build_object('acto', a.acto, 'instante', ${instante("a.instante")}, 'actor', a.actor,
     'entidad', a.entidad_id, 'proceso', a.proceso_id, 'versionBases', a.version_bases, 'hashDespues', a.hash_despues,
     'detalles', a.detalles, 'posicion', h.posicion) order by a.orden), '[]')
   from auditoria a left join hoja_auditoria h on h.auditoria = a.id
   where a.objeto_tipo = 'Postulacion' and a.objeto_id = $1::text and a.resultado = 'HECHO'
     and a.acto in ('crearPostulacion', 'enviarPostulacion', 'retirarPostulacion')) as testimonios`;

/** What the database knows; the disk is looked at apart, outside of its transaction. */
export async function readHechos(tx: Lectura, id: string): Promise<Omit<Hechos, "disco">> {
  const fila = await tx.fila<Pick<Hechos, "postulacion" | "version" | "vinculos" | "testimonios">>(FILAS, [id]);
  if (!fila) throw new Error("A select without from gave no row");
  const nombrados = [...fila.vinculos, ...idsDe(fila.postulacion?.instantanea)];
  const archivos = await tx.filas<FilaDeArchivo>(
    `select id, persona_id as persona, nombre, tipo, bytes::float8 as bytes, sha256 from archivo where id = any ($1::uuid[])`,
    [nombrados.filter(isId)],
  );
  return { id, ...fila, archivos: new Map(archivos.map((uno) => [uno.id, uno])) };
}

/** Ids of the files of what should be a snapshot. */
function idsDe(instantanea: unknown): string[] {
  const { archivos } = (instantanea ?? {}) as { archivos?: unknown };
  if (!Array.isArray(archivos)) return [];
  return archivos.map((uno: unknown) => String((uno as { id?: unknown } | null)?.id));
}
