import type { Bases } from "../bases/bases.ts";
import type { Criterio, CriterioDe } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import { corto } from "../corto.ts";
import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { esInstanteLocal } from "../fecha.ts";
import { CERO, comparar, dividir, restar, type Racional } from "../puntaje.ts";
import { decimal } from "../traza.ts";
import { etapaParaTodas } from "./variante.ts";

/**
 * Findings about dossiers that the engine must not score: repeated codes, plazas, stages or sheets, plazas, stages,
 * requirements, criteria or causes that the bases do not have, more sheets than the panel has members, scores outside
 * their minimum, maximum or step. Empty when everything can be scored.
 * @fuente catalogue E15
 */
export function revisarEntrada(bases: Bases, expedientes: readonly Expediente[]): Hallazgo[] {
  const vistos = new Set<string>();
  return expedientes.flatMap((expediente, i) => {
    const ruta = `expedientes.${i}`;
    const repetido = vistos.has(expediente.codigo);
    vistos.add(expediente.codigo);
    return [
      ...(repetido
        ? [error("CODIGO_REPETIDO", `${ruta}.codigo`, `El código ${corto(expediente.codigo)} está repetido.`)]
        : []),
      ...(esInstanteLocal(expediente.enviadaEn.replace(/[.].*/u, ""))
        ? []
        : [error("FECHA_INVALIDA", `${ruta}.enviadaEn`, `${corto(expediente.enviadaEn)} no es una fecha y hora.`)]),
      ...revisarExpediente(bases, expediente, ruta),
    ];
  });
}

function revisarExpediente(bases: Bases, { plazas, evaluaciones = [] }: Expediente, ruta: string): Hallazgo[] {
  const suyas = bases.plazas.filter(({ id }) => plazas.includes(id));
  const requisitos = new Set(suyas.flatMap(({ perfil }) => perfil.map(({ id }) => id)));
  const hallazgos: Hallazgo[] = [];
  const anotar = (codigo: string, lugar: string, mensaje: string): void => {
    hallazgos.push(error(codigo, lugar, mensaje));
  };
  for (const [i, plaza] of plazas.entries()) {
    if (!suyas.some(({ id }) => id === plaza))
      anotar("PLAZA_DESCONOCIDA", `${ruta}.plazas`, `Las bases no tienen la plaza ${corto(plaza)}.`);
    if (plazas.indexOf(plaza) < i)
      anotar("PLAZA_REPETIDA", `${ruta}.plazas`, `La plaza ${corto(plaza)} está repetida.`);
  }
  for (const [i, evaluacion] of evaluaciones.entries()) {
    const general = bases.etapas.find(({ id }) => id === evaluacion.etapa);
    const lugar = `${ruta}.evaluaciones.${evaluacion.etapa}`;
    if (evaluaciones.findIndex(({ etapa }) => etapa === evaluacion.etapa) < i)
      anotar("EVALUACION_REPETIDA", lugar, `La etapa ${corto(evaluacion.etapa)} está evaluada dos veces.`);
    for (const { requisito } of evaluacion.requisitos ?? []) {
      if (!requisitos.has(requisito))
        anotar(
          "REQUISITO_DESCONOCIDO",
          lugar,
          `Las plazas a las que postula no tienen el requisito ${corto(requisito)}.`,
        );
    }
    if (general) hallazgos.push(...revisarEvaluacion(etapaParaTodas(general, suyas), evaluacion, lugar));
    else anotar("ETAPA_DESCONOCIDA", lugar, `Las bases no tienen la etapa ${corto(evaluacion.etapa)}.`);
  }
  return hallazgos;
}

/**
 * Findings about what was scored of one dossier in one stage.
 * @param etapa as it is for the plazas of the dossier
 */
export function revisarEvaluacion(etapa: Etapa, evaluacion: EvaluacionEtapa, ruta: string): Hallazgo[] {
  const criterios = criteriosDe(etapa);
  const causas = new Set((etapa.descalificacion ?? []).map((causa) => causa.id));
  const hallazgos: Hallazgo[] = [];
  const anotar = (codigo: string, lugar: string, mensaje: string): void => {
    hallazgos.push(error(codigo, lugar, mensaje));
  };
  for (const causa of evaluacion.descalificacion ?? []) {
    if (!causas.has(causa))
      anotar("CAUSA_DESCONOCIDA", `${ruta}.descalificacion`, `Las bases no tienen la causa ${corto(causa)}.`);
  }
  const hojas = evaluacion.hojas ?? [];
  for (const [i, { miembro, puntajes }] of hojas.entries()) {
    if (hojas.findIndex((otra) => otra.miembro === miembro) < i)
      anotar("HOJA_REPETIDA", `${ruta}.hojas.${i}`, `Hay dos hojas de ${corto(miembro)}.`);
    for (const [id, puntaje] of Object.entries(puntajes)) {
      const lugar = `${ruta}.hojas.${i}.puntajes.${id}`;
      const criterio = criterios.find((c): c is CriterioDe<"DIRECTO"> => c.id === id && c.tipo === "DIRECTO");
      if (criterio) hallazgos.push(...revisarPuntaje(criterio, puntaje, lugar));
      else anotar("CRITERIO_DESCONOCIDO", lugar, `La etapa no tiene un criterio ${corto(id)} que se califique a mano.`);
    }
  }
  const votan = hojas.filter(({ vota }) => vota !== false).length;
  if (etapa.panel && votan > etapa.panel.miembros)
    anotar("HOJAS_DE_MAS", `${ruta}.hojas`, `Hay ${votan} hojas que votan y el panel es de ${etapa.panel.miembros}.`);
  for (const { criterio: id } of evaluacion.compuertas ?? []) {
    if (!criterios.some((criterio) => criterio.id === id && criterio.tipo === "COMPUERTA"))
      anotar("CRITERIO_DESCONOCIDO", ruta, `La etapa no tiene un criterio ${corto(id)} que se cumpla o no.`);
  }
  for (const { criterio: id } of evaluacion.ajustes ?? []) {
    if (!criterios.some((criterio) => criterio.id === id))
      anotar("CRITERIO_DESCONOCIDO", ruta, `La etapa no tiene el criterio ${corto(id)}.`);
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
