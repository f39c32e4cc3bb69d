/** Refusals of the acts on claims. */
import { definirRechazo } from "./definir.ts";

export const rechazosReclamo = {
  /** @fuente bases-model §8: window per stage */
  RECLAMO_SIN_PUBLICACION: definirRechazo(
    "FUERA_DE_PLAZO",
    () => "Todavía no se publican los resultados contra los que quiere reclamar.",
  ),
  /** @fuente CAS 004-2026-MC-DDC-CUSCO §6.1 · Bases HRDC 2019 §IV */
  RECLAMO_FUERA_DE_PLAZO: definirRechazo<{ cerro: string }>(
    "FUERA_DE_PLAZO",
    () => "El plazo para reclamar contra estos resultados ya cerró.",
  ),
  RECLAMO_NO_PREVISTO: definirRechazo("CONFLICTO", () => "Las bases no prevén reclamos contra estos resultados."),
  RECLAMO_REPETIDO: definirRechazo(
    "CONFLICTO",
    () => "Ya presentó un reclamo contra estos resultados y está en trámite.",
  ),
  RECLAMO_SIN_SUSTENTO: definirRechazo(
    "INVALIDO",
    () => "Las bases piden adjuntar los documentos que sustentan el reclamo.",
  ),
  RECLAMO_RESUELTO: definirRechazo("CONFLICTO", () => "Este reclamo ya se resolvió."),
} as const;
