import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { eventoDe } from "./borrador.ts";
import { lockPostulacion } from "./guardada.ts";
import { readPosterioridad } from "./posterior.queries.ts";
import { assertPresentable, basesVigentes, findPosterior } from "./posterior.rules.ts";
import type { EntradaPosterior } from "./presentar-documento.ts";

/**
 * Withdraws what was presented after a stage or at signing, while it may still be presented. That it was presented stays
 * on record; the file stays among those of its owner.
 * @returns id of the application
 * @throws NO_ENCONTRADO, TIPO_DOCUMENTO_DESCONOCIDO, DOCUMENTO_DEL_SISTEMA, DOCUMENTO_SOLO_AL_POSTULAR,
 * ARCHIVO_NO_DISPONIBLE when it is not presented there, and what `assertPresentable` throws
 * @fuente reliability D1, R6
 */
export const retirarDocumentoPresentado = definirActo({
  nombre: "retirarDocumentoPresentado",
  evento: "DOCUMENTO_PRESENTADO_RETIRADO",
  politica: IDENTIFICADO,
  load: async (tx, { postulacion }: EntradaPosterior) => ({
    ...(await lockPostulacion(tx, postulacion)),
    posterioridad: await readPosterioridad(tx, postulacion),
  }),
  authorize: (quien, { postulacion }) => quien.persona === postulacion.persona,
  decide: (estado, entrada, { instante }) => {
    const { posterioridad, postulacion } = estado;
    const documento = findPosterior(basesVigentes(estado), entrada.documento);
    const { cierra } = assertPresentable(estado, posterioridad, documento, instante);
    const presentado = posterioridad.presentados.find(
      (uno) => uno.documento === documento.id && uno.archivo === entrada.archivo,
    );
    if (!presentado) throw new Rechazo("ARCHIVO_NO_DISPONIBLE", { archivo: entrada.archivo }, "archivo");
    const { id, archivo, sha256 } = presentado;
    return {
      resultado: postulacion.id,
      cambios: { id, instante, cierra },
      eventos: [eventoDe(estado, { antes: presentado, detalles: { documento: documento.id, archivo, sha256 } })],
    };
  },
  store: async (tx, { id, instante, cierra }) => {
    const retirado = await tx.fila(
      "update documento_posterior set retirado_en = $2, cierra = $3 where id = $1 and retirado_en is null returning id",
      [id, instante, cierra],
    );
    if (!retirado) throw new Error("What was presented changed under the lock of its application");
  },
});
