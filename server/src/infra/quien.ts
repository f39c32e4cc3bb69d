/** Who asks: the person or token behind a request, and the roles it holds. */

/**
 * Roles of the system. An anonymous visitor is a Quien without persona; SISTEMA is the server itself and is given to
 * nobody.
 * @fuente D9 of the house
 */
export const ROLES = [
  "POSTULANTE",
  "COMITE",
  "PRESIDENTE",
  "UNIDAD_SOLICITANTE",
  "RRHH",
  "APROBADOR",
  "AUDITOR",
  "ADMINISTRADOR",
  "INTEGRADOR",
] as const;
export type Rol = (typeof ROLES)[number];

/** One role and where it holds: everywhere (both null), in one entidad, or in one proceso of it. */
export interface Asignacion {
  readonly rol: Rol;
  readonly entidad: string | null;
  readonly proceso: string | null;
}

/** What an object belongs to, to compare with an assignment. */
export interface Ambito {
  readonly entidad: string | null;
  readonly proceso: string | null;
}

export interface Quien {
  /** Id of the persona; null for a visitor and for a token. */
  readonly persona: string | null;
  readonly sesion: string | null;
  /** Id and scopes of the service token that spoke, if any. */
  readonly token: { readonly id: string; readonly alcances: readonly string[] } | null;
  readonly asignaciones: readonly Asignacion[];
  /** True only for the server's own work; never set from a request. */
  readonly sistema: boolean;
}

export const ANONIMO: Quien = { persona: null, sesion: null, token: null, asignaciones: [], sistema: false };
export const SISTEMA: Quien = { ...ANONIMO, sistema: true };

/** Whether the person holds one of the roles anywhere. */
export function hasRol(quien: Quien, roles: readonly Rol[]): boolean {
  return quien.asignaciones.some((asignacion) => roles.includes(asignacion.rol));
}

/** Whether the person holds one of the roles over that entidad and proceso. */
export function hasRolEn(quien: Quien, roles: readonly Rol[], ambito: Ambito): boolean {
  return quien.asignaciones.some(
    ({ rol, entidad, proceso }) =>
      roles.includes(rol) &&
      (entidad === null || entidad === ambito.entidad) &&
      (proceso === null || proceso === ambito.proceso),
  );
}

/** Whether somebody stands behind the request at all. */
export function isIdentificado(quien: Quien): boolean {
  return quien.persona !== null || quien.token !== null || quien.sistema;
}
