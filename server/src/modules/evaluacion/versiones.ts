import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Lectura } from "../../infra/base-datos.ts";

/** A published version of the bases, as everything that is scored under it reads it. */
export interface VersionBases {
  readonly id: string;
  readonly numero: number;
  readonly sha256: string;
  readonly bases: Bases;
}

/** Versions never change, so the last ones read are kept parsed: each act of evaluation needs one. */
const LEIDAS = new Map<string, VersionBases>();
const MAXIMO = 32;

/** Reads a version by id. @throws NO_ENCONTRADO */
export async function readVersion(tx: Lectura, id: string): Promise<VersionBases> {
  const leida = LEIDAS.get(id);
  if (leida) return leida;
  const version = await tx.fila<VersionBases>(
    "select id, numero, sha256, documento as bases from version_bases where id = $1",
    [id],
  );
  if (!version) throw new Rechazo("NO_ENCONTRADO");
  LEIDAS.set(id, version);
  const [primera] = LEIDAS.keys();
  if (LEIDAS.size > MAXIMO && primera !== undefined) LEIDAS.delete(primera);
  return version;
}
