/** Who may give and take which roles. */
import { hasRolEn, type Quien, type Rol } from "../../infra/quien.ts";
import type { RolNuevo } from "./cuentas.ts";

/** Roles that RR.HH. of an entidad forms a proceso with. */
const DE_PROCESO: readonly Rol[] = ["COMITE", "PRESIDENTE", "UNIDAD_SOLICITANTE"];
/** Roles that only hold in the whole installation or entidad and that nobody gives: they come with the account. */
const NO_SE_ASIGNAN: readonly Rol[] = ["POSTULANTE", "INTEGRADOR"];

/**
 * Whether a person may give or take that role there: administrators within their reach, RR.HH. the roles of the
 * procesos of its entidad.
 */
export function mayAsignar(quien: Quien, { rol, entidad, proceso }: RolNuevo): boolean {
  if (NO_SE_ASIGNAN.includes(rol)) return false;
  if (hasRolEn(quien, ["ADMINISTRADOR"], { entidad, proceso: null })) return true;
  return proceso !== null && DE_PROCESO.includes(rol) && hasRolEn(quien, ["RRHH"], { entidad, proceso });
}
