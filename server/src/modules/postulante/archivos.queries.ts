/** The finished files of the person, as evidence needs them. */
import { Rechazo } from "#schema/errores.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";

export interface ArchivoPropio {
  readonly id: string;
  readonly nombre: string;
  readonly tipo: "PDF" | "JPEG" | "PNG";
  readonly bytes: number;
  readonly sha256: string;
}

export type ArchivosPropios = ReadonlyMap<string, ArchivoPropio>;

/** Those of the ids that are finished files of the person who asks; the others are missing, whatever they are. */
export async function readArchivosPropios(tx: Lectura, ids: readonly string[]): Promise<ArchivosPropios> {
  const buscados = [...new Set(ids)].filter(isId);
  if (buscados.length === 0) return new Map();
  const filas = await tx.filas<ArchivoPropio>(
    "select id, nombre, tipo, bytes::int as bytes, sha256 from archivo where id = any ($1::uuid[]) and persona_id = yo()",
    [buscados],
  );
  return new Map(filas.map((fila) => [fila.id, fila]));
}

/**
 * The file of that id.
 * @throws ARCHIVO_NO_DISPONIBLE
 */
export function findArchivo(archivos: ArchivosPropios, id: string, ruta: string): ArchivoPropio {
  const archivo = archivos.get(id);
  if (!archivo) throw new Rechazo("ARCHIVO_NO_DISPONIBLE", { archivo: id }, ruta);
  return archivo;
}
