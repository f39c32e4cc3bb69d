/** Search of plazas of published procesos. */
import { type Orden, paginar, type Pagina, type PaginaArgs } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { patronDe } from "../../infra/busqueda.ts";
import { isId } from "../../infra/validacion.ts";
import { type FiltroPlazas, OrdenPlazas, type PlazaConvocada } from "./plaza.type.ts";

const SELECT = `
  select x.proceso as "procesoId", x.id, x.codigo, x.nombre, x.unidad, x.grupo, x.region, x.lugar, x.posiciones,
    x.remuneracion_centimos as "remuneracionCentimos", p.postulacion_abre as "postulacionAbre",
    p.postulacion_cierra as "postulacionCierra", x.publicada_en as "publicadaEn",
    coalesce(p.estado = 'PUBLICADO' and ahora() >= p.postulacion_abre
      and ahora() < p.postulacion_cierra, false) as abierta,
    coalesce(p.postulacion_cierra, timestamptz '9999-12-31 00:00:00+00') as cierre
  from plaza x join proceso p on p.id = x.proceso
  where p.estado <> 'CANCELADO'
    and ($1::text is null or concat_ws(' ', x.codigo, x.nombre, x.unidad, x.lugar) ilike $1)
    and ($2::uuid is null or x.entidad = $2)
    and ($3::uuid is null or x.proceso = $3)
    and ($4::text is null or x.region = $4)
    and ($5::boolean is not true or (p.estado = 'PUBLICADO' and ahora() >= p.postulacion_abre
      and ahora() < p.postulacion_cierra))
    and ($6::int is null or x.remuneracion_centimos >= $6)`;

const CLAVE = [
  { nombre: "procesoId", tipo: "uuid" },
  { nombre: "id", tipo: "text" },
] as const;

const ORDENES: Readonly<Record<OrdenPlazas, Orden>> = {
  [OrdenPlazas.MAS_RECIENTES]: {
    clave: "MAS_RECIENTES",
    columnas: [{ nombre: "publicadaEn", tipo: "timestamptz" }, ...CLAVE],
    descendente: true,
  },
  [OrdenPlazas.CIERRE]: { clave: "CIERRE", columnas: [{ nombre: "cierre", tipo: "timestamptz" }, ...CLAVE] },
  [OrdenPlazas.NOMBRE]: { clave: "NOMBRE", columnas: [{ nombre: "nombre", tipo: "text", alfabetico: true }, ...CLAVE] },
};

/** One page of plazas. An id that cannot be one finds nothing. */
export function listPlazas(
  tx: Lectura,
  filtro: FiltroPlazas,
  orden: OrdenPlazas,
  pagina: PaginaArgs,
): Promise<Pagina<PlazaConvocada>> {
  const { texto, entidad = null, proceso = null, region = null, abiertas = null, desdeCentimos = null } = filtro;
  const ninguna = [entidad, proceso].some((id) => id !== null && !isId(id));
  const select = ninguna ? `${SELECT} and false` : SELECT;
  const ids = ninguna ? [null, null] : [entidad, proceso];
  return paginar<PlazaConvocada>(
    tx,
    select,
    [patronDe(texto), ...ids, region, abiertas, desdeCentimos],
    ORDENES[orden],
    pagina,
  );
}
