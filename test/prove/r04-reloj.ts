/** The database's clock of a proof: the one that the system asks, set to an instant or moved by a while. */
import type { Sistema } from "./sistema.ts";

/**
 * What `ahora()` is made of, whichever of PostgreSQL's clocks it reads, passes through here. Each move holds from its true
 * instant on, so that who asks a clock that stands still is given what it said then.
 */
const POR_LA_TABLA = `
  create table reloj_de_prueba (desde timestamptz not null, fijo timestamptz, salto interval not null default '0');
  insert into reloj_de_prueba (desde) values ('-infinity');
  create function desplazado(t timestamptz) returns timestamptz language plpgsql stable security definer set search_path = public as $$
    begin return (select coalesce(fijo, t + salto) from reloj_de_prueba where desde <= t order by desde desc limit 1); end $$;
  do $$
  declare
    cuerpo text := pg_get_functiondef('ahora()'::regprocedure);
  begin
    execute regexp_replace(cuerpo, '((?:statement_timestamp|clock_timestamp|transaction_timestamp|now)\\(\\))', 'desplazado(\\1)', 'g');
    if pg_get_functiondef('ahora()'::regprocedure) = cuerpo then raise 'ahora() reads no known clock'; end if;
  end $$`;

export const ponerReloj = (sistema: Sistema): Promise<unknown> => sistema.sql(POR_LA_TABLA);

/** Stops the clock at `base` plus an offset such as `-1 microsecond`. */
export const fijar = (sistema: Sistema, base: string, salto = "0"): Promise<unknown> =>
  sistema.sql("insert into reloj_de_prueba (desde, fijo) values (clock_timestamp(), $1::timestamptz + $2::interval)", [
    base,
    salto,
  ]);

/** Lets it run, so that now it is `base` plus an offset. */
export const correr = (sistema: Sistema, base: string, salto = "0"): Promise<unknown> =>
  sistema.sql(
    "insert into reloj_de_prueba (desde, salto) values (clock_timestamp(), $1::timestamptz + $2::interval - clock_timestamp())",
    [base, salto],
  );

/** Lets it run so far from the true one, such as `25 hours`. */
export const adelantar = (sistema: Sistema, salto: string): Promise<unknown> =>
  sistema.sql("insert into reloj_de_prueba (desde, salto) values (clock_timestamp(), $1)", [salto]);

/** Whether the clock reached an instant. */
export async function paso(sistema: Sistema, instante: string): Promise<boolean> {
  const [fila] = await sistema.sql<{ ya: boolean }>("select ahora() >= $1::timestamptz as ya", [instante]);
  return fila?.ya === true;
}
