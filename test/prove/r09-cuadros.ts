/** Contests of R9 in plain data, and the two oracles that count them: `numeric` of PostgreSQL and integers of 10^-8. */
import fc from "fast-check";
import type { Client } from "pg";

export const PESOS = ["20", "30", "33.33", "35", "40", "50", "60", "65", "70"] as const;
export const BONIFICACIONES = ["0", "2", "4", "10", "15"] as const;
export const MODOS = ["MITAD_ARRIBA", "MITAD_PAR", "TRUNCAR"] as const;

export interface PersonaDelCuadro {
  readonly curricular: string;
  readonly entrevista: string;
  readonly bonificacion: (typeof BONIFICACIONES)[number];
  /** Day of 1990 on which the person was born, from 1. */
  readonly dia: number;
}

/** A contest of two weighted stages and a bonus over the total. */
export interface Cuadro {
  /** Weight of the first stage; the second has the rest of 100. */
  readonly peso: string;
  readonly modo: (typeof MODOS)[number];
  /** Whether each weighted score and each bonus is rounded, or only the final score. */
  readonly porPaso: boolean;
  /** Minimum of the first stage. */
  readonly minimo: string;
  /** Total that the bonus asks for. */
  readonly exige: string;
  /** Greatest final score. */
  readonly tope: string;
  readonly personas: readonly PersonaDelCuadro[];
}

/** What a person ends with: cents of the final score and place, or null for who is out. */
export type Puesto = { readonly final: string; readonly puesto: number } | null;

const LEJOS = "1000";

/** Each score from 0.00 to 100.00 in steps of 0.05 with each weight and bonus; the combinations are their people. */
export function combinaciones(cada: number, todosLosModos: boolean): Cuadro[] {
  const puntajes = Array.from({ length: 2001 }, (_, i) => i).filter((i) => i % cada === 0);
  const maneras = MODOS.flatMap((modo) => [true, false].map((porPaso) => ({ modo, porPaso })));
  return PESOS.flatMap((peso, i) =>
    BONIFICACIONES.flatMap((bonificacion, j) => {
      const personas = puntajes.map((n) => ({
        curricular: (n / 20).toFixed(2),
        entrevista: "0",
        bonificacion,
        dia: 1,
      }));
      const suyas = todosLosModos ? maneras : maneras.filter((_, k) => k === (i * BONIFICACIONES.length + j) % 6);
      return suyas.map((manera) => ({ ...manera, peso, minimo: "0", exige: "0", tope: LEJOS, personas }));
    }),
  );
}

const nota = (paso: number) => fc.nat(Math.floor(2000 / paso)).map((n) => ((n * paso) / 20).toFixed(2));

/** Scores in steps of 0.05, of 5 and of 25 whole points: the coarser, the more tie, in everything too. */
const cuadros = fc.constantFrom(1, 100, 500).chain((paso) =>
  fc.record({
    peso: fc.constantFrom("30", "35", "40", "50", "66.67"),
    modo: fc.constantFrom(...MODOS),
    porPaso: fc.boolean(),
    minimo: fc.constantFrom("0", "30", "55.05"),
    exige: fc.constantFrom("0", "60", "72.5"),
    tope: fc.constantFrom(LEJOS, "100", "90"),
    personas: fc.array(
      fc.record({
        curricular: nota(paso),
        entrevista: nota(paso),
        bonificacion: fc.constantFrom(...BONIFICACIONES),
        dia: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 2, maxLength: 12 },
    ),
  }),
);

export const cuadrosAlAzar = (cuantos: number): Cuadro[] => fc.sample(cuadros, { numRuns: cuantos, seed: 20_260_505 });

const SQL = `
  with personas as (
    select c.n, p.i, c.modo, c.tope, c.exige, p.entrevista, p.dia, p.bonificacion * 0.01 as bono,
        case when c.paso then pg_temp.redondear(p.curricular * c.peso * 0.01, c.modo) else p.curricular * c.peso * 0.01 end
        + case when c.paso then pg_temp.redondear(p.entrevista * (100 - c.peso) * 0.01, c.modo)
            else p.entrevista * (100 - c.peso) * 0.01 end as total, c.paso
      from rows from (unnest($1::numeric[]), unnest($2::text[]), unnest($3::bool[]), unnest($4::numeric[]),
          unnest($5::numeric[]), unnest($6::numeric[])) with ordinality as c(peso, modo, paso, minimo, exige, tope, n)
        join rows from (unnest($7::int[]), unnest($8::numeric[]), unnest($9::numeric[]), unnest($10::numeric[]),
          unnest($11::int[])) with ordinality as p(cuadro, curricular, entrevista, bonificacion, dia, i) on p.cuadro = c.n
      where p.curricular >= c.minimo
  ), finales as (
    select *, case when total < exige then 0 when paso then pg_temp.redondear(total * bono, modo) else total * bono end as mas
      from personas
  ), cerrados as (
    select *, least(case when paso then total + mas else pg_temp.redondear(total + mas, modo) end, tope) as final from finales
  )
  select i::int - 1 as i, trunc(final * 100)::text as final,
      rank() over (partition by n order by final desc, entrevista desc, dia)::int as puesto from cerrados`;

const SQL_REDONDEAR = `
  create or replace function pg_temp.redondear(x numeric, modo text) returns numeric immutable language sql as $$
    select case
      when modo = 'TRUNCAR' then trunc(x, 2)
      when modo = 'MITAD_PAR' and mod(x * 100, 1) = 0.5 then round(x * 50) * 0.02
      else round(x, 2)
    end
  $$`;

/** Everybody's place by PostgreSQL, in the order of the contests and their people. */
export async function porSql(cliente: Client, lista: readonly Cuadro[]): Promise<Puesto[]> {
  await cliente.query(SQL_REDONDEAR);
  const personas = lista.flatMap((cuadro, n) => cuadro.personas.map((persona) => ({ ...persona, n: n + 1 })));
  const { rows } = await cliente.query<{ i: number; final: string; puesto: number }>(SQL, [
    lista.map(({ peso }) => peso),
    lista.map(({ modo }) => modo),
    lista.map(({ porPaso }) => porPaso),
    lista.map(({ minimo }) => minimo),
    lista.map(({ exige }) => exige),
    lista.map(({ tope }) => tope),
    personas.map(({ n }) => n),
    personas.map(({ curricular }) => curricular),
    personas.map(({ entrevista }) => entrevista),
    personas.map(({ bonificacion }) => bonificacion),
    personas.map(({ dia }) => dia),
  ]);
  const puestos: Puesto[] = personas.map(() => null);
  for (const { i, final, puesto } of rows) puestos[i] = { final, puesto };
  return puestos;
}

/** Cents of a decimal of at most two places. */
export function centesimas(texto: string): bigint {
  const [entero = "", cifras = ""] = texto.split(".");
  return BigInt(entero + cifras.padEnd(2, "0"));
}

const UNIDAD = 1_000_000n;

function aCentesimas(n: bigint, modo: Cuadro["modo"]): bigint {
  if (modo === "TRUNCAR") return n / UNIDAD;
  const cercano = (n + UNIDAD / 2n) / UNIDAD;
  return modo === "MITAD_PAR" && n % UNIDAD === UNIDAD / 2n ? (cercano / 2n) * 2n : cercano;
}

/** Cents of the final score of one person by integers alone; null for who does not reach the minimum. */
export function finalEntero(cuadro: Cuadro, persona: PersonaDelCuadro): bigint | null {
  const { modo, porPaso, tope } = cuadro;
  if (centesimas(persona.curricular) < centesimas(cuadro.minimo)) return null;
  const peso = centesimas(cuadro.peso);
  const redondo = (n: bigint): bigint => (porPaso ? aCentesimas(n, modo) * UNIDAD : n);
  const total =
    redondo(centesimas(persona.curricular) * peso * 100n) +
    redondo(centesimas(persona.entrevista) * (10_000n - peso) * 100n);
  const gana = total >= centesimas(cuadro.exige) * UNIDAD;
  const bono = gana ? redondo((total * BigInt(persona.bonificacion)) / 100n) : 0n;
  const final = porPaso ? (total + bono) / UNIDAD : aCentesimas(total + bono, modo);
  return final < centesimas(tope) ? final : centesimas(tope);
}

/** Everybody's place by integers, in the same order. */
export function porEnteros(cuadro: Cuadro): Puesto[] {
  const finales = cuadro.personas.map((persona) => ({ ...persona, final: finalEntero(cuadro, persona) }));
  type Una = (typeof finales)[number];
  const antes = (a: Una, b: Una): boolean => {
    if (a.final === null || b.final === null || a.final !== b.final)
      return a.final !== null && b.final !== null && a.final > b.final;
    const [x, y] = [centesimas(a.entrevista), centesimas(b.entrevista)];
    return x === y ? a.dia < b.dia : x > y;
  };
  return finales.map((una) =>
    una.final === null
      ? null
      : { final: String(una.final), puesto: 1 + finales.filter((otra) => antes(otra, una)).length },
  );
}
