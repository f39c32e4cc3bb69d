import { ensureCarpetaDatos } from "./carpeta-datos.ts";
import type { Ajustes } from "./config.ts";
import { startPostgresEmbebido } from "./postgres-embebido/index.ts";
import { checkPostgresExterno, rolOf } from "./postgres-externo.ts";

/** The database that a running server uses, wherever it lives. */
export interface BaseArrancada {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Name of the application's role, to which migrations grant. */
  readonly appRole: string;
  /** Resolves when an embedded PostgreSQL ends by itself; never for an external one. */
  readonly died: Promise<void>;
  /** Stops an embedded PostgreSQL; leaves an external one alone. */
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL, or checks the external one that the settings name. */
export async function startBase({ baseExterna, dataDir }: Ajustes): Promise<BaseArrancada> {
  if (!baseExterna) {
    const embebido = await startPostgresEmbebido(dataDir);
    const { ownerUrl, appUrl, died } = embebido;
    return { ownerUrl, appUrl, appRole: rolOf(appUrl), died, stop: () => embebido.stop() };
  }
  const { ownerUrl, appUrl } = baseExterna;
  ensureCarpetaDatos(dataDir);
  await checkPostgresExterno(ownerUrl, appUrl);
  return { ownerUrl, appUrl, appRole: rolOf(appUrl), died: new Promise(() => {}), stop: async () => {} };
}
