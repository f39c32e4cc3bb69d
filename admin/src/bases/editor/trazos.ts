/** Ranges as strokes on a line. Only a drawing: no score is computed with these numbers. */
import type { Rango } from "#schema/bases/criterio.ts";

export interface Trazo {
  /** Null where the range has no end on that side. */
  readonly desde: number | null;
  readonly hasta: number | null;
  readonly incluyeDesde: boolean;
  readonly incluyeHasta: boolean;
  readonly nombreDesde: string;
  readonly nombreHasta: string;
  readonly puntos: string;
}

/** Strokes of the ranges whose ends are numbers already; what is being typed is not drawn. */
export const trazosDe = (rangos: readonly Rango[]): readonly Trazo[] =>
  rangos
    .map(({ desde, hasta, incluyeDesde, incluyeHasta, puntos }) => ({
      desde: desde === undefined ? null : Number(desde),
      hasta: hasta === undefined ? null : Number(hasta),
      incluyeDesde,
      incluyeHasta,
      nombreDesde: desde ?? "",
      nombreHasta: hasta ?? "",
      puntos,
    }))
    .filter(({ desde, hasta }) => !Number.isNaN(desde ?? 0) && !Number.isNaN(hasta ?? 0));

/** From a value to its place across `ancho`, with room on both sides for ranges without an end. */
export function escalaDe(trazos: readonly Trazo[], ancho: number): (valor: number) => number {
  const extremos = trazos.flatMap(({ desde, hasta }) => [desde, hasta]).filter((uno) => uno !== null);
  const menor = Math.min(0, ...extremos);
  const mayor = Math.max(menor + 1, ...extremos);
  const margen = 40;
  return (valor) => margen + ((valor - menor) / (mayor - menor)) * (ancho - 2 * margen);
}
