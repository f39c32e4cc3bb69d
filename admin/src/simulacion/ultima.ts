/** The last simulation of each proceso while the page is open, so that its applicants can become samples. */
import type { ResultadoSimulacion } from "#schema/simulacion/index.ts";

export interface SimulacionHecha {
  readonly resultado: ResultadoSimulacion;
  readonly ms: number;
  /** Revision of the draft on which it was run. */
  readonly revision: number;
}

const hechas = new Map<string, SimulacionHecha>();

export const ultimaDe = (proceso: string): SimulacionHecha | null => hechas.get(proceso) ?? null;
export const recordar = (proceso: string, hecha: SimulacionHecha): void => void hechas.set(proceso, hecha);
