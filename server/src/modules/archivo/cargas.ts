/** Reads and writes of uploads in course. */
import { Rechazo } from "#schema/errores.ts";
import { PARTE_MAXIMA } from "../../graphql/subida.ts";
import type { Lectura, Tx } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import type { ArchivoType, Carga, TipoArchivo } from "./archivo.type.ts";

/** An upload in course, as it is stored. */
export interface CargaGuardada {
  readonly id: string;
  readonly personaId: string;
  readonly nombre: string;
  readonly tipo: TipoArchivo;
  readonly bytes: number;
  readonly recibidos: number;
}

/** A file with its owner. */
export type ArchivoGuardado = ArchivoType & { readonly personaId: string };

const CARGA = `id, persona_id as "personaId", nombre, tipo, bytes::int as bytes, recibidos::int as recibidos`;
const ARCHIVO = `id, persona_id as "personaId", nombre, tipo, bytes::int as bytes, sha256, creado_en as "creadoEn", '/archivos/' || id as url`;

/** The upload, locked: parts of one file are written one after the other. Null for that of somebody else. */
export function lockCarga(tx: Tx, id: string): Promise<CargaGuardada | null> {
  return isId(id)
    ? tx.fila<CargaGuardada>(`select ${CARGA} from carga where id = $1 for update`, [id])
    : Promise.resolve(null);
}

export async function readCarga(tx: Lectura, id: string): Promise<(Carga & { personaId: string }) | null> {
  const carga = isId(id) ? await tx.fila<CargaGuardada>(`select ${CARGA} from carga where id = $1`, [id]) : null;
  return carga && { ...toCarga(carga, carga.recibidos), personaId: carga.personaId };
}

export function readArchivo(tx: Lectura, id: string): Promise<ArchivoGuardado | null> {
  return isId(id) ? tx.fila(`select ${ARCHIVO} from archivo where id = $1`, [id]) : Promise.resolve(null);
}

/** Files by id, as far as the person may see them; for acts and reads of modules that point to files. */
export async function readArchivos(tx: Lectura, ids: readonly string[]): Promise<ReadonlyMap<string, ArchivoGuardado>> {
  const filas = await tx.filas<ArchivoGuardado>(`select ${ARCHIVO} from archivo where id = any ($1::uuid[])`, [
    ids.filter(isId),
  ]);
  return new Map(filas.map((fila) => [fila.id, fila]));
}

/**
 * Accepts that a person attaches files: all exist and are that person's own.
 * @throws Rechazo NO_ENCONTRADO
 */
export function assertDisponibles(
  archivos: ReadonlyMap<string, ArchivoGuardado>,
  ids: readonly string[],
  persona: string | null,
): void {
  const propio = (id: string): boolean => persona !== null && archivos.get(id)?.personaId === persona;
  if (!ids.every(propio)) throw new Rechazo("NO_ENCONTRADO");
}

export function toCarga({ id, bytes }: Pick<CargaGuardada, "id" | "bytes">, recibidos: number): Carga {
  return { id, bytes, desplazamiento: recibidos, parteMaxima: PARTE_MAXIMA };
}

/** The same refusal for what is absent and for what belongs to somebody else. */
export function orNoEncontrado<T>(valor: T | null): T {
  if (valor === null) throw new Rechazo("NO_ENCONTRADO");
  return valor;
}
