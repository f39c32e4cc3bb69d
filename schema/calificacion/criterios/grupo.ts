import type { Criterio } from "../../bases/criterio.ts";
import { CERO, esCero, sumarTodo, type Racional } from "../../puntaje.ts";
import { decimal, elige, fijo, mayor, proporcion, suma, type Trazado } from "../../traza.ts";
import { rotuloDe, type Evaluador, type ResultadoCriterio } from "./contexto.ts";

/**
 * Joins criteria: adds them, takes the greatest, or takes the first that gives points and excludes the rest. Reasons of
 * criteria that were not chosen do not count, nor does what they would have used of a shared cap. Points of a criterion that does not apply to the plaza may be shared out
 * among the others in proportion to their maxima.
 * @fuente bases-model §4 «Node combination»
 */
export const evaluarGrupo: Evaluador<"GRUPO"> = (criterio, contexto) => {
  const rotulo = rotuloDe(criterio, contexto);
  const antes = contexto.restantes();
  const evaluados = criterio.hijos.map((hijo): Evaluado => {
    if (criterio.combina !== "SUMA") contexto.dejar(antes);
    return { hijo, resultado: contexto.evaluar(hijo), despues: contexto.restantes() };
  });
  const elegibles = evaluados.filter(({ resultado }) => resultado !== null);
  const aplicables = evaluados.flatMap(({ resultado }) => (resultado ? [resultado] : []));
  const pendientes = aplicables.flatMap((r) => r.pendientes);
  const [primero, ...otros] = aplicables.map((r) => r.puntaje);
  if (!primero) return { puntaje: fijo(rotulo, CERO), motivos: [], pendientes };

  if (criterio.combina === "SUMA") {
    const total = suma(rotulo, [primero, ...otros]);
    const puntaje = criterio.redistribuye ? repartir(total, evaluados) : total;
    return { puntaje, motivos: aplicables.flatMap((r) => r.motivos), pendientes };
  }
  const indice = criterio.combina === "MAYOR" ? indiceMayor(aplicables) : indicePrimero(aplicables);
  contexto.dejar(elegibles[indice]?.despues ?? antes);
  const puntajes = [primero, ...otros] as const;
  const puntaje = criterio.combina === "MAYOR" ? mayor(rotulo, [...puntajes]) : elige(rotulo, puntajes, indice);
  return { puntaje, motivos: aplicables[indice]?.motivos ?? [], pendientes };
};

interface Evaluado {
  readonly hijo: Criterio;
  readonly resultado: ResultadoCriterio | null;
  readonly despues: ReadonlyMap<string, Racional>;
}

const maximoDe = (criterio: Criterio): Racional => (criterio.maximo === undefined ? CERO : decimal(criterio.maximo));

function repartir(total: Trazado, evaluados: readonly Evaluado[]): Trazado {
  const todos = sumarTodo(evaluados.map((e) => maximoDe(e.hijo)));
  const aplican = sumarTodo(evaluados.filter((e) => e.resultado).map((e) => maximoDe(e.hijo)));
  if (esCero(aplican) || evaluados.every((e) => e.resultado)) return total;
  const rotulo = { concepto: "Reparto de los puntos de los criterios que no aplican a la plaza" };
  return proporcion(rotulo, total, todos, aplican);
}

const indicePrimero = (resultados: readonly ResultadoCriterio[]): number =>
  Math.max(
    0,
    resultados.findIndex((r) => r.puntaje.n.n > 0n),
  );

const indiceMayor = (resultados: readonly ResultadoCriterio[]): number =>
  resultados.reduce((mejor, r, i) => {
    const actual = resultados[mejor]?.puntaje.n;
    return actual && r.puntaje.n.n * actual.d > actual.n * r.puntaje.n.d ? i : mejor;
  }, 0);
