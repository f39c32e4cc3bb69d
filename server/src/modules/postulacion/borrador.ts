/** The acts that change a draft: one shape for all, so that none forgets the window, the version or the revision. */
import type { Rechazo } from "#schema/errores.ts";
import { type Acto, definirActo, type Momento } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import type { Evento } from "../../infra/testigo.ts";
import { type ArchivosPropios, readArchivosPropios } from "../postulante/index.ts";
import { archivosDe } from "./adjuntos.rules.ts";
import { type Borrador, type CambiosBorrador, lockPostulacion, type Situacion, storeBorrador } from "./guardada.ts";
import { assertEditable, assertRevision } from "./plazo.rules.ts";

/** What every change of a draft is sent with. */
export interface EntradaDeBorrador {
  readonly postulacion: string;
  /** Revision that the person had on screen. */
  readonly revision: number;
}

interface Estado extends Situacion {
  /** Own files among those that the draft holds and those that the input names. */
  readonly archivos: ArchivosPropios;
}

interface Cambio<E> {
  readonly nombre: string;
  readonly evento: string;
  /** Ids of files that the input names. */
  readonly archivos?: (entrada: E) => readonly string[];
  /** Pure: what of the draft is another. */
  readonly cambiar: (
    estado: Estado,
    entrada: E,
    momento: Momento,
  ) => Partial<Borrador> & { readonly ambitoLimite?: string };
  /** Codes for the audit; never answers. */
  readonly detalles?: (entrada: E) => Evento["detalles"];
  readonly conflictos?: Readonly<Record<string, (entrada: E) => Rechazo>>;
}

/**
 * Declares an act that changes one's own draft. Its result is the id of the application.
 * @throws NO_ENCONTRADO, POSTULACION_ENVIADA, POSTULACION_RETIRADA, PROCESO_NO_RECIBE, POSTULACION_NO_ABIERTA,
 * POSTULACION_CERRADA, BASES_MODIFICADAS, REVISION_DESACTUALIZADA, and what `cambiar` throws
 */
export function definirCambio<E extends EntradaDeBorrador>(
  cambio: Cambio<E>,
): Acto<E, Estado, CambiosBorrador, string> {
  return definirActo<E, Estado, CambiosBorrador, string>({
    nombre: cambio.nombre,
    evento: cambio.evento,
    politica: IDENTIFICADO,
    load: async (tx, entrada) => {
      const situacion = await lockPostulacion(tx, entrada.postulacion);
      const ids = [...archivosDe(situacion.postulacion), ...(cambio.archivos?.(entrada) ?? [])];
      return { ...situacion, archivos: await readArchivosPropios(tx, ids) };
    },
    authorize: (quien, { postulacion }) => quien.persona === postulacion.persona,
    decide: (estado, entrada, momento) => {
      const { postulacion } = estado;
      assertEditable(estado, momento.instante);
      assertRevision(postulacion, entrada.revision);
      const { plazas, respuestas, documentos, declaraciones, confirmados, ambitoLimite, versionBases } = postulacion;
      const antes = { plazas, respuestas, documentos, declaraciones, confirmados, ambitoLimite };
      const cambios = { ...antes, ...cambio.cambiar(estado, entrada, momento) };
      return {
        resultado: postulacion.id,
        cambios: { ...cambios, versionBases, instante: momento.instante },
        eventos: [eventoDe(estado, { antes, despues: cambios, detalles: cambio.detalles?.(entrada) ?? {} })],
      };
    },
    store: (tx, cambios, { postulacion }) => storeBorrador(tx, postulacion, cambios),
    ...(cambio.conflictos ? { conflictos: cambio.conflictos } : {}),
  });
}

/** The audit row of an act on an application. */
export function eventoDe({ postulacion }: Situacion, resto: Omit<Evento, "objeto">): Evento {
  const { id, entidad, proceso, versionBases } = postulacion;
  return { objeto: { tipo: "Postulacion", id }, entidad, proceso, versionBases, ...resto };
}
