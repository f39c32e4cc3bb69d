/** The ways in which a sealed dossier is changed behind the walls: each alone, with values that chance gives. */
import { ARCHIVOS } from "./r06-clases-archivos.ts";
import { AUDITORIA } from "./r06-clases-auditoria.ts";
import { alterarUno, type Clase } from "./r06-clase.ts";

/** `$1` is the application; chance is of the database. */
const columna = (nombre: string, valor: string, lugar = nombre): Clase => ({
  nombre: `${nombre} = ${valor}`,
  lugar: new RegExp(`^(postulacion\\.)?${lugar}$`),
  alcance: "UNO",
  hacer: ({ sql }, { id }) => sql(`update postulacion set ${nombre} = ${valor} where id = $1`, [id]),
});

const AZAR = "md5(random()::text)";
const POSTULACION: readonly Clase[] = [
  columna("codigo", `'E-' || ${AZAR}`),
  columna(
    "proceso",
    "(select q.id from proceso q where not exists (select from copia_postulacion c where c.proceso = q.id) limit 1)",
  ),
  columna("entidad", "(select id from entidad e where e.id <> postulacion.entidad limit 1)"),
  columna(
    "persona",
    "(select p.id from persona p where not exists (select from copia_postulacion c where c.persona = p.id) limit 1)",
  ),
  columna("plazas", "'{p2}'"),
  columna("plazas", "plazas || '{p3}'"),
  columna("ambito_limite", `ambito_limite || ${AZAR}`),
  columna(
    "version_bases",
    "(select v.id from version_bases v where v.proceso = postulacion.proceso and v.id <> version_bases limit 1)",
  ),
  columna("version_bases", "gen_random_uuid()"),
  columna("revision", "revision + 1"),
  columna("respuestas", `jsonb_set(respuestas, '{estudios,0,valores,casa}', to_jsonb(${AZAR}))`),
  columna("respuestas", `respuestas #- '{bonos,0}'`),
  columna("documentos", "'[]'"),
  columna("documentos", "jsonb_set(documentos, '{0,archivos,0}', to_jsonb(gen_random_uuid()))"),
  columna("declaraciones", `jsonb_set(declaraciones, '{0,respuesta}', '"NO"')`),
  columna("confirmados", "'{}'"),
  columna("sello", "sello + interval '1 microsecond'"),
  columna("sello", "sello - interval '1 microsecond'"),
  columna("guardada_en", "guardada_en + interval '1 microsecond'"),
  columna("creada_en", "creada_en - interval '1 microsecond'"),
  columna("constancia", `'C-' || ${AZAR}`),
  columna("instantanea_sha256", `encode(sha256(${AZAR}::bytea), 'hex')`),
  columna("instantanea", `jsonb_set(instantanea, '{expediente,nombres}', to_jsonb(${AZAR}))`),
  columna("instantanea", `jsonb_set(instantanea, '{bases,version}', '2')`),
  columna("instantanea", "instantanea #- '{archivos,0}'"),
  columna("instantanea", `'{}'`),
  columna("instantanea", `jsonb_set(instantanea, '{expediente,enviadaEn}', 'null')`),
  {
    nombre: "withdrawn, or brought back, without anybody having asked",
    lugar: /^postulacion\.estado$/,
    alcance: "UNO",
    hacer: ({ sql }, { id }) =>
      sql(
        `update postulacion set estado = case estado when 'ENVIADA' then 'RETIRADA' else 'ENVIADA' end,
           retirada_en = case estado when 'ENVIADA' then now() end where id = $1`,
        [id],
      ),
  },
  {
    nombre: "back to a draft",
    lugar: /^postulacion$/,
    alcance: "UNO",
    hacer: ({ sql }, { id }) =>
      sql(
        `update postulacion set estado = 'BORRADOR', sello = null, instantanea = null, instantanea_sha256 = null,
           constancia = null, retirada_en = null where id = $1`,
        [id],
      ),
  },
  {
    nombre: "row removed",
    lugar: /^postulacion$/,
    alcance: "UNO",
    hacer: ({ sql }, { id }) => sql("delete from postulacion where id = $1", [id]),
  },
];

type Documento = Record<string, unknown>;

const INSTANTANEA: readonly Clase[] = [
  {
    nombre: "a text of the snapshot, and its hash",
    lugar: /^instantanea$/,
    alcance: "UNO",
    hacer: async ({ reescribir }, { id }) => void (await reescribir(id, alterarUno)),
  },
  {
    nombre: "the name in the snapshot, and its hash",
    lugar: /^instantanea$/,
    alcance: "UNO",
    hacer: async ({ reescribir }, { id }) =>
      void (await reescribir(id, (instantanea) => {
        (instantanea["expediente"] as Documento)["nombres"] = "Otra, Persona";
      })),
  },
  {
    nombre: "the answers, in the snapshot and in their column, and the hash",
    lugar: /^instantanea$/,
    alcance: "UNO",
    hacer: async ({ reescribir, sql }, { id }) => {
      await reescribir(id, (instantanea) =>
        alterarUno((instantanea["expediente"] as Documento)["respuestas"] as Documento),
      );
      await sql("update postulacion set respuestas = instantanea #> '{expediente,respuestas}' where id = $1", [id]);
    },
  },
  {
    nombre: "the seal, in the snapshot and in its columns, and the hash",
    lugar: /^postulacion\.sello$/,
    alcance: "UNO",
    hacer: async ({ reescribir, sql }, { id }) => {
      await reescribir(id, (instantanea) => (instantanea["sello"] = "2026-01-02T03:04:05.678901Z"));
      const sello = "(instantanea ->> 'sello')::timestamptz";
      await sql(`update postulacion set sello = ${sello}, guardada_en = ${sello} where id = $1`, [id]);
    },
  },
  {
    nombre: "all that was sealed, exchanged for that of another",
    lugar: /^instantanea$/,
    alcance: "UNO",
    hacer: ({ sql }, { id }, otro) =>
      sql(
        `update postulacion p set instantanea = o.instantanea, instantanea_sha256 = o.instantanea_sha256,
           respuestas = o.respuestas, documentos = o.documentos, declaraciones = o.declaraciones
         from postulacion o where p.id = $1 and o.id = $2`,
        [id, otro.id],
      ),
  },
];

const deVersion = (nombre: string, cambio: string): Clase => ({
  nombre: `the bases: ${nombre}`,
  lugar: /^bases$/,
  alcance: "PROCESO",
  hacer: ({ sql }, { id }) =>
    sql(`${cambio} where v.id = (select p.version_bases from postulacion p where p.id = $1)`, [id]),
});

const BASES: readonly Clase[] = [
  deVersion(
    "a text of the document",
    `update version_bases v set documento = jsonb_set(documento, '{generalidades,titulo}', to_jsonb(${AZAR}))`,
  ),
  deVersion(
    "its document and its hash, exchanged for those of others",
    `update version_bases v set documento = documento || '{"forma": 2}', sha256 = encode(sha256(${AZAR}::bytea), 'hex')`,
  ),
  deVersion("its hash", `update version_bases v set sha256 = encode(sha256(${AZAR}::bytea), 'hex')`),
  deVersion("its number", "update version_bases v set numero = numero + 100"),
  deVersion("taken away", "delete from version_bases v"),
];

export const CLASES: readonly Clase[] = [...POSTULACION, ...INSTANTANEA, ...BASES, ...ARCHIVOS, ...AUDITORIA];
