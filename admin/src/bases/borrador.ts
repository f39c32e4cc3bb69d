/** What every piece of the builder knows of the draft that it edits. */
import { createContext, use } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import type { Cambio } from "./cambios.ts";

/**
 * How the draft stands towards the server.
 * - `AL_DIA`: everything is stored; `POR_GUARDAR`, `GUARDANDO`: it will be in a moment
 * - `INCOMPLETO`: something has not the shape that the bases admit, so nothing was sent
 * - `CONFLICTO`: somebody else stored a revision first; `FALLA`: it could not be sent
 */
export type EstadoGuardado = "AL_DIA" | "POR_GUARDAR" | "GUARDANDO" | "INCOMPLETO" | "CONFLICTO" | "FALLA";

export interface Borrador {
  readonly proceso: string;
  readonly bases: Bases;
  readonly revision: number;
  /** When the last revision was stored, in universal time. */
  readonly guardadoEn: string;
  readonly estado: EstadoGuardado;
  /** What stands in the way of storing, in words. */
  readonly mensaje: string | null;
  readonly hallazgos: readonly Hallazgo[];
  /** Why the draft may not be edited now; null when it may. */
  readonly motivo: string | null;
  readonly cambiar: (...cambios: readonly Cambio[]) => void;
  /** Sends now what waits, and again what could not be sent. */
  readonly guardar: () => void;
  /** The draft as it was last read or stored, without what waits. */
  readonly leerGuardada: () => Bases;
  /** Undoes the last step of whoever edits, or does it again; null when there is none. */
  readonly deshacer: (() => void) | null;
  readonly rehacer: (() => void) | null;
  /** Takes what somebody else stored and does on it the changes that were not sent, but those at the places `ceder`. */
  readonly reaplicar: (ceder: readonly string[]) => void;
  /** Takes what somebody else stored and forgets the changes that were not sent. */
  readonly descartar: () => void;
}

export const ContextoBorrador = createContext<Borrador | null>(null);

/** The draft of the page. */
export function useBorrador(): Borrador {
  const borrador = use(ContextoBorrador);
  if (!borrador) throw new Error("A piece of the builder outside of it");
  return borrador;
}

/** Findings at a place, or at it and inside it. */
export function hallazgosEn(hallazgos: readonly Hallazgo[], ruta: string, dentro = false): readonly Hallazgo[] {
  return hallazgos.filter((uno) => uno.ruta === ruta || (dentro && uno.ruta.startsWith(`${ruta}.`)));
}
