/** A PostgreSQL of its own that outlives its deaths: killed and started again, it has the same address and the same data. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PostgresEmbebido, startPostgresEmbebido } from "#server/infra/postgres-embebido/index.ts";

export interface PostgresMortal {
  /** Superuser's address, the same whenever it is started again. */
  readonly url: string;
  /** Number of its first process; null when that one ended by itself. */
  pid(): number | null;
  /** What it has written about itself since it was made. */
  log(): string;
  /** Kills its first process and waits for its end. */
  matar(): Promise<void>;
  /** Starts it again over what it left on the disk. */
  revivir(): Promise<void>;
}

/** Makes a durable cluster behind a port of its own, that leads to wherever PostgreSQL listens now. */
export async function conPostgres<T>(hacer: (postgres: PostgresMortal) => Promise<T>): Promise<T> {
  const carpeta = mkdtempSync(join(tmpdir(), "merito-mortal-"));
  let pid: number | null = null;
  const arrancar = async (): Promise<PostgresEmbebido> => {
    const nuevo = await startPostgresEmbebido(carpeta);
    pid = Number(readFileSync(join(carpeta, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    void nuevo.died.then(() => (pid = null));
    return nuevo;
  };
  let postgres = await arrancar();
  const puerta = await openDesvio(() => Number(new URL(postgres.adminUrl).port));
  const url = new URL(postgres.adminUrl);
  url.port = String(puerta.port);
  try {
    return await hacer({
      url: url.toString(),
      pid: () => pid,
      log: () => readFileSync(join(carpeta, "postgres.log"), "utf8"),
      matar: async () => {
        if (pid !== null) process.kill(pid, "SIGKILL");
        await postgres.died;
      },
      revivir: async () => {
        await postgres.stop();
        postgres = await arrancar();
      },
    });
  } finally {
    puerta.close();
    await postgres.stop();
    rmSync(carpeta, { recursive: true, force: true });
  }
}

/** A port that leads to another one, asked for at each connection. */
async function openDesvio(destino: () => number): Promise<{ readonly port: number; close(): void }> {
  const abiertas = new Set<Socket>();
  const puerta = createServer((entra) => {
    const sale = connect(destino(), "127.0.0.1");
    for (const [uno, otro] of [
      [entra, sale],
      [sale, entra],
    ] as const) {
      abiertas.add(uno);
      uno.on("error", () => otro.destroy());
      uno.on("close", () => {
        abiertas.delete(uno);
        otro.destroy();
      });
      uno.pipe(otro);
    }
  });
  await new Promise<void>((listo) => puerta.listen(0, "127.0.0.1", listo));
  return {
    port: (puerta.address() as AddressInfo).port,
    close: () => {
      for (const una of abiertas) una.destroy();
      puerta.close();
    },
  };
}
