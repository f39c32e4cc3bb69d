/**
 * The database as the rest of the server sees it: short read-only transactions for queries, and one writing
 * transaction per act. Both open with the session context that row-level security reads; there is no third door.
 */
import type { EntityName } from "@mikro-orm/core";
import { type EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { CompiledQuery, type Transaction } from "kysely";
import { Pool, type PoolClient, TypeOverrides } from "pg";
import type { InstanteUtc } from "#schema/fecha.ts";
import { contextOf, desfaseDe, desfaseEn } from "./contexto-sql.ts";
import type { Quien } from "./quien.ts";
import type { Reloj } from "./reloj.ts";

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
  /** The time, where it is another than the database's. */
  readonly reloj?: Reloj;
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
  const { reloj } = opciones;
  const ajustes = `-c timezone=UTC -c statement_timeout=${limite} -c idle_in_transaction_session_timeout=30000`;
  const pool = new Pool({
    connectionString: opciones.url,
    max: lecturas,
    options: ajustes,
    application_name: "merito-lecturas",
    types: textos(),
  });
  pool.on("error", opciones.onError);
  // The pool hears of the connections that wait in it alone: one that is cut while somebody holds it between two
  // statements would end the process. The next statement on it fails, and that is what is told.
  pool.on("connect", (cliente) => cliente.on("error", () => {}));
  const orm = await MikroORM.init({
    clientUrl: opciones.url,
    entities: [...opciones.entidades],
    driverOptions: { options: ajustes, application_name: "merito-actos", onPoolCreated: releaseLost },
    pool: { min: 0, max: actos },
    discovery: { warnWhenNoEntities: false },
    ignoreUndefinedInQuery: false,
    debug: false,
  });

  return {
    pool,
    directo: lecturaDe(
      reloj ? (sql, valores) => conDesfase(pool, reloj, sql, valores) : (sql, valores) => pool.query(sql, valores),
    ),
    leer: (quien, consulta) => leer(pool, contextOf(quien, reloj), consulta),
    escribir: (quien, trabajo) =>
      orm.em.fork().transactional(async (em) => {
        const kysely = em.getTransactionContext<Transaction<unknown>>();
        if (!kysely) throw new Error("An act ran outside its transaction");
        const lectura = lecturaDe((sql, valores) => kysely.executeQuery(CompiledQuery.raw(sql, valores)));
        const { sql, valores } = contextOf(quien, reloj);
        const sello = await lectura.fila<{ sello: InstanteUtc }>(sql, valores);
        if (!sello) throw new Error("The database gave no instant");
        return trabajo({ ...lectura, em }, sello.sello);
      }),
    close: async () => {
      await Promise.all([pool.end(), orm.close()]);
    },
  };
}

/**
 * Gives back to the pool what was cut while an act held it. The rollback of such an act fails, and with it the release of
 * its connection: after as many cuts as connections every act would wait for ever.
 */
function releaseLost(pool: Pool): void {
  pool.on("connect", (cliente) => {
    cliente.once("end", () => {
      try {
        cliente.release(true);
      } catch {
        // It was given back in time.
      }
    });
  });
}

type Sentencia = ReturnType<typeof contextOf>;

function leer<T>(pool: Pool, apertura: Sentencia, consulta: (tx: Lectura) => Promise<T>): Promise<T> {
  return enTransaccion(pool, "begin read only", apertura, (cliente) =>
    consulta(lecturaDe((sql, valores) => cliente.query(sql, valores))),
  );
}

/** One statement at a time that is not the database's, which a setting of its transaction tells. */
function conDesfase(pool: Pool, reloj: Reloj, sql: string, valores: unknown[]): Promise<{ rows: unknown[] }> {
  const apertura = { sql: `select ${desfaseEn(1)}`, valores: [desfaseDe(reloj)] };
  return enTransaccion(pool, "begin", apertura, (cliente) => cliente.query(sql, valores));
}

async function enTransaccion<T>(
  pool: Pool,
  begin: string,
  apertura: Sentencia,
  trabajo: (cliente: PoolClient) => Promise<T>,
): Promise<T> {
  const cliente = await pool.connect();
  let roto: Error | undefined;
  try {
    // One round trip: the simple protocol takes both statements, so the values are escaped by the driver.
    await cliente.query(`${begin}; ${literal(cliente, apertura)}`);
    const resultado = await trabajo(cliente);
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

function literal(cliente: PoolClient, { sql, valores }: Sentencia): string {
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
