import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Client } from "pg";
import { ErrorArranque } from "../error-arranque.ts";
import { SUPERUSUARIO } from "./cluster.ts";

/** Passwords of the three roles of an embedded cluster. */
export interface Claves {
  readonly superusuario: string;
  readonly owner: string;
  readonly app: string;
}

export const BASE = "merito";
export const ROL_OWNER = "merito_owner";
export const ROL_APP = "merito_app";

/**
 * Reads the passwords of the cluster, or invents them for one that is about to be made.
 * @param file  readable by this process' user only
 * @param hasCluster  whether data exist that these passwords must open
 */
export function ensureClaves(file: string, hasCluster: boolean): Claves {
  if (existsSync(file)) return readClaves(file);
  if (hasCluster) {
    throw new ErrorArranque(
      `Falta ${file}, el archivo con las claves de los datos de PostgreSQL.\nRestáurelo de una copia, o use otra carpeta con DATA_DIR.`,
    );
  }
  const claves: Claves = { superusuario: invent(), owner: invent(), app: invent() };
  writeFileSync(file, JSON.stringify(claves), { mode: 0o600, flush: true });
  return claves;
}

function readClaves(file: string): Claves {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Claves;
  } catch {
    throw new ErrorArranque(
      `El archivo ${file}, con las claves de los datos de PostgreSQL, está dañado.\nRestáurelo de una copia, o use otra carpeta con DATA_DIR.`,
    );
  }
}

/** Letters, digits, - and _ only: it needs no escaping in a connection address. */
function invent(): string {
  return randomBytes(24).toString("base64url");
}

/** @returns connection address of one role */
export function urlFor(role: string, clave: string, port: number, base: string): string {
  return `postgresql://${role}:${clave}@127.0.0.1:${port}/${base}`;
}

/**
 * Makes the database and its two roles where they are absent.
 * The owner applies migrations; the application owns nothing and cannot pass row-level security.
 */
export async function ensureRoles(port: number, claves: Claves): Promise<void> {
  const client = new Client({ connectionString: urlFor(SUPERUSUARIO, claves.superusuario, port, "postgres") });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select rolname as name from pg_roles where rolname = any($1) union all select datname from pg_database where datname = $2",
      [[ROL_OWNER, ROL_APP], BASE],
    );
    const present = new Set(rows.map((row) => row.name));
    const attributes = "login nosuperuser nobypassrls nocreatedb nocreaterole noreplication";
    for (const [role, clave] of [
      [ROL_OWNER, claves.owner],
      [ROL_APP, claves.app],
    ] as const) {
      if (!present.has(role)) await client.query(`create role ${role} ${attributes} password '${clave}'`);
    }
    if (!present.has(BASE)) {
      await client.query(`create database ${BASE} owner ${ROL_OWNER}`);
      await client.query(`revoke all on database ${BASE} from public; grant connect on database ${BASE} to ${ROL_APP}`);
    }
  } finally {
    await client.end();
  }
}
