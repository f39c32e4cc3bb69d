/** Reads of claims: one's own, and those of a proceso for who rules on them. */
import { Rechazo } from "#schema/errores.ts";
import { reglaDeReclamo } from "#schema/plazo-reclamo.ts";
import { type Orden, type Pagina, type PaginaArgs, paginar } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import { readArchivos } from "../archivo/index.ts";
import { assertReclamable } from "./reclamo.rules.ts";
import type { CapacidadReclamo, EstadoReclamo, ReclamoType } from "./reclamo.type.ts";
import { readAhora, readSituaciones } from "./situacion.ts";

const SELECT = `select r.id, r.postulacion as "postulacionId", p.codigo, r.etapa, r.texto, r.archivos as "archivosIds",
    r.presentado_en as "presentadoEn", r.estado, r.resolucion, r.resuelto_en as "resueltoEn", r.reabrio, r.revision,
    r.persona as "personaId", r.proceso as "procesoId", r.entidad as "entidadId"
  from reclamo r join postulacion p on p.id = r.postulacion`;

type Fila = Omit<ReclamoType, "archivos">;

async function conArchivos(tx: Lectura, filas: readonly Fila[]): Promise<ReclamoType[]> {
  const archivos = await readArchivos(tx, [...new Set(filas.flatMap((fila) => fila.archivosIds))]);
  return filas.map((fila) => ({
    ...fila,
    archivos: fila.archivosIds.flatMap((id) => {
      const archivo = archivos.get(id);
      return archivo ? [{ ...archivo, procesoId: fila.procesoId, entidadId: fila.entidadId }] : [];
    }),
  }));
}

/** Claims of one application, the first ones first. */
export async function listDePostulacion(tx: Lectura, postulacion: string): Promise<ReclamoType[]> {
  if (!isId(postulacion)) return [];
  const filas = await tx.filas<Fila>(`${SELECT} where r.postulacion = $1 order by r.presentado_en, r.id limit 200`, [
    postulacion,
  ]);
  return conArchivos(tx, filas);
}

export async function readReclamo(tx: Lectura, id: string): Promise<ReclamoType> {
  const [reclamo] = await conArchivos(tx, await tx.filas<Fila>(`${SELECT} where r.id = $1`, [id]));
  if (!reclamo) throw new Rechazo("NO_ENCONTRADO");
  return reclamo;
}

const POR_LLEGADA: Orden = {
  clave: "LLEGADA",
  columnas: [
    { nombre: "presentadoEn", tipo: "timestamptz" },
    { nombre: "id", tipo: "uuid" },
  ],
};

/** Claims of a proceso in the order in which they arrived, of one state if given. */
export async function listDeProceso(
  tx: Lectura,
  proceso: string,
  estado: EstadoReclamo | null,
  pagina: PaginaArgs,
): Promise<Pagina<ReclamoType>> {
  if (!isId(proceso)) throw new Rechazo("NO_ENCONTRADO");
  const leida = await paginar<Fila>(
    tx,
    `${SELECT} where r.proceso = $1 and ($2::text is null or r.estado = $2)`,
    [proceso, estado],
    POR_LLEGADA,
    pagina,
  );
  const nodos = await conArchivos(
    tx,
    leida.edges.map(({ node }) => node),
  );
  const edges = nodos.flatMap((node, i) => {
    const cursor = leida.edges[i]?.cursor;
    return cursor === undefined ? [] : [{ node, cursor }];
  });
  return { ...leida, edges };
}

/**
 * Against what the owner of an application may claim now, and why not against the rest. Results without a rule of
 * claims in the bases are left out.
 * @throws NO_ENCONTRADO
 */
export async function readCapacidades(
  tx: Lectura,
  postulacion: string,
  persona: string | null,
): Promise<CapacidadReclamo[]> {
  const { situaciones, postulacion: suya } = await readSituaciones(tx, postulacion);
  const ahora = await readAhora(tx);
  return situaciones.flatMap((situacion): CapacidadReclamo[] => {
    const regla = reglaDeReclamo(situacion.bases, situacion.etapa);
    if (!regla) return [];
    const comun = { etapa: situacion.etapa, canal: regla.canal, requiereSustento: regla.requiereSustento };
    try {
      if (suya.persona !== persona) throw new Rechazo("NO_AUTORIZADO");
      const { ventana } = assertReclamable(situacion, ahora);
      return [{ ...comun, permitido: true, motivo: null, hasta: ventana.cierra }];
    } catch (error) {
      if (!(error instanceof Rechazo)) throw error;
      const motivo = { codigo: error.codigo, mensaje: error.message, detalles: error.detalles };
      return [{ ...comun, permitido: false, motivo, hasta: null }];
    }
  });
}
