import { open } from "node:fs/promises";
import { fingerprint } from "../../infra/almacen.ts";
import { isCifrado, startXref } from "./archivo.rules.ts";

const COLA = 64 * 1024;
const INDICE = 8 * 1024;

/** What a stored file really is. */
export interface Inspeccion {
  readonly sha256: string;
  readonly bytes: number;
  /** First bytes, to tell its format. */
  readonly inicio: Buffer;
  readonly cifrado: boolean;
}

/** Reads a file from the disk, whole for its hash and a few pieces for its form. Parses nothing. */
export async function inspeccionar(ruta: string): Promise<Inspeccion> {
  const { sha256, bytes } = await fingerprint(ruta);
  const archivo = await open(ruta, "r");
  try {
    const pedazo = async (desde: number, cuantos: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await archivo.read(Buffer.alloc(cuantos), 0, cuantos, desde);
      return buffer.subarray(0, bytesRead);
    };
    const inicio = await pedazo(0, 1024);
    const final = await pedazo(Math.max(0, bytes - COLA), COLA);
    const lugar = startXref(final);
    const indice = lugar === null || lugar >= bytes ? Buffer.alloc(0) : await pedazo(lugar, INDICE);
    return { sha256, bytes, inicio, cifrado: isCifrado(final, indice) };
  } finally {
    await archivo.close();
  }
}
