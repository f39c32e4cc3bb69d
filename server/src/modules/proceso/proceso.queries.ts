/** Reads of procesos and of their versions. */
import type { Bases } from "#schema/bases/bases.ts";
import { comparar } from "#schema/bases/comparar.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { type Orden, paginar, type Pagina, type PaginaArgs } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { patronDe } from "../../infra/busqueda.ts";
import { definirCargador } from "../../infra/cargador.ts";
import { isId } from "../../infra/validacion.ts";
import { type FiltroProcesos, OrdenProcesos } from "./proceso.enums.ts";
import type { ProcesoType } from "./proceso.type.ts";
import type { BorradorBasesType, PropuestaVersionType, VersionBasesType } from "./version.type.ts";
import { readSituaciones, type Situacion } from "./situacion.ts";

/** The phase follows the clock of the database; a row of the schedule is `[abre, cierra)`. */
const FASE = `case
    when p.estado in ('BORRADOR', 'EN_APROBACION') then 'EN_PREPARACION'
    when p.estado <> 'PUBLICADO' then p.estado
    when p.postulacion_abre is null or ahora() < p.postulacion_abre then 'CONVOCADO'
    when ahora() < p.postulacion_cierra then 'POSTULACION_ABIERTA'
    else 'EN_EVALUACION' end`;

const SELECT = `select p.id, p.entidad as "entidadId", p.codigo, p.numero, p.anio, p.titulo, p.estado, ${FASE} as fase,
    p.version_vigente as "versionVigente", p.postulacion_abre as "postulacionAbre",
    p.postulacion_cierra as "postulacionCierra", p.publicado_en as "publicadoEn", p.creado_en as "creadoEn",
    p.archivado_en as "archivadoEn",
    coalesce(p.publicado_en, p.creado_en) as reciente,
    coalesce(p.postulacion_cierra, timestamptz '9999-12-31 00:00:00+00') as cierre
  from proceso p`;

const ORDENES: Readonly<Record<OrdenProcesos, Orden>> = {
  [OrdenProcesos.MAS_RECIENTES]: {
    clave: "MAS_RECIENTES",
    columnas: [
      { nombre: "reciente", tipo: "timestamptz" },
      { nombre: "id", tipo: "uuid" },
    ],
    descendente: true,
  },
  [OrdenProcesos.CIERRE]: {
    clave: "CIERRE",
    columnas: [
      { nombre: "cierre", tipo: "timestamptz" },
      { nombre: "id", tipo: "uuid" },
    ],
  },
};

const FILTRO = `($1::text is null or concat_ws(' ', p.codigo, p.titulo) ilike $1)
    and ($2::uuid is null or p.entidad = $2)
    and ($3::int is null or p.anio = $3)
    and ($4::text[] is null or ${FASE} = any ($4))
    and ($5::text[] is null or p.estado = any ($5))`;

const PUBLICADOS = "p.version_vigente is not null";
const PROPIOS = `((select soy('{RRHH,APROBADOR,UNIDAD_SOLICITANTE,COMITE,PRESIDENTE,AUDITOR,ADMINISTRADOR}'))
    or p.entidad = any ((select mis_entidades('{RRHH,APROBADOR,UNIDAD_SOLICITANTE,COMITE,PRESIDENTE,AUDITOR,ADMINISTRADOR}'))::uuid[])
    or p.id = any ((select mis_procesos('{RRHH,APROBADOR,UNIDAD_SOLICITANTE,COMITE,PRESIDENTE,AUDITOR}'))::uuid[])
    or p.version_vigente is not null and ((select soy('{procesos:leer}')) or p.entidad = any ((select mis_entidades('{procesos:leer}'))::uuid[])))`;

/**
 * One page of procesos.
 * @param alcance those that were published, or those on which the person works; for a service token, the published ones of its entidad
 */
export function listProcesos(
  tx: Lectura,
  alcance: "PUBLICADOS" | "PROPIOS",
  filtro: FiltroProcesos,
  orden: OrdenProcesos,
  pagina: PaginaArgs,
): Promise<Pagina<ProcesoType>> {
  const { texto, entidad = null, anio = null, fases = null, estados = null, archivados } = filtro;
  const imposible = entidad !== null && !isId(entidad);
  const suyos = [PROPIOS, `p.archivado_en is ${archivados ? "not null" : "null"}`];
  const condiciones = [...(alcance === "PUBLICADOS" ? [PUBLICADOS] : suyos), FILTRO, ...(imposible ? ["false"] : [])];
  const valores = [patronDe(texto), imposible ? null : entidad, anio, fases, estados];
  return paginar<ProcesoType>(tx, `${SELECT} where ${condiciones.join(" and ")}`, valores, ORDENES[orden], pagina);
}

/** Procesos by id. What the person may not see is missing. */
export const procesoPorId = definirCargador<string, ProcesoType>("procesoPorId", async (tx, ids) => {
  const filas = await tx.filas<ProcesoType>(`${SELECT} where p.id = any ($1::uuid[])`, [ids]);
  return new Map(filas.map((fila) => [fila.id, fila]));
});

/** What the acts decide by, for the capacidades and the schedule. */
export const situacionPorId = definirCargador<string, Situacion>("situacionPorId", readSituaciones);

const SELECT_VERSION = `select v.id, v.proceso as "procesoId", v.entidad as "entidadId", v.numero, v.clase, v.motivo, v.diferencias,
    v.sha256, v.forma, v.publicada_en as "publicadaEn", v.propuesta_por as "propuestaPor", v.aprobada_por as "aprobadaPor"
  from version_bases v`;

/** Versions of a proceso in their order, by the id of the proceso. */
export const versionesPorProceso = definirCargador<string, VersionBasesType[]>(
  "versionesPorProceso",
  async (tx, ids) => {
    const filas = await tx.filas<VersionBasesType>(
      `${SELECT_VERSION} where v.proceso = any ($1::uuid[]) order by v.numero`,
      [ids],
    );
    return Map.groupBy(filas, ({ procesoId }) => procesoId);
  },
);

/** Versions by `proceso:numero`; `proceso:vigente` is the one in force. */
export const versionPorNumero = definirCargador<string, VersionBasesType>("versionPorNumero", async (tx, claves) => {
  const pares = claves.map((clave) => clave.split(":"));
  const filas = await tx.filas<VersionBasesType & { clave: string }>(
    `${SELECT_VERSION.replace("from version_bases", ", c.clave from version_bases")}
     join proceso p on p.id = v.proceso
     join unnest($1::uuid[], $2::text[], $3::text[]) as c(proceso, numero, clave)
       on c.proceso = v.proceso and v.numero = case c.numero when 'vigente' then p.version_vigente else c.numero::int end`,
    [pares.map(([proceso]) => proceso), pares.map(([, numero]) => numero), claves],
  );
  return new Map(filas.map((fila) => [fila.clave, fila]));
});

/** Documents of versions, by the id of the version: they are large, and most lists do not show them. */
export const documentoPorVersion = definirCargador<string, Bases>("documentoPorVersion", async (tx, ids) => {
  const filas = await tx.filas<{ id: string; documento: Bases }>(
    "select id, documento from version_bases where id = any ($1::uuid[])",
    [ids],
  );
  return new Map(filas.map(({ id, documento }) => [id, documento]));
});

/** The bases in force, or the draft of a proceso that has none, for whoever may see it; with the database's instant. */
export const documentoPorProceso = definirCargador<string, { documento: Bases; ahora: InstanteUtc }>(
  "documentoPorProceso",
  async (tx, ids) => {
    const filas = await tx.filas<{ id: string; documento: Bases | null; ahora: InstanteUtc }>(
      `select p.id, coalesce(v.documento, b.documento) as documento,
         to_char(ahora() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ahora
       from proceso p left join version_bases v on v.proceso = p.id and v.numero = p.version_vigente
       left join borrador_bases b on b.proceso = p.id and p.version_vigente is null
       where p.id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(
      filas.flatMap(({ id, documento, ahora }) => (documento ? [[id, { documento, ahora }] as const] : [])),
    );
  },
);

/** Drafts by proceso, for whoever may see them. */
export const borradorPorProceso = definirCargador<string, BorradorBasesType>("borradorPorProceso", async (tx, ids) => {
  const filas = await tx.filas<BorradorBasesType & { proceso: string }>(
    `select proceso, revision, guardado_en as "guardadoEn", guardado_por as "guardadoPor", documento
     from borrador_bases where proceso = any ($1::uuid[])`,
    [ids],
  );
  return new Map(filas.map((fila) => [fila.proceso, fila]));
});

/** The change that waits for a signature, by proceso. */
export const propuestaPorProceso = definirCargador<string, PropuestaVersionType>(
  "propuestaPorProceso",
  async (tx, ids) => {
    const filas = await tx.filas<PropuestaVersionType & { proceso: string; vigente: Bases | null }>(
      `select c.proceso, c.id, c.clase, c.motivo, c.propuesta_por as "propuestaPor", c.propuesta_en as "propuestaEn", c.documento,
       v.documento as vigente
     from propuesta_version c join proceso p on p.id = c.proceso
     left join version_bases v on v.proceso = p.id and v.numero = p.version_vigente
     where c.estado = 'PENDIENTE' and c.proceso = any ($1::uuid[])`,
      [ids],
    );
    return new Map(
      filas.map(({ proceso, vigente, ...propuesta }) => [
        proceso,
        { ...propuesta, diferencias: vigente ? comparar(vigente, propuesta.documento).map(({ frase }) => frase) : [] },
      ]),
    );
  },
);
