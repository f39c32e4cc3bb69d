import type { Base } from "../../infra/base-datos.ts";
import { SISTEMA } from "../../infra/quien.ts";

/**
 * Drops links that expired, with the data of registrations that were never confirmed, and sessions from which no
 * browser is known any more: the cookie that tells a known one lasts half a year.
 * @returns how many rows went
 */
export async function recogerVencidos(base: Base): Promise<number> {
  const filas = await base.escribir(SISTEMA, (tx) =>
    tx.filas(
      `with enlaces as (delete from enlace where vence_en < clock_timestamp() - interval '1 day' returning 1),
         sesiones as (delete from sesion where vence_en < clock_timestamp() - interval '181 days' returning 1)
       select 1 from enlaces union all select 1 from sesiones`,
    ),
  );
  return filas.length;
}
