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

/** Roles of a person, each once: those of a proceso say in how many. */
export function rolesEnPalabras(
  roles: readonly Pick<Usuario["roles"][number], "rol" | "procesoId">[],
): readonly string[] {
  const porRol = Map.groupBy(roles, ({ rol, procesoId }) => `${rol} ${procesoId ? "proceso" : ""}`);
  return [...porRol.values()].flatMap(([primero, ...otros]) => {
    if (!primero) return [];
    const nombre = ROLES[primero.rol];
    if (!primero.procesoId) return [nombre];
    return [`${nombre} (de ${otros.length === 0 ? "un proceso" : `${otros.length + 1} procesos`})`];
  });
}
