/**
 * Migrations: plain SQL files of server/migrations, run in the order of their names by the owner role, each in its
 * own transaction. A file that has run is never edited: its hash is kept and compared.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { RAIZ } from "./raiz.ts";

const CARPETA = join(RAIZ, "server", "migrations");
const NOMBRE = /^\d{4}-[a-z0-9-]+\.sql$/;
/** Any number, the same for all: two processes that start together migrate one after the other. */
const CERROJO = 20_057_001;

interface Archivo {
  readonly nombre: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Reads the migrations in order. Fails on a file whose name the order cannot trust. */
export async function readMigraciones(): Promise<Archivo[]> {
  const nombres = (await readdir(CARPETA)).filter((nombre) => nombre.endsWith(".sql")).toSorted();
  return Promise.all(
    nombres.map(async (nombre) => {
      if (!NOMBRE.test(nombre)) throw new Error(`Migration ${nombre}: its name must be 0000-words.sql`);
      const sql = await readFile(join(CARPETA, nombre), "utf8");
      return { nombre, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database to the newest shape.
 * @param ownerUrl connection of the role that owns the tables
 * @param appRole  name of the application role; it receives only the grants that the migrations write
 * @returns names of the migrations that ran now
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const cliente = new Client({ connectionString: ownerUrl, application_name: "merito-migraciones" });
  await cliente.connect();
  try {
    await cliente.query("select pg_advisory_lock($1)", [CERROJO]);
    await cliente.query("select set_config('merito.rol_aplicacion', $1, false)", [appRole]);
    await cliente.query(
      `create table if not exists migracion (
         nombre text primary key, sha256 text not null, aplicada_en timestamptz not null default clock_timestamp())`,
    );
    const { rows } = await cliente.query<{ nombre: string; sha256: string }>("select nombre, sha256 from migracion");
    const aplicadas = new Map(rows.map((fila) => [fila.nombre, fila.sha256]));
    const nuevas: string[] = [];
    for (const archivo of await readMigraciones()) {
      const hecha = aplicadas.get(archivo.nombre);
      if (hecha === undefined) {
        await runOne(cliente, archivo);
        nuevas.push(archivo.nombre);
      } else if (hecha !== archivo.sha256) {
        throw new Error(`Migration ${archivo.nombre} was edited after it ran; write a new one instead`);
      }
    }
    await grantBase(cliente, appRole);
    return nuevas;
  } finally {
    await cliente.end();
  }
}

async function runOne(cliente: Client, { nombre, sql, sha256 }: Archivo): Promise<void> {
  try {
    await cliente.query("begin");
    await cliente.query(sql);
    await cliente.query("insert into migracion (nombre, sha256) values ($1, $2)", [nombre, sha256]);
    await cliente.query("commit");
  } catch (causa) {
    await cliente.query("rollback");
    throw new Error(`Migration ${nombre} failed: ${causa instanceof Error ? causa.message : String(causa)}`, {
      cause: causa,
    });
  }
}

async function grantBase(cliente: Client, appRole: string): Promise<void> {
  const rol = cliente.escapeIdentifier(appRole);
  await cliente.query(`grant usage on schema public to ${rol}; grant select on migracion to ${rol}`);
}
