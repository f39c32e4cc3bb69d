import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { PUBLICO } from "../../infra/politica.ts";
import { SISTEMA } from "../../infra/quien.ts";
import { createSecreto, hashOf, type Secreto } from "../../infra/secretos.ts";
import { type Cuenta, findCuenta, lockCuenta } from "./cuentas.ts";
import { normalizeUsuario } from "./persona.rules.ts";
import { pasoDe } from "./segundo-factor.rules.ts";

/** Hours after which a session ends whatever it does; without use it ends after four. */
const HORAS_SESION = 12;
export const SEGUNDOS_SESION = HORAS_SESION * 3600;

interface Entrada {
  readonly usuario: string;
  readonly clave: string;
  readonly codigo: string | null;
}

interface Preparado {
  /** The account whose password was given; null whatever else happened. */
  readonly cuenta: Cuenta | null;
  readonly secreto: Secreto;
  /** Secret of the browser, new when it had none. */
  readonly equipo: string;
  readonly anterior: string | null;
  readonly agente: string;
  readonly direccion: string | null;
  /** Whether the guess was counted for the address too. */
  readonly contada: boolean;
}

/**
 * Signs in. A session is always new; the one that the browser had is closed.
 * @returns the secrets of the session and of the browser, for their cookies, and what `giveGuessBack` asks for
 * @throws CREDENCIALES_INVALIDAS (whatever failed), CODIGO_REQUERIDO, CODIGO_INVALIDO, DEMASIADOS_INTENTOS
 */
export const iniciarSesion = definirActo({
  nombre: "iniciarSesion",
  evento: "SESION_INICIADA",
  politica: PUBLICO,
  comoSistema: true,
  prepare: async ({ usuario, clave }: Entrada, ctx): Promise<Preparado> => {
    const nombre = normalizeUsuario(usuario);
    const cuenta = await ctx.base.leer(SISTEMA, (tx) => findCuenta(tx, nombre));
    const contada = await countGuess(ctx, nombre, cuenta);
    const acertada = await ctx.servicios.claves.verify(clave, cuenta?.claveHash ?? null);
    return {
      cuenta: acertada && cuenta?.activa === true ? cuenta : null,
      secreto: createSecreto(),
      equipo: ctx.equipo ?? createSecreto().texto,
      anterior: ctx.quien.sesion,
      agente: ctx.agente,
      direccion: ctx.direccion,
      contada,
    };
  },
  load: async (tx, _entrada, preparado) => ({
    preparado,
    // Locked, so that of two at once with the same code only one signs in.
    cuenta: preparado.cuenta ? await lockCuenta(tx, preparado.cuenta.personaId) : null,
  }),
  authorize: () => true,
  decide: ({ preparado, cuenta }, { codigo }, momento) => {
    if (!cuenta) throw new Rechazo("CREDENCIALES_INVALIDAS");
    const paso = passSegundoFactor(cuenta, codigo, momento.instante);
    const id = momento.nuevoId();
    return {
      resultado: {
        token: preparado.secreto.texto,
        equipo: preparado.equipo,
        persona: cuenta.personaId,
        contada: preparado.contada,
      },
      cambios: { id, cuenta, preparado, paso },
      eventos: [{ objeto: { tipo: "Persona", id: cuenta.personaId }, detalles: { segundoFactor: paso !== null } }],
    };
  },
  store: async (tx, { id, cuenta, preparado, paso }) => {
    if (preparado.anterior !== null) {
      await tx.filas("update sesion set cerrada_en = clock_timestamp() where id = $1 and cerrada_en is null", [
        preparado.anterior,
      ]);
    }
    if (paso !== null) {
      await tx.filas("update cuenta set totp_ultimo = $2 where persona_id = $1", [cuenta.personaId, paso.toString()]);
    }
    await tx.filas(
      `insert into sesion (id, hash, persona_id, segundo_factor, vence_en, equipo, direccion, agente)
       values ($1, $2, $3, $4, clock_timestamp() + make_interval(hours => $5), $6, $7, $8)`,
      [
        id,
        preparado.secreto.hash,
        cuenta.personaId,
        paso !== null,
        HORAS_SESION,
        hashOf(preparado.equipo),
        preparado.direccion,
        preparado.agente,
      ],
    );
  },
});

/** Gives a right guess back. The others stay counted: whoever signs in must not hand new guesses to who attacks. */
export async function giveGuessBack(ctx: Contexto, persona: string, contada: boolean): Promise<void> {
  const { freno } = ctx.servicios;
  if (contada) {
    await freno.devolver("cuenta", persona);
    await freno.devolver("direccion", ctx.direccion ?? "");
  } else if (ctx.equipo !== null) await freno.devolver("equipo", claveDeEquipo(ctx.equipo, persona));
}

/** Forgets all the guesses of an account: they were about a password that is no more. */
export async function forgetGuesses({ servicios, equipo }: Contexto, persona: string): Promise<void> {
  await servicios.freno.olvidar("cuenta", persona);
  if (equipo !== null) await servicios.freno.olvidar("equipo", claveDeEquipo(equipo, persona));
}

/** By account too: on a browser that several people use, nobody spends or renews the guesses of another. */
const claveDeEquipo = (equipo: string, persona: string): string => `${equipo} ${persona}`;

/**
 * A browser from which the account was used before has guesses of its own; all others share those of the account,
 * by whichever of its names it is called.
 * @returns whether it was counted for the address too
 */
async function countGuess(ctx: Contexto, nombre: string, cuenta: Cuenta | null): Promise<boolean> {
  const { freno } = ctx.servicios;
  const equipo = ctx.equipo;
  // Asked also when there is no account, so that its absence takes as long.
  const conocido =
    equipo !== null &&
    (await ctx.base.leer(SISTEMA, (tx) =>
      tx.fila("select 1 from sesion where persona_id = $1 and equipo = $2 limit 1", [
        cuenta?.personaId ?? null,
        hashOf(equipo),
      ]),
    )) !== null;
  if (conocido && cuenta) {
    await freno.contar("equipo", claveDeEquipo(equipo, cuenta.personaId));
    return false;
  }
  await freno.contar("direccion", ctx.direccion ?? "");
  await freno.contar("cuenta", cuenta?.personaId ?? nombre);
  return true;
}

function passSegundoFactor(cuenta: Cuenta, codigo: string | null, instante: string): bigint | null {
  if (!cuenta.totpActivo || cuenta.totpSecreto === null) return null;
  if (!codigo) throw new Rechazo("CODIGO_REQUERIDO");
  const paso = pasoDe(cuenta.totpSecreto, codigo, instante, BigInt(cuenta.totpUltimo));
  if (paso === null) throw new Rechazo("CODIGO_INVALIDO");
  return paso;
}
