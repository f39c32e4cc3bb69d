/** Who is signed in and what they may try. The server decides again at every act; this only draws the screens. */
import type { AuthProvider } from "react-admin";
import type { Rol, SesionAdminQuery } from "../gql/graphql.ts";
import { Falla, leerFalla } from "./falla.ts";
import { CERRAR_SESION, INICIAR_SESION, SESION } from "./sesion.operaciones.ts";
import { pedir } from "./transporte.ts";

/** The person of this session: roles and the names of the acts that they may try somewhere. */
export interface Permisos {
  readonly persona: string;
  readonly roles: readonly Rol[];
  readonly asignaciones: NonNullable<SesionAdminQuery["yo"]>["roles"];
  readonly actos: readonly string[];
  readonly debeActivarSegundoFactor: boolean;
  readonly segundoFactor: boolean;
}

/** What the page of signing in sends. */
export interface Credenciales {
  readonly usuario: string;
  readonly clave: string;
  readonly codigo?: string;
}

let sesion: Promise<SesionAdminQuery> | null = null;

/** Asks once; react-admin asks at each page. */
function readSesion(): Promise<SesionAdminQuery> {
  sesion ??= pedir(SESION, {}).catch((error: unknown) => {
    sesion = null;
    throw leerFalla(error);
  });
  return sesion;
}

/** Forgets what is known of the session, so that it is asked again. */
export function olvidarSesion(): void {
  sesion = null;
}

async function readYo() {
  const { yo, capacidades } = await readSesion();
  if (!yo) throw new Falla("NO_AUTENTICADO", "Inicie sesión para continuar.", 401);
  return { yo, capacidades };
}

/** Roles that have nothing to do in the administration. */
const DE_FUERA: readonly Rol[] = ["POSTULANTE", "INTEGRADOR"];

/** Whether the person works here. */
export const trabaja = ({ roles }: Permisos): boolean => roles.some((rol) => !DE_FUERA.includes(rol));

/** Session in a cookie that scripts cannot read. */
export const authProvider: AuthProvider = {
  login: async ({ usuario, clave, codigo }: Credenciales) => {
    olvidarSesion();
    await pedir(INICIAR_SESION, { usuario, clave, codigo: codigo ?? null });
    await readYo();
  },
  logout: async () => {
    const habia = sesion !== null && (await sesion.catch(() => null))?.yo;
    olvidarSesion();
    if (habia) await pedir(CERRAR_SESION, {}).catch(() => null);
  },
  checkAuth: async () => {
    try {
      await readYo();
    } catch (error) {
      // Without an answer nobody knows who this is: the page says so, and nobody is sent to sign in again.
      if (leerFalla(error).codigo === "NO_AUTENTICADO") throw error;
    }
  },
  checkError: async (error: unknown) => {
    if (error instanceof Falla && error.codigo === "NO_AUTENTICADO") {
      olvidarSesion();
      throw error;
    }
  },
  getIdentity: async () => {
    const { yo } = await readYo();
    const { id, nombres, apellidos } = yo.persona;
    return { id, fullName: `${nombres} ${apellidos}` };
  },
  getPermissions: async (): Promise<Permisos> => {
    const { yo, capacidades } = await readYo();
    return {
      persona: yo.persona.id,
      roles: [...new Set(yo.roles.map(({ rol }) => rol))],
      asignaciones: yo.roles,
      actos: capacidades,
      debeActivarSegundoFactor: yo.debeActivarSegundoFactor,
      segundoFactor: yo.segundoFactor,
    };
  },
};
