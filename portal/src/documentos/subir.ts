/**
 * Sends a file in parts. A part that did not arrive is sent again from where the server is; a file that was left halfway,
 * even in another visit, goes on from there.
 */
import type { Falla } from "../datos/errores.ts";

export interface Avance {
  readonly id: string;
  /** Bytes that the server has. */
  readonly desplazamiento: number;
  readonly parteMaxima: number;
}

/** The server, as an upload sees it. */
export interface Transporte<A> {
  readonly iniciar: (archivo: File, tipo: TipoArchivo) => Promise<Avance>;
  /** Null when there is no such upload: it ended or was dropped. */
  readonly consultar: (carga: string) => Promise<Avance | null>;
  readonly parte: (carga: string, desplazamiento: number, parte: Blob, signal: AbortSignal) => Promise<Avance>;
  readonly terminar: (carga: string, sha256: string) => Promise<A>;
  readonly leerFalla: (error: unknown) => Falla;
  /** Uploads left halfway, by what tells a file from another. */
  readonly pendientes: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly esperar: (ms: number, signal: AbortSignal) => Promise<void>;
}

export type TipoArchivo = "PDF" | "JPEG" | "PNG";

interface Opciones {
  readonly signal: AbortSignal;
  /** Called with the share that the server has, from 0 to 1, and whether it waits for the network. */
  readonly onAvance: (parte: number, sinRed: boolean) => void;
}

const REINTENTOS_MS = [1_000, 2_000, 5_000, 10_000] as const;
/** After so many tries in a row without a byte more, the person decides. */
const INTENTOS = 30;

const claveDe = ({ name, size, lastModified }: File): string => `merito.carga.${name}.${size}.${lastModified}`;

/** @throws what the server refuses, and AbortError when it was cancelled */
export async function subirArchivo<A>(
  archivo: File,
  tipo: TipoArchivo,
  transporte: Transporte<A>,
  { signal, onAvance }: Opciones,
): Promise<A> {
  const { pendientes } = transporte;
  const clave = claveDe(archivo);
  const insistir = <T>(acto: () => Promise<T>) => conReintentos(acto, transporte, signal, () => onAvance(hecho, true));
  let hecho = 0;
  const huella = huellaDe(archivo);
  // If the file cannot be read, the failure is told where it is awaited.
  huella.catch(() => undefined);

  const previa = pendientes.getItem(clave);
  let avance =
    (previa === null ? null : await insistir(() => transporte.consultar(previa))) ??
    (await insistir(() => transporte.iniciar(archivo, tipo)));
  pendientes.setItem(clave, avance.id);
  while (avance.desplazamiento < archivo.size) {
    const { id, desplazamiento, parteMaxima } = avance;
    hecho = desplazamiento / archivo.size;
    onAvance(hecho, false);
    const parte = archivo.slice(desplazamiento, desplazamiento + parteMaxima);
    avance = await insistir(() => enviarParte(transporte, id, desplazamiento, parte, signal));
  }
  onAvance(1, false);
  const sha256 = await huella;
  try {
    return await insistir(() => transporte.terminar(avance.id, sha256));
  } finally {
    // Ended or refused whole: there is nothing left to go on with.
    if (!signal.aborted) pendientes.removeItem(clave);
  }
}

/** A part; when the server is at another place, the place. */
async function enviarParte<A>(
  transporte: Transporte<A>,
  carga: string,
  desplazamiento: number,
  parte: Blob,
  signal: AbortSignal,
): Promise<Avance> {
  try {
    return await transporte.parte(carga, desplazamiento, parte, signal);
  } catch (error) {
    const avance = transporte.leerFalla(error).codigo === "CARGA_DESFASADA" ? await transporte.consultar(carga) : null;
    if (avance === null) throw error;
    return avance;
  }
}

async function conReintentos<A, T>(
  acto: () => Promise<T>,
  { leerFalla, esperar }: Transporte<A>,
  signal: AbortSignal,
  onFalla: () => void,
): Promise<T> {
  for (let intento = 0; ; intento += 1) {
    signal.throwIfAborted();
    try {
      return await acto();
    } catch (error) {
      signal.throwIfAborted();
      const { pasajera, codigo } = leerFalla(error);
      if ((!pasajera && codigo !== "PARTE_CORTADA") || intento >= INTENTOS) throw error;
      onFalla();
      await esperar(REINTENTOS_MS[Math.min(intento, REINTENTOS_MS.length - 1)] ?? 10_000, signal);
    }
  }
}

async function huellaDe(archivo: File): Promise<string> {
  const resumen = await crypto.subtle.digest("SHA-256", await archivo.arrayBuffer());
  return [...new Uint8Array(resumen)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
