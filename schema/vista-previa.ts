/** What the builder and the preview of the portal say to each other, from window to window of one origin. Pure. */
import type { Bases } from "./bases/bases.ts";

/** The preview asks for the draft; the builder gives it whole, then and at each change. */
export type MensajeVistaPrevia =
  | { readonly tipo: "merito.vista-previa.pide" }
  | { readonly tipo: "merito.vista-previa.borrador"; readonly bases: Bases };

/** Where all addresses of the preview begin, the only ones of the portal that another page may show inside. */
export const CAMINO_VISTA_PREVIA = "/vista-previa/";

/** Address of the preview of a proceso. */
export const caminoDeVistaPrevia = (proceso: string): string => CAMINO_VISTA_PREVIA + encodeURIComponent(proceso);

/**
 * Reads what another window said; null when it is not of this conversation.
 * @param dato whatever came, from a window whose origin was looked at before
 */
export function leerMensaje(dato: unknown): MensajeVistaPrevia | null {
  if (typeof dato !== "object" || dato === null) return null;
  const { tipo, bases } = dato as { readonly tipo?: unknown; readonly bases?: unknown };
  if (tipo === "merito.vista-previa.pide") return { tipo };
  if (tipo !== "merito.vista-previa.borrador" || typeof bases !== "object" || bases === null) return null;
  // Only our own builder speaks from this origin, and it gives nothing that has not the shape of the bases.
  return { tipo, bases: bases as Bases };
}
