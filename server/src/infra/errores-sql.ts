/** Reads the errors of PostgreSQL without letting their words, which carry data, go any further. */
import type { Rechazo } from "#schema/errores.ts";

interface ErrorSql {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly cause?: unknown;
}

const VIOLACIONES = ["23505", "23514", "23503", "23P01"];
const PASAJEROS = ["40001", "40P01"];

function sqlOf(error: unknown): { codigo: string; restriccion: string } | null {
  if (!(error instanceof Error)) return null;
  const { code, constraint } = error as ErrorSql;
  if (typeof code === "string" && code.length === 5) {
    return { codigo: code, restriccion: typeof constraint === "string" ? constraint : "" };
  }
  return sqlOf((error as ErrorSql).cause);
}

/** The refusal that a violated constraint means for this act, or null when it means a fault. */
export function conflictOf<E>(
  error: unknown,
  conflictos: Readonly<Record<string, (entrada: E) => Rechazo>> | undefined,
  entrada: E,
): Rechazo | null {
  const sql = sqlOf(error);
  if (!sql || !VIOLACIONES.includes(sql.codigo)) return null;
  return conflictos?.[sql.restriccion]?.(entrada) ?? null;
}

/** Whether PostgreSQL asked to try the same again: a deadlock or a serialization failure. */
export function isTransient(error: unknown): boolean {
  return PASAJEROS.includes(sqlOf(error)?.codigo ?? "");
}

/** The SQLSTATE, for the log; null when the error is not PostgreSQL's. */
export function sqlStateOf(error: unknown): string | null {
  return sqlOf(error)?.codigo ?? null;
}
