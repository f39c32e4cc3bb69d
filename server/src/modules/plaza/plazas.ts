import type { Bases } from "#schema/bases/bases.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Tx } from "../../infra/base-datos.ts";

interface Publicacion {
  readonly proceso: string;
  readonly entidad: string;
  readonly publicadaEn: InstanteUtc;
}

/** Lays out for search the plazas of the version that takes force, in place of those of the version before. */
export async function storePlazas(
  tx: Tx,
  { proceso, entidad, publicadaEn }: Publicacion,
  plazas: Bases["plazas"],
): Promise<void> {
  const filas = plazas.map((plaza, orden) => ({
    id: plaza.id,
    orden,
    codigo: plaza.codigo,
    nombre: plaza.nombre,
    unidad: plaza.unidad,
    grupo: plaza.grupo,
    clase: plaza.clase,
    region: plaza.region,
    lugar: plaza.lugar,
    ubigeo: plaza.ubigeo,
    posiciones: plaza.posiciones,
    centimos: plaza.remuneracion?.centimos,
  }));
  await tx.filas("delete from plaza where proceso = $1", [proceso]);
  await tx.filas(
    `insert into plaza (proceso, entidad, publicada_en, id, orden, codigo, nombre, unidad, grupo, clase, region, lugar,
       ubigeo, posiciones, remuneracion_centimos)
     select $1, $2, $3, f.id, f.orden, f.codigo, f.nombre, f.unidad, f.grupo, f.clase, f.region, f.lugar, f.ubigeo,
       f.posiciones, f.centimos
     from jsonb_to_recordset($4::jsonb) as f(id text, orden int, codigo text, nombre text, unidad text, grupo text,
       clase text, region text, lugar text, ubigeo text, posiciones int, centimos int)`,
    [proceso, entidad, publicadaEn, JSON.stringify(filas)],
  );
}
