import type { ActoProceso, ProcesoAdminQuery } from "../gql/graphql.ts";

type Capacidades = NonNullable<ProcesoAdminQuery["proceso"]>["capacidades"];

/** Why the person may not do an act now; null when they may. */
export function motivoDe(capacidades: Capacidades, acto: ActoProceso): string | null {
  const suya = capacidades.find((una) => una.acto === acto);
  if (suya?.permitido) return null;
  return suya?.motivo?.mensaje ?? "Su cuenta no tiene permiso para realizar esta acción.";
}

/** Whether the person has the role for an act, though it may be refused now. */
export function esDeSuRol(capacidades: Capacidades, acto: ActoProceso): boolean {
  const suya = capacidades.find((una) => una.acto === acto);
  return suya !== undefined && suya.motivo?.codigo !== "NO_AUTORIZADO" && suya.motivo?.codigo !== "NO_AUTENTICADO";
}
