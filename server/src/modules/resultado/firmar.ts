/** One signature or two: what an act that publishes decides, and how it is stored. */
import { Rechazo } from "#schema/errores.ts";
import type { Decision, Momento } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import {
  assertPublica,
  type EstadoPublicacion,
  eventoDePublicacion,
  type Propuesta,
  type Publicada,
  storePropuesta,
  storePublicacion,
} from "./publicacion.ts";
import { type Pedido, preparar } from "./publicacion.rules.ts";

/** Either the publication was made, or it waits for a second person. */
export interface Firmado {
  readonly publicacion: string | null;
  readonly propuesta: string | null;
}

/** What is stored: one of the two. */
export type CambiosDeFirma =
  | { readonly publicada: Publicada; readonly propuesta: null }
  | { readonly publicada: null; readonly propuesta: Propuesta };

/**
 * Publishes at once or, where the entidad asks for two signatures, proposes.
 * @throws PROCESO_NO_EVALUABLE, PROPUESTA_PENDIENTE, and those of `preparar`
 * @fuente reliability D3
 */
export function firmar(estado: EstadoPublicacion, pedido: Pedido, momento: Momento): Decision<Firmado, CambiosDeFirma> {
  assertPublica(estado);
  if (estado.pendiente !== null) throw new Rechazo("PROPUESTA_PENDIENTE", { propuesta: estado.pendiente });
  const { quien, instante, nuevoId } = momento;
  if (quien.persona === null) throw new Rechazo("NO_AUTENTICADO");
  const lista = preparar(estado.concurso, pedido);
  const id = nuevoId();
  if (!estado.proceso.segundaPersona) {
    const publicada: Publicada = { ...lista, id, firma: { propone: quien.persona, aprueba: null, instante } };
    return {
      resultado: { publicacion: id, propuesta: null },
      cambios: { publicada, propuesta: null },
      eventos: [eventoDePublicacion(estado, publicada)],
    };
  }
  const propuesta: Propuesta = { id, pedido, sha256: lista.sha256, propone: quien.persona, instante };
  const { proceso, version } = estado;
  return {
    resultado: { publicacion: null, propuesta: id },
    cambios: { publicada: null, propuesta },
    eventos: [
      {
        evento: "RESULTADOS_PROPUESTOS",
        objeto: { tipo: "PropuestaPublicacion", id },
        entidad: proceso.entidad,
        proceso: proceso.id,
        versionBases: version.id,
        motivo: pedido.motivo,
        detalles: { clase: pedido.clase, etapa: pedido.etapa, sha256: lista.sha256 },
      },
    ],
  };
}

export const storeFirma = (
  tx: Tx,
  { publicada, propuesta }: CambiosDeFirma,
  estado: EstadoPublicacion,
): Promise<void> =>
  publicada === null ? storePropuesta(tx, estado, propuesta) : storePublicacion(tx, estado, publicada);

/** Two that publish at once: the loser learns what happened. */
export const CONFLICTOS_DE_FIRMA = {
  publicacion_numero: () => new Rechazo("RESULTADOS_YA_PUBLICADOS", { etapa: null }),
  publicacion_primera: () => new Rechazo("RESULTADOS_YA_PUBLICADOS", { etapa: null }),
  propuesta_publicacion_pendiente: () => new Rechazo("PROPUESTA_PENDIENTE", { propuesta: "" }),
} as const;
