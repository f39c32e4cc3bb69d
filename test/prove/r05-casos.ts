/** What R5 asks of the calendar: schedules, terms, instants and births, generated from one seed. */
import fc from "fast-check";
import type { Cronograma, Cuando } from "#schema/bases/cronograma.ts";

/** A row of a schedule: `base` is the place of the row that it counts from, in the order in which they depend. */
export interface HitoDelCaso {
  readonly id: string;
  readonly cuando: Cuando;
  readonly base: number | null;
}

export interface CronogramaDelCaso {
  /** Which of `LOCALES` it has. */
  readonly locales: number;
  readonly hitos: readonly HitoDelCaso[];
  /** When a result was published, and the terms that run from then. */
  readonly publicado: string;
  readonly dias: number;
  readonly clase: "HABILES" | "CALENDARIO";
}

export interface CasosDeCalendario {
  readonly cronogramas: readonly CronogramaDelCaso[];
  /** Instants in UTC and hours of Lima. */
  readonly instantes: readonly string[];
  readonly locales: readonly string[];
  readonly edades: readonly { readonly nacimiento: string; readonly al: string }[];
}

const DIA = 86_400_000;
const texto = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const dos = (n: number): string => String(n).padStart(2, "0");
const fechas = (desde: string, hasta: string) =>
  fc.integer({ min: Date.parse(desde) / DIA, max: Date.parse(hasta) / DIA }).map((n) => texto(n * DIA));

/** Sets of local holidays; the first is none. Each schedule has one. */
export const LOCALES: readonly (readonly string[])[] = [
  [],
  ...fc.sample(fc.uniqueArray(fechas("2013-01-01", "2038-12-31"), { minLength: 200, maxLength: 400 }), {
    numRuns: 7,
    seed: 24_062_026,
  }),
];

/** Hours at which days begin and end, and any other. */
const hora = fc.oneof(
  fc.constantFrom("00:00:00.000000", "23:59:59.999999", "23:59:00.000000", "17:00:00.000000", "00:00:00.000001"),
  fc
    .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999_999))
    .map(([h, m, s, u]) => `${dos(h)}:${dos(m)}:${dos(s)}.${String(u).padStart(6, "0")}`),
);

const cuandoFijo = fc.oneof(
  fechas("2013-01-01", "2035-12-31").map((fecha) => ({ tipo: "FECHA" as const, fecha })),
  fc.tuple(fechas("2013-01-01", "2035-12-31"), fc.nat(40)).map(([desde, n]) => ({
    tipo: "RANGO" as const,
    desde,
    hasta: texto(Date.parse(desde) + n * DIA),
  })),
  fc
    .tuple(fechas("2013-01-01", "2035-12-31"), fc.nat(20), fc.constantFrom("00:00", "08:00", "23:59"), fc.boolean())
    .map(([desde, n, abre, medianoche]) => ({
      tipo: "HORAS" as const,
      abre: `${desde}T${abre}`,
      cierra: `${texto(Date.parse(desde) + (n + 1) * DIA)}T${medianoche ? "00:00" : "17:00"}`,
    })),
);

const relativo = (i: number) =>
  fc.record({
    base: fc.nat(i - 1),
    extremo: fc.constantFrom("INICIO" as const, "FIN" as const),
    desplazamiento: fc.oneof(fc.constantFrom(0, 1, 5), fc.nat(40)),
    duracion: fc.integer({ min: 1, max: 30 }),
    dias: fc.constantFrom("HABILES" as const, "CALENDARIO" as const),
  });

const cronograma: fc.Arbitrary<CronogramaDelCaso> = fc
  .tuple(
    fc.nat(7),
    cuandoFijo,
    fc.tuple(relativo(1), relativo(2), relativo(3), relativo(4), relativo(5)),
    fc.integer({ min: 1, max: 5 }),
    fc.tuple(fechas("2013-01-01", "2035-12-31"), hora),
    fc.oneof(fc.constantFrom(0, 1, 5), fc.nat(30)),
    fc.constantFrom("HABILES" as const, "CALENDARIO" as const),
  )
  .map(([locales, fijo, relativos, cuantos, [dia, momento], dias, clase]) => ({
    locales,
    publicado: `${dia}T${momento}Z`,
    dias,
    clase,
    hitos: [
      { id: "h0", cuando: fijo, base: null },
      ...relativos.slice(0, cuantos).map(({ base, extremo, ...resto }, i) => ({
        id: `h${i + 1}`,
        cuando: { tipo: "RELATIVO" as const, respectoA: { hito: `h${base}`, extremo }, ...resto },
        base,
      })),
    ],
  }));

/** The schedule as bases have it: its rows upside down, so that most count from one further down. */
export const documentoDe = ({ hitos, locales }: CronogramaDelCaso): Cronograma => ({
  hitos: hitos.map(({ id, cuando }) => ({ id, nombre: id, organo: "Comité", cuando })).toReversed(),
  feriadosLocales: (LOCALES[locales] ?? []).map((fecha) => ({ fecha, nombre: "Feriado local" })),
});

/** The days on which Lima was at UTC−4, their neighbours, and any other. */
const dias = fc.oneof(
  fc.constantFrom(1986, 1987, 1990, 1994).chain((anio) => fechas(`${anio - 1}-12-29`, `${anio}-04-03`)),
  fechas("1935-01-01", "2040-12-31"),
);

const edad = fc.oneof(
  fc.record({ nacimiento: fechas("1930-01-01", "2008-12-31"), al: fechas("2012-01-01", "2040-12-31") }),
  // The very birthday, the eve and the day after, of those who turn 30.
  fc.tuple(fechas("1982-01-01", "2010-12-31"), fc.integer({ min: -1, max: 1 })).map(([nacimiento, salto]) => {
    const [anio = "", mes = "", dia = ""] = nacimiento.split("-");
    return { nacimiento, al: texto(Date.UTC(Number(anio) + 30, Number(mes) - 1, Number(dia) + salto)) };
  }),
);

export const buildCasos = (cuantos: number): CasosDeCalendario => ({
  cronogramas: fc.sample(cronograma, { numRuns: cuantos, seed: 20_260_505 }),
  instantes: fc.sample(fc.tuple(dias, hora), { numRuns: cuantos, seed: 7 }).map(([dia, h]) => `${dia}T${h}Z`),
  locales: fc.sample(fc.tuple(dias, hora), { numRuns: cuantos, seed: 11 }).map(([dia, h]) => `${dia}T${h}`),
  edades: fc.sample(edad, { numRuns: cuantos, seed: 13 }),
});
