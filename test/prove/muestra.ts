import { appendFileSync } from "node:fs";
import type { Escala } from "./nucleo.ts";

/** Whether this one of many is tried: all of them, or one in `cada` at the small scale. */
export const muestra = (escala: Escala, i: number, cada: number): boolean => escala !== "PRUEBA" || i % cada === 0;

/** Tells which ones failed, in the file that PROVE_DETALLE names; the line of a goal has only how many. */
export function detallar(meta: string, lineas: readonly string[]): void {
  const archivo = process.env["PROVE_DETALLE"];
  if (archivo && lineas.length > 0) appendFileSync(archivo, lineas.map((linea) => `${meta} ${linea}\n`).join(""));
}

/** Does many things, some at a time: what waits for the network leaves the processor to the others. */
export async function enParalelo<T>(cosas: readonly T[], hacer: (cosa: T) => Promise<void>): Promise<void> {
  const cola = [...cosas].toReversed();
  const trabajar = async (): Promise<void> => {
    for (let cosa = cola.pop(); cosa !== undefined; cosa = cola.pop()) await hacer(cosa);
  };
  await Promise.all(Array.from({ length: 6 }, trabajar));
}
