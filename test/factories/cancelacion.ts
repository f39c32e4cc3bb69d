/** A contest that is cancelled while somebody acts on it. */
import { Client } from "pg";
import type { Puerta } from "./servidor.ts";

const ESPERA =
  "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

/**
 * Starts an act while the cancellation of its proceso is under way, and commits the cancellation once the act waits for it
 * or has ended without waiting.
 * @returns what the act gave
 */
export async function mientrasSeCancela<T>(api: Puerta, proceso: string, actuar: () => Promise<T>): Promise<T> {
  const otra = new Client({ connectionString: api.base.adminUrl });
  await otra.connect();
  try {
    await otra.query("begin");
    await otra.query("select 1 from proceso where id = $1 for update", [proceso]);
    await otra.query("update proceso set estado = 'CANCELADO' where id = $1", [proceso]);
    const acto = actuar();
    const fin = acto.then(
      () => true,
      () => true,
    );
    await Promise.race([fin, hayEspera(api)]);
    await otra.query("commit");
    return await acto;
  } finally {
    await otra.end();
  }
}

async function hayEspera(api: Puerta, intentos = 250): Promise<boolean> {
  const [fila] = await api.sql<{ n: number }>(ESPERA);
  if (fila?.n !== 0 || intentos === 0) return fila?.n !== 0;
  await new Promise((listo) => setTimeout(listo, 20));
  return hayEspera(api, intentos - 1);
}
