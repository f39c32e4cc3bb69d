/** The calendar as PostgreSQL counts it: its own time zone data, its own ages, holidays by another computus. */
import type { Client } from "pg";
import { SQL_FERIADOS } from "../factories/feriados-sql.ts";
import { type CasosDeCalendario, LOCALES } from "./r05-casos.ts";

/** Every day of each set of local holidays with how many working days there are up to it. */
const LOCALES_SQL = `
  create temp table local as
  select lista::int - 1 as lista, x::date as dia from jsonb_array_elements($1::jsonb) with ordinality as l(fechas, lista),
    jsonb_array_elements_text(fechas) as x`;

const DIAS = `
  create temp table dia as
  with d as (
    select lista, d::date as dia,
        extract(isodow from d) < 6 and d::date not in (select dia from feriado) and (lista, d::date) not in (select lista, dia from local) as habil
      from generate_series(0, ${LOCALES.length - 1}) as lista, generate_series(date '2012-12-01', date '2040-12-31', interval '1 day') as d
  )
  select lista, dia, habil, count(*) filter (where habil) over (partition by lista order by dia)::int as n from d`;

/** The hour that happened twice when a summer ended is the first of the two. */
const FUNCIONES = `
  create function pg_temp.habil_tras(l int, d date, k int) returns date stable language sql as $$
    select case when k = 0 then d else
      (select x.dia from dia x where x.lista = l and x.habil and x.n = k + (select y.n from dia y where y.lista = l and y.dia = d)) end $$;
  create function pg_temp.habil_desde(l int, d date) returns date stable language sql as $$
    select case when x.habil then d else pg_temp.habil_tras(l, d, 1) end from dia x where x.lista = l and x.dia = d $$;
  create function pg_temp.utc(t timestamp) returns text immutable language sql as $$
    select to_char(case when (u - interval '1 hour') at time zone 'America/Lima' = t then u - interval '1 hour' else u end
        at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from (select t at time zone 'America/Lima' as u) x $$;
  create function pg_temp.lima(t text) returns timestamp stable language sql as $$
    select t::timestamptz at time zone 'America/Lima' $$`;

const HITOS = `
  create temp table hito as
  select c.n::int - 1 as caso, h.i::int - 1 as i, (c.caso ->> 'locales')::int as lista, (h.hito ->> 'base')::int as base, h.hito -> 'cuando' as q,
      null::timestamp as abre, null::timestamp as cierra, null::date as primero, null::date as ultimo
    from jsonb_array_elements($1::jsonb) with ordinality as c(caso, n),
      jsonb_array_elements(c.caso -> 'hitos') with ordinality as h(hito, i)`;

const FIJOS = `
  update hito set
      abre = case q ->> 'tipo' when 'FECHA' then (q ->> 'fecha')::date when 'RANGO' then (q ->> 'desde')::date else (q ->> 'abre')::timestamp end,
      cierra = case q ->> 'tipo' when 'FECHA' then (q ->> 'fecha')::date + 1 when 'RANGO' then (q ->> 'hasta')::date + 1
        else (q ->> 'cierra')::timestamp end
    where base is null;
  update hito set primero = abre::date, ultimo = (cierra - interval '1 microsecond')::date where base is null;
  create index on hito (i, caso)`;

/** The rows in place \`i\`, whose bases are in earlier places. */
const relativos = (i: number): string => `
  with r as (
    select h.caso, h.lista, h.q ->> 'dias' = 'HABILES' as habiles, (h.q ->> 'desplazamiento')::int as salto, (h.q ->> 'duracion')::int as dura,
        case h.q #>> '{respectoA,extremo}' when 'INICIO' then b.primero else b.ultimo end as desde
      from hito h join hito b on b.caso = h.caso and b.i = h.base where h.i = ${i}
  ), p as (
    select *, case when habiles then pg_temp.habil_desde(lista, pg_temp.habil_tras(lista, desde, salto)) else desde + salto end as primero from r
  ), u as (
    select *, case when habiles then pg_temp.habil_tras(lista, primero, dura - 1) else primero + dura - 1 end as ultimo from p
  )
  update hito h set primero = u.primero, ultimo = u.ultimo, abre = u.primero, cierra = u.ultimo + 1 from u where u.caso = h.caso and h.i = ${i}`;

const RESPUESTAS = `
  select string_agg(concat_ws(' ', 'h' || i, primero, ultimo, pg_temp.utc(abre), pg_temp.utc(cierra)), ';' order by i) as texto from hito
    group by caso order by caso`;

const PLAZOS = `
  with c as (
    select n, (caso ->> 'locales')::int as lista, (caso ->> 'dias')::int as dias, caso ->> 'clase' as clase,
        pg_temp.lima(caso ->> 'publicado')::date as dia
      from jsonb_array_elements($1::jsonb) with ordinality as c(caso, n)
  )
  select concat_ws(' ', pg_temp.utc((case clase when 'CALENDARIO' then dia + dias
      else pg_temp.habil_desde(lista, pg_temp.habil_tras(lista, dia, dias)) end + 1)::timestamp),
    pg_temp.utc((pg_temp.habil_tras(lista, dia, 5) + 1)::timestamp)) as texto from c order by n`;

/**
 * What every answer should be, one text for each case, in the order in which the child process gives them. Who was born on
 * 29 February completes the year on the 28th when there is no 29th (Código Civil, art. 183).
 */
export async function respuestasDeSql(cliente: Client, casos: CasosDeCalendario): Promise<string[]> {
  const cronogramas = JSON.stringify(casos.cronogramas);
  const textos = async (sql: string, valores: unknown[] = []): Promise<string[]> =>
    (await cliente.query<{ texto: string }>(sql, valores)).rows.map(({ texto }) => texto);
  await cliente.query(SQL_FERIADOS);
  await cliente.query(LOCALES_SQL, [JSON.stringify(LOCALES)]);
  await cliente.query(DIAS);
  await cliente.query(
    "create unique index on dia (lista, dia); create index on dia (lista, n) where habil; analyze dia",
  );
  await cliente.query(FUNCIONES);
  await cliente.query(HITOS, [cronogramas]);
  await cliente.query(FIJOS);
  for (let i = 1; i <= 5; i += 1) await cliente.query(relativos(i));
  return [
    ...(await textos(RESPUESTAS)),
    ...(await textos(PLAZOS, [cronogramas])),
    ...(await textos(
      `select concat_ws(' ', to_char(pg_temp.lima(x), 'YYYY-MM-DD"T"HH24:MI:SS.US'), pg_temp.lima(x)::date) as texto
       from unnest($1::text[]) with ordinality as t(x, i) order by i`,
      [casos.instantes],
    )),
    ...(await textos(
      "select pg_temp.utc(x) as texto from unnest($1::timestamp[]) with ordinality as t(x, i) order by i",
      [casos.locales],
    )),
    ...(await textos(
      `select concat_ws(' ', d - (aniversario > al)::int, case when (n + interval '30 years')::date > al then 'SI' else 'NO' end) as texto
       from unnest($1::date[], $2::date[]) with ordinality as t(n, al, i), lateral (select extract(year from al)::int - extract(year from n)::int) x(d),
         lateral (select (n + make_interval(years => d))::date) y(aniversario) order by i`,
      [casos.edades.map(({ nacimiento }) => nacimiento), casos.edades.map(({ al }) => al)],
    )),
  ];
}
