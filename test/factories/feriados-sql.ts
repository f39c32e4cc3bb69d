/** Holidays as PostgreSQL knows them, apart from our own: Easter by the algorithm of Gauss and Butcher, and those of the law. */
export const SQL_FERIADOS = `
  create temp table feriado as
  with anio as (select a, a % 19 as g, a / 100 as c from generate_series(2012, 2040) as a),
  e as (select *, (c - c / 4 - (8 * c + 13) / 25 + 19 * g + 15) % 30 as h from anio),
  i as (select *, h - (h / 28) * (1 - (29 / (h + 1)) * ((21 - g) / 11)) as i from e),
  l as (select *, i - (a + a / 4 + i + 2 - c + c / 4) % 7 as l from i),
  pascua as (select a, make_date(a, 3 + (l + 40) / 44, l + 28 - 31 * ((3 + (l + 40) / 44) / 4)) as domingo from l)
  select make_date(a, mes, dia) as dia from anio,
      (values (1,1,0),(5,1,0),(6,7,2024),(6,29,0),(7,23,2023),(7,28,0),(7,29,0),(8,6,2022),(8,30,0),(10,8,0),
        (11,1,0),(12,8,0),(12,9,2022),(12,25,0)) as f(mes, dia, desde)
    where a >= desde
  union select domingo - resta from pascua, (values (2), (3)) as r(resta)`;
