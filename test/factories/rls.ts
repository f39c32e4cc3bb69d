import { Client } from "pg";
import type { Asignacion } from "#server/infra/quien.ts";
import type { Puerta } from "./servidor.ts";

/** Who asks the database, as the session context says it. */
export interface Visor {
  readonly persona: string | null;
  readonly asignaciones?: readonly Asignacion[];
}

/** Runs one statement as the application role in the name of somebody: the second wall alone, without policies above. */
export async function sqlComo<T>(
  api: Puerta,
  { persona, asignaciones = [] }: Visor,
  sql: string,
  valores: unknown[] = [],
): Promise<T[]> {
  const cliente = new Client({ connectionString: api.base.appUrl });
  await cliente.connect();
  try {
    await cliente.query("begin");
    await cliente.query("select set_config('merito.persona', $1, true), set_config('merito.asignaciones', $2, true)", [
      persona ?? "",
      JSON.stringify(asignaciones),
    ]);
    const { rows } = await cliente.query(sql, valores);
    await cliente.query("commit");
    return rows as T[];
  } finally {
    await cliente.end();
  }
}
