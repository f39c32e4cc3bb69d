/** The database and the files of a server, for a command: with the server's own settings, whether it runs or not. */
import { join } from "node:path";
import { type Almacen, createAlmacen } from "../../infra/almacen.ts";
import { type Base, openBase } from "../../infra/base-datos.ts";
import { readAjustes } from "../../infra/config.ts";
import { openPostgresEmbebido } from "../../infra/postgres-embebido/abrir.ts";

export interface ArchivoAbierto {
  readonly dataDir: string;
  readonly base: Base;
  readonly almacen: Almacen;
  close(): Promise<void>;
}

/** A long log is read in pieces, each within this time. */
const LIMITE_MS = 120_000;

/**
 * Opens them to be read; makes nothing.
 * @param entorno settings, such as `process.env`: DATA_DIR, and DATABASE_URL with DATABASE_URL_APP for an external database
 * @param carpeta absolute folder against which a relative DATA_DIR is read
 * @throws ErrorArranque when the settings are ill or there is no database
 */
export async function openArchivo(entorno: NodeJS.ProcessEnv, carpeta: string): Promise<ArchivoAbierto> {
  // What a server asks for besides, such as the mail, has no part in this.
  const { DATA_DIR, DATABASE_URL, DATABASE_URL_APP } = entorno;
  const ajustes = { MERITO_MODO: "demo", DATA_DIR, DATABASE_URL, DATABASE_URL_APP };
  const { dataDir, baseExterna } = readAjustes(ajustes, carpeta);
  const postgres = baseExterna ? { ...baseExterna, close: async () => {} } : await openPostgresEmbebido(dataDir);
  const base = await openBase({
    url: postgres.appUrl,
    entidades: [],
    conexiones: { actos: 1, lecturas: 2 },
    limiteSentencia: LIMITE_MS,
    onError: () => {},
  });
  return {
    dataDir,
    base,
    almacen: createAlmacen(join(dataDir, "archivos")),
    close: async () => {
      await base.close();
      await postgres.close();
    },
  };
}
