import type { PersonalAdminQuery, Rol } from "../gql/graphql.ts";

export type Usuario = PersonalAdminQuery["personal"]["edges"][number]["node"];

/** Roles as people read them. */
export const ROLES: Readonly<Record<Rol, string>> = {
  ADMINISTRADOR: "Administrador",
  APROBADOR: "Aprobador",
  AUDITOR: "Auditor",
  COMITE: "Comité",
  INTEGRADOR: "Sistema externo",
  POSTULANTE: "Postulante",
  PRESIDENTE: "Presidente del comité",
  RRHH: "Recursos Humanos",
  UNIDAD_SOLICITANTE: "Unidad solicitante",
};

/** Roles that are given to people who work here. */
export const OPCIONES_ROL = (
  ["RRHH", "APROBADOR", "UNIDAD_SOLICITANTE", "COMITE", "PRESIDENTE", "AUDITOR", "ADMINISTRADOR"] satisfies Rol[]
).map((id) => ({ id, name: ROLES[id] }));
