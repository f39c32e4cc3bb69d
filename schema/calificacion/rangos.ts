import type { Rango } from "../bases/criterio.ts";
import { comparar, type Racional } from "../puntaje.ts";
import { decimal } from "../traza.ts";

/** Whether a value belongs to a range, each end as the bases state it. */
export function enRango(n: Racional, rango: Rango): boolean {
  if (rango.desde !== undefined) {
    const orden = comparar(n, decimal(rango.desde));
    if (orden < 0 || (orden === 0 && !rango.incluyeDesde)) return false;
  }
  if (rango.hasta !== undefined) {
    const orden = comparar(n, decimal(rango.hasta));
    if (orden > 0 || (orden === 0 && !rango.incluyeHasta)) return false;
  }
  return true;
}

/** First range that holds the value, in the order of the bases; overlaps are for the linter to refuse. */
export const rangoDe = (n: Racional, rangos: readonly Rango[]): Rango | undefined =>
  rangos.find((rango) => enRango(n, rango));

/** A range in words: `más de 2 y hasta 5`. */
export function rangoEnPalabras(rango: Rango): string {
  if (rango.nombre !== undefined) return rango.nombre;
  const desde = rango.desde === undefined ? null : `${rango.incluyeDesde ? "desde" : "más de"} ${rango.desde}`;
  const hasta = rango.hasta === undefined ? null : `${rango.incluyeHasta ? "hasta" : "menos de"} ${rango.hasta}`;
  return [desde, hasta].filter((parte) => parte !== null).join(" y ") || "cualquier valor";
}
