import type { Criterio, CriterioDe } from "../../bases/criterio.ts";
import type { Etapa } from "../../bases/etapa.ts";
import type { Redondeos } from "../../bases/redondeo.ts";
import type { EvaluacionEtapa, HojaEvaluacion } from "../../expediente.ts";
import { comparar, type Racional } from "../../puntaje.ts";
import { decimal, type Rotulo, type Trazado } from "../../traza.ts";
import type { Candidatura, Motivo } from "../modelo.ts";

/** Score of one criterion; `pendiente` says what is still missing for it, and then the score is provisional. */
export interface ResultadoCriterio {
  readonly puntaje: Trazado;
  readonly motivos: readonly Motivo[];
  readonly pendientes: readonly string[];
}

/**
 * What a kind of criterion may read. `hojas` are the sheets that vote; `evaluar` scores another node of the tree.
 * `restantes` is what is left of each shared cap, and `dejar` puts it back as it was before a criterion that in the end
 * does not count.
 */
export interface ContextoCriterio {
  readonly candidatura: Candidatura;
  readonly etapa: Etapa;
  readonly evaluacion: EvaluacionEtapa | undefined;
  readonly hojas: readonly HojaEvaluacion[];
  readonly redondeos: Redondeos;
  evaluar(criterio: Criterio): ResultadoCriterio | null;
  restantes(): ReadonlyMap<string, Racional>;
  dejar(restantes: ReadonlyMap<string, Racional>): void;
}

export type Evaluador<T extends Criterio["tipo"]> = (
  criterio: CriterioDe<T>,
  contexto: ContextoCriterio,
) => ResultadoCriterio;

export const rotuloDe = (criterio: Criterio, contexto: Pick<ContextoCriterio, "etapa">, texto?: string): Rotulo => ({
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

/** The reason of a criterion whose score does not reach its own minimum. */
export function bajoMinimo(criterio: Criterio, puntaje: Trazado, etapa: Etapa): Motivo[] {
  if (criterio.minimo === undefined || comparar(puntaje.n, decimal(criterio.minimo)) >= 0) return [];
  const { regla, cita } = rotuloDe(criterio, { etapa });
  return [
    {
      codigo: "MINIMO_CRITERIO",
      texto: `${criterio.nombre}: obtuvo ${puntaje.paso.valor} y el mínimo es ${criterio.minimo}`,
      ruta: regla,
      cita,
    },
  ];
}
