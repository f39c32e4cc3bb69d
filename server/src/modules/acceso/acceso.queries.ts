/** Reads of accounts, sessions, staff and tokens. */
import { type Orden, type Pagina, type PaginaArgs, paginar } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import type { AsignacionRol, CorreoDemo, Personal, Sesion, TokenServicio } from "./acceso.type.ts";
import type { PersonaType } from "./persona.type.ts";

const ROL = `json_build_object('id', a.id, 'rol', a.rol, 'entidadId', a.entidad_id, 'procesoId', a.proceso_id,
  'personaId', a.persona_id, 'otorgadaEn', to_char(a.otorgada_en at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))`;

export interface CuentaPropia {
  readonly persona: PersonaType;
  readonly roles: AsignacionRol[];
  readonly segundoFactor: boolean;
}

/** The account of the person of the session. */
export async function readYo(tx: Lectura, personaId: string): Promise<CuentaPropia | null> {
  const persona = await tx.fila<PersonaType & { totp: boolean; roles: AsignacionRol[] }>(
    `select p.id, p.tipo_documento as "tipoDocumento", p.numero_documento as "numeroDocumento", p.nombres, p.apellidos,
       p.correo, p.celular, p.fecha_nacimiento as "fechaNacimiento", p.revision, p.creada_en as "creadaEn", c.totp_activo as totp,
       (select coalesce(json_agg(${ROL} order by a.rol, a.id), '[]') from asignacion_rol a
        where a.persona_id = p.id and a.retirada_en is null) as roles
     from persona p join cuenta c on c.persona_id = p.id where p.id = $1`,
    [personaId],
  );
  if (!persona) return null;
  const { totp, roles, ...datos } = persona;
  return { persona: datos, roles, segundoFactor: totp };
}

/** Open sessions of the person, the latest first. */
export function listSesiones(tx: Lectura, personaId: string, actual: string | null): Promise<Sesion[]> {
  return tx.filas<Sesion>(
    `select id, id is not distinct from $2::uuid as actual, agente, host(direccion) as direccion, creada_en as "creadaEn",
       usada_en as "usadaEn", persona_id as "personaId"
     from sesion where persona_id = $1 and cerrada_en is null and vence_en > clock_timestamp()
       and usada_en > clock_timestamp() - interval '4 hours' order by usada_en desc limit 50`,
    [personaId, actual],
  );
}

const ORDEN_PERSONAL: Orden = {
  clave: "APELLIDOS",
  columnas: [
    { nombre: "apellidos", tipo: "text", alfabetico: true },
    { nombre: "nombres", tipo: "text", alfabetico: true },
    { nombre: "id", tipo: "uuid" },
  ],
};

/** Staff with the roles that the asker may see, by surname; `buscar` is part of the name or of the mail. */
export function listPersonal(tx: Lectura, buscar: string | null, pagina: PaginaArgs): Promise<Pagina<Personal>> {
  return paginar<Personal>(
    tx,
    `select p.id, p.nombres, p.apellidos, p.correo, r.roles from persona p
     cross join lateral (select json_agg(${ROL} order by a.rol, a.id) as roles from asignacion_rol a
       where a.persona_id = p.id and a.retirada_en is null and a.rol <> 'POSTULANTE') r
     where es_personal(p.id) and ($1::text is null or p.nombres || ' ' || p.apellidos || ' ' || p.correo ilike $1)`,
    [buscar === null ? null : `%${buscar.replace(/[\\%_]/g, "\\$&")}%`],
    ORDEN_PERSONAL,
    pagina,
  ).then((leida) => {
    for (const { node } of leida.edges) node.roles ??= [];
    return leida;
  });
}

/** Service tokens within reach, the latest first; their secrets are nowhere. */
export function listTokens(tx: Lectura): Promise<TokenServicio[]> {
  return tx.filas<TokenServicio>(
    `select id, nombre, entidad_id as "entidadId", alcances, creado_en as "creadoEn", vence_en as "venceEn",
       revocado_en as "revocadoEn", usado_en as "usadoEn" from token_servicio order by creado_en desc limit 200`,
  );
}

/** The last mails of the demo. */
export function listCorreosDemo(tx: Lectura, destinatario: string | null): Promise<CorreoDemo[]> {
  return tx.filas<CorreoDemo>(
    `select id, destinatario, codigo, datos, creado_en as "creadoEn" from correo_saliente
     where $1::text is null or lower(destinatario) = lower($1) order by creado_en desc limit 50`,
    [destinatario],
  );
}
