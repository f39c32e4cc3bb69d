/** Reads of entidades. */
import type { PaginaArgs, Pagina } from "../../graphql/conexion.ts";
import { type Orden, paginar } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { definirCargador } from "../../infra/cargador.ts";
import { type EntidadType, OrdenEntidades } from "./entidad.type.ts";

const COLUMNAS = `id, nombre, siglas, ruc, ubigeo, contactos, comite_nombre as "comiteNombre",
  comite_resolucion as "comiteResolucion",
  (select '/entidades/' || l.entidad || '/logo?v=' || left(l.sha256, 12) from logo_entidad l where l.entidad = entidad.id) as logo,
  correo_contacto as "correoContacto", correo_remitente as "correoRemitente",
  numeracion, requiere_segunda_persona as "requiereSegundaPersona", anios_de_retencion as "aniosDeRetencion", revision,
  creada_en as "creadaEn"`;

const ORDENES: Readonly<Record<OrdenEntidades, Orden>> = {
  [OrdenEntidades.NOMBRE]: {
    clave: "NOMBRE",
    columnas: [
      { nombre: "nombre", tipo: "text", alfabetico: true },
      { nombre: "id", tipo: "uuid" },
    ],
  },
  [OrdenEntidades.MAS_RECIENTES]: {
    clave: "MAS_RECIENTES",
    columnas: [
      { nombre: "creadaEn", tipo: "timestamptz" },
      { nombre: "id", tipo: "uuid" },
    ],
    descendente: true,
  },
};

/** One page of entidades. */
export function listEntidades(tx: Lectura, orden: OrdenEntidades, pagina: PaginaArgs): Promise<Pagina<EntidadType>> {
  return paginar<EntidadType>(tx, `select ${COLUMNAS} from entidad`, [], ORDENES[orden], pagina);
}

/** Entidades by id, for whoever points to one. */
export const entidadPorId = definirCargador<string, EntidadType>("entidadPorId", async (tx, ids) => {
  const filas = await tx.filas<EntidadType>(`select ${COLUMNAS} from entidad where id = any ($1::uuid[])`, [ids]);
  return new Map(filas.map((fila) => [fila.id, fila]));
});

/** The number that the next proceso of this year would get, by entidad, for whoever sees its procesos. */
export const siguienteNumero = definirCargador<string, number>("siguienteNumero", async (tx, ids) => {
  const filas = await tx.filas<{ id: string; numero: number }>(
    `select e.id, 1 + coalesce(max(p.numero), 0) as numero from unnest($1::uuid[]) as e(id)
     left join proceso p on p.entidad = e.id and p.anio = extract(year from ahora() at time zone 'America/Lima')
     group by e.id`,
    [ids],
  );
  return new Map(filas.map(({ id, numero }) => [id, numero]));
});
