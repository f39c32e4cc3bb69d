/**
 * The one way in which anything changes: authorize → load → decide → store → witness, in one transaction.
 * A mutation is a resolver of one line that calls `ejecutar` with its act.
 */
import type { InstanteUtc } from "#schema/fecha.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Tx } from "./base-datos.ts";
import type { Contexto } from "./contexto.ts";
import { conflictOf, isTransient } from "./errores-sql.ts";
import { recordar } from "./idempotencia.ts";
import type { Politica } from "./politica.ts";
import { isIdentificado, type Quien, SISTEMA } from "./quien.ts";
import { atestiguar, type Cabecera, type Evento } from "./testigo.ts";

/** What a decision may know of the world: when it is, who acts, and fresh ids. */
export interface Momento {
  /** Arrival seal of the request, from the database. */
  readonly instante: InstanteUtc;
  readonly quien: Quien;
  /** A new random id. */
  readonly nuevoId: () => string;
}

/** Outcome of a decision: what the caller gets, what is to be stored, what the witness writes (at least one event). */
export interface Decision<Resultado, Cambios> {
  readonly resultado: Resultado;
  readonly cambios: Cambios;
  readonly eventos: readonly [Evento, ...Evento[]];
}

export interface Acto<Entrada, Estado, Cambios, Resultado, Preparado = undefined> {
  /** The name of the mutation. */
  readonly nombre: string;
  /** The audit event, the same stem: `publicarBases` → `BASES_PUBLICADAS`. */
  readonly evento: string;
  /** Who may try, before anything is loaded. */
  readonly politica: Politica;
  /** Runs behind row-level security as the server itself. For acts before there is a person, such as signing in. */
  readonly comoSistema?: boolean;
  /** Which seal judges the act: that of the request's arrival, or one taken when the transaction opens (long uploads). */
  readonly reloj?: "LLEGADA" | "TRANSACCION";
  /** Slow work that needs no transaction, such as hashing a password. */
  readonly prepare?: (entrada: Entrada, ctx: Contexto) => Promise<Preparado>;
  /** Reads what the decision needs and locks what it will change. Throws NO_ENCONTRADO for what the person may not see. */
  readonly load: (tx: Tx, entrada: Entrada, preparado: Preparado, quien: Quien) => Promise<Estado>;
  /** Whether this person may do it to this object. */
  readonly authorize: (quien: Quien, estado: Estado, entrada: Entrada) => boolean;
  /** Pure: decides, or throws a Rechazo. */
  readonly decide: (estado: Estado, entrada: Entrada, momento: Momento) => Decision<Resultado, Cambios>;
  readonly store: (tx: Tx, cambios: Cambios, estado: Estado) => Promise<void>;
  /** Unique and check constraints that are refusals when two acts race: name of the constraint → refusal. */
  readonly conflictos?: Readonly<Record<string, (entrada: Entrada) => Rechazo>>;
  /** Idempotency key of the input. A second call with it gets the first answer; the result has to be plain JSON. */
  readonly clave?: (entrada: Entrada) => string | null;
}

/** An act whose types nobody needs to know: what registries hold. */
export type ActoCualquiera = Pick<
  Acto<never, never, never, unknown, never>,
  "nombre" | "evento" | "politica" | "comoSistema"
>;

/** Declares an act; only infers its types. */
export function definirActo<Entrada, Estado, Cambios, Resultado, Preparado = undefined>(
  acto: Acto<Entrada, Estado, Cambios, Resultado, Preparado>,
): Acto<Entrada, Estado, Cambios, Resultado, Preparado> {
  return acto;
}

const INTENTOS = 3;

/**
 * Runs an act.
 * @returns its result, once it is committed and witnessed
 * @throws Rechazo as the rules say; anything else is a fault, and nothing was stored
 */
export async function ejecutar<E, S, C, R, P>(ctx: Contexto, acto: Acto<E, S, C, R, P>, entrada: E): Promise<R> {
  ctx.actos.add(acto.nombre);
  try {
    if (!acto.politica.permite(ctx.quien, {})) {
      throw new Rechazo(ctx.quien.persona === null ? "NO_AUTENTICADO" : "NO_AUTORIZADO");
    }
    const preparado = (await acto.prepare?.(entrada, ctx)) as P;
    return await retrying(() => runOnce(ctx, acto, entrada, preparado));
  } catch (error) {
    const rechazo = error instanceof Rechazo ? error : conflictOf(error, acto.conflictos, entrada);
    await witnessRefusal(ctx, acto, rechazo);
    throw rechazo ?? error;
  }
}

function runOnce<E, S, C, R, P>(ctx: Contexto, acto: Acto<E, S, C, R, P>, entrada: E, preparado: P): Promise<R> {
  const sql = acto.comoSistema ? { ...SISTEMA, persona: ctx.quien.persona } : ctx.quien;
  return ctx.base.escribir(sql, async (tx, sello) => {
    const instante = acto.reloj === "TRANSACCION" ? sello : (ctx.sello ?? sello);
    const hacer = async (): Promise<R> => {
      const estado = await acto.load(tx, entrada, preparado, ctx.quien);
      if (!acto.authorize(ctx.quien, estado, entrada)) throw new Rechazo("NO_AUTORIZADO");
      const momento: Momento = { instante, quien: ctx.quien, nuevoId: () => crypto.randomUUID() };
      const { resultado, cambios, eventos } = acto.decide(estado, entrada, momento);
      await acto.store(tx, cambios, estado);
      await tx.em.flush();
      const cabecera: Cabecera = {
        instante,
        resultado: "HECHO",
        acto: acto.nombre,
        quien: ctx.quien,
        direccion: ctx.direccion,
      };
      for (const evento of eventos) await atestiguar(tx, cabecera, evento, acto.evento);
      return resultado;
    };
    const clave = acto.clave?.(entrada) ?? null;
    const resultado = await (clave === null ? hacer() : recordar(tx, acto.nombre, clave, entrada, hacer));
    await assertPrompt(tx, instante);
    return resultado;
  });
}

/** The seal judges the act only if the commit follows within 30 s. */
async function assertPrompt(tx: Tx, instante: InstanteUtc): Promise<void> {
  const fila = await tx.fila<{ pronto: boolean }>(
    "select ahora() - $1::timestamptz < interval '30 seconds' as pronto",
    [instante],
  );
  if (!fila?.pronto) throw new Rechazo("ACTO_DEMORADO");
}

/**
 * What was denied, refused or failed rolled everything back, so its row goes in a transaction of its own. The slips of
 * visitors are left out: they are nobody's, and anyone could fill the table with them.
 */
async function witnessRefusal(
  ctx: Contexto,
  acto: Pick<ActoCualquiera, "nombre" | "evento">,
  rechazo: Rechazo | null,
): Promise<void> {
  const negativa = rechazo?.categoria === "NO_AUTORIZADO" || rechazo?.categoria === "NO_AUTENTICADO";
  if (!isIdentificado(ctx.quien) && !negativa) return;
  const resultado = rechazo === null ? "FALLA" : negativa ? "DENEGADO" : "RECHAZADO";
  const escrita = ctx.base.escribir(ctx.quien, (tx, sello) =>
    atestiguar(
      tx,
      { instante: ctx.sello ?? sello, resultado, acto: acto.nombre, quien: ctx.quien, direccion: ctx.direccion },
      null,
      rechazo?.codigo ?? "FALLA",
    ),
  );
  // After a fault the database may be away: the fault itself is what has to be told.
  await (rechazo === null ? escrita.catch(() => {}) : escrita);
}

async function retrying<R>(trabajo: () => Promise<R>, intento = 1): Promise<R> {
  try {
    return await trabajo();
  } catch (error) {
    if (intento >= INTENTOS || !isTransient(error)) throw error;
    return retrying(trabajo, intento + 1);
  }
}
