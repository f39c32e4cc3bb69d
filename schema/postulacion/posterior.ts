import type { Bases } from "../bases/bases.ts";
import type { DocumentoRequerido } from "../bases/documento.ts";
import { diasInhabiles, sumarDiasHabiles } from "../feriados.ts";
import { fechaEnLima, instanteUtc, sumarDias, type InstanteUtc } from "../fecha.ts";
import { ventanaDe } from "./ventana.ts";

/** When a document that is due later is presented, half-open. A null closing: until the next stage is really opened. */
export interface VentanaPosterior {
  readonly abre: InstanteUtc;
  readonly cierra: InstanteUtc | null;
}

/** Moments other than that of applying. */
export type MomentoPosterior = Exclude<DocumentoRequerido["momento"], { tipo: "POSTULACION" }>;

/** What happened that the schedule alone does not tell. */
export interface HechosDelResultado {
  /** When the results were published by which the person has to present the document. */
  readonly publicadoEn: InstanteUtc;
  /** When the stage that follows was really opened; null while it was not. */
  readonly siguienteAbiertaEn: InstanteUtc | null;
  /** When the results of what follows were first published after that; null while they were not. */
  readonly siguientePublicadaEn: InstanteUtc | null;
}

/**
 * The window of a document that the bases ask for after a stage, or at signing.
 *
 * After a stage it goes from the publication until the schedule starts what follows: the next stage or, after the last
 * one, the final publication. Results that come out later than that leave it open until the next stage really opens,
 * and whoever passes once it is open has until its results are published, which close it in any case.
 * At signing it is the row that governs it; without a date, or for whoever wins once that row has passed, it is the
 * business days that the bases give from the publication.
 * @fuente bases `documentos[].momento`, `suscripcion.diasHabiles` · catalogue H43
 */
export function ventanaPosterior(
  bases: Bases,
  momento: MomentoPosterior,
  hechos: HechosDelResultado,
): VentanaPosterior {
  return momento.tipo === "TRAS_ETAPA" ? trasEtapa(bases, momento.etapa, hechos) : alSuscribir(bases, hechos);
}

function trasEtapa(bases: Bases, etapa: string, hechos: HechosDelResultado): VentanaPosterior {
  const { publicadoEn, siguienteAbiertaEn, siguientePublicadaEn } = hechos;
  const siguiente = bases.etapas[bases.etapas.findIndex(({ id }) => id === etapa) + 1];
  const sigue = siguiente ? ventanaDe(bases, "ETAPA", siguiente.id) : ventanaDe(bases, "PUBLICACION_FINAL");
  const despues = [sigue?.abre ?? null, siguienteAbiertaEn].find((fin) => fin !== null && fin > publicadoEn) ?? null;
  const antes = siguientePublicadaEn !== null && (despues === null || siguientePublicadaEn < despues);
  return { abre: publicadoEn, cierra: antes ? siguientePublicadaEn : despues };
}

function alSuscribir(bases: Bases, { publicadoEn }: HechosDelResultado): VentanaPosterior {
  const fila = ventanaDe(bases, "SUSCRIPCION");
  if (fila && fila.cierra > publicadoEn) {
    return { abre: fila.abre > publicadoEn ? fila.abre : publicadoEn, cierra: fila.cierra };
  }
  const { suscripcion, cronograma } = bases;
  if (!suscripcion) return { abre: publicadoEn, cierra: fila?.cierra ?? null };
  const inhabiles = diasInhabiles((cronograma.feriadosLocales ?? []).map(({ fecha }) => fecha));
  const ultimo = sumarDiasHabiles(fechaEnLima(publicadoEn), suscripcion.diasHabiles, inhabiles);
  return { abre: publicadoEn, cierra: instanteUtc(`${sumarDias(ultimo, 1)}T00:00`) };
}
