import type { Bases } from "#schema/bases/bases.ts";

/** The document of a published version, which the server judged before it was published. */
export const comoBases = (documento: unknown): Bases => documento as Bases;

/** `S/ 2,964.19`, from céntimos. */
export function enSoles(centimos: number): string {
  const [soles, resto] = [Math.trunc(centimos / 100), centimos % 100];
  const enMiles = String(soles).replace(/\B(?=(\d{3})+$)/g, ",");
  return `S/ ${enMiles}.${String(resto).padStart(2, "0")}`;
}
