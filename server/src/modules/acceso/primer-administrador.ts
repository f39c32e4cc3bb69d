/** The first account of an installation: nobody is there yet to invite whoever administers it. */
import { Rechazo } from "#schema/errores.ts";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { ErrorArranque } from "../../infra/error-arranque.ts";
import { ANONIMO } from "../../infra/quien.ts";
import { invitarPersonal } from "./invitar-personal.ts";
import { TipoDocumento } from "./persona.type.ts";

/** Who is to administer, as the settings name him. */
export interface FichaAdministrador {
  readonly dni: string;
  readonly nombres: string;
  readonly apellidos: string;
  readonly correo: string;
}

/** Whether somebody administers the whole installation, was invited right now, or is missing. */
export type Administrador = "HAY" | "INVITADO" | "FALTA";

/**
 * Invites the first administrator, by mail like everybody who works here, while there is none.
 * @throws ErrorArranque when the settings name somebody whose data are not well formed
 */
export async function ensureAdministrador(ctx: Contexto, ficha: FichaAdministrador | null): Promise<Administrador> {
  const hay = await ctx.base.leer(ctx.quien, (tx) =>
    tx.fila(
      `select 1 from asignacion_rol a join cuenta c using (persona_id)
       where a.rol = 'ADMINISTRADOR' and a.entidad_id is null and a.retirada_en is null and c.activa limit 1`,
    ),
  );
  if (hay) return "HAY";
  if (!ficha) return "FALTA";
  const { dni: numeroDocumento, ...datos } = ficha;
  const rol = { rol: "ADMINISTRADOR", entidad: null, proceso: null } as const;
  try {
    await ejecutar({ ...ctx, quien: { ...ANONIMO, asignaciones: [rol] } }, invitarPersonal, {
      identidad: { tipoDocumento: TipoDocumento.DNI, numeroDocumento, ...datos },
      roles: [rol],
    });
    return "INVITADO";
  } catch (error) {
    if (!(error instanceof Rechazo)) throw error;
    // Another process of the same installation was first.
    if (error.codigo === "PERSONA_YA_REGISTRADA") return "HAY";
    throw new ErrorArranque(`No se pudo invitar a quien administrará (ADMIN_…): ${error.message}`);
  }
}
