/**
 * The files on disk. Names are ids of this system, never anything that a person wrote. A file reaches its final name
 * only whole, and both it and its folder are on the disk before the database says that it exists.
 */
import { createHash } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Rechazo } from "#schema/errores.ts";
import { isId } from "./validacion.ts";

export interface Almacen {
  /** Writes a part at its place and waits for the disk. Writing the same part again changes nothing. */
  writeParte(id: string, desplazamiento: number, bytes: Buffer): Promise<void>;
  /** Where the bytes of an upload are now (still partial, or final after a crash), or null. */
  locate(id: string): Promise<string | null>;
  /** Where the bytes of a whole file are, or null when they are not there. */
  find(id: string): Promise<string | null>;
  /** Gives the upload its final name. Repeating it is harmless. */
  finish(id: string): Promise<void>;
  /** Drops an unfinished upload. */
  discard(id: string): Promise<void>;
  read(id: string): ReadStream;
  /** Whether there is room for so many bytes beside what the rest of the system needs. */
  hasSpace(bytes: number): Promise<boolean>;
  /** Everything that is kept, in no order. */
  list(): AsyncIterable<Guardado>;
  /** Removes what `list` gave. */
  remove(guardado: Guardado): Promise<void>;
}

/** Bytes on the disk under an id. */
export interface Guardado {
  readonly id: string;
  /** False for an upload that did not end. */
  readonly completo: boolean;
  /** Milliseconds since it was last written. */
  readonly edad: number;
}

/** Part of the disk that uploads leave free, in hundredths: sealing dossiers and the database need some. */
const RESERVA = 5;

/** @param carpeta absolute folder, made on the first write */
export function createAlmacen(carpeta: string): Almacen {
  const parcial = (id: string): string => join(carpeta, "cargas", `${assertId(id)}.part`);
  const definitivo = (id: string): string => join(carpeta, assertId(id).slice(0, 2), id);
  const rutaDe = ({ id, completo }: Pick<Guardado, "id" | "completo">): string =>
    completo ? definitivo(id) : parcial(id);
  return {
    writeParte: (id, desplazamiento, bytes) =>
      refusingWhenFull(async () => {
        const ruta = parcial(id);
        await mkdir(dirname(ruta), { recursive: true, mode: 0o700 });
        const archivo = await open(ruta, desplazamiento === 0 ? "w" : "r+", 0o600);
        try {
          await writeAll(archivo, bytes, desplazamiento);
          await archivo.datasync();
        } finally {
          await archivo.close();
        }
      }),
    locate: async (id) => {
      for (const ruta of [parcial(id), definitivo(id)]) if (await exists(ruta)) return ruta;
      return null;
    },
    find: async (id) => ((await exists(definitivo(id))) ? definitivo(id) : null),
    finish: (id) =>
      refusingWhenFull(async () => {
        const destino = definitivo(id);
        await mkdir(dirname(destino), { recursive: true, mode: 0o700 });
        if (await exists(parcial(id))) {
          await sync(parcial(id));
          await rename(parcial(id), destino);
        }
        await sync(destino);
        for (const carpetaTocada of [dirname(destino), carpeta, dirname(parcial(id))]) await sync(carpetaTocada);
      }),
    discard: (id) => rm(parcial(id), { force: true }),
    read: (id) => createReadStream(definitivo(id)),
    hasSpace: async (bytes) => {
      await mkdir(carpeta, { recursive: true, mode: 0o700 });
      const { bavail, blocks, bsize } = await statfs(carpeta);
      return bavail * bsize - bytes >= (blocks * bsize * RESERVA) / 100;
    },
    list: async function* () {
      const ahora = Date.now();
      for (const lugar of await namesIn(carpeta)) {
        if (lugar !== "cargas" && !/^[0-9a-f]{2}$/.test(lugar)) continue;
        for (const nombre of await namesIn(join(carpeta, lugar))) {
          const completo = lugar !== "cargas";
          const id = completo ? nombre : nombre.replace(/\.part$/, "");
          if (!isId(id) || (!completo && id === nombre)) continue;
          const visto = await stat(join(carpeta, lugar, nombre)).catch(() => null);
          if (visto) yield { id, completo, edad: ahora - visto.mtimeMs };
        }
      }
    },
    remove: (guardado) => rm(rutaDe(guardado), { force: true }),
  };
}

/** A write may take less than it was given, most of all when the disk is filling up. */
async function writeAll(archivo: FileHandle, bytes: Buffer, lugar: number): Promise<void> {
  for (let hechos = 0; hechos < bytes.length;) {
    hechos += (await archivo.write(bytes, hechos, bytes.length - hechos, lugar + hechos)).bytesWritten;
  }
}

/** Without room it is a refusal: the person can do something, and what is stored already is safe. */
async function refusingWhenFull(trabajo: () => Promise<void>): Promise<void> {
  try {
    await trabajo();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "ENOSPC" || code === "EDQUOT" ? new Rechazo("ALMACEN_LLENO") : error;
  }
}

function namesIn(carpeta: string): Promise<string[]> {
  return readdir(carpeta).catch(() => []);
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
