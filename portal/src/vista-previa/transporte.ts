/** Files of the preview: judged by their limits as always, and kept in the window. */
import { leerFalla } from "../datos/errores.ts";
import type { TipoArchivo, Transporte } from "../documentos/subir.ts";
import type { Archivo } from "../documentos/transporte.ts";

/** A transport that carries nothing: each file has arrived when it starts. */
export function crearTransporteLocal(): Transporte<Archivo> {
  const elegidos = new Map<string, { readonly archivo: File; readonly tipo: TipoArchivo }>();
  const quieto = (carga: string, bytes: number) => ({ id: carga, desplazamiento: bytes, parteMaxima: bytes });
  return {
    iniciar: async (archivo, tipo) => {
      const id = crypto.randomUUID();
      elegidos.set(id, { archivo, tipo });
      return quieto(id, archivo.size);
    },
    consultar: async () => null,
    parte: async (carga, desplazamiento) => quieto(carga, desplazamiento),
    terminar: async (carga, sha256) => {
      const elegido = elegidos.get(carga);
      if (!elegido) throw new Error("A file that was never chosen");
      const { archivo, tipo } = elegido;
      return {
        id: carga,
        nombre: archivo.name,
        tipo,
        bytes: archivo.size,
        sha256,
        url: URL.createObjectURL(archivo),
      };
    },
    leerFalla,
    pendientes: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    esperar: async () => undefined,
  };
}
