import type { InstanteUtc } from "#schema/fecha.ts";
import { definirActo } from "../../infra/acto.ts";
import { encolarCorreo } from "../../infra/correo.ts";
import { PUBLICO } from "../../infra/politica.ts";
import { createSecreto, type Secreto } from "../../infra/secretos.ts";
import { insertEnlace } from "./cuentas.ts";
import { assertFuerte } from "./fortaleza.ts";
import { assertLargos, readIdentidad } from "./persona.rules.ts";
import type { RegistroInput } from "./persona.type.ts";

/** Minutes for which a link sent by mail is good. */
export const MINUTOS_ENLACE = 60;

interface Preparado {
  readonly secreto: Secreto;
  readonly claveHash: string;
  readonly urlBase: string;
}

/**
 * Begins an account. Nothing exists until the link in the mail is used, so nobody can block another's document.
 * The answer, its time and its effects are alike whether or not the document or the address has an account; only the
 * mail differs, and it goes to whoever owns the mailbox.
 * @throws DATO_INVALIDO, CLAVE_DEBIL, DEMASIADOS_INTENTOS
 */
export const registrar = definirActo({
  nombre: "registrar",
  evento: "REGISTRO_INICIADO",
  politica: PUBLICO,
  comoSistema: true,
  prepare: async (entrada: RegistroInput, ctx): Promise<Preparado> => {
    await ctx.servicios.freno.contar("pedidos", ctx.direccion ?? "");
    // Before the password is weighed against them: long texts would cost dear.
    assertLargos(entrada);
    await ctx.servicios.freno.contar("correo", entrada.correo.trim().toLowerCase());
    await assertFuerte(entrada.clave, [entrada.numeroDocumento, entrada.nombres, entrada.apellidos, entrada.correo]);
    return {
      secreto: createSecreto(),
      claveHash: await ctx.servicios.claves.hash(entrada.clave),
      urlBase: ctx.servicios.urlBase,
    };
  },
  load: async (tx, entrada, preparado) => ({
    preparado,
    // The addresses that already have the document or the mail: they are told that someone tried.
    existentes: await tx.filas<{ correo: string }>(
      "select correo from persona where (tipo_documento = $1 and numero_documento = $2) or lower(correo) = lower($3)",
      [entrada.tipoDocumento, entrada.numeroDocumento.trim().toUpperCase(), entrada.correo.trim()],
    ),
  }),
  authorize: () => true,
  decide: ({ preparado, existentes }, entrada, momento) => {
    const datos = readIdentidad(entrada, momento.instante);
    const instante: InstanteUtc = momento.instante;
    return {
      resultado: true,
      cambios: { datos, instante, preparado, existentes: existentes.map(({ correo }) => correo) },
      eventos: [{ objeto: { tipo: "Registro", id: momento.nuevoId() } }],
    };
  },
  store: async (tx, { datos, instante, preparado, existentes }) => {
    const { secreto, claveHash, urlBase } = preparado;
    // The link is made in both cases, so that both cost the same; that of an existing account goes nowhere.
    const libre = existentes.length === 0;
    await insertEnlace(tx, {
      hash: secreto.hash,
      tipo: "REGISTRO",
      persona: null,
      datos: libre ? { datos, claveHash } : {},
      minutos: libre ? MINUTOS_ENLACE : 0,
      instante,
    });
    for (const destinatario of libre ? [datos.correo] : existentes) {
      await encolarCorreo(tx, {
        destinatario,
        codigo: libre ? "verificar-correo" : "cuenta-existente",
        datos: libre
          ? { nombres: datos.nombres, enlace: `${urlBase}/cuenta/verificar#${secreto.texto}`, minutos: MINUTOS_ENLACE }
          : { enlace: `${urlBase}/cuenta/recuperar` },
      });
    }
  },
});
