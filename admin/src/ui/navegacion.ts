import type { Permisos } from "../data-provider/auth-provider.ts";
import type { Rol } from "../gql/graphql.ts";

interface Lugar {
  readonly a: string;
  readonly nombre: string;
  readonly roles: readonly Rol[];
}

const LUGARES: readonly Lugar[] = [
  {
    a: "/procesos",
    nombre: "Procesos",
    roles: ["RRHH", "APROBADOR", "UNIDAD_SOLICITANTE", "AUDITOR", "ADMINISTRADOR", "COMITE", "PRESIDENTE"],
  },
  { a: "/entidades", nombre: "Entidades", roles: ["ADMINISTRADOR", "RRHH"] },
  { a: "/usuarios", nombre: "Usuarios", roles: ["ADMINISTRADOR"] },
  { a: "/auditoria", nombre: "Auditoría", roles: ["AUDITOR", "ADMINISTRADOR"] },
  { a: "/ayuda", nombre: "Ayuda", roles: ["RRHH", "APROBADOR", "UNIDAD_SOLICITANTE", "ADMINISTRADOR"] },
];

/** Where the person can go from any page. */
export function lugaresDe({ roles }: Permisos): readonly Lugar[] {
  return LUGARES.filter((lugar) => lugar.roles.some((rol) => roles.includes(rol)));
}
