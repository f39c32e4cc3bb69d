import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Redondeos } from "../bases/redondeo.ts";
import { evaluar as evaluarCondicion } from "../condicion.ts";
import type { EvaluacionEtapa, HojaEvaluacion } from "../expediente.ts";
import { CERO, restar, type Racional } from "../puntaje.ts";
import { conTope, decimal, fijo, redondeado, type Trazado } from "../traza.ts";
import { bajoMinimo, rotuloDe, type ContextoCriterio, type ResultadoCriterio } from "./criterios/contexto.ts";
import { evaluarClase } from "./criterios/index.ts";
import { hojasQueVotan } from "./panel.ts";
import { juntarArboles } from "./panel-de-totales.ts";
import type { Candidatura } from "./modelo.ts";

/** Score of a whole tree, and of each of its nodes by id; what is still pending has none. */
export interface ResultadoArbol extends ResultadoCriterio {
  readonly criterios: ReadonlyMap<string, Trazado>;
}

export interface EntradaArbol {
  readonly candidatura: Candidatura;
  readonly etapa: Etapa;
  readonly evaluacion: EvaluacionEtapa | undefined;
  readonly redondeos: Redondeos;
}

/**
 * Scores the criteria tree of a stage. Each node: does it apply, its kind, its adjustment by the committee, its rounding,
 * its cap, the caps that it shares, its minimum. When the panel rule works on totals, the tree is scored once per sheet
 * and the totals are joined.
 */
export function evaluarArbol(raiz: Criterio, entrada: EntradaArbol): ResultadoArbol {
  const hojas = hojasQueVotan(entrada.evaluacion);
  const { panel } = entrada.etapa;
  if (panel?.nivel !== "TOTAL" || hojas.length === 0) return evaluarCon(raiz, entrada, hojas);

  return juntarArboles(
    raiz,
    { ...entrada, panel },
    hojas.map((hoja) => evaluarCon(raiz, sinPanel(entrada), [hoja])),
  );
}

const sinPanel = (entrada: EntradaArbol): EntradaArbol => {
  const { panel: _panel, ...etapa } = entrada.etapa;
  return { ...entrada, etapa };
};

function evaluarCon(raiz: Criterio, entrada: EntradaArbol, hojas: readonly HojaEvaluacion[]): ResultadoArbol {
  const criterios = new Map<string, Trazado>();
  let restantes: ReadonlyMap<string, Racional> = new Map(
    (entrada.etapa.topesCompartidos ?? []).map((tope) => [tope.id, decimal(tope.tope)]),
  );
  const contexto: ContextoCriterio = {
    ...entrada,
    hojas,
    restantes: () => restantes,
    dejar(otros) {
      restantes = otros;
    },
    evaluar(criterio) {
      if (!aplica(criterio, entrada.candidatura)) return null;
      const resultado = evaluarClase(criterio, contexto);
      const ajustado = ajustar(criterio, resultado, contexto);
      const puntaje = compartir(criterio, conSuTope(criterio, ajustado.puntaje, contexto), contexto);
      if (ajustado.pendientes.length === 0) criterios.set(criterio.id, puntaje);
      return { ...ajustado, puntaje, motivos: [...ajustado.motivos, ...bajoMinimo(criterio, puntaje, contexto.etapa)] };
    },
  };
  const resultado = contexto.evaluar(raiz);
  const nada = fijo(rotuloDe(raiz, contexto, "No aplica a la plaza"), CERO);
  return { ...(resultado ?? { puntaje: nada, motivos: [], pendientes: [] }), criterios };
}

/** A criterion whose `aplicaSi` is not known to hold does not apply. */
const aplica = (criterio: Criterio, { lector }: Candidatura): boolean =>
  criterio.aplicaSi === undefined ||
  evaluarCondicion(criterio.aplicaSi, (referencia) => lector.leer(referencia)) === true;

/** The committee may replace a computed value, with its reason. @fuente catalogue E7 */
function ajustar(criterio: Criterio, resultado: ResultadoCriterio, contexto: ContextoCriterio): ResultadoCriterio {
  const ajuste = contexto.evaluacion?.ajustes?.find((a) => a.criterio === criterio.id);
  if (!ajuste) return resultado;
  const puesto = fijo(rotuloDe(criterio, contexto, `Ajuste del comité: ${ajuste.motivo}`), decimal(ajuste.puntaje));
  return {
    puntaje: { n: puesto.n, paso: { ...puesto.paso, de: [resultado.puntaje.paso] } },
    motivos: [],
    pendientes: [],
  };
}

function conSuTope(criterio: Criterio, t: Trazado, contexto: ContextoCriterio): Trazado {
  const rotulo = rotuloDe(criterio, contexto);
  const exacto = redondeado(rotulo, t, criterio.redondeo ?? contexto.redondeos.criterio);
  if (criterio.tope === undefined) return exacto;
  return conTope({ ...rotulo, texto: `Tope de ${criterio.tope}` }, exacto, decimal(criterio.tope));
}

/** Criteria that share a cap use it up in the order of the bases. */
function compartir(criterio: Criterio, t: Trazado, contexto: ContextoCriterio): Trazado {
  let puntaje = t;
  const restantes = new Map(contexto.restantes());
  for (const tope of contexto.etapa.topesCompartidos ?? []) {
    const queda = restantes.get(tope.id);
    if (queda === undefined || !tope.criterios.includes(criterio.id)) continue;
    const rotulo = { ...rotuloDe(criterio, contexto, `Tope compartido de ${tope.tope}`), cita: tope.cita };
    puntaje = conTope(rotulo, puntaje, queda);
    restantes.set(tope.id, restar(queda, puntaje.n));
  }
  contexto.dejar(restantes);
  return puntaje;
}
