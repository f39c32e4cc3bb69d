/**
 * R1 where PostgreSQL itself dies: its first process is killed while applications arrive, it is started again over what it
 * left on the disk, and everything that was acknowledged is there once.
 */
import { randomInt } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as esperar } from "node:timers/promises";
import { type PostgresEmbebido, startPostgresEmbebido } from "#server/infra/postgres-embebido/index.ts";
import { buildMultitud } from "./multitud.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { contar, enviarSinFin, type Marcha } from "./r01-acuse.ts";
import { conSistema } from "./sistema.ts";

const MUERTES: Cuentas = { PRUEBA: 2, NORMAL: 10, COMPLETA: 50 };
const EN_VUELO = 24;

export const R1_POSTGRES: Prueba = {
  meta: "R1",
  promesa: "an acknowledged application is there exactly once, even when PostgreSQL is killed",
  ejecutar: (arbol, escala) =>
    conPostgres((postgres) =>
      conSistema(arbol, { procesos: 2, postgresUrl: postgres.url }, async (sistema) => {
        const { solicitantes } = await buildMultitud(sistema, 200 * MUERTES[escala]);
        const marcha: Marcha = {
          acuses: new Map(),
          enVuelo: new Set(),
          ambiguos: 0,
          muertes: 0,
          pausa: false,
          fin: false,
        };
        const cola = [...solicitantes];
        const enviadores = Array.from({ length: EN_VUELO }, () => enviarSinFin(sistema, cola, marcha));
        await matarPostgres(postgres, MUERTES[escala], marcha);
        marcha.fin = true;
        await Promise.all(enviadores);
        // The connection of the proof was cut too, and learns it with the first question.
        await sistema.sql("select 1").catch(() => {});
        const { cifras, pasa } = await contar(sistema, solicitantes, marcha, 0);
        // How many were committed and not answered is counted where the API dies.
        const { kills, ambiguous: _, ...otras } = cifras;
        return { cifras: { postmaster_kills: kills ?? 0, ...otras }, pasa };
      }),
    ),
  defectos: [
    {
      nombre: "la base confirma antes de escribir en el disco",
      sql: "do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$",
    },
    {
      nombre: "la constancia sale antes de que la transacción se confirme",
      archivo: "server/src/infra/acto.ts",
      de: "return ctx.base.escribir(sql, async (tx, sello) => {",
      a: `const pronto = (quien, hacer) => new Promise((si, no) => {
        const fin = (dado) => new Promise((listo) => setTimeout(() => listo(dado), 30));
        ctx.base.escribir(quien, (tx, sello) => hacer(tx, sello).then((dado) => (si(dado), fin(dado)))).catch(no);
      });
      const escribir = acto.nombre === "enviarPostulacion" ? pronto : ctx.base.escribir;
      return escribir(sql, async (tx, sello) => {`,
    },
  ],
};

interface PostgresMortal {
  /** Superuser's address, the same whenever it is started again. */
  readonly url: string;
  /** Kills its first process, waits until nothing of it runs, and starts it again. */
  matar(): Promise<void>;
}

/** A durable cluster behind a port of its own, that leads to wherever PostgreSQL listens now. */
async function conPostgres<T>(hacer: (postgres: PostgresMortal) => Promise<T>): Promise<T> {
  const carpeta = mkdtempSync(join(tmpdir(), "merito-mortal-"));
  let postgres: PostgresEmbebido = await startPostgresEmbebido(carpeta);
  const abiertas = new Set<Socket>();
  const puerta = createServer((entra) => {
    const sale = connect(Number(new URL(postgres.adminUrl).port), "127.0.0.1");
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
  const url = new URL(postgres.adminUrl);
  url.port = String((puerta.address() as AddressInfo).port);
  try {
    return await hacer({
      url: url.toString(),
      matar: async () => {
        const [pid = ""] = readFileSync(join(carpeta, "postgres", "postmaster.pid"), "utf8").split("\n");
        process.kill(Number(pid), "SIGKILL");
        await postgres.died;
        await postgres.stop();
        postgres = await startPostgresEmbebido(carpeta);
      },
    });
  } finally {
    for (const una of abiertas) una.destroy();
    puerta.close();
    await postgres.stop();
    rmSync(carpeta, { recursive: true, force: true });
  }
}

/** Each time once there is work in its hands. */
async function matarPostgres(postgres: PostgresMortal, cuantas: number, marcha: Marcha): Promise<void> {
  while (marcha.muertes < cuantas) {
    const meta = marcha.acuses.size + randomInt(30, 120);
    const limite = Date.now() + 20_000;
    while (marcha.acuses.size < meta && Date.now() < limite) await esperar(randomInt(1, 5));
    await postgres.matar();
    marcha.muertes += 1;
  }
}
