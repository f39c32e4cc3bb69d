/** Files of applications: those that each holds, and who else than the owner may download them. */
import type { AccesoArchivo } from "../../infra/acceso-archivo.ts";
import { definirCargador } from "../../infra/cargador.ts";
import { hasRolEn, type Rol } from "../../infra/quien.ts";
import type { ArchivoType } from "../archivo/index.ts";
import { archivosDe } from "./adjuntos.rules.ts";
import { type PostulacionGuardada, SELECT_POSTULACION } from "./guardada.ts";

/** Who opens the documents of a dossier. */
export const LECTORES: readonly Rol[] = ["COMITE", "PRESIDENTE", "RRHH", "AUDITOR", "INTEGRADOR"];

/** A file with what policies look at. */
export type ArchivoDePostulacion = ArchivoType & { personaId: string; procesoId: string; entidadId: string };

/** Files that an application holds, as far as the person may see them. */
export const archivosPorPostulacion = definirCargador<string, ArchivoDePostulacion[]>(
  "archivosPorPostulacion",
  async (tx, ids) => {
    const postulaciones = await tx.filas<PostulacionGuardada>(`${SELECT_POSTULACION} where id = any ($1::uuid[])`, [
      ids,
    ]);
    const archivos = await tx.filas<ArchivoType & { personaId: string }>(
      `select id, persona_id as "personaId", nombre, tipo, bytes::int as bytes, sha256, creado_en as "creadoEn",
       '/archivos/' || id as url
     from archivo where id = any ($1::uuid[])`,
      [[...new Set(postulaciones.flatMap(archivosDe))]],
    );
    const porId = new Map(archivos.map((archivo) => [archivo.id, archivo]));
    return new Map(
      postulaciones.map((postulacion) => [
        postulacion.id,
        archivosDe(postulacion).flatMap((id) => {
          const archivo = porId.get(id);
          return archivo ? [{ ...archivo, procesoId: postulacion.proceso, entidadId: postulacion.entidad }] : [];
        }),
      ]),
    );
  },
);

/** The staff of a proceso download what was sealed in an application to it, or presented after. Row-level security narrows the rows first. */
export const accesoArchivo: AccesoArchivo = async (tx, quien, archivo) => {
  const ambitos = await tx.filas<{ entidad: string; proceso: string }>(
    `select distinct p.entidad, p.proceso from archivo_postulacion ap join postulacion p on p.id = ap.postulacion
     where ap.archivo = $1`,
    [archivo],
  );
  const posterior = await tx.fila<{ entidad: string; proceso: string }>(
    "select entidad, proceso from documento_posterior where archivo = $1 and retirado_en is null limit 1",
    [archivo],
  );
  return [...ambitos, ...(posterior ? [posterior] : [])].some((ambito) => hasRolEn(quien, LECTORES, ambito));
};
