/** The draft for pieces that are many: each is drawn again only when what it shows changes, not with every key. */
import { createContext, use, useSyncExternalStore } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Borrador } from "./borrador.ts";
import { lugarEn } from "./definicion.ts";

export interface Quieto {
  /** The draft as it is now. */
  readonly leer: () => Bases;
  /** Calls back after each change. @returns what ends it */
  readonly suscribir: (avisar: () => void) => () => void;
  readonly cambiar: Borrador["cambiar"];
  readonly motivo: string | null;
}

export const ContextoQuieto = createContext<Quieto | null>(null);

export function useQuieto(): Quieto {
  const quieto = use(ContextoQuieto);
  if (!quieto) throw new Error("A piece of the builder outside of it");
  return quieto;
}

/** What stands at a place, followed: the same value while nothing inside of it changes. */
export function useValorEn(ruta: string): unknown {
  const { leer, suscribir } = useQuieto();
  return useSyncExternalStore(suscribir, () => lugarEn(leer(), ruta)?.valor);
}
