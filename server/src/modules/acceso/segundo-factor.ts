import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import type { Quien } from "../../infra/quien.ts";
import { type Cuenta, lockCuenta } from "./cuentas.ts";
import { createSecretoTotp, pasoDe, uriTotp } from "./segundo-factor.rules.ts";

async function loadPropia(tx: Tx, quien: Quien): Promise<Cuenta> {
  const cuenta = quien.persona === null ? null : await lockCuenta(tx, quien.persona);
  if (!cuenta) throw new Rechazo("NO_ENCONTRADO");
  return cuenta;
}

/**
 * Gives a secret for the second factor. It is not asked for until a code of it is confirmed.
 * @returns the secret, and the address of its QR code
 * @throws SEGUNDO_FACTOR_ACTIVO
 */
export const prepararSegundoFactor = definirActo({
  nombre: "prepararSegundoFactor",
  evento: "SEGUNDO_FACTOR_PREPARADO",
  politica: IDENTIFICADO,
  prepare: async () => createSecretoTotp(),
  load: async (tx, _entrada: null, secreto: string, quien) => ({ cuenta: await loadPropia(tx, quien), secreto }),
  authorize: (quien, { cuenta }) => quien.persona === cuenta.personaId,
  decide: ({ cuenta, secreto }) => {
    if (cuenta.totpActivo) throw new Rechazo("SEGUNDO_FACTOR_ACTIVO");
    return {
      resultado: { secreto, uri: uriTotp(secreto, cuenta.correo) },
      cambios: { persona: cuenta.personaId, secreto },
      eventos: [{ objeto: { tipo: "Persona", id: cuenta.personaId } }],
    };
  },
  store: async (tx, { persona, secreto }) => {
    await tx.filas("update cuenta set totp_secreto = $2 where persona_id = $1", [persona, secreto]);
  },
});

/**
 * Turns the second factor on with its first code; the present session counts as having passed it.
 * @throws SEGUNDO_FACTOR_NO_PREPARADO, SEGUNDO_FACTOR_ACTIVO, CODIGO_INVALIDO
 */
export const activarSegundoFactor = definirActo({
  nombre: "activarSegundoFactor",
  evento: "SEGUNDO_FACTOR_ACTIVADO",
  politica: IDENTIFICADO,
  prepare: async (_entrada: { codigo: string }, ctx) => ctx.servicios.freno.contar("cuenta", ctx.quien.persona ?? ""),
  load: async (tx, _entrada, _preparado, quien) => ({ cuenta: await loadPropia(tx, quien), sesion: quien.sesion }),
  authorize: (quien, { cuenta }) => quien.persona === cuenta.personaId,
  decide: ({ cuenta, sesion }, { codigo }, momento) => {
    if (cuenta.totpActivo) throw new Rechazo("SEGUNDO_FACTOR_ACTIVO");
    if (cuenta.totpSecreto === null) throw new Rechazo("SEGUNDO_FACTOR_NO_PREPARADO");
    const paso = pasoDe(cuenta.totpSecreto, codigo, momento.instante, BigInt(cuenta.totpUltimo));
    if (paso === null) throw new Rechazo("CODIGO_INVALIDO");
    return {
      resultado: true,
      cambios: { persona: cuenta.personaId, sesion, paso },
      eventos: [{ objeto: { tipo: "Persona", id: cuenta.personaId } }],
    };
  },
  store: async (tx, { persona, sesion, paso }) => {
    await tx.filas("update cuenta set totp_activo = true, totp_ultimo = $2 where persona_id = $1", [
      persona,
      paso.toString(),
    ]);
    await tx.filas("update sesion set segundo_factor = true where id = $1", [sesion]);
  },
});
