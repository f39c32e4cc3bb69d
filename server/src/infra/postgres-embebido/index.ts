/**
 * The PostgreSQL that comes with the project: made at the first start inside DATA_DIR, started and
 * stopped with the server. Works for an ordinary user and for root, in any folder.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureCarpetaDatos } from "../carpeta-datos.ts";
import { ErrorArranque } from "../error-arranque.ts";
import { findBinarios } from "./binarios.ts";
import { takeCandado } from "./candado.ts";
import { type Cluster, ensureCluster, SUPERUSUARIO } from "./cluster.ts";
import { endHuerfano } from "./huerfano.ts";
import { startProceso } from "./proceso.ts";
import { BASE, ensureClaves, ensureRoles, ROL_APP, ROL_OWNER, urlFor } from "./roles.ts";
import { chooseUsuario } from "./usuario.ts";

export interface PostgresEmbebido {
  /** Connection of the superuser to the database `postgres`: for tests and administration. */
  readonly adminUrl: string;
  /** Connection of the owner of the database. */
  readonly ownerUrl: string;
  /** Connection of the application role. */
  readonly appUrl: string;
  /** Resolves when PostgreSQL ends without having been asked to. */
  readonly died: Promise<void>;
  /** Stops it cleanly and gives the data folder back. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL over a data folder, making what is absent.
 * @param dataDir  absolute folder; made when absent
 * @param durable  false only for tests
 * @throws {ErrorArranque} folder not writable, in use, or of another version; no binaries for this system
 */
export async function startPostgresEmbebido(dataDir: string, durable = true): Promise<PostgresEmbebido> {
  const folder = ensureCarpetaDatos(dataDir);
  const release = await takeCandado(folder);
  try {
    const data = join(folder, "postgres");
    const usuario = chooseUsuario(data);
    if (usuario && process.platform !== "linux") {
      throw new ErrorArranque(
        "En este sistema el PostgreSQL incluido no funciona como root: use un usuario ordinario.",
      );
    }
    const cluster: Cluster = { folder: data, usuario, binarios: findBinarios(usuario) };
    const claves = ensureClaves(join(folder, "postgres.claves.json"), existsSync(join(data, "PG_VERSION")));
    const isNew = await ensureCluster(cluster, claves.superusuario, durable);
    if (!isNew) await endHuerfano(data);
    const proceso = await startProceso(cluster, join(folder, "postgres.log"), durable);
    try {
      await ensureRoles(proceso.port, claves);
    } catch (error) {
      await proceso.stop();
      throw error;
    }
    return {
      adminUrl: urlFor(SUPERUSUARIO, claves.superusuario, proceso.port, "postgres"),
      ownerUrl: urlFor(ROL_OWNER, claves.owner, proceso.port, BASE),
      appUrl: urlFor(ROL_APP, claves.app, proceso.port, BASE),
      died: proceso.died,
      stop: async () => {
        await proceso.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}
