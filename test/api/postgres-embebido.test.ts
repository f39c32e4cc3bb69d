import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { openPostgresEmbebido } from "#server/infra/postgres-embebido/abrir.ts";
import { type PostgresEmbebido, startPostgresEmbebido } from "#server/infra/postgres-embebido/index.ts";
import { RAIZ } from "#server/infra/raiz.ts";

const base = mkdtempSync(join(tmpdir(), "merito con espacio-"));
const running: PostgresEmbebido[] = [];
const children: ChildProcess[] = [];
/** Made by the first test and used by all that need a cluster which exists already. */
const folder = join(base, "datos");

async function start(where: string): Promise<PostgresEmbebido> {
  const postgres = await startPostgresEmbebido(where, false);
  running.push(postgres);
  return postgres;
}

async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

/** Starts the cluster in another process and resolves with the address of its owner. */
async function startElsewhere(): Promise<{ child: ChildProcess; ownerUrl: string }> {
  const module = join(RAIZ, "server/src/infra/postgres-embebido/index.ts");
  const script = `const { startPostgresEmbebido } = await import(${JSON.stringify(module)});
    const { ownerUrl } = await startPostgresEmbebido(${JSON.stringify(folder)});
    console.log(ownerUrl);`;
  const child = spawn(process.execPath, ["--conditions=source", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, ownerUrl: line.toString().trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("The embedded PostgreSQL", () => {
  test("keeps its data between starts and has a role that owns nothing", async () => {
    const first = await start(folder);
    await query(first.ownerUrl, "create table prueba as select 7 as n");
    const roles = await query(
      first.adminUrl,
      `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as fuerte,
              (select pg_get_userbyid(datdba) from pg_database where datname = 'merito') = rolname as duenio
         from pg_roles where rolname like 'merito%' order by 1`,
    );
    expect(roles).toEqual([
      { rolname: "merito_app", fuerte: false, duenio: false },
      { rolname: "merito_owner", fuerte: false, duenio: true },
    ]);
    await first.stop();
    const second = await start(folder);
    expect(await query(second.ownerUrl, "select n from prueba")).toEqual([{ n: 7 }]);
    await expect(query(second.appUrl, "select n from prueba")).rejects.toThrow("permission denied");
    expect(await query(second.ownerUrl, "select 'ñ' collate \"es-PE-x-icu\" > 'nz' as orden")).toEqual([
      { orden: true },
    ]);
  });

  test("is reached by a command beside the server, whether it runs or not", async () => {
    const server = await start(folder);
    const beside = await openPostgresEmbebido(folder);
    expect(beside.appUrl).toBe(server.appUrl);
    await beside.close();
    expect(await query(server.appUrl, "select 1 as n")).toEqual([{ n: 1 }]);
    await server.stop();
    const alone = await openPostgresEmbebido(folder);
    expect(await query(alone.appUrl, "select 1 as n")).toEqual([{ n: 1 }]);
    await alone.close();
    await expect(query(alone.appUrl, "select 1 as n")).rejects.toThrow("ECONNREFUSED");
    await expect(openPostgresEmbebido(join(base, "nada"))).rejects.toThrow("no hay datos de Mérito");
  });

  test("works inside a folder that nobody else may enter", async () => {
    const closed = join(base, "cerrada");
    mkdirSync(closed, { mode: 0o700 });
    const postgres = await start(join(closed, "datos"));
    expect(await query(postgres.ownerUrl, "select 1 as uno")).toEqual([{ uno: 1 }]);
  });

  test("refuses a folder that a living server holds, and says which process it is", async () => {
    const { child } = await startElsewhere();
    await expect(start(folder)).rejects.toThrow(`Otro servidor de Mérito (proceso ${child.pid}) ya usa la carpeta`);
    await kill(child);
    await start(folder);
  });

  test("recovers when the server was killed and PostgreSQL was left behind", async () => {
    const { child, ownerUrl } = await startElsewhere();
    await query(ownerUrl, "insert into prueba values (8)");
    await kill(child);
    const postgres = await start(folder);
    expect(await query(postgres.ownerUrl, "select n from prueba")).toEqual([{ n: 7 }, { n: 8 }]);
    await expect(query(ownerUrl, "select 1")).rejects.toThrow("ECONNREFUSED");
  });

  test("recovers when PostgreSQL was killed and another program has its number now", async () => {
    const first = await start(folder);
    const mark = join(folder, "postgres", "postmaster.pid");
    const lines = readFileSync(mark, "utf8").split("\n");
    process.kill(Number(lines[0]), "SIGKILL");
    await first.died;
    await first.stop();
    writeFileSync(mark, [process.pid, ...lines.slice(1)].join("\n"));
    const second = await start(folder);
    expect(await query(second.ownerUrl, "select 1 as uno")).toEqual([{ uno: 1 }]);
  });

  test("starts over a creation that was cut by halves", async () => {
    const halved = join(base, "a medias");
    mkdirSync(join(halved, "postgres.nuevo"), { recursive: true });
    writeFileSync(join(halved, "postgres.nuevo", "PG_VERSION"), "18\n");
    const postgres = await start(halved);
    expect(await query(postgres.ownerUrl, "select 1 as uno")).toEqual([{ uno: 1 }]);
  });

  test("refuses data of another version and data without their passwords", async () => {
    writeFileSync(join(folder, "postgres", "PG_VERSION"), "17\n");
    await expect(start(folder)).rejects.toThrow("son de PostgreSQL 17 y esta versión de Mérito usa PostgreSQL 18");
    rmSync(join(folder, "postgres.claves.json"));
    await expect(start(folder)).rejects.toThrow("postgres.claves.json");
  });

  test("refuses a folder that is not its own and a place where no folder can be", async () => {
    const foreign = join(base, "ajena");
    mkdirSync(join(foreign, "postgres"), { recursive: true });
    writeFileSync(join(foreign, "postgres", "tesis.docx"), "x");
    await expect(start(foreign)).rejects.toThrow("no está vacía");
    writeFileSync(join(base, "archivo"), "");
    await expect(start(join(base, "archivo", "datos"))).rejects.toThrow("No se puede escribir en la carpeta de datos");
  });
});
