import type { Panel } from "../bases/etapa.ts";
import type { Redondeo } from "../bases/redondeo.ts";
import type { EvaluacionEtapa, HojaEvaluacion } from "../expediente.ts";
import { comparar, igual } from "../puntaje.ts";
import { mediana, promedio, redondeado, suma, type Rotulo, type Trazado } from "../traza.ts";

/** The joint score, or what is missing for one. */
export type JuntaDeHojas =
  | { readonly puntaje: Trazado; readonly falta: null }
  | { readonly puntaje: null; readonly falta: string };

/** Sheets that count: a specialist has voice and no vote. @fuente CAS 004-2026-MC-DDC-CUSCO §8.2 */
export const hojasQueVotan = (evaluacion: EvaluacionEtapa | undefined): readonly HojaEvaluacion[] =>
  (evaluacion?.hojas ?? []).filter((hoja) => hoja.vota !== false);

/**
 * Joins the scores of several members. Fewer sheets than the quorum (all the members when none is named) give no score.
 * Without a panel rule exactly one sheet is expected.
 * @fuente bases-model §3 «Scores from a panel»
 */
export function juntarHojas(
  rotulo: Rotulo,
  puestos: readonly Trazado[],
  panel: Panel | undefined,
  redondeo: Redondeo | undefined,
): JuntaDeHojas {
  const [primero] = puestos;
  const necesarias = panel ? (panel.quorum ?? panel.miembros) : 1;
  if (!primero || puestos.length < necesarias) {
    return { puntaje: null, falta: `hay ${puestos.length} hojas y se necesitan ${necesarias}` };
  }
  if (!panel) {
    return puestos.length === 1
      ? { puntaje: { n: primero.n, paso: { ...primero.paso, ...etiqueta(rotulo) } }, falta: null }
      : { puntaje: null, falta: "hay varias hojas y las bases no dicen cómo juntarlas" };
  }
  if (panel.regla === "CONSENSO" && !puestos.every((p) => igual(p.n, primero.n))) {
    return { puntaje: null, falta: "las hojas no coinciden y las bases piden consenso" };
  }
  return { puntaje: redondeado(rotulo, aplicarRegla(panel.regla, rotulo, puestos), redondeo), falta: null };
}

/**
 * The part of a criterion in a panel that works on totals: the sheets that were dropped for their total are dropped here
 * too, and members who agree on the total may differ in a part, which then is their average.
 */
export function juntarParte(
  rotulo: Rotulo,
  puestos: readonly Trazado[],
  totales: readonly Trazado[],
  { regla }: Panel,
  redondeo: Redondeo | undefined,
): Trazado {
  const quedan = new Set(regla === "SIN_EXTREMOS" ? sinExtremos(totales) : totales);
  const suyos = puestos.filter((_, i) => {
    const total = totales[i];
    return total !== undefined && quedan.has(total);
  });
  return redondeado(rotulo, aplicarRegla(regla === "SIN_EXTREMOS" ? "PROMEDIO" : regla, rotulo, suyos), redondeo);
}

/** Without one of the highest and one of the lowest; two or fewer all count. */
function sinExtremos(puestos: readonly Trazado[]): readonly Trazado[] {
  const orden = [...puestos].toSorted((a, b) => comparar(a.n, b.n));
  return orden.length > 2 ? orden.slice(1, -1) : orden;
}

function aplicarRegla(regla: Panel["regla"], rotulo: Rotulo, puestos: readonly Trazado[]): Trazado {
  switch (regla) {
    case "PROMEDIO":
    case "CONSENSO":
      return promedio(rotulo, puestos);
    case "MEDIANA":
      return mediana(rotulo, puestos);
    case "SUMA":
      return suma(rotulo, puestos);
    case "SIN_EXTREMOS": {
      const quedan = sinExtremos(puestos);
      if (quedan.length === puestos.length) return promedio(rotulo, puestos);
      const orden = puestos.toSorted((a, b) => comparar(a.n, b.n)).map(({ paso }) => paso.valor);
      return promedio({ ...rotulo, texto: `Sin la más alta (${orden.at(-1)}) ni la más baja (${orden[0]})` }, quedan);
    }
  }
}

const etiqueta = (rotulo: Rotulo) => ({
  concepto: rotulo.concepto,
  ...(rotulo.regla !== undefined && { regla: rotulo.regla }),
  ...(rotulo.cita && { cita: rotulo.cita }),
});
