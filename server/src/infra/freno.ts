/**
 * The brake on guessing. It counts guesses, not requests: many guesses packed in one document count as many. Counters
 * live in PostgreSQL, so that several processes share them; keys are hashed, so that they name nobody.
 */
import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Pool } from "pg";
import { Rechazo } from "#schema/errores.ts";

/** Guesses allowed per key in a quarter of an hour, by what is guessed; and requests, for those that no person makes. */
const LIMITES = {
  /** Password or second factor of one account. */
  cuenta: 10,
  /** The same from a browser that has signed in to the account before: an attacker cannot use them up. */
  equipo: 10,
  /** Wrong ones for all accounts from one address; an office or a telephone company may share it. */
  direccion: 100,
  /** Accounts begun and links asked for from one address. */
  pedidos: 300,
  /** Mails sent to one address on request. */
  correo: 5,
  /** Entries of the audit about tokens that open nothing; they are counted and never refused. */
  negado: 1,
  /** Requests of one service token: what another system needs, and not what empties the server at once. */
  token: 5000,
} as const;
const VENTANA = 15 * 60;

export type TipoFreno = keyof typeof LIMITES;

export interface Freno {
  /** Counts one guess before it is made. @throws Rechazo DEMASIADOS_INTENTOS */
  contar(tipo: TipoFreno, clave: string): Promise<void>;
  /** Counts one more without refusing it; gives how many there were in the last quarter of an hour. */
  anotar(tipo: TipoFreno, clave: string): Promise<number>;
  /** Forgets the guesses of a key: the right one was made. */
  olvidar(tipo: TipoFreno, clave: string): Promise<void>;
  /** Gives one guess back: it was right, and those of others who share the key stay counted. */
  devolver(tipo: TipoFreno, clave: string): Promise<void>;
}

export function createFreno(pool: Pool): Freno {
  const crear = (tipo: TipoFreno): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: "pool",
      tableName: "intento",
      tableCreated: true,
      keyPrefix: tipo,
      points: LIMITES[tipo],
      duration: VENTANA,
      // Without the database there is no signing in either; memory only keeps the answer a refusal.
      insuranceLimiter: new RateLimiterMemory({ keyPrefix: tipo, points: LIMITES[tipo], duration: VENTANA }),
    });
  const frenos: Record<TipoFreno, RateLimiterPostgres> = {
    cuenta: crear("cuenta"),
    equipo: crear("equipo"),
    direccion: crear("direccion"),
    pedidos: crear("pedidos"),
    correo: crear("correo"),
    negado: crear("negado"),
    token: crear("token"),
  };
  const ocultar = (clave: string): string => createHash("sha256").update(clave).digest("base64url");
  return {
    contar: async (tipo, clave) => {
      try {
        await frenos[tipo].consume(ocultar(clave));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new Rechazo("DEMASIADOS_INTENTOS", { segundos: Math.ceil(error.msBeforeNext / 1000) });
      }
    },
    anotar: async (tipo, clave) => (await frenos[tipo].penalty(ocultar(clave))).consumedPoints,
    olvidar: async (tipo, clave) => {
      await frenos[tipo].delete(ocultar(clave));
    },
    devolver: async (tipo, clave) => {
      await frenos[tipo].reward(ocultar(clave));
    },
  };
}

/** Counts a request against the quota of its service token; gives the refusal when it is used up. */
export async function countPeticion(freno: Freno, token: string): Promise<Rechazo | null> {
  try {
    await freno.contar("token", token);
    return null;
  } catch (error) {
    if (error instanceof Rechazo) return error;
    throw error;
  }
}
