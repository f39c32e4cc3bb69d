/** What the tests of evaluation, results and claims send and read. */
import type { Persona } from "./personas.ts";
import type { Puerta } from "./servidor.ts";
import type { Respuesta } from "./cliente.ts";

export const EVALUACION = `fragment Evaluacion on Evaluacion {
  postulacionId codigo nombres etapa versionBases revision publicada reabiertaMotivo asistencia causas citacion reveladas meAbstuve
  requisitos { requisito cumple motivo } compuertas { criterio cumple motivo } ajustes { criterio puntaje motivo }
  validaciones { seccion fila documento estado motivo etapa revision } hojasCerradas hojasEsperadas
  miHoja { id revision cerradaEn puntajes { criterio puntaje } }
  hojas { id miembro propia vota cerradaEn revision puntajes { criterio puntaje } }
  candidaturas { codigo plaza resultado lugar estado etapas { etapa estado avanza
    motivos { codigo texto regla cita { seccion } } requisitos { requisito texto cumple motivo }
    criterios { criterio nombre puntaje } obtenido { valor } } }
}`;

export interface HojaLeida {
  readonly id: string;
  readonly miembro: string;
  readonly propia: boolean;
  readonly vota: boolean;
  readonly cerradaEn: string | null;
  readonly revision: number;
  readonly puntajes: { criterio: string; puntaje: string }[];
}

export interface EvaluacionLeida {
  readonly postulacionId: string;
  readonly codigo: string;
  readonly revision: number;
  readonly publicada: boolean;
  readonly reabiertaMotivo: string | null;
  readonly asistencia: string | null;
  readonly causas: string[];
  readonly citacion: string | null;
  readonly reveladas: boolean;
  readonly meAbstuve: boolean;
  readonly requisitos: { requisito: string; cumple: boolean; motivo: string | null }[];
  readonly compuertas: { criterio: string; cumple: boolean }[];
  readonly ajustes: { criterio: string; puntaje: string; motivo: string }[];
  readonly validaciones: { seccion: string; fila: string; estado: string; motivo: string | null; revision: number }[];
  readonly hojasCerradas: number;
  readonly hojasEsperadas: number;
  readonly miHoja: Omit<HojaLeida, "miembro" | "propia" | "vota"> | null;
  readonly hojas: HojaLeida[];
  readonly candidaturas: {
    codigo: string;
    estado: string;
    etapas: {
      etapa: string;
      estado: string;
      avanza: boolean | null;
      motivos: { codigo: string; texto: string; cita: { seccion: string } | null }[];
      requisitos: { requisito: string; texto: string; cumple: boolean | null }[];
      criterios: { criterio: string; puntaje: string }[];
      obtenido: { valor: string } | null;
    }[];
  }[];
}

const TIPOS: Readonly<Record<string, string>> = {
  postulacion: "ID!",
  etapa: "ID!",
  revision: "Int!",
  estado: "EstadoValidacion!",
  fila: "FilaSustentoInput",
  documento: "ID",
  motivo: "String",
  requisito: "ID!",
  criterio: "ID!",
  cumple: "Boolean",
  asistencia: "Asistencia",
  causas: "[ID!]!",
  fechaHora: "FechaHora",
  puntaje: "Puntaje",
  puntajes: "[PuntajeHojaInput!]!",
  hoja: "ID!",
};

/** Acts whose motive may not be left out. */
const CON_MOTIVO = ["descalificar", "ajustarPuntaje", "reabrirEvaluacion", "reabrirHoja", "registrarAbstencion"];

/** Runs an act that answers with the evaluation. */
export function actuar(
  api: Puerta,
  persona: Persona | null,
  acto: string,
  variables: Record<string, unknown>,
): Promise<Respuesta<Record<string, EvaluacionLeida>>> {
  const nombres = Object.keys(variables);
  const tipoDe = (nombre: string): string =>
    nombre === "motivo" && CON_MOTIVO.includes(acto) ? "String!" : (TIPOS[nombre] ?? "String");
  const declara = nombres.map((nombre) => `$${nombre}: ${tipoDe(nombre)}`).join(", ");
  const pasa = nombres.map((nombre) => `${nombre}: $${nombre}`).join(", ");
  return api.gql(persona, `mutation (${declara}) { ${acto}(${pasa}) { ...Evaluacion } } ${EVALUACION}`, variables);
}

/** The same, for what has to succeed. */
export async function hecho(
  api: Puerta,
  persona: Persona,
  acto: string,
  variables: Record<string, unknown>,
): Promise<EvaluacionLeida> {
  const { data } = await actuar(api, persona, acto, variables);
  const evaluacion = data[acto];
  if (!evaluacion) throw new Error(`${acto} gave nothing`);
  return evaluacion;
}

export async function leerEvaluacion(
  api: Puerta,
  persona: Persona,
  postulacion: string,
  etapa: string,
): Promise<EvaluacionLeida> {
  const { data } = await api.gql<{ evaluacion: EvaluacionLeida }>(
    persona,
    `query ($p: ID!, $e: ID!) { evaluacion(postulacion: $p, etapa: $e) { ...Evaluacion } } ${EVALUACION}`,
    { p: postulacion, e: etapa },
  );
  return data.evaluacion;
}

const ABRIR = `mutation ($proceso: ID!, $etapa: ID!) { abrirEvaluacion(proceso: $proceso, etapa: $etapa) {
  etapa versionBases basesSha256 expedientesSha256 expedientes abiertaEn publicadaEn } }`;

export interface AperturaLeida {
  readonly etapa: string;
  readonly basesSha256: string;
  readonly expedientesSha256: string;
  readonly expedientes: number;
}

export const abrir = (
  api: Puerta,
  persona: Persona | null,
  proceso: string,
  etapa: string,
): Promise<Respuesta<{ abrirEvaluacion: AperturaLeida[] }>> => api.gql(persona, ABRIR, { proceso, etapa });
