import type { Asignacion, Quien } from "./quien.ts";
import { type Reloj, SELLO } from "./reloj.ts";

/**
 * The statement that opens every transaction: it tells row-level security who asks and takes the database's instant.
 * The settings are local to the transaction, so a pooled connection carries nothing to the next person.
 * @param reloj only where the time is another than the database's; nothing else writes its setting
 * @returns SQL with placeholders (`sello` is the instant, UTC to the microsecond) and their values
 */
export function contextOf(quien: Quien, reloj?: Reloj): { sql: string; valores: readonly string[] } {
  const asignaciones = quien.sistema
    ? [{ rol: "SISTEMA", entidad: null, proceso: null }]
    : quien.token
      ? alcancesEn(quien.asignaciones, quien.token.alcances)
      : quien.asignaciones;
  const persona = "set_config('merito.persona', $1, true), set_config('merito.asignaciones', $2, true)";
  const valores = [quien.persona ?? "", JSON.stringify(asignaciones)];
  if (!reloj) return { sql: `select ${SELLO} as sello, ${persona}`, valores };
  // The columns of a subquery that is not flattened are there before the instant is taken.
  return {
    sql: `select ${SELLO} as sello from (select ${persona}, ${desfaseEn(3)} offset 0) as contexto where desfase is not null`,
    valores: [...valores, desfaseDe(reloj)],
  };
}

/** To the database a service token is its scopes, held where its role is: the second wall tells them apart too. */
function alcancesEn(asignaciones: readonly Asignacion[], alcances: readonly string[]): object[] {
  return asignaciones.flatMap(({ entidad, proceso }) => alcances.map((rol) => ({ rol, entidad, proceso })));
}

/** Sets how far the time is from the database's, for a transaction without a person. */
export const desfaseEn = (lugar: number): string => `set_config('merito.desfase', $${lugar}, true) as desfase`;

export const desfaseDe = ({ desfase }: Reloj): string => `${desfase()} seconds`;
