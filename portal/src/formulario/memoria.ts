/** What was typed and is not yet on the server, kept on this equipment: nothing is lost with the network or the window. */
import type { Filas } from "./filas.ts";

export interface Apunte {
  /** What is on screen. */
  readonly filas: Filas;
  /** What the server had when it was typed, to tell whether someone else changed it meanwhile. */
  readonly base: Filas;
}

export interface Memoria {
  leer(seccion: string): Apunte | null;
  poner(seccion: string, apunte: Apunte): void;
  quitar(seccion: string): void;
}

/** The keys of the portal begin like this; signing out removes them all. */
const PREFIJO = "merito.borrador.";

/** The memory of one application in the store of the browser. A full or forbidden store only means no second copy. */
export function memoriaDe(postulacion: string, almacen: Pick<Storage, "getItem" | "setItem" | "removeItem">): Memoria {
  const clave = (seccion: string) => `${PREFIJO}${postulacion}.${seccion}`;
  return {
    leer: (seccion) => {
      try {
        const texto = almacen.getItem(clave(seccion));
        return texto === null ? null : leerApunte(JSON.parse(texto));
      } catch {
        return null;
      }
    },
    poner: (seccion, apunte) => {
      try {
        almacen.setItem(clave(seccion), JSON.stringify(apunte));
      } catch {
        // The answers are still on screen and on their way to the server.
      }
    },
    quitar: (seccion) => {
      try {
        almacen.removeItem(clave(seccion));
      } catch {
        // Nothing was kept.
      }
    },
  };
}

function leerApunte(dato: unknown): Apunte | null {
  const { filas, base } = dato as { readonly filas?: unknown; readonly base?: unknown };
  return Array.isArray(filas) && Array.isArray(base) ? { filas: filas as Filas, base: base as Filas } : null;
}
