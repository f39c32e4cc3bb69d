import type { Bases } from "../bases/bases.ts";
import { type ClaseDeRegla, mutantesDe, reglasDe } from "./mutantes.ts";
import { probar } from "./probar.ts";

/** A rule and whether some sample would notice that it changed. `muestra`: the first that would. */
export interface ReglaCubierta {
  readonly clase: ClaseDeRegla;
  readonly ruta: string;
  readonly texto: string;
  readonly muestra: string | null;
}

export interface Cobertura {
  readonly reglas: readonly ReglaCubierta[];
  /** Plazas to which no sample applies. */
  readonly plazasSinMuestra: readonly string[];
}

/**
 * Which rules the samples prove: a rule is proved when changing it makes some sample that passes fail. So what is said to
 * be covered is: nothing is guessed from what a sample touches. Samples that already fail prove nothing.
 * @fuente leaps L10 «mutation of any rule turns at least one red, or the UI says so»
 */
export function cobertura(original: Bases): Cobertura {
  const bases: Bases = { ...original, cuadros: [] };
  const muestras = (bases.pruebas ?? []).filter((prueba) => probar(bases, prueba).pasa);
  const reglas = reglasDe(bases).map((regla) => {
    const mutantes = muestras.length === 0 ? [] : mutantesDe(bases, regla);
    const nota = muestras.find((prueba) => mutantes.some((mutante) => !probar(mutante, prueba).pasa));
    const { clase, ruta, texto } = regla;
    return { clase, ruta, texto, muestra: nota?.id ?? null };
  });
  const probadas = new Set((bases.pruebas ?? []).map(({ plaza }) => plaza));
  return {
    reglas,
    plazasSinMuestra: bases.plazas.flatMap(({ id }) => (probadas.has(id) ? [] : [id])),
  };
}
