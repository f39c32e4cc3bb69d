/** Uploads that go on while the process dies under them. */
import { createHash } from "node:crypto";
import { setTimeout as esperar } from "node:timers/promises";
import { Cliente } from "../factories/cliente.ts";
import { buildPdfMinimo } from "../factories/pdf-minimo.ts";
import { INICIAR, SUBIR, TERMINAR } from "../factories/subidas.ts";

const PARTE = 1024 * 1024;

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export interface Subida {
  readonly id: string;
  readonly sha256: string;
}

/** A browser with the session of another on a process. */
export function en(url: string, cliente: Cliente): Cliente {
  const otro = new Cliente(url);
  otro.setGalleta("merito", cliente.galleta("merito") ?? "");
  return otro;
}

/** Uploads a file whatever happens to the process, asking where to go on as the portal does. Null when it is told to stop. */
export async function subirConPaciencia(cliente: Cliente, bytes: number, sigue: () => boolean): Promise<Subida | null> {
  const pdf = buildPdfMinimo(bytes);
  let id: string | null = null;
  while (sigue()) {
    try {
      id ??= (
        await cliente.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
          e: { nombre: "x.pdf", bytes: pdf.length, tipo: "PDF" },
        })
      ).data.iniciarCarga.id;
      const carga: string = id;
      const { data } = await cliente.gql<{ carga: { desplazamiento: number } | null }>(
        "query ($id: ID!) { carga(id: $id) { desplazamiento } }",
        { id: carga },
      );
      for (let desde = data.carga?.desplazamiento ?? pdf.length; desde < pdf.length; desde += PARTE) {
        const { codigos } = await cliente.subir(
          SUBIR,
          { carga, desplazamiento: desde },
          pdf.subarray(desde, desde + PARTE),
        );
        if (codigos.length > 0) throw new Error(codigos[0]);
      }
      const huella = sha256(pdf);
      const fin = await cliente.gql<{ terminarCarga: { sha256: string } }>(TERMINAR, { carga, sha256: huella });
      if (fin.codigos.length === 0 && fin.data.terminarCarga.sha256 === huella) return { id: carga, sha256: huella };
      // What a crash left beyond mending is begun again, as a person would.
      if (fin.codigos[0] !== "FALLA") id = null;
    } catch {
      await esperar(30);
    }
  }
  return null;
}
