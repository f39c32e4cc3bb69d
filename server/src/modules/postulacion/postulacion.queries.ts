/** Reads of applications. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { momentoEn, ventanaPostulacion } from "#schema/postulacion/ventana.ts";
import { type Orden, type Pagina, type PaginaArgs, paginar } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { definirCargador } from "../../infra/cargador.ts";
import { hasRolEn, type Quien, type Rol } from "../../infra/quien.ts";
import {
  SELECT_POSTULACION,
  type PostulacionGuardada,
  readProceso,
  readSituaciones,
  type Situacion,
} from "./guardada.ts";
import { OrdenPostulaciones } from "./postulacion.enums.ts";
import type { FiltroPostulaciones, PostulacionType } from "./postulacion.type.ts";

const COLUMNAS = `p.id, p.codigo, p.proceso as "procesoId", p.entidad as "entidadId", p.persona as "personaId", p.plazas, p.estado,
  p.revision, v.numero as "versionBases", p.creada_en as "creadaEn", p.guardada_en as "guardadaEn", p.sello as "enviadaEn",
  p.retirada_en as "retiradaEn", p.estado = 'BORRADOR' and v.numero is distinct from pr.version_vigente as desactualizada`;
const DESDE = "from postulacion p join version_bases v on v.id = p.version_bases join proceso pr on pr.id = p.proceso";

const ORDEN_MIAS: Orden = {
  clave: "MIAS",
  columnas: [
    { nombre: "creadaEn", tipo: "timestamptz" },
    { nombre: "id", tipo: "uuid" },
  ],
  descendente: true,
};
const ORDENES: Readonly<Record<OrdenPostulaciones, Orden>> = {
  [OrdenPostulaciones.ENVIO]: {
    clave: "ENVIO",
    columnas: [
      { nombre: "enviadaEn", tipo: "timestamptz" },
      { nombre: "id", tipo: "uuid" },
    ],
  },
  [OrdenPostulaciones.NOMBRES]: {
    clave: "NOMBRES",
    columnas: [
      { nombre: "orden", tipo: "text" },
      { nombre: "id", tipo: "uuid" },
    ],
  },
  [OrdenPostulaciones.CODIGO]: {
    clave: "CODIGO",
    columnas: [
      { nombre: "codigo", tipo: "text" },
      { nombre: "id", tipo: "uuid" },
    ],
  },
};

/** Who may read what was sent to a proceso: its staff, and the other systems of its entidad. */
export const PERSONAL: readonly Rol[] = [
  "RRHH",
  "APROBADOR",
  "AUDITOR",
  "COMITE",
  "PRESIDENTE",
  "UNIDAD_SOLICITANTE",
  "INTEGRADOR",
];

/** One's own applications, the newest first. */
export function listMias(tx: Lectura, pagina: PaginaArgs): Promise<Pagina<PostulacionType>> {
  return paginar<PostulacionType>(tx, `select ${COLUMNAS} ${DESDE} where p.persona = yo()`, [], ORDEN_MIAS, pagina);
}

/**
 * What was sent to a proceso, for its staff, once the window is closed.
 * @throws NO_ENCONTRADO, NO_AUTORIZADO, POSTULACIONES_EN_RESERVA
 */
export async function listPostulaciones(
  tx: Lectura,
  quien: Quien,
  ahora: InstanteUtc,
  {
    proceso: id,
    filtro,
    orden,
    pagina,
  }: { proceso: string; filtro: FiltroPostulaciones; orden: OrdenPostulaciones; pagina: PaginaArgs },
): Promise<Pagina<PostulacionType>> {
  const proceso = await readProceso(tx, id);
  if (!proceso) throw new Rechazo("NO_ENCONTRADO");
  if (!hasRolEn(quien, PERSONAL, { entidad: proceso.entidad, proceso: proceso.id })) throw new Rechazo("NO_AUTORIZADO");
  const ventana = proceso.vigente && ventanaPostulacion(proceso.vigente.documento);
  if (ventana && momentoEn(ventana, ahora) !== "DESPUES")
    throw new Rechazo("POSTULACIONES_EN_RESERVA", { cierra: ventana.cierra });
  const { plaza = null, estado = null, buscar = null } = filtro;
  const parte = buscar?.trim()
    ? `%${buscar
        .trim()
        .slice(0, 100)
        .replace(/[\\%_]/g, String.raw`\$&`)}%`
    : null;
  return paginar<PostulacionType>(
    tx,
    `select ${COLUMNAS}, p.instantanea -> 'expediente' ->> 'nombres' as orden ${DESDE}
     where p.proceso = $1 and p.sello is not null and ($2::text is null or $2 = any (p.plazas))
       and ($3::text is null or p.estado = $3)
       and ($4::text is null or p.codigo ilike $4 or p.instantanea -> 'expediente' ->> 'nombres' ilike $4)`,
    [proceso.id, plaza, estado, parte],
    ORDENES[orden],
    pagina,
  );
}

/** Applications by id, for whoever points to one. */
export const postulacionPorId = definirCargador<string, PostulacionType>("postulacionPorId", async (tx, ids) => {
  const filas = await tx.filas<PostulacionType>(`select ${COLUMNAS} ${DESDE} where p.id = any ($1::uuid[])`, [ids]);
  return new Map(filas.map((fila) => [fila.id, fila]));
});

/** Applications with their answers, files and snapshot; heavier than what lists show. */
export const contenidoPorId = definirCargador<string, PostulacionGuardada>("contenidoPostulacion", async (tx, ids) => {
  const filas = await tx.filas<PostulacionGuardada>(`${SELECT_POSTULACION} where id = any ($1::uuid[])`, [ids]);
  return new Map(filas.map((fila) => [fila.id, fila]));
});

/** Applications with their proceso and bases: what `capacidades` looks at. */
export const situacionPorId = definirCargador<string, Situacion>("situacionPostulacion", readSituaciones);

/** The id of one's own application with that receipt; null when there is none. */
export async function findPorConstancia(tx: Lectura, numero: string): Promise<string | null> {
  const fila = await tx.fila<{ id: string }>("select id from postulacion where constancia = $1 and persona = yo()", [
    numero.trim().toUpperCase().slice(0, 60),
  ]);
  return fila?.id ?? null;
}
