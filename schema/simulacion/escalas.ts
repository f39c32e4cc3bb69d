import type { Bases } from "../bases/bases.ts";
import type { Etapa } from "../bases/etapa.ts";

/** The bases as they are simulated, and what had to be supposed, in words. */
export interface BasesSupuestas {
  readonly bases: Bases;
  readonly supuestos: readonly string[];
}

/**
 * A scored stage that does not say how its points are got is supposed to be scored by the committee, from zero to its
 * declared maximum. Tables of results are left out: they decide nothing.
 */
export function suponerEscalas(bases: Bases): BasesSupuestas {
  const supuestos: string[] = [];
  const etapas = bases.etapas.map((etapa): Etapa => {
    const { id, nombre, maximo, clase } = etapa;
    const sinEscala = !etapa.criterios && !(etapa.variantes ?? []).some(({ criterios }) => criterios);
    if (clase !== "PUNTUADA" || !sinEscala || maximo === undefined) return etapa;
    supuestos.push(`«${nombre}» no tiene escala: se supone un puntaje del comité de 0 a ${maximo}.`);
    return {
      ...etapa,
      criterios: {
        tipo: "DIRECTO",
        id: `supuesto-${id}`.slice(0, 60),
        nombre,
        desde: "0",
        hasta: maximo,
        maximo,
        paso: "1",
      },
    };
  });
  const { pruebas: _pruebas, ...resto } = bases;
  return { bases: { ...resto, etapas, cuadros: [] }, supuestos };
}
