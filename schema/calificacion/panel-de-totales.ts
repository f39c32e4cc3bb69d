import type { Criterio } from "../bases/criterio.ts";
import type { Panel } from "../bases/etapa.ts";
import { criteriosDe } from "../bases/recorrer.ts";
import { CERO } from "../puntaje.ts";
import { fijo, type Trazado } from "../traza.ts";
import type { EntradaArbol, ResultadoArbol } from "./arbol.ts";
import { bajoMinimo } from "./criterios/contexto.ts";
import type { Motivo } from "./modelo.ts";
import { juntarHojas, juntarParte } from "./panel.ts";

/**
 * Joins the trees of the sheets of a panel that works on totals. The score of the stage is the joint total; each
 * criterion is joined too, with the sheets that the rule keeps, so that its minimum is asked of the committee and not of
 * whoever handed in the first sheet. What does not depend on a sheet is said once.
 * @fuente bases-model §3 «Scores from a panel», «Minimum at sub-criterion, criterion, stage»
 */
export function juntarArboles(
  raiz: Criterio,
  { etapa, redondeos, panel }: EntradaArbol & { readonly panel: Panel },
  porHoja: readonly ResultadoArbol[],
): ResultadoArbol {
  const regla = `etapas.${etapa.id}.panel`;
  const rotulo = { concepto: raiz.nombre, regla, cita: panel.cita };
  const totales = porHoja.map((r) => r.puntaje);
  const junta = juntarHojas(rotulo, totales, panel, redondeos.panel);
  const puntaje = junta.puntaje ?? fijo(rotulo, CERO);
  const nodos = criteriosDe(raiz, "").map(({ criterio }) => criterio);
  const criterios = new Map<string, Trazado>();
  for (const criterio of nodos) {
    const puestos = porHoja.flatMap((r) => r.criterios.get(criterio.id) ?? []);
    const suyo = { concepto: criterio.nombre, regla, cita: criterio.cita ?? panel.cita };
    if (criterio === raiz) criterios.set(raiz.id, puntaje);
    else if (puestos.length === totales.length)
      criterios.set(criterio.id, juntarParte(suyo, puestos, totales, panel, redondeos.panel));
  }
  const motivos = porHoja.flatMap((r) => r.motivos);
  const enAlguna = new Set(motivos.filter(({ codigo }) => codigo === MINIMO).map(({ ruta }) => ruta));
  const bajos = nodos.flatMap((criterio) => {
    const junto = criterios.get(criterio.id);
    return junto ? bajoMinimo(criterio, junto, etapa).filter(({ ruta }) => enAlguna.has(ruta)) : [];
  });
  const comunes = new Map(motivos.map((motivo): [string, Motivo] => [`${motivo.codigo} ${motivo.ruta}`, motivo]));
  return {
    puntaje,
    criterios,
    motivos: [...[...comunes.values()].filter(({ codigo }) => codigo !== MINIMO), ...bajos],
    pendientes: [...porHoja.flatMap((r) => r.pendientes), ...(junta.falta === null ? [] : [junta.falta])],
  };
}

const MINIMO = "MINIMO_CRITERIO";
