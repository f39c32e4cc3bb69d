import type { ClasePublicacion } from "../gql/graphql.ts";

/** A stage of the bases, as far as results name it. */
export interface EtapaNombrada {
  readonly id: string;
  readonly nombre: string;
}

/** What a publication is about: `Resultados de la entrevista personal`. */
export function tituloDe(
  clase: ClasePublicacion,
  etapa: string | null | undefined,
  etapas: readonly EtapaNombrada[],
): string {
  if (clase === "FE_DE_ERRATAS") return "Fe de erratas de los resultados";
  if (clase === "FINAL") return "Resultado final";
  return `Resultados de ${etapas.find(({ id }) => id === etapa)?.nombre ?? etapa ?? "una etapa"}`;
}
