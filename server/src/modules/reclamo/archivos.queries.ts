import type { AccesoArchivo } from "../../infra/acceso-archivo.ts";

/** What sustains a claim: row-level security shows the claim to those who evaluate or answer for its contest. */
export const accesoArchivo: AccesoArchivo = async (tx, _quien, archivo) =>
  (await tx.fila("select 1 from reclamo where archivos @> array[$1::uuid] limit 1", [archivo])) !== null;
