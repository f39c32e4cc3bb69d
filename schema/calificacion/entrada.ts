import type { Bases } from "../bases/bases.ts";
import type { Criterio, CriterioDe } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { comparar, dividir, restar, type Racional } from "../puntaje.ts";
import { CERO } from "../puntaje.ts";
import { decimal } from "../traza.ts";

/**
 * Findings about dossiers that the engine must not score: repeated codes, plazas, stages, criteria or causes that the
 * bases do not have, scores outside their minimum, maximum or step. Empty when everything can be scored.
 * @fuente catalogue E15
 */
export function revisarEntrada(bases: Bases, expedientes: readonly Expediente[]): Hallazgo[] {
  const plazas = new Set(bases.plazas.map((plaza) => plaza.id));
  const etapas = new Map(bases.etapas.map((etapa) => [etapa.id, etapa]));
  const vistos = new Set<string>();
  return expedientes.flatMap((expediente, i) => {
    const ruta = `expedientes.${i}`;
    const hallazgos: Hallazgo[] = [];
    if (vistos.has(expediente.codigo)) {
      hallazgos.push(error("CODIGO_REPETIDO", `${ruta}.codigo`, `El código ${expediente.codigo} está repetido.`));
    }
    vistos.add(expediente.codigo);
    for (const plaza of expediente.plazas) {
      if (!plazas.has(plaza)) {
        hallazgos.push(error("PLAZA_DESCONOCIDA", `${ruta}.plazas`, `Las bases no tienen la plaza ${plaza}.`));
      }
    }
    for (const evaluacion of expediente.evaluaciones ?? []) {
      const etapa = etapas.get(evaluacion.etapa);
      const lugar = `${ruta}.evaluaciones.${evaluacion.etapa}`;
      if (etapa) hallazgos.push(...revisarEvaluacion(etapa, evaluacion, lugar));
      else hallazgos.push(error("ETAPA_DESCONOCIDA", lugar, `Las bases no tienen la etapa ${evaluacion.etapa}.`));
    }
    return hallazgos;
  });
}

/** Findings about what was scored of one dossier in one stage. */
export function revisarEvaluacion(etapa: Etapa, evaluacion: EvaluacionEtapa, ruta: string): Hallazgo[] {
  const criterios = criteriosDe(etapa);
  const causas = new Set((etapa.descalificacion ?? []).map((causa) => causa.id));
  const hallazgos: Hallazgo[] = [];
  for (const causa of evaluacion.descalificacion ?? []) {
    if (!causas.has(causa)) {
      hallazgos.push(error("CAUSA_DESCONOCIDA", `${ruta}.descalificacion`, `Las bases no tienen la causa ${causa}.`));
    }
  }
  for (const [i, hoja] of (evaluacion.hojas ?? []).entries()) {
    for (const [id, puntaje] of Object.entries(hoja.puntajes)) {
      const lugar = `${ruta}.hojas.${i}.puntajes.${id}`;
      const criterio = criterios.find((c): c is CriterioDe<"DIRECTO"> => c.id === id && c.tipo === "DIRECTO");
      if (criterio) hallazgos.push(...revisarPuntaje(criterio, puntaje, lugar));
      else
        hallazgos.push(
          error("CRITERIO_DESCONOCIDO", lugar, `La etapa no tiene un criterio ${id} que se califique a mano.`),
        );
    }
  }
  for (const { criterio: id } of [...(evaluacion.ajustes ?? []), ...(evaluacion.compuertas ?? [])]) {
    if (!criterios.some((criterio) => criterio.id === id)) {
      hallazgos.push(error("CRITERIO_DESCONOCIDO", ruta, `La etapa no tiene el criterio ${id}.`));
    }
  }
  return hallazgos;
}

/** Whether a score may be put: inside the minimum and maximum, and a whole number of steps above the minimum. */
export function revisarPuntaje(criterio: CriterioDe<"DIRECTO">, crudo: string, ruta: string): Hallazgo[] {
  const n = decimal(crudo);
  const desde = criterio.desde ?? "0";
  const hasta = criterio.hasta ?? criterio.maximo;
  if (comparar(n, decimal(desde)) < 0 || (hasta !== undefined && comparar(n, decimal(hasta)) > 0)) {
    const limites = hasta === undefined ? `desde ${desde}` : `de ${desde} a ${hasta}`;
    return [error("PUNTAJE_FUERA_DE_RANGO", ruta, `${criterio.nombre}: ${crudo} no está en el rango ${limites}.`)];
  }
  if (criterio.paso !== undefined && !esMultiplo(restar(n, decimal(desde)), decimal(criterio.paso))) {
    const texto = `${criterio.nombre}: ${crudo} no sigue el paso de ${criterio.paso} desde ${desde}.`;
    return [error("PUNTAJE_FUERA_DE_PASO", ruta, texto)];
  }
  return [];
}

/** Every criterion of a stage, those of its variants included. */
export function criteriosDe(etapa: Etapa): Criterio[] {
  const raices = [etapa.criterios, ...(etapa.variantes ?? []).map((v) => v.criterios)];
  return raices.flatMap((raiz) => (raiz ? aplanar(raiz) : []));
}

const aplanar = (criterio: Criterio): Criterio[] =>
  criterio.tipo === "GRUPO" ? [criterio, ...criterio.hijos.flatMap(aplanar)] : [criterio];

const esMultiplo = (n: Racional, paso: Racional): boolean => comparar(paso, CERO) <= 0 || dividir(n, paso).d === 1n;

const error = (codigo: string, ruta: string, mensaje: string): Hallazgo => ({
  codigo,
  gravedad: "ERROR",
  ruta,
  mensaje,
});
