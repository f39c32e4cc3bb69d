/** The real application on a free port, over its own database, with the application role and fixed people. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { inject } from "vitest";
import { type App, createApp } from "#server/app.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { type Config, readAjustes } from "#server/infra/config.ts";
import type { Reloj } from "#server/infra/reloj.ts";
import { type BaseDePrueba, createBaseDePrueba } from "./base-datos.ts";
import { Cliente, type Respuesta } from "./cliente.ts";
import { CLAVE, correoDe, createPoblacion, type Persona, type Poblacion } from "./personas.ts";

/** One audit row, as the database has it. */
export interface FilaAuditoria {
  readonly resultado: string;
  readonly acto: string;
  readonly evento: string;
  readonly actor: string | null;
  readonly roles: string[];
  readonly entidad_id: string | null;
  readonly proceso_id: string | null;
  readonly objeto_tipo: string | null;
  readonly objeto_id: string | null;
  readonly hash_antes: string | null;
  readonly hash_despues: string | null;
  readonly motivo: string | null;
  readonly detalles: Record<string, unknown>;
}

/** A running application as tests reach it: by HTTP, and by SQL behind the walls. */
export interface Puerta extends Poblacion {
  readonly url: string;
  readonly base: BaseDePrueba;
  /** Folder of files of this application. */
  readonly dataDir: string;
  /** Sends a document as that person (null: a visitor). Signs in the first time. */
  gql<T = Record<string, unknown>>(
    persona: Persona | null,
    documento: string,
    variables?: Record<string, unknown>,
  ): Promise<Respuesta<T>>;
  /** A browser of its own: no cookies, nobody signed in. */
  cliente(): Cliente;
  /** The browser of a person, signed in. */
  sesion(persona: Persona): Promise<Cliente>;
  /** SQL as superuser, to look behind the walls. */
  sql<T>(texto: string, valores?: unknown[]): Promise<T[]>;
  /** Audit rows in the order in which they were written, of one act if given. */
  auditoria(acto?: string): Promise<FilaAuditoria[]>;
  close(): Promise<void>;
}

/** The application in this same process. */
export interface Api extends Puerta {
  readonly app: App;
}

/**
 * Starts the application.
 * @param entorno settings to change, such as `{ MERITO_MODO: "produccion" }`
 * @param reloj   the time, for what takes weeks
 */
export async function startApi(entorno: Record<string, string> = {}, reloj?: Reloj): Promise<Api> {
  const base = await createBaseDePrueba(inject("postgresUrl"));
  const dataDir = mkdtempSync(join(tmpdir(), "merito-api-"));
  const ajustes = readAjustes(
    {
      MERITO_MODO: "demo",
      DATA_DIR: dataDir,
      DATABASE_URL: base.ownerUrl,
      DATABASE_URL_APP: base.appUrl,
      LOG_LEVEL: process.env["LOG_LEVEL"] ?? "silent",
      ...entorno,
    },
    dataDir,
  );
  const config: Config = { ...ajustes, ownerUrl: base.ownerUrl, appUrl: base.appUrl };
  const app = await createApp({
    config,
    bitacora: createBitacora(config.logLevel),
    conCuentasDemo: false,
    ...(reloj && { reloj }),
  });
  const poblacion = await createPoblacion(app);
  const servidor = createServer((req, res) =>
    app.express(req, res, (error) => {
      res.statusCode = error === undefined ? 404 : 500;
      res.end();
    }),
  );
  await new Promise<void>((listo) => servidor.listen(0, "127.0.0.1", listo));
  const url = `http://127.0.0.1:${(servidor.address() as AddressInfo).port}`;
  const puerta = await openPuerta({ url, base, dataDir, poblacion });
  return {
    ...puerta,
    app,
    close: async () => {
      servidor.closeAllConnections();
      await new Promise((listo) => servidor.close(listo));
      await app.close();
      await puerta.close();
    },
  };
}

/** Opens the ways in to an application that runs somewhere over a test database. Closing it drops the database. */
export async function openPuerta({
  url,
  base,
  dataDir,
  poblacion,
}: Pick<Puerta, "url" | "base" | "dataDir"> & { readonly poblacion: Poblacion }): Promise<Puerta> {
  // One connection, kept as long as it lives; a new one when the database was restarted under it.
  const admin = new Pool({ connectionString: base.adminUrl, max: 1, idleTimeoutMillis: 0 });
  admin.on("error", () => {});
  const sesiones = new Map<Persona, Promise<Cliente>>();
  const sesion = (persona: Persona): Promise<Cliente> => {
    const abierta = sesiones.get(persona) ?? signIn(url, persona);
    sesiones.set(persona, abierta);
    return abierta;
  };
  const sql = async <T>(texto: string, valores: unknown[] = []): Promise<T[]> =>
    (await admin.query(texto, valores)).rows as T[];
  return {
    ...poblacion,
    url,
    base,
    dataDir,
    sesion,
    sql,
    cliente: () => new Cliente(url),
    gql: async (persona, documento, variables) =>
      (persona === null ? new Cliente(url) : await sesion(persona)).gql(documento, variables),
    auditoria: (acto) =>
      sql<FilaAuditoria>("select * from auditoria where $1::text is null or acto = $1 order by orden", [acto ?? null]),
    close: async () => {
      await admin.end();
      await base.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function signIn(url: string, persona: Persona): Promise<Cliente> {
  const cliente = new Cliente(url);
  const { errores } = await cliente.gql(
    "mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }",
    {
      u: correoDe(persona),
      c: CLAVE,
    },
  );
  if (errores.length > 0) throw new Error(`${persona} could not sign in: ${JSON.stringify(errores)}`);
  return cliente;
}
