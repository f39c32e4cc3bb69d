/**
 * Databases for tests: one migrated template per run, one clone per test file. Cloning takes tens of milliseconds;
 * migrating takes longer and is done once.
 */
import { createHash, randomBytes } from "node:crypto";
import { Client } from "pg";
import { migrate } from "#server/infra/base-datos.ts";
import { readMigraciones } from "#server/infra/migraciones.ts";

export interface BaseDePrueba {
  /** Superuser: to look behind the walls, never to prepare what the system should do. */
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

const CLAVE = "prueba";
/** Any number; workers that start together make the roles and the template one after the other. */
const CERROJO = 20_057_002;

/**
 * Makes a fresh migrated database.
 * @param postgresUrl superuser's address, `inject("postgresUrl")`
 */
export async function createBaseDePrueba(postgresUrl: string): Promise<BaseDePrueba> {
  const nombre = `merito_${randomBytes(6).toString("hex")}`;
  await withAdmin(postgresUrl, async (admin) => {
    await admin.query("select pg_advisory_lock($1)", [CERROJO]);
    await ensureRoles(admin);
    const molde = await ensureMolde(admin, postgresUrl);
    await admin.query(`create database ${nombre} template ${molde} owner merito_owner`);
    await admin.query("select pg_advisory_unlock($1)", [CERROJO]);
  });
  return {
    adminUrl: urlOf(postgresUrl, nombre),
    ownerUrl: urlOf(postgresUrl, nombre, "merito_owner"),
    appUrl: urlOf(postgresUrl, nombre, "merito_app"),
    drop: () =>
      withAdmin(postgresUrl, async (admin) => {
        await admin.query(`drop database if exists ${nombre} with (force)`);
      }),
  };
}

/** The roles may be there already, with the passwords of the embedded cluster: the tests set their own. */
async function ensureRoles(admin: Client): Promise<void> {
  for (const rol of ["merito_owner", "merito_app"]) {
    const { rowCount } = await admin.query("select 1 from pg_roles where rolname = $1", [rol]);
    await admin.query(
      `${rowCount ? "alter" : "create"} role ${rol} login nosuperuser nobypassrls nocreatedb nocreaterole password '${CLAVE}'`,
    );
  }
}

/** The template of these migrations: its name carries their hash, so an external server never serves an old one. */
async function ensureMolde(admin: Client, postgresUrl: string): Promise<string> {
  const huella = createHash("sha256");
  for (const { sha256 } of await readMigraciones()) huella.update(sha256);
  const molde = `merito_molde_${huella.digest("hex").slice(0, 12)}`;
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [molde]);
  if (rowCount) return molde;
  const enObra = `${molde}_${randomBytes(3).toString("hex")}`;
  await admin.query(`create database ${enObra} owner merito_owner`);
  await migrate(urlOf(postgresUrl, enObra, "merito_owner"), "merito_app");
  await admin.query(`alter database ${enObra} rename to ${molde}`);
  return molde;
}

function urlOf(postgresUrl: string, base: string, rol?: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${base}`;
  if (rol) {
    url.username = rol;
    url.password = CLAVE;
  }
  return url.toString();
}

async function withAdmin(postgresUrl: string, trabajo: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: postgresUrl });
  await admin.connect();
  try {
    await trabajo(admin);
  } finally {
    await admin.end();
  }
}
