import { setTimeout as esperar } from "node:timers/promises";
import type { FileUpload } from "graphql-upload-minimal";
import { Rechazo } from "#schema/errores.ts";
import type { ArchivoEntrante } from "../../graphql/escalares.ts";
import { PARTE_MAXIMA } from "../../graphql/subida.ts";

/** Milliseconds without a byte after which a part is given up. */
const SIN_DATOS = 20_000;

/**
 * Reads one part into memory.
 * The stream never fails by itself when the part is too large: it just stops, and what came looks complete. So the
 * three ways of knowing it are all looked at: the limit's signal, the mark on the stream, and the count.
 * @throws Rechazo PARTE_GRANDE, PARTE_CORTADA, ARCHIVO_VACIO
 */
export async function recibirParte(entrante: ArchivoEntrante): Promise<Buffer> {
  const archivo = await entrante.open().catch(() => {
    throw new Rechazo("PARTE_CORTADA");
  });
  const stream = openStream(archivo);
  const pedazos: Buffer[] = [];
  let bytes = 0;
  let excedida = false;
  stream.once("limit", () => {
    excedida = true;
    // Unread, the rest would hold the request open for ever.
    stream.resume();
  });
  const espera = new AbortController();
  try {
    await Promise.race([readAll(), idle()]);
  } finally {
    espera.abort();
    stream.resume();
  }
  if (excedida || stream.truncated === true || bytes > PARTE_MAXIMA)
    throw new Rechazo("PARTE_GRANDE", { maximo: PARTE_MAXIMA });
  if (bytes === 0) throw new Rechazo("ARCHIVO_VACIO");
  return Buffer.concat(pedazos, bytes);

  function readAll(): Promise<void> {
    return new Promise((listo, falla) => {
      stream.on("data", (pedazo: Buffer | string) => {
        const parte = typeof pedazo === "string" ? Buffer.from(pedazo) : pedazo;
        bytes += parte.length;
        if (bytes <= PARTE_MAXIMA) pedazos.push(parte);
      });
      stream.once("end", listo);
      const cortada = (): void => falla(new Rechazo("PARTE_CORTADA"));
      stream.once("error", cortada);
      stream.once("close", cortada);
    });
  }

  async function idle(): Promise<never> {
    for (let antes = -1; antes !== bytes;) {
      antes = bytes;
      await esperar(SIN_DATOS, undefined, { signal: espera.signal });
    }
    throw new Rechazo("PARTE_CORTADA");
  }
}

type Flujo = ReturnType<FileUpload["createReadStream"]> & { truncated?: boolean };

/** What broke off before anybody read it is known only by asking for it. */
function openStream(archivo: FileUpload): Flujo {
  try {
    return archivo.createReadStream();
  } catch (error) {
    if ((error as { status?: unknown }).status === 413) throw new Rechazo("PARTE_GRANDE", { maximo: PARTE_MAXIMA });
    throw new Rechazo("PARTE_CORTADA");
  }
}
