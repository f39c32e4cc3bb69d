import type { Bases } from "../bases/bases.ts";
import type { Bonificacion } from "../bases/bonificacion.ts";
import type { CambioModelo } from "./cambio.ts";

/**
 * What a bonus that is added asks of the rest: to be seen in a table, that the bases say whether it may pass the greatest
 * score, and whether the minimum of its stage is compared before it. What is already said stays.
 */
export function alAgregarBonificacion(bases: Bases, bono: Bonificacion): CambioModelo[] {
  return [...columna(bases, bono), ...tope(bases), ...minimo(bases, bono)];
}

const suEtapa = ({ momento }: Bonificacion): string | undefined =>
  momento.tipo === "AL_FINAL" ? undefined : momento.etapa;

function columna({ cuadros }: Bases, bono: Bonificacion): CambioModelo[] {
  const etapa = suEtapa(bono);
  const cuadro = cuadros.find((uno) => uno.etapa === etapa);
  if (!cuadro) return [];
  const ruta = `cuadros.${cuadro.id}.columnas`;
  const i = cuadro.columnas.findIndex(({ dato }) => dato.tipo === "BONIFICACIONES");
  if (i >= 0) return [{ ruta: `${ruta}.${i}.dato.bonificaciones`, accion: "AGREGAR", valor: bono.id }];
  return [{ ruta, accion: "AGREGAR", valor: columnaDeBonos([bono.id]) }];
}

/** The column that shows bonuses without naming their cause. */
export const columnaDeBonos = (bonificaciones: string[]): Bases["cuadros"][number]["columnas"][number] => ({
  titulo: "BONIFICACIÓN DE LEY",
  dato: { tipo: "BONIFICACIONES", bonificaciones },
});

const tope = ({ total }: Bases): CambioModelo[] =>
  total.tope === undefined && total.sinTope === undefined
    ? [{ ruta: "total.sinTope", accion: "PONER", valor: true }]
    : [];

function minimo({ etapas }: Bases, bono: Bonificacion): CambioModelo[] {
  const etapa = etapas.find(({ id }) => id === suEtapa(bono));
  return etapa?.minimo === undefined || etapa.pruebaMinimo !== undefined
    ? []
    : [{ ruta: `etapas.${etapa.id}.pruebaMinimo`, accion: "PONER", valor: "ANTES_DE_BONIFICACION" }];
}
