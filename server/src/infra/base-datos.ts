/**
 * The database as the rest of the server sees it: short read-only transactions for queries, and one writing
 * transaction per act. Both open with the session context that row-level security reads; there is no third door.
 */
import type { EntityName } from "@mikro-orm/core";
import { type EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { CompiledQuery, type Transaction } from "kysely";
import { Pool, type PoolClient, TypeOverrides } from "pg";
import type { InstanteUtc } from "#schema/fecha.ts";
import { contextOf } from "./contexto-sql.ts";
import type { Quien } from "./quien.ts";

export { migrate } from "./migraciones.ts";

/** SQL with `$1` placeholders, always bound, never spliced. Instants and dates come back as PostgreSQL's texts. */
export interface Lectura {
  filas<T>(sql: string, valores?: readonly unknown[]): Promise<T[]>;
  /** The first row, or null. */
  fila<T>(sql: string, valores?: readonly unknown[]): Promise<T | null>;
}

/** One writing transaction: entities for the aggregate of the act, SQL for the rest. */
export interface Tx extends Lectura {
  readonly em: EntityManager;
}

export interface OpcionesBase {
  /** Connection of the application role. */
  readonly url: string;
  readonly entidades: readonly EntityName[];
  /** Connections kept for acts and, apart from them, for reads: a flood of one cannot starve the other. */
  readonly conexiones?: { readonly actos: number; readonly lecturas: number };
  /** Milliseconds after which PostgreSQL gives up one statement. */
  readonly limiteSentencia?: number;
  readonly onError: (error: unknown) => void;
}

export interface Base {
  /** Runs reads as that person, in one short read-only transaction. */
  leer<T>(quien: Quien, consulta: (tx: Lectura) => Promise<T>): Promise<T>;
  /** Runs one statement that needs no person: identification and health. */
  directo: Lectura;
  /**
   * Runs the writes of one act as that person. The first statement takes the database's instant.
   * For `ejecutar` and the audit alone: nothing else may write.
   */
  escribir<T>(quien: Quien, trabajo: (tx: Tx, instante: InstanteUtc) => Promise<T>): Promise<T>;
  /** Pool for libraries that bring their own statements, such as the limiter of guesses. */
  readonly pool: Pool;
  close(): Promise<void>;
}

/** Opens the pools. Nothing connects until the first use. */
export async function openBase(opciones: OpcionesBase): Promise<Base> {
  const { actos, lecturas } = opciones.conexiones ?? { actos: 8, lecturas: 8 };
  const limite = opciones.limiteSentencia ?? 10_000;
  // The limits of the session live on the connection, so that no statement can forget them.
  const ajustes = `-c timezone=UTC -c statement_timeout=${limite} -c idle_in_transaction_session_timeout=30000`;
  const pool = new Pool({
    connectionString: opciones.url,
    max: lecturas,
    options: ajustes,
    application_name: "merito-lecturas",
    types: textos(),
  });
  pool.on("error", opciones.onError);
  const orm = await MikroORM.init({
    clientUrl: opciones.url,
    entities: [...opciones.entidades],
    driverOptions: { options: ajustes, application_name: "merito-actos" },
    pool: { min: 0, max: actos },
    discovery: { warnWhenNoEntities: false },
    ignoreUndefinedInQuery: false,
    debug: false,
  });

  return {
    pool,
    directo: lecturaDe((sql, valores) => pool.query(sql, valores)),
    leer: (quien, consulta) => leer(pool, quien, consulta),
    escribir: (quien, trabajo) =>
      orm.em.fork().transactional(async (em) => {
        const kysely = em.getTransactionContext<Transaction<unknown>>();
        if (!kysely) throw new Error("An act ran outside its transaction");
        const lectura = lecturaDe((sql, valores) => kysely.executeQuery(CompiledQuery.raw(sql, valores)));
        const { sql, valores } = contextOf(quien);
        const sello = await lectura.fila<{ sello: InstanteUtc }>(sql, valores);
        if (!sello) throw new Error("The database gave no instant");
        return trabajo({ ...lectura, em }, sello.sello);
      }),
    close: async () => {
      await Promise.all([pool.end(), orm.close()]);
    },
  };
}

async function leer<T>(pool: Pool, quien: Quien, consulta: (tx: Lectura) => Promise<T>): Promise<T> {
  const cliente = await pool.connect();
  let roto: Error | undefined;
  try {
    // One round trip: the simple protocol takes both statements, so the values are escaped by the driver.
    await cliente.query(`begin read only; ${contextoLiteral(cliente, quien)}`);
    const resultado = await consulta(lecturaDe((sql, valores) => cliente.query(sql, valores)));
    await cliente.query("commit");
    return resultado;
  } catch (error) {
    // A connection that cannot roll back is not given to the next person.
    await cliente.query("rollback").catch((fallo: Error) => {
      roto = fallo;
    });
    throw error;
  } finally {
    cliente.release(roto);
  }
}

function contextoLiteral(cliente: PoolClient, quien: Quien): string {
  const { sql, valores } = contextOf(quien);
  return sql.replace(/\$(\d)/g, (_, numero: string) => cliente.escapeLiteral(valores[Number(numero) - 1] ?? ""));
}

type Ejecuta = (sql: string, valores: unknown[]) => Promise<{ rows: unknown[] }>;

function lecturaDe(ejecuta: Ejecuta): Lectura {
  const filas = async <T>(sql: string, valores: readonly unknown[] = []): Promise<T[]> =>
    (await ejecuta(sql, [...valores])).rows as T[];
  return {
    filas,
    fila: async <T>(sql: string, valores?: readonly unknown[]) => (await filas<T>(sql, valores))[0] ?? null,
  };
}

/** Dates and instants stay texts: turning them into Date would lose microseconds and borrow Node's zone. */
function textos(): TypeOverrides {
  const tipos = new TypeOverrides();
  for (const oid of [1082, 1114, 1184, 1186]) tipos.setTypeParser(oid, (texto: string) => texto);
  return tipos;
}
