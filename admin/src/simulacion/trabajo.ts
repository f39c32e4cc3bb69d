/** Starting and stopping the worker. */
import type { Encargo, Respuesta } from "./mensajes.ts";

/**
 * Gives the worker one thing to do and tells what it answers, in order.
 * @returns what stops it
 */
export function encargar(encargo: Encargo, alDecir: (respuesta: Respuesta) => void): () => void {
  const trabajador = new Worker(new URL("./trabajador.ts", import.meta.url), { type: "module" });
  trabajador.addEventListener("message", ({ data }: MessageEvent<Respuesta>) => {
    if (data.tipo !== "AVANCE") trabajador.terminate();
    alDecir(data);
  });
  trabajador.addEventListener("error", ({ message }) => {
    trabajador.terminate();
    alDecir({ tipo: "FALLA", mensaje: message === "" ? "El navegador no pudo iniciar el cálculo." : message });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  trabajador.postMessage(encargo);
  return () => trabajador.terminate();
}
