import { usePermissions } from "react-admin";
import type { Permisos } from "./auth-provider.ts";

/** What the person may try; null while it is read. */
export function usePermisos(): Permisos | null {
  const { permissions } = usePermissions<Permisos>();
  return permissions ?? null;
}
