import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { ErrorArranque } from "../error-arranque.ts";
import { startPostgresEmbebido } from "./index.ts";
import { BASE, ensureClaves, ROL_APP, urlFor } from "./roles.ts";

/**
 * The embedded PostgreSQL of a data folder, for a command beside the server: the one that runs, or one started for it.
 * @throws {ErrorArranque} when the folder holds no data
 */
export async function openPostgresEmbebido(
  dataDir: string,
): Promise<{ readonly appUrl: string; close(): Promise<void> }> {
  if (!existsSync(join(dataDir, "postgres", "PG_VERSION"))) {
    throw new ErrorArranque(
      `En ${dataDir} no hay datos de Mérito.\nElija la carpeta con DATA_DIR, o la base con DATABASE_URL y DATABASE_URL_APP.`,
    );
  }
  const enMarcha = await findEnMarcha(dataDir);
  if (enMarcha !== null) return { appUrl: enMarcha, close: async () => {} };
  const { appUrl, stop } = await startPostgresEmbebido(dataDir);
  return { appUrl, close: stop };
}

/** Its address for the application role, or null when nobody answers there. */
async function findEnMarcha(dataDir: string): Promise<string | null> {
  const marca = join(dataDir, "postgres", "postmaster.pid");
  const puerto = existsSync(marca) ? Number(readFileSync(marca, "utf8").split("\n")[3]) : 0;
  if (!Number.isInteger(puerto) || puerto < 1) return null;
  const { app } = ensureClaves(join(dataDir, "postgres.claves.json"), true);
  const url = urlFor(ROL_APP, app, puerto, BASE);
  const cliente = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await cliente.connect();
    return url;
  } catch {
    return null;
  } finally {
    await cliente.end().catch(() => {});
  }
}
