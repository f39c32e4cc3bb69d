/** The entidades that call the contests of the demo. Their numbers of RUC are invented. */
import { RAIZ } from "#server/infra/raiz.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bases } from "#schema/bases/bases.ts";
import { importar } from "#schema/bases/portable.ts";
import type { Mundo } from "./mundo.ts";

export type Siglas = "MC-DDC-CUSCO" | "GR-CAJ/HRDC" | "PGE" | "MIGRACIONES" | "GORE CUSCO";

const RUC: Readonly<Record<Siglas, string>> = {
  "MC-DDC-CUSCO": "20999000011",
  "GR-CAJ/HRDC": "20999000020",
  PGE: "20999000038",
  MIGRACIONES: "20999000046",
  "GORE CUSCO": "20999000054",
};

/** The bases of a seed. */
export function leerSemilla(nombre: string): Bases {
  const leida = importar(readFileSync(join(RAIZ, "seeds", "bases", `${nombre}.bases.json`), "utf8"));
  if (!("bases" in leida)) throw new Error(`${nombre}: ${JSON.stringify(leida.hallazgos.slice(0, 3))}`);
  return leida.bases;
}

/** The same bases under another code and title: several calls come from one source. */
export const llamadas = (bases: Bases, codigo: string, titulo: string): Bases => ({
  ...bases,
  generalidades: { ...bases.generalidades, codigo, titulo },
});

/** The entidad that bases are of, registered now if it was not. @returns its id */
export async function ensureEntidad(mundo: Mundo, { generalidades }: Bases): Promise<string> {
  const { nombre, siglas } = generalidades.entidad;
  const [hay] = await mundo.buscar<{ id: string }>("select id from entidad where siglas = $1", [siglas]);
  if (hay) return hay.id;
  const admin = await mundo.personal("admin");
  const { crearEntidad } = await admin.pedir<{ crearEntidad: { id: string } }>(
    "mutation ($e: EntidadInput!) { crearEntidad(entrada: $e) { id } }",
    { e: { nombre, siglas, ruc: RUC[siglas as Siglas], numeracion: generalidades.numeracion } },
  );
  return crearEntidad.id;
}
