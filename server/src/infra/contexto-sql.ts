import type { Quien } from "./quien.ts";

/**
 * The statement that opens every transaction: it takes the database's instant and tells row-level security who asks.
 * Both settings are local to the transaction, so a pooled connection carries nothing to the next person.
 * @returns SQL with two placeholders (`sello` is the instant, UTC to the microsecond) and their values
 */
export function contextOf(quien: Quien): { sql: string; valores: readonly [string, string] } {
  const asignaciones = quien.sistema ? [{ rol: "SISTEMA", entidad: null, proceso: null }] : quien.asignaciones;
  return {
    sql: `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sello,
      set_config('merito.persona', $1, true), set_config('merito.asignaciones', $2, true)`,
    valores: [quien.persona ?? "", JSON.stringify(asignaciones)],
  };
}
