import { contarDias, type Periodo, quitar, unir } from "./periodos.ts";

/**
 * What simultaneous jobs are worth. The bases choose one; sources write rules that allow several readings.
 * - `FUSIONAR`     the days of all count, each one once
 * - `MAYOR`        of jobs that overlap only the longest counts; what the others had outside of it is lost too
 * - `PRECEDENCIA`  in the order given: each job adds only the days that no earlier one had
 * - `SUMA`         each job counts in full, shared days included
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VI ("en paralelo y/o simultáneo": merged, or the one with more time)
 */
export type ReglaTraslape = "FUSIONAR" | "MAYOR" | "PRECEDENCIA" | "SUMA";

export const REGLAS_TRASLAPE: readonly ReglaTraslape[] = ["FUSIONAR", "MAYOR", "PRECEDENCIA", "SUMA"];

/** Earlier start first, then earlier end, then names: a total order, so that the outcome ignores the order of input. */
function porInicio(a: Periodo, b: Periodo): number {
  const [unaClave, otraClave] = [a, b].map(({ desde, hasta, origen }) => `${desde} ${hasta} ${origen.join(" ")}`);
  if (unaClave === otraClave) return 0;
  return (unaClave ?? "") < (otraClave ?? "") ? -1 : 1;
}

function masLargo(grupo: readonly Periodo[]): Periodo[] {
  return grupo.toSorted((a, b) => contarDias([b]) - contarDias([a]) || porInicio(a, b)).slice(0, 1);
}

/**
 * Jobs overlap when they share a day; the relation passes on (A with B, B with C: one group). Of equal lengths the
 * one that started first counts. Consecutive jobs share no day and both count.
 */
function elegirMayores(periodos: readonly Periodo[]): Periodo[] {
  const grupos: Periodo[][] = [];
  let fin = "";
  for (const actual of periodos.toSorted(porInicio)) {
    if (actual.desde <= fin) grupos.at(-1)?.push(actual);
    else grupos.push([actual]);
    if (actual.hasta > fin) fin = actual.hasta;
  }
  return grupos.flatMap(masLargo);
}

function porPrecedencia(periodos: readonly Periodo[]): Periodo[] {
  let cubierto: Periodo[] = [];
  return periodos.flatMap((actual) => {
    const nuevos = quitar(actual, cubierto);
    cubierto = unir([...cubierto, actual]);
    return nuevos;
  });
}

const RESOLVER: Record<ReglaTraslape, (periodos: readonly Periodo[]) => Periodo[]> = {
  FUSIONAR: unir,
  MAYOR: elegirMayores,
  PRECEDENCIA: porPrecedencia,
  SUMA: (periodos) => [...periodos],
};

/**
 * The periods that count once overlaps are resolved, ready for `duracion`; each keeps the jobs it comes from.
 * @param periodos in the order of precedence; only `PRECEDENCIA` looks at it
 */
export function resolverTraslapes(periodos: readonly Periodo[], regla: ReglaTraslape): Periodo[] {
  return RESOLVER[regla](periodos);
}
