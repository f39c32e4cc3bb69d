import {
  aDecimal,
  aEscalado,
  CIEN,
  comparar,
  dividir,
  multiplicar,
  type Racional,
  racional,
  sumar,
} from "#schema/puntaje.ts";
import { MODOS_REDONDEO, type ModoRedondeo, redondear } from "#schema/redondeo.ts";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

/**
 * The same contests counted three times: by the rationals of the heart, by `numeric` of PostgreSQL, and by plain
 * integers of 10^-8. The three share no line of code.
 */
const PUNTAJES = Array.from({ length: 2001 }, (_, i) =>
  aDecimal(multiplicar(racional(String(i)), racional("0.05")), 2),
);
const PESOS = ["20", "30", "33.33", "35", "40", "50", "60", "65", "70"];
const BONIFICACIONES = ["0", "2", "4", "10", "15"];

const SQL_REDONDEAR = `
  create function pg_temp.redondear(x numeric, modo text) returns numeric immutable language sql as $$
    select case
      when modo = 'TRUNCAR' then trunc(x, 2)
      when modo = 'ARRIBA' then ceil(x * 100) * 0.01
      when modo = 'MITAD_PAR' and mod(x * 100, 1) = 0.5 then round(x * 50) * 0.02
      else round(x, 2)
    end
  $$`;

/** Rounds a count of 10^-8 to cents, by adding before truncating. */
function redondearEntero(n: bigint, modo: ModoRedondeo): bigint {
  const unidad = 1_000_000n;
  if (modo === "TRUNCAR") return n / unidad;
  if (modo === "ARRIBA") return (n + unidad - 1n) / unidad;
  const cercano = (n + unidad / 2n) / unidad;
  return modo === "MITAD_PAR" && n % unidad === unidad / 2n ? (cercano / 2n) * 2n : cercano;
}

const enCentesimas = (decimal: string): bigint => {
  const [entero = "", cifras = ""] = decimal.split(".");
  return BigInt(entero + cifras.padEnd(2, "0"));
};

interface Caso {
  readonly puntaje: string;
  readonly peso: string;
  readonly bonificacion: string;
  readonly modo: ModoRedondeo;
}

/** Weighted score plus bonus over it, in cents: rounding each step, and rounding once at the end. */
function porRacionales({ puntaje, peso, bonificacion, modo }: Caso): string {
  const tanto = (valor: Racional, de: string): Racional => multiplicar(valor, dividir(racional(de), CIEN));
  const regla = { decimales: 2, modo };
  const exacto = tanto(racional(puntaje), peso);
  const ponderado = redondear(exacto, regla);
  const porPaso = sumar(ponderado, redondear(tanto(ponderado, bonificacion), regla));
  const alFinal = redondear(sumar(exacto, tanto(exacto, bonificacion)), regla);
  return `${aEscalado(porPaso, 2)} ${aEscalado(alFinal, 2)}`;
}

function porEnteros({ puntaje, peso, bonificacion, modo }: Caso): string {
  const exacto = enCentesimas(puntaje) * enCentesimas(peso) * 100n;
  const ponderado = redondearEntero(exacto, modo);
  const porPaso = ponderado + redondearEntero(ponderado * BigInt(bonificacion) * 10_000n, modo);
  const alFinal = redondearEntero((exacto / 100n) * (100n + BigInt(bonificacion)), modo);
  return `${porPaso} ${alFinal}`;
}

const SQL_CASOS = `
  select string_agg(
      trunc((ponderado + pg_temp.redondear(ponderado * b.tanto * 0.01, m.modo)) * 100) || ' ' ||
      trunc(pg_temp.redondear(p.puntaje * w.peso * 0.01 * (1 + b.tanto * 0.01), m.modo) * 100),
      ',' order by p.i) as cuenta
    from unnest($1::numeric[]) with ordinality as p(puntaje, i),
      unnest($2::numeric[]) with ordinality as w(peso, j),
      unnest($3::numeric[]) with ordinality as b(tanto, k),
      unnest($4::text[]) with ordinality as m(modo, l),
      lateral (select pg_temp.redondear(p.puntaje * w.peso * 0.01, m.modo) as ponderado) r
    group by j, k, l order by j, k, l`;

/** One applicant of a random ranking; all the applicants of a contest share weights and mode. */
interface Fila extends Omit<Caso, "puntaje"> {
  readonly proceso: number;
  readonly curricular: string;
  readonly entrevista: string;
}

const SQL_CUADROS = `
  with notas as (
    select proceso, i, modo, bonificacion,
        pg_temp.redondear(curricular * peso * 0.01, modo)
        + pg_temp.redondear(entrevista * (100 - peso) * 0.01, modo) as suma
      from unnest($1::int[], $2::numeric[], $3::numeric[], $4::numeric[], $5::numeric[], $6::text[])
        with ordinality as t(proceso, curricular, entrevista, peso, bonificacion, modo, i)
  ), totales as (
    select proceso, i, suma + pg_temp.redondear(suma * bonificacion * 0.01, modo) as total from notas
  )
  select trunc(total * 100) || ' ' || rank() over (partition by proceso order by total desc) as puesto
    from totales order by i`;

const nota = (paso: number) => fc.nat(Math.floor(1000 / paso)).map((n) => PUNTAJES[n * paso] ?? "0.00");

/** Contests with marks in steps of 0.05, and contests in steps of 5 whole points, where many applicants tie. */
const procesos = fc.constantFrom(1, 100).chain((paso) =>
  fc.record({
    peso: fc.constantFrom("30", "35", "40", "50", "66.67"),
    modo: fc.constantFrom(...MODOS_REDONDEO),
    personas: fc.array(
      fc.record({ curricular: nota(paso), entrevista: nota(paso), bonificacion: fc.constantFrom(...BONIFICACIONES) }),
      { minLength: 2, maxLength: 12 },
    ),
  }),
);

function cuadrosAlAzar(cantidad: number): Fila[] {
  return fc
    .sample(procesos, { numRuns: cantidad, seed: 20_260_505 })
    .flatMap(({ peso, modo, personas: lista }, proceso) => lista.map((uno) => ({ ...uno, peso, modo, proceso })));
}

function totalExacto({ curricular, entrevista, peso, bonificacion, modo }: Fila): Racional {
  const regla = { decimales: 2, modo };
  const tanto = (valor: Racional, de: Racional): Racional => redondear(multiplicar(valor, dividir(de, CIEN)), regla);
  const otroPeso = sumar(CIEN, racional(`-${peso}`));
  const suma = sumar(tanto(racional(curricular), racional(peso)), tanto(racional(entrevista), otroPeso));
  return sumar(suma, tanto(suma, racional(bonificacion)));
}

function totalEntero({ curricular, entrevista, peso, bonificacion, modo }: Fila): bigint {
  const suma =
    redondearEntero(enCentesimas(curricular) * enCentesimas(peso) * 100n, modo) +
    redondearEntero(enCentesimas(entrevista) * (10_000n - enCentesimas(peso)) * 100n, modo);
  return suma + redondearEntero(suma * BigInt(bonificacion) * 10_000n, modo);
}

describe("exact scores against PostgreSQL numeric and an oracle of integers", () => {
  let cliente: Client;

  beforeAll(async () => {
    cliente = new Client({ connectionString: inject("postgresUrl") });
    await cliente.connect();
    await cliente.query(SQL_REDONDEAR);
  });

  afterAll(async () => {
    await cliente.end();
  });

  it("agree on each score × weight × bonus, in each mode, rounding by step and at the end", async () => {
    const { rows } = await cliente.query<{ cuenta: string }>(SQL_CASOS, [
      PUNTAJES,
      PESOS,
      BONIFICACIONES,
      MODOS_REDONDEO,
    ]);
    const deSql = rows.flatMap(({ cuenta }) => cuenta.split(","));
    const casos = PESOS.flatMap((peso) =>
      BONIFICACIONES.flatMap((bonificacion) =>
        MODOS_REDONDEO.flatMap((modo) => PUNTAJES.map((puntaje) => ({ puntaje, peso, bonificacion, modo }))),
      ),
    );
    const nuestras = casos.map(porRacionales);
    const distintos = casos.filter((caso, i) => nuestras[i] !== deSql[i] || nuestras[i] !== porEnteros(caso));
    const momentos = nuestras.filter((cuenta) => cuenta.split(" ")[0] !== cuenta.split(" ")[1]).length;
    process.stdout.write(
      `puntajes: ${casos.length / MODOS_REDONDEO.length} combinaciones × ${MODOS_REDONDEO.length} modos, ` +
        `${distintos.length} diferencias; redondear por paso o al final cambia ${momentos}\n`,
    );
    expect(deSql).toHaveLength(casos.length);
    expect(casos.length).toBeGreaterThanOrEqual(74_037 * MODOS_REDONDEO.length);
    expect(distintos).toEqual([]);
    expect(momentos).toBeGreaterThan(0);
  });

  it("agree on totals, places and ties of 10,000 random rankings", async () => {
    const filas = cuadrosAlAzar(10_000);
    const columna = <K extends keyof Fila>(campo: K): Fila[K][] => filas.map((fila) => fila[campo]);
    const { rows } = await cliente.query<{ puesto: string }>(SQL_CUADROS, [
      columna("proceso"),
      columna("curricular"),
      columna("entrevista"),
      columna("peso"),
      columna("bonificacion"),
      columna("modo"),
    ]);
    const totales = filas.map(totalExacto);
    const porProceso = Map.groupBy(totales.keys(), (i) => filas[i]?.proceso);
    const puestos = new Map<number, string>();
    let empates = 0;
    for (const grupo of porProceso.values()) {
      const orden = grupo.map((i) => totales[i] ?? CIEN).toSorted((a, b) => comparar(b, a));
      empates += orden.filter((total, i) => i > 0 && comparar(total, orden[i - 1] ?? CIEN) === 0).length;
      for (const i of grupo) {
        const total = totales[i] ?? CIEN;
        puestos.set(i, `${aEscalado(total, 2)} ${orden.findIndex((otro) => comparar(otro, total) === 0) + 1}`);
      }
    }
    const distintos = filas.filter(
      (fila, i) => puestos.get(i) !== rows[i]?.puesto || !puestos.get(i)?.startsWith(`${totalEntero(fila)} `),
    );
    process.stdout.write(
      `cuadros de mérito: ${porProceso.size} con ${filas.length} postulantes y ${empates} empates, ` +
        `${distintos.length} diferencias\n`,
    );
    expect(rows).toHaveLength(filas.length);
    expect(distintos).toEqual([]);
    expect(empates).toBeGreaterThan(500);
  });
});
