import { setTimeout as esperar } from "node:timers/promises";

/** Milliseconds; many times what a look-up takes. */
const ESPERA = 75;

/** Gives the outcome no sooner than that: what was found and done must not be told by how long it took. */
export async function sinPrisa<T>(trabajo: Promise<T>): Promise<T> {
  const [resultado] = await Promise.all([trabajo, esperar(ESPERA)]);
  return resultado;
}
