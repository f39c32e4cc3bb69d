import { edadEn, fechaDeDiaJuliano, diaJuliano, instanteUtc } from "#schema/fecha.ts";
import { contarDiasHabiles, feriadosNacionales, sumarDiasHabiles } from "#schema/feriados.ts";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { SQL_FERIADOS } from "../../factories/feriados-sql.ts";

const SQL_PLAZOS = `
  with caso as (
    select * from unnest($1::date[], $2::int[], $3::date[]) with ordinality as t(inicio, dias, extra, i)
  )
  select (
      select habil::text from (
        select d::date as habil, row_number() over (order by d) as n
          from generate_series(inicio + 1, inicio + 130, interval '1 day') as d
          where extract(isodow from d) < 6 and d::date <> extra and d::date not in (select dia from feriado)
      ) as dias where n = caso.dias
    ) as fin, (
      select count(*)::int from generate_series(inicio, inicio + caso.dias, interval '1 day') as d
        where extract(isodow from d) < 6 and d::date <> extra and d::date not in (select dia from feriado)
    ) as cuenta
  from caso order by i`;

const fechas = (desde: string, hasta: string) =>
  fc.integer({ min: diaJuliano(desde), max: diaJuliano(hasta) }).map(fechaDeDiaJuliano);

describe("the calendar against PostgreSQL", () => {
  let cliente: Client;

  beforeAll(async () => {
    cliente = new Client({ connectionString: inject("postgresUrl") });
    await cliente.connect();
    await cliente.query(SQL_FERIADOS);
  });

  afterAll(async () => {
    await cliente.end();
  });

  it("has the same holidays every year from 2012 to 2040", async () => {
    const { rows } = await cliente.query<{ dia: string }>("select dia::text from feriado order by dia");
    const nuestros = Array.from({ length: 29 }, (_, i) => feriadosNacionales(2012 + i)).flat();
    expect(nuestros.map(({ fecha }) => fecha)).toEqual(rows.map(({ dia }) => dia));
  });

  it("ends 10,000 random terms of working days on the same day", async () => {
    const plazos = fc.tuple(fechas("2012-02-01", "2040-06-30"), fc.integer({ min: 1, max: 60 }), fc.nat(90));
    const casos = fc.sample(plazos, { numRuns: 10_000, seed: 20_260_420 }).map(([inicio, dias, salto]) => {
      return { inicio, dias, extra: fechaDeDiaJuliano(diaJuliano(inicio) + salto) };
    });
    const { rows } = await cliente.query<{ fin: string; cuenta: number }>(SQL_PLAZOS, [
      casos.map(({ inicio }) => inicio),
      casos.map(({ dias }) => dias),
      casos.map(({ extra }) => extra),
    ]);
    const nuestros = casos.map(({ inicio, dias, extra }) => {
      const extras = new Set([extra]);
      const hasta = fechaDeDiaJuliano(diaJuliano(inicio) + dias);
      return { fin: sumarDiasHabiles(inicio, dias, extras), cuenta: contarDiasHabiles(inicio, hasta, extras) };
    });
    const distintos = casos.filter((_, i) => JSON.stringify(nuestros[i]) !== JSON.stringify(rows[i]));
    process.stdout.write(`plazos: ${casos.length} en días hábiles, ${distintos.length} diferencias\n`);
    expect(rows).toHaveLength(10_000);
    expect(distintos).toEqual([]);
  });

  it("gives 10,000 births the same age, and local hours the same instant, summers of UTC−4 included", async () => {
    const pares = fc.tuple(fechas("1930-01-01", "2008-12-31"), fechas("2012-01-01", "2040-12-31"));
    const casos = fc.sample(pares, { numRuns: 10_000, seed: 19_960_505 });
    const { rows } = await cliente.query<{ edad: number; instante: string }>(
      `select extract(year from age(al, nacimiento))::int as edad,
          to_char((nacimiento + time '12:30') at time zone 'America/Lima' at time zone 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instante
        from unnest($1::date[], $2::date[]) with ordinality as t(nacimiento, al, i) order by i`,
      [casos.map(([nacimiento]) => nacimiento), casos.map(([, al]) => al)],
    );
    const distintos = casos.filter(
      ([nacimiento, al], i) =>
        edadEn(nacimiento, al) !== rows[i]?.edad || instanteUtc(`${nacimiento}T12:30`) !== rows[i]?.instante,
    );
    process.stdout.write(`edades e instantes: ${casos.length}, ${distintos.length} diferencias\n`);
    expect(rows).toHaveLength(10_000);
    expect(distintos).toEqual([]);
  });
});
