/**
 * The files on disk. Names are ids of this system, never anything that a person wrote. A file reaches its final name
 * only whole, and both it and its folder are on the disk before the database says that it exists.
 */
import { createHash } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isId } from "./validacion.ts";

export interface Almacen {
  /** Writes a part at its place and waits for the disk. Writing the same part again changes nothing. */
  writeParte(id: string, desplazamiento: number, bytes: Buffer): Promise<void>;
  /** Where the bytes of an upload are now (still partial, or final after a crash), or null. */
  locate(id: string): Promise<string | null>;
  /** Gives the upload its final name. Repeating it is harmless. */
  finish(id: string): Promise<void>;
  /** Drops an unfinished upload. */
  discard(id: string): Promise<void>;
  read(id: string): ReadStream;
}

/** @param carpeta absolute folder, made on the first write */
export function createAlmacen(carpeta: string): Almacen {
  const parcial = (id: string): string => join(carpeta, "cargas", `${assertId(id)}.part`);
  const definitivo = (id: string): string => join(carpeta, assertId(id).slice(0, 2), id);
  return {
    writeParte: async (id, desplazamiento, bytes) => {
      const ruta = parcial(id);
      await mkdir(dirname(ruta), { recursive: true, mode: 0o700 });
      const archivo = await open(ruta, desplazamiento === 0 ? "w" : "r+", 0o600);
      try {
        await archivo.write(bytes, 0, bytes.length, desplazamiento);
        await archivo.datasync();
      } finally {
        await archivo.close();
      }
    },
    locate: async (id) => {
      for (const ruta of [parcial(id), definitivo(id)]) if (await exists(ruta)) return ruta;
      return null;
    },
    finish: async (id) => {
      const destino = definitivo(id);
      await mkdir(dirname(destino), { recursive: true, mode: 0o700 });
      if (await exists(parcial(id))) {
        await sync(parcial(id));
        await rename(parcial(id), destino);
      }
      await sync(destino);
      for (const carpetaTocada of [dirname(destino), carpeta, dirname(parcial(id))]) await sync(carpetaTocada);
    },
    discard: (id) => rm(parcial(id), { force: true }),
    read: (id) => createReadStream(definitivo(id)),
  };
}

/** SHA-256 (hex) and size of a file, read in pieces. */
export async function fingerprint(ruta: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const pedazo of createReadStream(ruta, { highWaterMark: 256 * 1024 })) {
    hash.update(pedazo as Buffer);
    bytes += (pedazo as Buffer).length;
  }
  return { sha256: hash.digest("hex"), bytes };
}

function assertId(id: string): string {
  if (!isId(id)) throw new Error("A file was asked for by something that is no id");
  return id;
}

async function exists(ruta: string): Promise<boolean> {
  return stat(ruta).then(
    () => true,
    () => false,
  );
}

async function sync(ruta: string): Promise<void> {
  const descriptor = await open(ruta, "r");
  try {
    await descriptor.sync();
  } finally {
    await descriptor.close();
  }
}
