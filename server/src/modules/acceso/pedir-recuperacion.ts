import { definirActo } from "../../infra/acto.ts";
import { encolarCorreo } from "../../infra/correo.ts";
import { PUBLICO } from "../../infra/politica.ts";
import { createSecreto } from "../../infra/secretos.ts";
import { findCuenta, insertEnlace } from "./cuentas.ts";
import { normalizeUsuario } from "./persona.rules.ts";
import { MINUTOS_ENLACE } from "./registrar.ts";

/**
 * Asks for a link to choose another password. The answer is the same whether or not the account exists.
 * @throws DEMASIADOS_INTENTOS
 */
export const pedirRecuperacion = definirActo({
  nombre: "pedirRecuperacion",
  evento: "RECUPERACION_PEDIDA",
  politica: PUBLICO,
  comoSistema: true,
  prepare: async ({ usuario }: { usuario: string }, ctx) => {
    await ctx.servicios.freno.contar("pedidos", ctx.direccion ?? "");
    await ctx.servicios.freno.contar("correo", normalizeUsuario(usuario));
    return { secreto: createSecreto(), urlBase: ctx.servicios.urlBase };
  },
  load: async (tx, { usuario }, preparado) => ({ preparado, cuenta: await findCuenta(tx, normalizeUsuario(usuario)) }),
  authorize: () => true,
  decide: ({ preparado, cuenta }, _entrada, momento) => ({
    resultado: true,
    cambios: { preparado, cuenta: cuenta?.activa === true ? cuenta : null, instante: momento.instante },
    eventos: [{ objeto: { tipo: "Persona", id: cuenta?.personaId ?? momento.nuevoId() } }],
  }),
  store: async (tx, { preparado, cuenta, instante }) => {
    const { secreto, urlBase } = preparado;
    const persona = cuenta?.personaId ?? null;
    await insertEnlace(tx, {
      hash: secreto.hash,
      tipo: "RECUPERACION",
      persona,
      datos: {},
      minutos: cuenta ? MINUTOS_ENLACE : 0,
      instante,
    });
    if (!cuenta) return;
    await encolarCorreo(tx, {
      destinatario: cuenta.correo,
      codigo: "recuperar-clave",
      datos: { nombres: cuenta.nombres, enlace: `${urlBase}/cuenta/clave#${secreto.texto}`, minutos: MINUTOS_ENLACE },
      persona,
    });
  },
});
