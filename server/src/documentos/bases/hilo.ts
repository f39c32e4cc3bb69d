/** The thread that renders one document and ends: its memory goes with it, and nobody waits for it but who asked. */
import { parentPort, workerData } from "node:worker_threads";
import { documentoDe } from "#schema/documento-bases/documento.ts";
import type { Pieza } from "./pieza.ts";

const pieza = workerData as Pieza;
const bloques = documentoDe(pieza.bases, pieza.edicion);

async function render(): Promise<Uint8Array> {
  // Each format brings its own libraries, which are most of the cost of a thread.
  if (pieza.formato === "PDF") return (await import("./pdf.ts")).pdf(bloques, pieza);
  return Buffer.from((await import("./pagina.ts")).pagina(bloques, pieza));
}

parentPort?.postMessage(await render(), []);
