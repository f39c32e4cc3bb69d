/** Reads and writes of accounts that several acts share. All run as the server itself. */
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Lectura, Tx } from "../../infra/base-datos.ts";
import type { Rol } from "../../infra/quien.ts";
import type { DatosPersona } from "./persona.rules.ts";

/** What signing in and recovery need to know of an account. */
export interface Cuenta {
  readonly personaId: string;
  readonly correo: string;
  readonly nombres: string;
  readonly claveHash: string | null;
  readonly activa: boolean;
  readonly totpSecreto: string | null;
  readonly totpActivo: boolean;
  /** Last step of the second factor that was used; older or equal ones are refused. */
  readonly totpUltimo: string;
}

const COLUMNAS = `p.id as "personaId", p.correo, p.nombres, c.clave_hash as "claveHash", c.activa,
  c.totp_secreto as "totpSecreto", c.totp_activo as "totpActivo", c.totp_ultimo::text as "totpUltimo"`;

/** The account of a mail address or of a document number, as `normalizeUsuario` gives them; null when there is none or more than one. */
export async function findCuenta(tx: Lectura, usuario: string): Promise<Cuenta | null> {
  const filas = await tx.filas<Cuenta>(
    `select ${COLUMNAS} from persona p join cuenta c on c.persona_id = p.id
     where ${usuario.includes("@") ? "lower(p.correo)" : "p.numero_documento"} = $1 limit 2`,
    [usuario],
  );
  return filas.length === 1 ? (filas[0] ?? null) : null;
}

/** The account of a person, locked until the act ends. */
export function lockCuenta(tx: Tx, personaId: string): Promise<Cuenta | null> {
  return tx.fila<Cuenta>(
    `select ${COLUMNAS} from persona p join cuenta c on c.persona_id = p.id where p.id = $1 for update of c`,
    [personaId],
  );
}

/** A role to be given. */
export interface RolNuevo {
  readonly rol: Rol;
  readonly entidad: string | null;
  readonly proceso: string | null;
}

/** Stores a person with an account and roles. */
export async function insertCuenta(
  tx: Tx,
  persona: DatosPersona & { readonly id: string },
  claveHash: string | null,
  roles: readonly RolNuevo[],
  otorgadaPor: string | null,
): Promise<void> {
  await tx.filas(
    `insert into persona (id, tipo_documento, numero_documento, nombres, apellidos, correo, celular, fecha_nacimiento)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      persona.id,
      persona.tipoDocumento,
      persona.numeroDocumento,
      persona.nombres,
      persona.apellidos,
      persona.correo,
      persona.celular,
      persona.fechaNacimiento,
    ],
  );
  await tx.filas("insert into cuenta (persona_id, clave_hash) values ($1, $2)", [persona.id, claveHash]);
  for (const { rol, entidad, proceso } of roles) {
    await tx.filas(
      "insert into asignacion_rol (persona_id, rol, entidad_id, proceso_id, otorgada_por) values ($1, $2, $3, $4, $5)",
      [persona.id, rol, entidad, proceso, otorgadaPor],
    );
  }
}

export type TipoEnlace = "REGISTRO" | "RECUPERACION" | "INVITACION";

export interface EnlaceNuevo {
  readonly hash: Buffer;
  readonly tipo: TipoEnlace;
  readonly persona: string | null;
  readonly datos: unknown;
  /** Minutes for which it is good. */
  readonly minutos: number;
  readonly instante: InstanteUtc;
}

/** Stores a link; the earlier unused ones of the same kind for that person stop working. */
export async function insertEnlace(tx: Tx, enlace: EnlaceNuevo): Promise<void> {
  if (enlace.persona !== null) {
    await tx.filas("delete from enlace where persona_id = $1 and tipo = $2 and usado_en is null", [
      enlace.persona,
      enlace.tipo,
    ]);
  }
  await tx.filas(
    `insert into enlace (hash, tipo, persona_id, datos, vence_en)
     values ($1, $2, $3, $4, $5::timestamptz + make_interval(mins => $6))`,
    [enlace.hash, enlace.tipo, enlace.persona, JSON.stringify(enlace.datos), enlace.instante, enlace.minutos],
  );
}

export interface Enlace<D> {
  readonly tipo: TipoEnlace;
  readonly persona: string | null;
  readonly datos: D;
}

/** Uses a link up: of two at once only one gets it. Null when it is unknown, used or expired. */
export function takeEnlace<D>(tx: Tx, hash: Buffer, tipos: readonly TipoEnlace[]): Promise<Enlace<D> | null> {
  return tx.fila<Enlace<D>>(
    `update enlace set usado_en = ahora() where hash = $1 and tipo = any ($2) and usado_en is null
       and vence_en > ahora() returning tipo, persona_id as persona, datos`,
    [hash, tipos],
  );
}

/** Closes the sessions of a person, all or all but one. */
export async function closeSesiones(tx: Tx, personaId: string, menos: string | null = null): Promise<void> {
  await tx.filas(
    `update sesion set cerrada_en = clock_timestamp()
     where persona_id = $1 and cerrada_en is null and id is distinct from $2::uuid`,
    [personaId, menos],
  );
}
