/** The system under proof: processes of the API of some tree over a database of their own, that can be killed. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import { createApp } from "#server/app.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { readAjustes } from "#server/infra/config.ts";
import { RAIZ } from "#server/infra/raiz.ts";
import { type BaseDePrueba, createBaseDePrueba } from "../factories/base-datos.ts";
import { Cliente } from "../factories/cliente.ts";
import { createPoblacion } from "../factories/personas.ts";
import { openPuerta, type Puerta } from "../factories/servidor.ts";
import type { Arbol } from "./nucleo.ts";

export interface Proceso {
  readonly url: string;
  /** Of the process that runs now. */
  pid(): number;
  /** A browser of its own on this process. */
  cliente(): Cliente;
  /** Kills it at once, as a power cut would. */
  matar(): Promise<void>;
  /** Starts it again on the same port. */
  revivir(): Promise<void>;
}

export interface Sistema extends Puerta {
  readonly procesos: readonly [Proceso, ...Proceso[]];
  /** Everything that the processes wrote on their outputs. */
  salida(): string;
}

export interface OpcionesSistema {
  /** How many processes of the API. */
  readonly procesos?: number;
  /** Settings to change, such as `{ MERITO_MODO: "produccion" }`. */
  readonly entorno?: Readonly<Record<string, string>>;
  /** Settings of one process alone, by its place. */
  readonly porProceso?: readonly Readonly<Record<string, string>>[];
  /** Superuser's address of a PostgreSQL of its own, for proofs that kill it. */
  readonly postgresUrl?: string;
}

/** Starts the tree over a fresh database with the fixed people, does something with it, and takes everything away. */
export async function conSistema<T>(
  arbol: Arbol,
  opciones: OpcionesSistema,
  hacer: (sistema: Sistema) => Promise<T>,
): Promise<T> {
  const base = await createBaseDePrueba(opciones.postgresUrl ?? inject("postgresUrl"));
  const dataDir = mkdtempSync(join(tmpdir(), "merito-prove-"));
  const entorno = {
    MERITO_MODO: "demo",
    DATA_DIR: dataDir,
    DATABASE_URL: base.ownerUrl,
    DATABASE_URL_APP: base.appUrl,
    LOG_LEVEL: "info",
    ...opciones.entorno,
  };
  const poblacion = await poblar(base, dataDir);
  if (arbol.sql !== null) await comoAdmin(base, arbol.sql);
  const escrito: string[] = [];
  const procesos: ProcesoVivo[] = [];
  try {
    for (let i = 0; i < (opciones.procesos ?? 1); i += 1)
      procesos.push(await lanzar(arbol, { ...entorno, ...opciones.porProceso?.[i] }, escrito));
    const [primero, ...otros] = procesos;
    if (!primero) throw new Error("A system needs a process");
    const puerta = await openPuerta({ url: primero.url, base, dataDir, poblacion });
    try {
      return await hacer({ ...puerta, procesos: [primero, ...otros], salida: () => escrito.join("") });
    } finally {
      for (const proceso of procesos) await proceso.matar();
      await puerta.close();
    }
  } finally {
    for (const proceso of procesos) await proceso.matar();
  }
}

/** The people come from the sound tree: a defect must not keep the proof from beginning. */
async function poblar(base: BaseDePrueba, dataDir: string) {
  const ajustes = readAjustes(
    { MERITO_MODO: "demo", DATA_DIR: dataDir, DATABASE_URL: base.ownerUrl, DATABASE_URL_APP: base.appUrl },
    dataDir,
  );
  const app = await createApp({
    config: { ...ajustes, ownerUrl: base.ownerUrl, appUrl: base.appUrl },
    bitacora: createBitacora("silent"),
    conCuentasDemo: false,
  });
  try {
    return await createPoblacion(app);
  } finally {
    await app.close();
  }
}

async function comoAdmin(base: BaseDePrueba, sql: string): Promise<void> {
  const admin = new Client({ connectionString: base.adminUrl });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

type ProcesoVivo = Proceso;

async function lanzar({ raiz }: Arbol, entorno: Record<string, string>, escrito: string[]): Promise<ProcesoVivo> {
  let puerto = 0;
  let hijo: ChildProcess | null = null;
  const revivir = async (): Promise<void> => {
    const nuevo = fork(join(RAIZ, "test", "prove", "hijo.mjs"), {
      cwd: raiz,
      env: { PATH: process.env["PATH"], ...entorno, PROVE_RAIZ: raiz, PROVE_PUERTO: String(puerto) },
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    nuevo.stdout?.on("data", (trozo) => escrito.push(String(trozo)));
    nuevo.stderr?.on("data", (trozo) => escrito.push(String(trozo)));
    hijo = nuevo;
    const [mensaje] = (await Promise.race([
      once(nuevo, "message"),
      once(nuevo, "exit").then(() => {
        throw new Error(`The API did not start:\n${escrito.join("").slice(-2000)}`);
      }),
    ])) as [{ puerto: number }];
    puerto = mensaje.puerto;
  };
  await revivir();
  const url = `http://127.0.0.1:${puerto}`;
  return {
    url,
    pid: () => hijo?.pid ?? 0,
    cliente: () => new Cliente(url),
    revivir,
    matar: async () => {
      const vivo = hijo;
      hijo = null;
      if (!vivo || vivo.exitCode !== null || vivo.signalCode !== null) return;
      const fin = once(vivo, "exit");
      vivo.kill("SIGKILL");
      await fin;
    },
  };
}
