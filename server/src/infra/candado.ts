/** Locks that more than one module takes. They end with the transaction. */
import type { Tx } from "./base-datos.ts";

/**
 * Holds what a person is in a proceso: whoever begins to compete in it and whoever is given a role in it wait for each
 * other, so that nobody becomes both.
 */
export async function lockPersonaEnProceso(tx: Tx, persona: string, proceso: string): Promise<void> {
  await tx.filas("select pg_advisory_xact_lock(hashtextextended($1, 200))", [`${proceso}/${persona}`]);
}
