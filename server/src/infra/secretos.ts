/** Secrets given to people: shown once, stored only as their hash. */
import { createHash, randomBytes } from "node:crypto";

export interface Secreto {
  /** 256 random bits, base64url, 43 characters. */
  readonly texto: string;
  /** What is stored. The secret is random, so a plain hash is enough. */
  readonly hash: Buffer;
}

/** Makes a secret. */
export function createSecreto(): Secreto {
  const texto = randomBytes(32).toString("base64url");
  return { texto, hash: hashOf(texto) };
}

/** The stored form of a secret that someone shows. */
export function hashOf(texto: string): Buffer {
  return createHash("sha256").update(texto).digest();
}
