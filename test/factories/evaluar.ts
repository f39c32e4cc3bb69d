/** Drives the evaluation of a dossier through the API, as a committee of three would reach the same decisions. */
import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
import { hecho, leerEvaluacion } from "./evaluacion-gql.ts";
import type { Persona } from "./personas.ts";
import type { Respuesta } from "./cliente.ts";
import type { Puerta } from "./servidor.ts";

const PANEL: readonly Persona[] = ["pilar", "carla", "ciro"];

/** Accepts and rejects rows and documents as the dossier has them. */
export async function validarTodo(
  api: Puerta,
  postulacion: string,
  etapa: string,
  expediente: Expediente,
): Promise<void> {
  const base = { postulacion, etapa, revision: 0 };
  for (const [seccion, filas] of Object.entries(expediente.respuestas)) {
    for (const { id: fila, validacion } of filas) {
      if (validacion)
        await hecho(api, "carla", "validarSustento", { ...base, ...decision(validacion), fila: { seccion, fila } });
    }
  }
  for (const { documento, validacion } of expediente.documentos ?? []) {
    if (validacion) await hecho(api, "carla", "validarSustento", { ...base, ...decision(validacion), documento });
  }
}

const decision = ({ estado, motivo }: { estado: string; motivo?: string }) => ({
  estado,
  ...(estado === "RECHAZADO" && { motivo: motivo ?? "No acredita lo que declara" }),
});

/** Decides and scores one stage as the dossier has it. */
export async function evaluarEtapa(api: Puerta, postulacion: string, evaluacion: EvaluacionEtapa): Promise<void> {
  const { etapa } = evaluacion;
  let { revision } = await leerEvaluacion(api, "pilar", postulacion, etapa);
  const decide = async (acto: string, entrada: Record<string, unknown>): Promise<void> => {
    ({ revision } = await hecho(api, "pilar", acto, { postulacion, etapa, revision, ...entrada }));
  };
  if (evaluacion.asistencia) await decide("marcarAsistencia", { asistencia: evaluacion.asistencia });
  for (const uno of evaluacion.requisitos ?? []) await decide("evaluarRequisito", { ...uno });
  for (const una of evaluacion.compuertas ?? []) await decide("decidirCompuerta", { ...una });
  for (const uno of evaluacion.ajustes ?? []) await decide("ajustarPuntaje", { ...uno });
  if (evaluacion.descalificacion) {
    await decide("descalificar", { causas: evaluacion.descalificacion, motivo: "Consta en el expediente" });
  }
  for (const [i, hoja] of (evaluacion.hojas ?? []).entries()) {
    const persona = PANEL[i];
    if (!persona) throw new Error("The committee of the tests has three members");
    const puntajes = Object.entries(hoja.puntajes).map(([criterio, puntaje]) => ({ criterio, puntaje }));
    await hecho(api, persona, "calificarHoja", { postulacion, etapa, revision: 0, puntajes });
    await hecho(api, persona, "cerrarHoja", { postulacion, etapa, revision: 1 });
  }
}

export const PUBLICACION = `fragment Publicacion on PublicacionResultados {
  id numero clase etapa motivo cambios versionBases sha256 publicadaEn textoCanonico
  cuadros { cuadro numero titulo etapa plaza columnas { titulo grupo nota } filas { celdas } notas }
  plazas { plaza nombre posiciones ganadores accesitarios desiertas { causa desenlace } }
}`;

export interface PublicacionLeida {
  readonly id: string;
  readonly numero: number;
  readonly clase: string;
  readonly etapa: string | null;
  readonly motivo: string | null;
  readonly cambios: string[];
  readonly sha256: string;
  readonly textoCanonico: string;
  readonly cuadros: {
    cuadro: string;
    numero: string | null;
    titulo: string;
    etapa: string | null;
    plaza: string | null;
    columnas: { titulo: string; grupo: string | null; nota: string | null }[];
    filas: { celdas: string[] }[];
    notas: string[];
  }[];
  readonly plazas: {
    plaza: string;
    posiciones: number;
    ganadores: number;
    accesitarios: number;
    desiertas: { causa: string }[];
  }[];
}

interface Firmados {
  readonly publicacion: PublicacionLeida | null;
  readonly propuesta: { readonly id: string; readonly estado: string; readonly propia: boolean } | null;
}

const FIRMADOS = "publicacion { ...Publicacion } propuesta { id estado propia }";
const DE_PROCESO = "$proceso: ID!";

export const publicarResultados = (
  api: Puerta,
  persona: Persona | null,
  proceso: string,
  etapa: string | null,
): Promise<Respuesta<{ publicarResultados: Firmados }>> =>
  api.gql(
    persona,
    `mutation (${DE_PROCESO}, $etapa: ID) { publicarResultados(proceso: $proceso, etapa: $etapa) { ${FIRMADOS} } } ${PUBLICACION}`,
    { proceso, etapa },
  );

export const publicarErratas = (
  api: Puerta,
  persona: Persona,
  proceso: string,
  motivo: string,
): Promise<Respuesta<{ publicarFeDeErratas: Firmados }>> =>
  api.gql(
    persona,
    `mutation (${DE_PROCESO}, $motivo: String!) { publicarFeDeErratas(proceso: $proceso, motivo: $motivo) { ${FIRMADOS} } } ${PUBLICACION}`,
    { proceso, motivo },
  );

export const aprobarResultados = (
  api: Puerta,
  persona: Persona,
  propuesta: string,
): Promise<Respuesta<{ aprobarResultados: PublicacionLeida }>> =>
  api.gql(persona, `mutation ($p: ID!) { aprobarResultados(propuesta: $p) { ...Publicacion } } ${PUBLICACION}`, {
    p: propuesta,
  });

export const registrarCaida = (
  api: Puerta,
  persona: Persona,
  postulacion: string,
  causa: string,
  motivo = "Presentó una carta",
): Promise<Respuesta<{ registrarCaida: Firmados }>> =>
  api.gql(
    persona,
    `mutation ($p: ID!, $c: CausaCaida!, $m: String!) { registrarCaida(postulacion: $p, causa: $c, motivo: $m) { ${FIRMADOS} } } ${PUBLICACION}`,
    { p: postulacion, c: causa, m: motivo },
  );

/** Rosa proposes and Pablo signs. */
export async function publicarConDosFirmas(
  api: Puerta,
  proceso: string,
  etapa: string | null,
): Promise<PublicacionLeida> {
  const propuesta = (await publicarResultados(api, "rosa", proceso, etapa)).data.publicarResultados.propuesta;
  const { data } = await aprobarResultados(api, "pablo", propuesta?.id ?? "");
  return data.aprobarResultados;
}

/** What everybody reads of a proceso, in order of number. */
export async function leerPublicaciones(
  api: Puerta,
  persona: Persona | null,
  proceso: string,
): Promise<PublicacionLeida[]> {
  const { data } = await api.gql<{ publicaciones: { edges: { node: PublicacionLeida }[] } }>(
    persona,
    `query ($p: ID!) { publicaciones(proceso: $p, first: 50) { edges { node { ...Publicacion } } } } ${PUBLICACION}`,
    { p: proceso },
  );
  return data.publicaciones.edges.map(({ node }) => node).toReversed();
}
