/**
 * Trusted documents: those that were built with the two faces, and those that the modules offer. In production the
 * faces may send no other; the limits of a free document do not hold for them.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

export interface DocumentosConfiables {
  /** The document behind a SHA-256, or null. */
  find(sha256: string): string | null;
  /** Whether this text is one of them. */
  has(texto: string): boolean;
}

/**
 * Reads the manifests that the builds of the faces leave: JSON objects SHA-256 (hex) → document.
 * A missing file counts as empty; an entry whose hash is not its own stops the start.
 * @param propios documents of the server itself
 */
export function loadDocumentos(rutas: readonly string[], propios: readonly string[] = []): DocumentosConfiables {
  const documentos = new Map(propios.map((texto) => [hash(texto), texto]));
  for (const ruta of rutas.filter((una) => existsSync(una))) {
    const manifiesto = JSON.parse(readFileSync(ruta, "utf8")) as Record<string, string>;
    for (const [sha256, texto] of Object.entries(manifiesto)) {
      if (hash(texto) !== sha256) throw new Error(`${ruta}: the document ${sha256} does not have that hash`);
      documentos.set(sha256, texto);
    }
  }
  return {
    find: (sha256) => documentos.get(sha256) ?? null,
    has: (texto) => documentos.has(hash(texto)),
  };
}

function hash(texto: string): string {
  return createHash("sha256").update(texto).digest("hex");
}
