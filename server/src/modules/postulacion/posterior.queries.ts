/** Reads of what happened after applications were sealed. */
import type { Lectura } from "../../infra/base-datos.ts";
import { definirCargador } from "../../infra/cargador.ts";
import { toInstante } from "../../infra/columnas.ts";
import type { Posterioridad, Presentado, PublicacionVista } from "./posterior.rules.ts";

const DE_ESTAS = "postulacion s join";

/** What was published, opened and presented, by application, as far as the person may see it. */
export async function readPosterioridades(tx: Lectura, ids: readonly string[]): Promise<Map<string, Posterioridad>> {
  const publicaciones = await tx.filas<PublicacionVista & { postulacion: string }>(
    `select s.id as postulacion, p.publicada_en as "publicadaEn", p.alcance,
       exists (select from publicacion f where f.proceso = p.proceso and f.clase = 'FINAL' and f.numero <= p.numero) as final,
       exists (select from resultado r where r.publicacion = p.id and r.postulacion = s.id
               and r.datos ->> 'resultado' = 'GANADOR') as gana,
       array(select distinct e ->> 'etapa' from resultado r, jsonb_array_elements(r.datos -> 'etapas') e
             where r.publicacion = p.id and r.postulacion = s.id and (e ->> 'avanza')::boolean) as pasadas
     from ${DE_ESTAS} publicacion p on p.proceso = s.proceso where s.id = any ($1::uuid[]) order by p.numero`,
    [ids],
  );
  const aperturas = await tx.filas<Posterioridad["aperturas"][number] & { postulacion: string }>(
    `select s.id as postulacion, a.etapa, a.abierta_en as "abiertaEn"
     from ${DE_ESTAS} apertura_evaluacion a on a.proceso = s.proceso where s.id = any ($1::uuid[])`,
    [ids],
  );
  const presentados = await tx.filas<Presentado & { postulacion: string }>(
    `select d.postulacion, d.id, d.documento, d.archivo, a.nombre, a.bytes::int as bytes, d.sha256,
       d.presentado_en as "presentadoEn"
     from documento_posterior d join archivo a on a.id = d.archivo
     where d.postulacion = any ($1::uuid[]) and d.retirado_en is null order by d.presentado_en, d.id`,
    [ids],
  );
  const suyas = <T extends { postulacion: string }>(filas: readonly T[], id: string) =>
    filas.filter(({ postulacion }) => postulacion === id);
  return new Map(
    ids.map((id) => [
      id,
      {
        publicaciones: suyas(publicaciones, id).map((una) =>
          Object.assign(una, { publicadaEn: toInstante(una.publicadaEn) }),
        ),
        aperturas: suyas(aperturas, id).map((una) => Object.assign(una, { abiertaEn: toInstante(una.abiertaEn) })),
        presentados: suyas(presentados, id).map((uno) =>
          Object.assign(uno, { presentadoEn: toInstante(uno.presentadoEn) }),
        ),
      },
    ]),
  );
}

/** The same, for fields of many applications at once. */
export const posterioridadPorId = definirCargador<string, Posterioridad>("posterioridad", readPosterioridades);

/** One application's. */
export async function readPosterioridad(tx: Lectura, id: string): Promise<Posterioridad> {
  const posterioridad = (await readPosterioridades(tx, [id])).get(id);
  if (!posterioridad) throw new Error("No record of what happened after the seal");
  return posterioridad;
}
