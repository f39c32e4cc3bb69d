/** Pure rules of claims: against what, until when, and what they need. */
import type { Bases } from "#schema/bases/bases.ts";
import type { ReglaReclamos } from "#schema/bases/reclamo.ts";
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { dentroDe, reglaDeReclamo, type VentanaReclamo, ventanaReclamo } from "#schema/plazo-reclamo.ts";

/** Files that a claim may carry. */
export const ARCHIVOS_MAXIMO = 10;

/** What happened with the results that a person may claim against. `etapa` null is the final result. */
export interface SituacionReclamo {
  readonly etapa: string | null;
  readonly estadoProceso: string;
  readonly bases: Bases;
  /** The last publication that tells of those results. */
  readonly publicacion: { readonly id: string; readonly publicadaEn: InstanteUtc } | null;
  readonly siguienteAbiertaEn: InstanteUtc | null;
  /** Whether that publication says anything of this person's stage. */
  readonly llego: boolean;
  /** Whether a claim of this person against them waits for its ruling. */
  readonly enTramite: boolean;
}

/** A claim that may be presented now. */
export interface Reclamable {
  readonly regla: ReglaReclamos;
  readonly publicacion: string;
  readonly ventana: VentanaReclamo;
}

const VIVOS = ["PUBLICADO", "CONCLUIDO", "DESIERTO"];

/**
 * @throws PROCESO_NO_EVALUABLE, RECLAMO_NO_PREVISTO, RECLAMO_SIN_PUBLICACION, POSTULACION_FUERA_DE_ETAPA,
 *   RECLAMO_FUERA_DE_PLAZO, RECLAMO_REPETIDO
 * @fuente catalogue H43, A59
 */
export function assertReclamable(situacion: SituacionReclamo, instante: InstanteUtc): Reclamable {
  const { etapa, estadoProceso, bases, publicacion, siguienteAbiertaEn, llego, enTramite } = situacion;
  if (!VIVOS.includes(estadoProceso)) throw new Rechazo("PROCESO_NO_EVALUABLE", { estado: estadoProceso });
  const regla = reglaDeReclamo(bases, etapa);
  if (!regla) throw new Rechazo("RECLAMO_NO_PREVISTO");
  if (!publicacion) throw new Rechazo("RECLAMO_SIN_PUBLICACION");
  if (!llego) throw new Rechazo("POSTULACION_FUERA_DE_ETAPA", { etapa: etapa ?? "" });
  const ventana = ventanaReclamo(bases, regla, { publicadoEn: publicacion.publicadaEn, siguienteAbiertaEn });
  if (!dentroDe(ventana, instante))
    throw new Rechazo("RECLAMO_FUERA_DE_PLAZO", { cerro: ventana.cierra ?? ventana.abre });
  if (enTramite) throw new Rechazo("RECLAMO_REPETIDO");
  return { regla, publicacion: publicacion.id, ventana };
}

/** @throws DATO_INVALIDO */
export function readTexto(texto: string): string {
  const limpio = texto.trim();
  if (limpio.length < 20 || limpio.length > 5000) {
    throw new Rechazo(
      "DATO_INVALIDO",
      { campo: "texto", motivo: "explique su reclamo con 20 a 5000 caracteres" },
      "texto",
    );
  }
  return limpio;
}

/** @throws DATO_INVALIDO, RECLAMO_SIN_SUSTENTO */
export function readAdjuntos(archivos: readonly string[], { requiereSustento }: ReglaReclamos): string[] {
  const distintos = [...new Set(archivos)];
  if (distintos.length > ARCHIVOS_MAXIMO) {
    throw new Rechazo(
      "DATO_INVALIDO",
      { campo: "archivos", motivo: `adjunte hasta ${ARCHIVOS_MAXIMO} archivos` },
      "archivos",
    );
  }
  if (requiereSustento && distintos.length === 0) throw new Rechazo("RECLAMO_SIN_SUSTENTO", {}, "archivos");
  return distintos;
}
