import type { AccesoArchivo } from "../../infra/acceso-archivo.ts";

/** The record of a tie-break: row-level security shows it to those who work with its proceso. */
export const accesoArchivo: AccesoArchivo = async (tx, _quien, archivo) =>
  (await tx.fila("select 1 from desempate where acta = $1 limit 1", [archivo])) !== null;
