import { readFileSync } from "node:fs";
import type { Bases } from "#schema/bases/bases.ts";
import { importar } from "#schema/bases/portable.ts";

/** The seeds, by the name of their files. */
export const SEMILLAS = [
  "s0-gore-cusco",
  "s1-pge",
  "s2-migraciones",
  "s3-mc-ddc-cusco",
  "s3-mc-ddc-cusco.original",
  "s4-hrdc-cajamarca.original",
  "s4-hrdc-cajamarca.suma",
  "s4-hrdc-cajamarca.un-bloque",
] as const;
export type Semilla = (typeof SEMILLAS)[number];

/** Text of a seed file. */
export const textoSemilla = (semilla: Semilla): string =>
  readFileSync(new URL(`../../seeds/bases/${semilla}.bases.json`, import.meta.url), "utf8");

/** The bases of a seed, imported as any installation would. */
export function leerSemilla(semilla: Semilla): Bases {
  const leida = importar(textoSemilla(semilla));
  if (!("bases" in leida)) throw new Error(`${semilla}: ${JSON.stringify(leida.hallazgos.slice(0, 3))}`);
  return leida.bases;
}
