/** Where roles hold: a proceso is of one entidad, not of any, and a role given twice is one mistake. */
import { Rechazo } from "#schema/errores.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import type { RolNuevo } from "./cuentas.ts";

/** Roles that one invitation gives at most. */
const MAXIMO = 20;

/** Places that exist, as `entidad` or `entidad/proceso`. */
export async function readLugares(tx: Lectura, roles: readonly RolNuevo[]): Promise<ReadonlySet<string>> {
  const ids = (valores: readonly (string | null)[]): string[] => [
    ...new Set(valores.slice(0, MAXIMO).filter((id): id is string => id !== null && isId(id))),
  ];
  const filas = await tx.filas<{ lugar: string }>(
    `select id::text as lugar from entidad where id = any ($1::uuid[])
     union all select entidad || '/' || id from proceso where id = any ($2::uuid[])`,
    [ids(roles.map(({ entidad }) => entidad)), ids(roles.map(({ proceso }) => proceso))],
  );
  return new Set(filas.map(({ lugar }) => lugar));
}

/**
 * @param lugares what `readLugares` gave for these roles
 * @throws DATO_INVALIDO, NO_ENCONTRADO
 */
export function assertRoles(roles: readonly RolNuevo[], lugares: ReadonlySet<string>): void {
  const rechaza = (motivo: string, ruta: string): never => {
    throw new Rechazo("DATO_INVALIDO", { campo: "roles", motivo }, ruta);
  };
  if (roles.length === 0) rechaza("indique al menos un rol", "entrada.roles");
  if (roles.length > MAXIMO) rechaza(`indique hasta ${MAXIMO} roles`, "entrada.roles");
  const vistos = new Set<string>();
  for (const [i, { rol, entidad, proceso }] of roles.entries()) {
    const ruta = `entrada.roles.${i}`;
    if (proceso !== null && entidad === null) rechaza("diga de qué entidad es el proceso", `${ruta}.entidad`);
    const lugar = [entidad, proceso].filter((id) => id !== null).join("/");
    if (lugar !== "" && !lugares.has(lugar)) throw new Rechazo("NO_ENCONTRADO", {}, ruta);
    if (vistos.has(`${rol} ${lugar}`)) rechaza("el rol está dos veces", ruta);
    vistos.add(`${rol} ${lugar}`);
  }
}
