/** The key with which the server signs what others keep: heads of the audit. Ed25519, made once, in the data folder. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { ErrorArranque } from "./error-arranque.ts";

export interface LlaveSello {
  /** First 16 hexadecimal digits of the SHA-256 of the public key. */
  readonly id: string;
  /** Public key, PEM (SPKI). */
  readonly publica: string;
  /** 64 bytes. */
  firmar(texto: string): Buffer;
}

/**
 * Reads the key of the data folder, or makes it. Two processes that start together end with the same one.
 * @throws ErrorArranque when the file is there and holds no key
 */
export function loadLlaveSello(dataDir: string): LlaveSello {
  const archivo = archivoDe(dataDir);
  const privada = readPrivada(archivo) ?? createPrivada(archivo);
  const publica = createPublicKey(privada);
  return {
    id: idDeLlave(publica),
    publica: publica.export({ type: "spki", format: "pem" }).toString(),
    firmar: (texto) => sign(null, Buffer.from(texto, "utf8"), privada),
  };
}

/**
 * The public key of a data folder, PEM by id, for whoever only verifies: none is made where there is none.
 * @throws ErrorArranque when the file is there and holds no key
 */
export function readLlavesPublicas(dataDir: string): Readonly<Record<string, string>> {
  const privada = readPrivada(archivoDe(dataDir));
  if (!privada) return {};
  const publica = createPublicKey(privada);
  return { [idDeLlave(publica)]: publica.export({ type: "spki", format: "pem" }).toString() };
}

const archivoDe = (dataDir: string): string => join(dataDir, "sello.ed25519.pem");

export function idDeLlave(publica: KeyObject): string {
  const der = publica.export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest("hex").slice(0, 16);
}

function readPrivada(archivo: string): KeyObject | null {
  let texto: string;
  try {
    texto = readFileSync(archivo, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    return createPrivateKey(texto);
  } catch {
    throw new ErrorArranque(
      `El archivo ${archivo}, con la llave que firma la auditoría, está dañado.\nRestáurelo de una copia.`,
    );
  }
}

/** The file reaches its name only whole, and the first process to name it wins. */
function createPrivada(archivo: string): KeyObject {
  mkdirSync(dirname(archivo), { recursive: true, mode: 0o700 });
  const nueva = generateKeyPairSync("ed25519").privateKey;
  const aparte = `${archivo}.${process.pid}`;
  const descriptor = openSync(aparte, "wx", 0o600);
  try {
    writeSync(descriptor, nueva.export({ type: "pkcs8", format: "pem" }).toString());
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(aparte, archivo);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aparte, { force: true });
  }
  return readPrivada(archivo) ?? nueva;
}
