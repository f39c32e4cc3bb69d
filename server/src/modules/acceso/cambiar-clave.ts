import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { encolarCorreo } from "../../infra/correo.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { SISTEMA } from "../../infra/quien.ts";
import { closeSesiones, lockCuenta } from "./cuentas.ts";
import { assertFuerte } from "./fortaleza.ts";

interface Entrada {
  readonly actual: string;
  readonly nueva: string;
}

/**
 * Changes one's own password. The other sessions end; this one stays.
 * @throws CLAVE_ACTUAL_INCORRECTA, CLAVE_DEBIL, DEMASIADOS_INTENTOS
 */
export const cambiarClave = definirActo({
  nombre: "cambiarClave",
  evento: "CLAVE_CAMBIADA",
  politica: IDENTIFICADO,
  prepare: async ({ actual, nueva }: Entrada, ctx) => {
    const persona = ctx.quien.persona ?? "";
    await ctx.servicios.freno.contar("cuenta", persona);
    const fila = await ctx.base.leer(SISTEMA, (tx) =>
      tx.fila<{ hash: string | null }>("select clave_hash as hash from cuenta where persona_id = $1", [persona]),
    );
    const acertada = await ctx.servicios.claves.verify(actual, fila?.hash ?? null);
    if (!acertada) return null;
    await assertFuerte(nueva, []);
    return ctx.servicios.claves.hash(nueva);
  },
  load: async (tx, _entrada, claveHash, quien) => {
    const cuenta = await lockCuenta(tx, quien.persona ?? "");
    if (!cuenta) throw new Rechazo("NO_ENCONTRADO");
    return { cuenta, claveHash, sesion: quien.sesion };
  },
  authorize: (quien, { cuenta }) => quien.persona === cuenta.personaId,
  decide: ({ cuenta, claveHash, sesion }) => {
    if (claveHash === null) throw new Rechazo("CLAVE_ACTUAL_INCORRECTA", {}, "actual");
    return {
      resultado: true,
      cambios: { cuenta, claveHash, sesion },
      eventos: [{ objeto: { tipo: "Persona", id: cuenta.personaId } }],
    };
  },
  store: async (tx, { cuenta, claveHash, sesion }) => {
    await tx.filas("update cuenta set clave_hash = $2 where persona_id = $1", [cuenta.personaId, claveHash]);
    await closeSesiones(tx, cuenta.personaId, sesion);
    await encolarCorreo(tx, {
      destinatario: cuenta.correo,
      codigo: "clave-cambiada",
      datos: { nombres: cuenta.nombres },
      persona: cuenta.personaId,
    });
  },
});
