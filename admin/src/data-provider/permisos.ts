import { usePermissions } from "react-admin";
import type { Rol } from "../gql/graphql.ts";
import type { Permisos } from "./auth-provider.ts";

/** What the person may try; null while it is read. */
export function usePermisos(): Permisos | null {
  const { permissions } = usePermissions<Permisos>();
  return permissions ?? null;
}

/** Roles that only count in the proceso for which they were given. */
const DE_PROCESO: readonly Rol[] = ["COMITE", "PRESIDENTE"];

/** Roles of the person over a proceso of an entidad. */
export function rolesEn({ asignaciones }: Permisos, proceso: string, entidad: string | null): readonly Rol[] {
  const suyas = asignaciones.filter(({ rol, entidadId, procesoId }) => {
    if (procesoId) return procesoId === proceso;
    return !DE_PROCESO.includes(rol) && (!entidadId || entidadId === entidad);
  });
  return [...new Set(suyas.map(({ rol }) => rol))];
}
