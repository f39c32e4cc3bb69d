import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { encolarCorreo } from "../../infra/correo.ts";
import { PUBLICO } from "../../infra/politica.ts";
import { hashOf } from "../../infra/secretos.ts";
import { closeSesiones, lockCuenta, takeEnlace } from "./cuentas.ts";
import { assertFuerte } from "./fortaleza.ts";

interface Entrada {
  readonly token: string;
  readonly clave: string;
}

/**
 * Chooses a password with the link of a recovery or of an invitation. Every open session ends.
 * @throws ENLACE_INVALIDO, CLAVE_DEBIL
 */
export const restablecerClave = definirActo({
  nombre: "restablecerClave",
  evento: "CLAVE_RESTABLECIDA",
  politica: PUBLICO,
  comoSistema: true,
  prepare: async ({ clave }: Entrada, ctx) => {
    await ctx.servicios.freno.contar("pedidos", ctx.direccion ?? "");
    await assertFuerte(clave, []);
    return ctx.servicios.claves.hash(clave);
  },
  load: async (tx, { token }, claveHash) => {
    const enlace = await takeEnlace(tx, hashOf(token), ["RECUPERACION", "INVITACION"]);
    const persona = enlace?.persona ?? null;
    return { claveHash, cuenta: persona === null ? null : await lockCuenta(tx, persona) };
  },
  authorize: () => true,
  decide: ({ claveHash, cuenta }) => {
    if (!cuenta || !cuenta.activa) throw new Rechazo("ENLACE_INVALIDO");
    return {
      resultado: cuenta.personaId,
      cambios: { cuenta, claveHash },
      eventos: [{ objeto: { tipo: "Persona", id: cuenta.personaId } }],
    };
  },
  store: async (tx, { cuenta, claveHash }) => {
    await tx.filas("update cuenta set clave_hash = $2 where persona_id = $1", [cuenta.personaId, claveHash]);
    await closeSesiones(tx, cuenta.personaId);
    await encolarCorreo(tx, {
      destinatario: cuenta.correo,
      codigo: "clave-cambiada",
      datos: { nombres: cuenta.nombres },
      persona: cuenta.personaId,
    });
  },
});
