/** Files through the API, as the portal sends them. */
import { createHash } from "node:crypto";
import type { Navegador } from "./navegador.ts";

const PARTE = 1024 * 1024;

/**
 * Uploads a file in parts of a megabyte.
 * @returns its id
 */
export async function cargarArchivo(
  navegador: Navegador,
  nombre: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { iniciarCarga } = await navegador.pedir<{ iniciarCarga: { id: string } }>(
    "mutation ($e: CargaInput!) { iniciarCarga(entrada: $e) { id } }",
    { e: { nombre, bytes: bytes.length, tipo: "PDF" } },
  );
  const carga = iniciarCarga.id;
  for (let desde = 0; desde < bytes.length; desde += PARTE) {
    await navegador.subir(
      "mutation ($carga: ID!, $desplazamiento: Int!, $parte: Upload!) { subirParte(carga: $carga, desplazamiento: $desplazamiento, parte: $parte) { id } }",
      { carga, desplazamiento: desde },
      bytes.subarray(desde, desde + PARTE),
    );
  }
  const { terminarCarga } = await navegador.pedir<{ terminarCarga: { id: string } }>(
    "mutation ($carga: ID!, $sha256: String!) { terminarCarga(carga: $carga, sha256: $sha256) { id } }",
    { carga, sha256: createHash("sha256").update(bytes).digest("hex") },
  );
  return terminarCarga.id;
}
