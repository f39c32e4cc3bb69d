import { createContext, use, useRef, useState } from "react";
import { leerFalla } from "../datos/errores.ts";
import { DOCUMENTOS } from "../textos/documentos.ts";
import { contarSubida } from "./en-curso.ts";
import { juzgarArchivo, type Limites } from "./limites.ts";
import { subirArchivo } from "./subir.ts";
import { type Archivo, transporte } from "./transporte.ts";

export type EstadoSubida =
  | { readonly estado: "QUIETA" }
  | { readonly estado: "SUBIENDO"; readonly nombre: string; readonly parte: number; readonly sinRed: boolean }
  | { readonly estado: "FALLA"; readonly mensaje: string; readonly archivo: File | null };

export interface Subida {
  readonly actual: EstadoSubida;
  /** Sends a file and then does `alTerminar` with it. */
  readonly subir: (archivo: File, alTerminar: (archivo: Archivo) => Promise<void>) => Promise<void>;
  readonly cancelar: () => void;
  readonly olvidar: () => void;
}

/** Files that were sent from this window, by id: what is attached can be named before the application is read again. */
export const enviados = new Map<string, Archivo>();

/** Where files go; the preview of a draft keeps them in its window. */
export const Destino = createContext(transporte);

/** The life of the upload of one place. It goes on while the person fills other parts. */
export function useSubida(limites: Limites): Subida {
  const [actual, setActual] = useState<EstadoSubida>({ estado: "QUIETA" });
  const aborta = useRef<AbortController | null>(null);
  const destino = use(Destino);

  const subir: Subida["subir"] = async (archivo, alTerminar) => {
    const juicio = await juzgar(archivo, limites);
    if ("falta" in juicio) return setActual({ estado: "FALLA", mensaje: juicio.falta, archivo: null });
    const termina = contarSubida();
    const control = new AbortController();
    aborta.current = control;
    const mostrar = (parte: number, sinRed: boolean) =>
      setActual({ estado: "SUBIENDO", nombre: archivo.name, parte, sinRed });
    mostrar(0, false);
    try {
      const subido = await subirArchivo(archivo, juicio.tipo, destino, {
        signal: control.signal,
        onAvance: mostrar,
      });
      enviados.set(subido.id, subido);
      await alTerminar(subido);
      setActual({ estado: "QUIETA" });
    } catch (error) {
      setActual(
        control.signal.aborted ? { estado: "QUIETA" } : { estado: "FALLA", mensaje: leerFalla(error).mensaje, archivo },
      );
    } finally {
      termina();
    }
  };
  return { actual, subir, cancelar: () => aborta.current?.abort(), olvidar: () => setActual({ estado: "QUIETA" }) };
}

async function juzgar(archivo: File, limites: Limites): Promise<ReturnType<typeof juzgarArchivo>> {
  try {
    return juzgarArchivo(archivo, new Uint8Array(await archivo.slice(0, 16).arrayBuffer()), limites);
  } catch {
    return { falta: DOCUMENTOS.ilegible };
  }
}
