import { resolve } from "node:path";
import { ErrorArranque } from "./error-arranque.ts";
import {
  parseCorreos,
  parseDireccionWeb,
  parsePuerto,
  parsePostgres,
  parseSmtp,
  parseTrustProxy,
} from "./config-valores.ts";

/** `demo` has example data and known passwords; `produccion` is closed. Nothing looks at NODE_ENV. */
export type Modo = "demo" | "produccion";

/** What the environment says, checked and with its defaults. */
export interface Ajustes {
  readonly modo: Modo;
  /** Address to listen on, null for all; in the demo only this computer, since its passwords are public. */
  readonly host: string | null;
  readonly port: number;
  /** Absolute folder of the embedded cluster and of what the server keeps on disk. */
  readonly dataDir: string;
  /** External PostgreSQL, or null to use the embedded one (demo only). */
  readonly baseExterna: { readonly ownerUrl: string; readonly appUrl: string } | null;
  /** Public address without final slash, for links in mails and documents. */
  readonly baseUrl: string;
  /** Where mail goes; null only in the demo, which keeps it instead of sending it. */
  readonly smtpUrl: string | null;
  /** Addresses outside that get the signed heads of the audit; none mails nothing. */
  readonly auditoriaCorreos: readonly string[];
  /** Sender of the mails. */
  readonly mailFrom: string;
  /** What Express gets as `trust proxy`: none, a number of hops or a list of addresses. */
  readonly trustProxy: false | number | readonly string[];
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Who is invited to administer when nobody does, or null. */
  readonly administrador: {
    readonly dni: string;
    readonly nombres: string;
    readonly apellidos: string;
    readonly correo: string;
  } | null;
}

/** Settings of a running server: those of the environment and the database that it really uses. */
export interface Config extends Ajustes {
  /** Connection of the owner role: migrations only. */
  readonly ownerUrl: string;
  /** Connection of the application role, which owns nothing and obeys row-level security. */
  readonly appUrl: string;
}

type Entorno = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

/** Settings that name the first administrator. */
const ADMINISTRADOR = ["ADMIN_DNI", "ADMIN_NOMBRES", "ADMIN_APELLIDOS", "ADMIN_CORREO"] as const;

/** Settings without which production does not start, with what each one is. */
const REQUERIDOS_EN_PRODUCCION: Readonly<Record<string, string>> = {
  DATABASE_URL:
    "la conexión del rol propietario, que aplica las migraciones: postgresql://propietario:clave@servidor:5432/merito",
  DATABASE_URL_APP:
    "la conexión del rol de aplicación, sujeto a seguridad por filas: postgresql://aplicacion:clave@servidor:5432/merito",
  BASE_URL: "la dirección pública del sistema: https://convocatorias.entidad.gob.pe",
  SMTP_URL: "el servidor de correo: smtps://usuario:clave@correo.entidad.gob.pe:465",
};

/**
 * Reads the settings from environment variables.
 * @param env     environment, such as `process.env`; empty texts count as absent
 * @param folder  absolute folder against which a relative DATA_DIR is read
 * @throws {ErrorArranque} one, with every setting that is missing or ill
 */
export function readAjustes(env: Entorno, folder: string): Ajustes {
  const faults: string[] = [];
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const read = <T>(name: string, fallback: T, parse: (value: string) => T): T => {
    const value = text(name);
    if (value === undefined) return fallback;
    try {
      return parse(value);
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`);
      return fallback;
    }
  };

  const modo = read<Modo>("MERITO_MODO", "produccion", parseModo);
  if (modo === "produccion") {
    for (const [name, what] of Object.entries(REQUERIDOS_EN_PRODUCCION)) {
      if (text(name) === undefined) faults.push(`Falta ${name}, ${what}`);
    }
  }
  const port = read("PORT", 4000, parsePuerto);
  const ownerUrl = read<string | null>("DATABASE_URL", null, parsePostgres);
  const appUrl = read<string | null>("DATABASE_URL_APP", null, parsePostgres);
  if (modo === "demo" && (text("DATABASE_URL") === undefined) !== (text("DATABASE_URL_APP") === undefined)) {
    faults.push(
      "DATABASE_URL y DATABASE_URL_APP van juntas: defina las dos, o ninguna para usar el PostgreSQL incluido",
    );
  }
  if (ownerUrl !== null && appUrl !== null && new URL(ownerUrl).username === new URL(appUrl).username) {
    faults.push("DATABASE_URL_APP: use un rol distinto del propietario, o la seguridad por filas no protege nada");
  }
  const [dni, nombres, apellidos, correo] = ADMINISTRADOR.map(text);
  const administrador = dni && nombres && apellidos && correo ? { dni, nombres, apellidos, correo } : null;
  if (!administrador && ADMINISTRADOR.some((name) => text(name) !== undefined)) {
    faults.push(`${ADMINISTRADOR.join(", ")} van juntas: defina las cuatro, o ninguna si ya hay quien administre`);
  }
  const ajustes: Ajustes = {
    modo,
    host: text("HOST") ?? (modo === "demo" ? "127.0.0.1" : null),
    port,
    dataDir: resolve(folder, text("DATA_DIR") ?? ".data"),
    baseExterna: ownerUrl !== null && appUrl !== null ? { ownerUrl, appUrl } : null,
    baseUrl: read("BASE_URL", `http://localhost:${port}`, parseDireccionWeb),
    smtpUrl: read<string | null>("SMTP_URL", null, parseSmtp),
    auditoriaCorreos: read<readonly string[]>("AUDITORIA_CORREOS", [], parseCorreos),
    mailFrom: text("MAIL_FROM") ?? "Mérito <no-responder@localhost>",
    trustProxy: read<Ajustes["trustProxy"]>("TRUST_PROXY", false, parseTrustProxy),
    logLevel: read<Ajustes["logLevel"]>("LOG_LEVEL", modo === "demo" ? "warn" : "info", parseLogLevel),
    administrador,
  };
  if (faults.length > 0) {
    throw new ErrorArranque(`Mérito no arrancó por sus ajustes:\n${faults.map((fault) => `  - ${fault}.`).join("\n")}`);
  }
  return ajustes;
}

function parseModo(value: string): Modo {
  if (value === "demo" || value === "produccion") return value;
  throw new Error(`«${value}» no es un modo; use demo o produccion`);
}

function parseLogLevel(value: string): Ajustes["logLevel"] {
  const level = LOG_LEVELS.find((candidate) => candidate === value);
  if (level) return level;
  throw new Error(`«${value}» no es un nivel; use ${LOG_LEVELS.join(", ")}`);
}
