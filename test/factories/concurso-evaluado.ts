/** A contest of two stages whose dossiers are evaluated through the API, ready to be published or published whole. */
import type { Bases } from "#schema/bases/bases.ts";
import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, sellar } from "./evaluacion.ts";
import { abrir } from "./evaluacion-gql.ts";
import { evaluarEtapa, publicarConDosFirmas, validarTodo } from "./evaluar.ts";
import { buildExpediente, fila } from "./expediente.ts";
import type { Persona } from "./personas.ts";
import type { ProcesoDePrueba } from "./postulacion.ts";
import type { Puerta } from "./servidor.ts";

/** Whoever passes the curricular stage. */
export const apto: EvaluacionEtapa = {
  etapa: "curricular",
  requisitos: [{ requisito: "titulo", cumple: true }],
  compuertas: [{ criterio: "colegiatura", cumple: true }],
};

/** Three equal sheets of the interview. */
export const entrevista = (dominio: string, trato: string): EvaluacionEtapa => ({
  etapa: "entrevista",
  hojas: ["m1", "m2", "m3"].map((miembro) => ({ miembro, puntajes: { dominio, trato } })),
});

/** Somebody with a degree and three equal sheets. */
export const candidato = (codigo: string, grado: string, evaluaciones: EvaluacionEtapa[]): Expediente =>
  buildExpediente(codigo, {
    nombres: `POSTULANTE ${codigo}`,
    documento: "45678146",
    respuestas: { personales: [fila({ ffaa: "NO" })], formacion: [fila({ grado }, { valida: true })] },
    evaluaciones,
  });

export interface ConcursoEvaluado {
  readonly proceso: ProcesoDePrueba;
  readonly bases: Bases;
  /** Id of an application by its code. */
  id(codigo: string): string;
}

/** Seals the dossiers; `duenos` says which are of the fixed people. */
export async function sellarTodos(
  api: Puerta,
  expedientes: readonly Expediente[],
  duenos: Readonly<Record<string, Persona>> = {},
  bases: Bases = basesDeDosEtapas(),
): Promise<ConcursoEvaluado> {
  const proceso = await concursoCerrado(api, bases);
  const ids = new Map<string, string>();
  for (const uno of expedientes) ids.set(uno.codigo, await sellar(api, proceso, uno, duenos[uno.codigo]));
  return { proceso, bases, id: (codigo) => ids.get(codigo) ?? "" };
}

/** Opens a stage and decides it as the dossiers have it; those who did not reach it have nothing for it. */
export async function evaluarTodos(
  api: Puerta,
  { proceso, id, bases }: ConcursoEvaluado,
  etapa: string,
  expedientes: readonly Expediente[],
): Promise<void> {
  const { codigos } = await abrir(api, "pilar", proceso.id, etapa);
  if (codigos.length > 0) throw new Error(`The stage was not opened: ${codigos.join(", ")}`);
  for (const expediente of expedientes) {
    if (bases.etapas[0]?.id === etapa) await validarTodo(api, id(expediente.codigo), etapa, expediente);
    const suya = expediente.evaluaciones?.find((una) => una.etapa === etapa);
    if (suya) await evaluarEtapa(api, id(expediente.codigo), suya);
  }
}

/** The whole way to the final results. */
export async function publicarTodo(
  api: Puerta,
  concurso: ConcursoEvaluado,
  expedientes: readonly Expediente[],
): Promise<void> {
  for (const { id } of concurso.bases.etapas) {
    await evaluarTodos(api, concurso, id, expedientes);
    await publicarConDosFirmas(api, concurso.proceso.id, id);
  }
  await publicarConDosFirmas(api, concurso.proceso.id, null);
}
