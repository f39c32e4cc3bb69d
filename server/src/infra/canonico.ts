import { createHash } from "node:crypto";
import { canonico, type Json } from "#schema/bases/canonico.ts";

/**
 * SHA-256, in hexadecimal, of the canonical text of a document: whoever has the document can compute it.
 * @throws TypeError on what the canonical form cannot hold
 */
export function sha256Canonico(documento: Json): string {
  return createHash("sha256").update(canonico(documento)).digest("hex");
}
