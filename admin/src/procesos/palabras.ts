/** Words of a proceso as people read them, with the tone of each. */
import type { ClaseVersion, EstadoProceso, FaseProceso } from "../gql/graphql.ts";
import type { Tono } from "../ui/tonos.ts";

export const FASES: Readonly<Record<FaseProceso, { readonly nombre: string; readonly tono: Tono }>> = {
  EN_PREPARACION: { nombre: "En preparación", tono: "llano" },
  CONVOCADO: { nombre: "Convocado", tono: "dato" },
  POSTULACION_ABIERTA: { nombre: "Postulación abierta", tono: "bien" },
  EN_EVALUACION: { nombre: "En evaluación", tono: "dato" },
  POSTERGADO: { nombre: "Postergado", tono: "espera" },
  CANCELADO: { nombre: "Cancelado", tono: "mal" },
  DESIERTO: { nombre: "Desierto", tono: "mal" },
  CONCLUIDO: { nombre: "Concluido", tono: "bien" },
};

/** What the stored state adds to the phase: a draft may wait for its second signature. */
export function situacionDe(
  estado: EstadoProceso,
  fase: FaseProceso,
): { readonly nombre: string; readonly tono: Tono } {
  return estado === "EN_APROBACION" ? { nombre: "Espera aprobación", tono: "espera" } : FASES[fase];
}

/** Choices of the filter by phase. */
export const OPCIONES_FASE = Object.entries(FASES).map(([id, { nombre }]) => ({ id, name: nombre }));

/** Why a version of the bases exists. */
export const CLASES_VERSION: Readonly<Record<ClaseVersion, string>> = {
  PUBLICACION: "Publicación de las bases",
  FE_DE_ERRATAS: "Fe de erratas",
  PRORROGA: "Prórroga",
  POSTERGACION: "Postergación",
  REANUDACION: "Reanudación",
  CANCELACION: "Cancelación",
};
