/** Uploads a file through the three mutations, as the portal does. */
import { createHash } from "node:crypto";
import type { Cliente } from "./cliente.ts";

const PARTE = 1024 * 1024;

export const INICIAR =
  "mutation ($e: CargaInput!) { iniciarCarga(entrada: $e) { id desplazamiento bytes parteMaxima } }";
export const SUBIR =
  "mutation ($carga: ID!, $desplazamiento: Int!, $parte: Upload!) { subirParte(carga: $carga, desplazamiento: $desplazamiento, parte: $parte) { id desplazamiento } }";
export const TERMINAR =
  "mutation ($carga: ID!, $sha256: String!) { terminarCarga(carga: $carga, sha256: $sha256) { id nombre tipo bytes sha256 url } }";

export interface ArchivoSubido {
  readonly id: string;
  readonly nombre: string;
  readonly tipo: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly url: string;
}

/** @returns the file, once the server has looked at it whole */
export async function uploadArchivo(
  cliente: Cliente,
  bytes: Buffer<ArrayBuffer>,
  { nombre = "sustento.pdf", tipo = "PDF" }: { nombre?: string; tipo?: string } = {},
): Promise<ArchivoSubido> {
  const iniciada = await cliente.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
    e: { nombre, bytes: bytes.length, tipo },
  });
  const carga = iniciada.data.iniciarCarga.id;
  for (let desde = 0; desde < bytes.length; desde += PARTE) {
    const { codigos } = await cliente.subir(
      SUBIR,
      { carga, desplazamiento: desde },
      bytes.subarray(desde, desde + PARTE),
    );
    if (codigos.length > 0) throw new Error(`A part was refused: ${codigos.join(", ")}`);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return (await cliente.gql<{ terminarCarga: ArchivoSubido }>(TERMINAR, { carga, sha256 })).data.terminarCarga;
}
