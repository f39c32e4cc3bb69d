import type { Hallazgo } from "#schema/hallazgo.ts";
import { ambitoDelLimite } from "#schema/postulacion/plazas.ts";
import { trasladar } from "#schema/postulacion/traslado.ts";
import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { type EntradaDeBorrador, eventoDe } from "./borrador.ts";
import { type CambiosBorrador, lockPostulacion, storeBorrador } from "./guardada.ts";
import { assertActualizable, assertRevision } from "./plazo.rules.ts";

/** What the person gets back: the application, and what could not be carried over. */
export interface Actualizada {
  readonly id: string;
  readonly hallazgos: readonly Hallazgo[];
}

/**
 * Moves a draft to the version of the bases in force.
 * @throws NO_ENCONTRADO, POSTULACION_ENVIADA, POSTULACION_RETIRADA, PROCESO_NO_RECIBE, POSTULACION_NO_ABIERTA,
 * POSTULACION_CERRADA, SIN_VERSION_NUEVA, REVISION_DESACTUALIZADA, PLAZA_YA_PEDIDA
 * @fuente reliability R7 · catalogue I9
 */
export const actualizarVersion = definirActo({
  nombre: "actualizarVersion",
  evento: "POSTULACION_ACTUALIZADA",
  politica: IDENTIFICADO,
  load: (tx, { postulacion }: EntradaDeBorrador) => lockPostulacion(tx, postulacion),
  authorize: (quien, { postulacion }) => quien.persona === postulacion.persona,
  decide: (situacion, { revision }, { instante }) => {
    const { postulacion, version } = situacion;
    const { vigente } = assertActualizable(situacion, instante);
    assertRevision(postulacion, revision);
    const { plazas, respuestas, documentos, declaraciones, confirmados } = postulacion;
    const antes = { plazas: [...plazas], respuestas, documentos, declaraciones, confirmados };
    const { llenado, hallazgos } = trasladar(version.documento, vigente.documento, antes);
    const cambios: CambiosBorrador = {
      ...llenado,
      ambitoLimite: ambitoDelLimite(vigente.documento, llenado.plazas),
      versionBases: vigente.id,
      instante,
    };
    const resultado: Actualizada = { id: postulacion.id, hallazgos };
    const detalles = { de: version.numero, a: vigente.numero };
    return {
      resultado,
      cambios,
      eventos: [eventoDe(situacion, { versionBases: vigente.id, antes, despues: llenado, detalles })],
    };
  },
  store: (tx, cambios, { postulacion }) => storeBorrador(tx, postulacion, cambios),
  conflictos: { postulacion_unica: () => new Rechazo("PLAZA_YA_PEDIDA") },
});
