import type { Bases } from "../bases/bases.ts";

/** Why a list of plazas cannot be applied to; `maximo` where there is one. */
export type FaltaDePlazas =
  | { readonly falta: "NINGUNA" }
  | { readonly falta: "DESCONOCIDA"; readonly plaza: string }
  | { readonly falta: "REPETIDA"; readonly plaza: string }
  | { readonly falta: "DEMASIADAS"; readonly maximo: number };

/**
 * Judges the plazas of one application against the limit of the bases. Only `VARIAS_CON_PREFERENCIA` puts several in one
 * dossier, in order of preference; with the other limits each application is to one plaza.
 * @returns the first fault, or null
 * @fuente bases-model §1 «Limits on applications»
 */
export function juzgarPlazas(
  { plazas, postulaciones }: Pick<Bases, "plazas" | "postulaciones">,
  elegidas: readonly string[],
): FaltaDePlazas | null {
  if (elegidas.length === 0) return { falta: "NINGUNA" };
  const maximo = postulaciones.limite === "VARIAS_CON_PREFERENCIA" ? (postulaciones.maximo ?? plazas.length) : 1;
  if (elegidas.length > maximo) return { falta: "DEMASIADAS", maximo };
  const conocidas = new Set(plazas.map(({ id }) => id));
  const vistas = new Set<string>();
  for (const plaza of elegidas) {
    if (!conocidas.has(plaza)) return { falta: "DESCONOCIDA", plaza };
    if (vistas.has(plaza)) return { falta: "REPETIDA", plaza };
    vistas.add(plaza);
  }
  return null;
}

/**
 * What a person may hold only one live application to, as the key of a unique index: the whole process, the group of the
 * plaza, or the plaza itself. Plazas without a group share one.
 * @param elegidas plazas that `juzgarPlazas` found right
 */
export function ambitoDelLimite(
  { plazas, postulaciones }: Pick<Bases, "plazas" | "postulaciones">,
  elegidas: readonly string[],
): string {
  const [primera] = elegidas;
  switch (postulaciones.limite) {
    case "UNA_POR_PROCESO":
    case "VARIAS_CON_PREFERENCIA":
      return "PROCESO";
    case "UNA_POR_GRUPO":
      return `GRUPO:${plazas.find(({ id }) => id === primera)?.grupo ?? ""}`;
    case "SIN_LIMITE":
      return `PLAZA:${primera ?? ""}`;
  }
}
