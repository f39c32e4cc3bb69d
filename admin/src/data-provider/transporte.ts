/** How the administration speaks to the server: each operation by the hash of its document. */
import { Falla, fallaDe, fallaDeRed } from "./falla.ts";

/** An operation as `graphql(…)` types it: no more than what it takes and gives. The build leaves its hash. */
export interface Operacion<R, V> {
  // The name under which the generated types carry both.
  readonly __apiType?: (variables: V) => R;
}

/** Hash of an operation; also what its answers are kept under. */
export function huellaDe<R, V>(operacion: Operacion<R, V>): string {
  const { hash } = operacion as { readonly hash?: string };
  if (hash === undefined) throw new Error("An operation that was not built");
  return hash;
}

/**
 * Sends an operation.
 * @throws {Falla} for a refusal, a fault or no answer; an abort is thrown as the browser throws it
 */
export async function pedir<R, V>(operacion: Operacion<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const body = JSON.stringify({ variables, documentId: huellaDe(operacion) });
  let respuesta: Response;
  let cuerpo: unknown;
  try {
    respuesta = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body,
      signal: signal ?? null,
    });
    cuerpo = await respuesta.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw fallaDeRed(null);
  }
  if (!isRespuesta(cuerpo)) throw fallaDeRed(respuesta.status);
  if (cuerpo.errors && cuerpo.errors.length > 0) throw fallaDe(cuerpo.errors, respuesta.status);
  if (!cuerpo.data) throw new Falla("FALLA", "El servidor respondió sin datos. Vuelva a intentarlo.", respuesta.status);
  return cuerpo.data as R;
}

interface Respuesta {
  readonly data?: unknown;
  readonly errors?: Parameters<typeof fallaDe>[0];
}

function isRespuesta(cuerpo: unknown): cuerpo is Respuesta {
  return typeof cuerpo === "object" && cuerpo !== null && ("data" in cuerpo || "errors" in cuerpo);
}
