import type { Criterio, CriterioDe } from "../../bases/criterio.ts";
import type { Etapa } from "../../bases/etapa.ts";
import type { Redondeos } from "../../bases/redondeo.ts";
import type { EvaluacionEtapa, HojaEvaluacion } from "../../expediente.ts";
import type { Rotulo, Trazado } from "../../traza.ts";
import type { Candidatura, Motivo } from "../modelo.ts";

/** Score of one criterion; `pendiente` says what is still missing for it, and then the score is provisional. */
export interface ResultadoCriterio {
  readonly puntaje: Trazado;
  readonly motivos: readonly Motivo[];
  readonly pendientes: readonly string[];
}

/** What a kind of criterion may read. `hojas` are the sheets that vote; `evaluar` scores another node of the tree. */
export interface ContextoCriterio {
  readonly candidatura: Candidatura;
  readonly etapa: Etapa;
  readonly evaluacion: EvaluacionEtapa | undefined;
  readonly hojas: readonly HojaEvaluacion[];
  readonly redondeos: Redondeos;
  evaluar(criterio: Criterio): ResultadoCriterio | null;
}

export type Evaluador<T extends Criterio["tipo"]> = (
  criterio: CriterioDe<T>,
  contexto: ContextoCriterio,
) => ResultadoCriterio;

export const rotuloDe = (criterio: Criterio, contexto: ContextoCriterio, texto?: string): Rotulo => ({
  concepto: criterio.nombre,
  regla: `etapas.${contexto.etapa.id}.criterios.${criterio.id}`,
  cita: criterio.cita,
  texto,
});

export const conPuntaje = (puntaje: Trazado): ResultadoCriterio => ({
  puntaje,
  motivos: [],
  pendientes: [],
});

/** Zero points, and NO APTO with its reason when the bases say so. */
export function sinPuntaje(
  criterio: Criterio,
  contexto: ContextoCriterio,
  puntaje: Trazado,
  texto: string,
  consecuencia: "CERO" | "NO_APTO",
): ResultadoCriterio {
  if (consecuencia === "CERO") return conPuntaje(puntaje);
  const { regla, cita } = rotuloDe(criterio, contexto);
  return {
    puntaje,
    motivos: [{ codigo: "CRITERIO_NO_CUMPLIDO", texto: `${criterio.nombre}: ${texto}`, ruta: regla, cita }],
    pendientes: [],
  };
}
