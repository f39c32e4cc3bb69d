import { Client } from "pg";
import { ErrorArranque } from "./error-arranque.ts";

const CONNECT_LIMIT_MS = 10_000;
/** First version of PostgreSQL whose features are enough, as in `server_version_num`. */
const MINIMUM_VERSION = 150_000;

interface Rol {
  readonly nombre: string;
  readonly version: string;
  readonly version_num: number;
  readonly superusuario: boolean;
  readonly omite_filas: boolean;
  readonly es_propietario: boolean;
}

/**
 * Proves that an external PostgreSQL can hold the system and that its second wall stands: the
 * application's role may neither pass row-level security nor act as the owner.
 * @param ownerUrl  connection of the owner role
 * @param appUrl    connection of the application role
 * @throws {ErrorArranque} unreachable, too old, or roles with too many rights
 */
export async function checkPostgresExterno(ownerUrl: string, appUrl: string): Promise<void> {
  const owner = await readRol("DATABASE_URL", ownerUrl, "");
  if (owner.version_num < MINIMUM_VERSION) {
    throw new ErrorArranque(
      `DATABASE_URL: PostgreSQL ${owner.version} es antiguo; Mérito necesita PostgreSQL 15 o superior.`,
    );
  }
  const app = await readRol("DATABASE_URL_APP", appUrl, owner.nombre);
  if (app.superusuario || app.omite_filas || app.es_propietario) {
    throw new ErrorArranque(
      `DATABASE_URL_APP: el rol «${app.nombre}» es superusuario, omite la seguridad por filas o puede actuar como el propietario.\n` +
        `Cree un rol sin esos poderes: create role ${app.nombre}_app login nosuperuser nobypassrls password '…';`,
    );
  }
}

/** @returns name of the role in a connection address */
export function rolOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

async function readRol(setting: string, url: string, owner: string): Promise<Rol> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  try {
    await client.connect();
    const { rows } = await client.query<Rol>(
      `select rolname as nombre, current_setting('server_version') as version,
              current_setting('server_version_num')::int as version_num,
              rolsuper as superusuario, rolbypassrls as omite_filas,
              exists (select from pg_roles o where o.rolname = $1 and pg_has_role(current_user, o.oid, 'member')) as es_propietario
         from pg_roles where rolname = current_user`,
      [owner],
    );
    const rol = rows[0];
    if (!rol) throw new Error("PostgreSQL does not know its own user");
    return rol;
  } catch (error) {
    throw explain(setting, url, error);
  } finally {
    await client.end().catch(() => {});
  }
}

function explain(setting: string, url: string, error: unknown): Error {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || "5432"}`;
  const { code, message } = error as { code?: string; message: string };
  if (code === "28P01" || code === "28000") {
    return new ErrorArranque(`${setting}: PostgreSQL en ${place} no acepta al rol «${rolOf(url)}» con esa clave.`, {
      cause: error,
    });
  }
  if (code === "3D000") {
    return new ErrorArranque(`${setting}: en ${place} no existe la base de datos «${pathname.slice(1)}».`, {
      cause: error,
    });
  }
  return new ErrorArranque(
    `${setting}: no se pudo conectar con PostgreSQL en ${place} (${code ?? message}).\n` +
      "Compruebe que esté en marcha y que este equipo llegue a esa dirección.",
    { cause: error },
  );
}
