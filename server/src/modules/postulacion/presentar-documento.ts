import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { findArchivo, readArchivosPropios } from "../postulante/index.ts";
import { conArchivo } from "./adjuntos.rules.ts";
import { eventoDe } from "./borrador.ts";
import { lockPostulacion } from "./guardada.ts";
import { readPosterioridad } from "./posterior.queries.ts";
import { agrupar, assertPresentable, basesVigentes, findPosterior } from "./posterior.rules.ts";

/** A file of one's own, as a document that the bases ask for after applying. */
export interface EntradaPosterior {
  readonly postulacion: string;
  /** Id inside the bases. */
  readonly documento: string;
  readonly archivo: string;
}

/**
 * Presents a finished file as a document that is due after a stage or at signing. It is sealed with its instant and the
 * hash of its content, beside the dossier.
 * @returns id of the application
 * @throws NO_ENCONTRADO, TIPO_DOCUMENTO_DESCONOCIDO, DOCUMENTO_DEL_SISTEMA, DOCUMENTO_SOLO_AL_POSTULAR,
 * ARCHIVO_NO_DISPONIBLE, ARCHIVO_DE_OTRO_FORMATO, ARCHIVO_MUY_GRANDE, ARCHIVO_YA_ADJUNTO, ARCHIVOS_EN_EXCESO, and what
 * `assertPresentable` throws
 * @fuente bases `documentos[].momento` · reliability D1
 */
export const presentarDocumento = definirActo({
  nombre: "presentarDocumento",
  evento: "DOCUMENTO_PRESENTADO",
  politica: IDENTIFICADO,
  load: async (tx, { postulacion, archivo }: EntradaPosterior) => ({
    ...(await lockPostulacion(tx, postulacion)),
    posterioridad: await readPosterioridad(tx, postulacion),
    archivos: await readArchivosPropios(tx, [archivo]),
  }),
  authorize: (quien, { postulacion }) => quien.persona === postulacion.persona,
  decide: (estado, entrada, { instante, nuevoId }) => {
    const { posterioridad, archivos, postulacion } = estado;
    const documento = findPosterior(basesVigentes(estado), entrada.documento);
    const { cierra } = assertPresentable(estado, posterioridad, documento, instante);
    const archivo = findArchivo(archivos, entrada.archivo, "archivo");
    conArchivo(agrupar(posterioridad.presentados), documento, archivo);
    const { id: idArchivo, sha256 } = archivo;
    const nuevo = {
      id: nuevoId(),
      documento: documento.id,
      archivo: idArchivo,
      sha256,
      presentadoEn: instante,
      cierra,
    };
    return {
      resultado: postulacion.id,
      cambios: nuevo,
      eventos: [
        eventoDe(estado, { despues: nuevo, detalles: { documento: documento.id, archivo: idArchivo, sha256 } }),
      ],
    };
  },
  store: async (tx, { id, documento, archivo, sha256, presentadoEn, cierra }, { postulacion }) => {
    await tx.filas(
      `insert into documento_posterior (id, entidad, proceso, postulacion, persona, documento, archivo, sha256,
         presentado_en, cierra)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        postulacion.entidad,
        postulacion.proceso,
        postulacion.id,
        postulacion.persona,
        documento,
        archivo,
        sha256,
        presentadoEn,
        cierra,
      ],
    );
  },
  // The lock of the application excludes it; this is what the constraint would say if it did not.
  conflictos: { documento_posterior_unico: () => new Rechazo("ARCHIVO_YA_ADJUNTO", {}, "archivo") },
});
