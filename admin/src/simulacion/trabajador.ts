/** Does the long work apart from the page, which stays free meanwhile. To stop it, the page ends it. */
import { cobertura } from "#schema/pruebas/index.ts";
import { simular } from "#schema/simulacion/index.ts";
import type { Encargo, Respuesta } from "./mensajes.ts";

/** At most so long between two signs of life. */
const CADA_MS = 100;

// A worker speaks only to the page that started it: there is no other origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const decir = (respuesta: Respuesta): void => globalThis.postMessage(respuesta);

function hacer(encargo: Encargo): void {
  if (encargo.tipo === "CUBRIR") return decir({ tipo: "CUBIERTA", cobertura: cobertura(encargo.bases) });
  const comienzo = performance.now();
  const pasos = simular(encargo.bases, encargo.opciones);
  let dicho = -CADA_MS;
  for (;;) {
    const paso = pasos.next();
    const ahora = performance.now();
    if (paso.done) return decir({ tipo: "SIMULADA", resultado: paso.value, ms: Math.round(ahora - comienzo) });
    if (ahora - dicho < CADA_MS) continue;
    dicho = ahora;
    decir({ tipo: "AVANCE", avance: paso.value });
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<Encargo>) => {
  try {
    hacer(data);
  } catch (error) {
    decir({ tipo: "FALLA", mensaje: error instanceof Error ? error.message : String(error) });
  }
});
