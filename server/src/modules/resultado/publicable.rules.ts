/** Pure: whether results can be published now. */
import type { Bases } from "#schema/bases/bases.ts";
import {
  calificar,
  type CandidaturaResultado,
  type EtapaResultado,
  type ResultadoConcurso,
} from "#schema/calificacion/index.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Expediente } from "#schema/expediente.ts";

/** What the engine gives of the first `alcance` stages. @throws EXPEDIENTES_CON_ERRORES */
export function calcularResultado(
  bases: Bases,
  expedientes: readonly Expediente[],
  alcance: number,
): ResultadoConcurso {
  const { resultado, hallazgos } = calificar(bases, expedientes, alcance);
  if (resultado) return resultado;
  const vistos = hallazgos.slice(0, 100).map(({ codigo, ruta, mensaje }) => ({ codigo, ruta, mensaje }));
  throw new Rechazo("EXPEDIENTES_CON_ERRORES", { hallazgos: vistos });
}

const codigos = (candidaturas: readonly CandidaturaResultado[]): string[] =>
  [...new Set(candidaturas.map((una) => una.codigo))].toSorted();

/**
 * Nobody is left to evaluate in the stage of that index.
 * @throws RESULTADOS_PENDIENTES
 */
export function assertEvaluados({ candidaturas }: ResultadoConcurso, indice: number): void {
  const pendientes = candidaturas.filter(({ etapas }) =>
    etapas.slice(0, indice + 1).some((etapa) => etapa.estado === "PENDIENTE"),
  );
  if (pendientes.length > 0) throw new Rechazo("RESULTADOS_PENDIENTES", { postulaciones: codigos(pendientes) });
}

/**
 * Everybody has an outcome. Who is approved and still waits depends on a tie: the tie is what is named.
 * @throws RESULTADOS_PENDIENTES, EMPATE_POR_RESOLVER
 */
export function assertConcluidos({ candidaturas }: ResultadoConcurso): void {
  const pendientes = candidaturas.filter((una) => una.estado === "PENDIENTE");
  if (pendientes.length > 0) throw new Rechazo("RESULTADOS_PENDIENTES", { postulaciones: codigos(pendientes) });
  const empatados = candidaturas.filter((una) => una.resultado === "EMPATE_PENDIENTE");
  if (empatados.length > 0) throw new Rechazo("EMPATE_POR_RESOLVER", { postulaciones: codigos(empatados) });
}

/**
 * What is being published leaves the stages already published as they are.
 * @param alcance how many stages are published
 * @throws RESULTADO_PUBLICADO_CAMBIA
 */
export function assertSinTocarLoPublicado(
  bases: Bases,
  publicado: readonly CandidaturaResultado[],
  nuevo: ResultadoConcurso,
  alcance: number,
): void {
  const antes = new Map(publicado.map((una) => [claveDe(una), una]));
  for (const [i, { id: etapa }] of bases.etapas.slice(0, alcance).entries()) {
    const tocadas = nuevo.candidaturas.filter(
      (una) => resumen(una.etapas[i]) !== resumen(antes.get(claveDe(una))?.etapas[i]),
    );
    if (tocadas.length > 0) throw new Rechazo("RESULTADO_PUBLICADO_CAMBIA", { etapa, postulaciones: codigos(tocadas) });
  }
}

const claveDe = ({ codigo, plaza }: CandidaturaResultado): string => `${codigo}/${plaza}`;

/** What a stage says of somebody, without the words: a reworded motive is not another result. */
function resumen(etapa: EtapaResultado | undefined): string {
  if (!etapa) return "";
  const { estado, avanza, criterios, obtenido, acumulado, ponderado } = etapa;
  const pares = Object.entries(criterios).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([estado, avanza, pares, obtenido?.valor, acumulado?.valor, ponderado?.valor]);
}

/** Whether two results say the same of everybody, final outcomes included. */
export const dicenLoMismo = (a: readonly CandidaturaResultado[], b: readonly CandidaturaResultado[]): boolean => {
  const todo = (candidaturas: readonly CandidaturaResultado[]): string =>
    JSON.stringify(
      candidaturas
        .map((una) => [claveDe(una), una.resultado, una.puesto, una.estado, una.final?.valor, una.etapas.map(resumen)])
        .toSorted(([x], [y]) => (String(x) < String(y) ? -1 : 1)),
    );
  return todo(a) === todo(b);
};
