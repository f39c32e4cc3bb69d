import type { Rango } from "#schema/bases/criterio.ts";

/** A range with its ends said one by one: `desde 1, hasta antes de 2`. */
export function enTramo({ desde, incluyeDesde, hasta, incluyeHasta }: Rango): string {
  const abajo = desde === undefined ? "" : incluyeDesde ? `desde ${desde}` : `más de ${desde}`;
  const arriba = hasta === undefined ? "" : incluyeHasta ? `hasta ${hasta}` : `hasta antes de ${hasta}`;
  return [abajo, arriba].filter((parte) => parte !== "").join(", ") || "cualquier valor";
}
