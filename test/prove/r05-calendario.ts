/**
 * R5: days, terms and ages come out the same in whatever zone the server lives, and as PostgreSQL counts them: schedules
 * with rows relative to others, working days with national and local holidays, claims and signing, the hours of Lima with
 * its summers, and who is 29 at most on the very day.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { RAIZ } from "#server/infra/raiz.ts";
import { buildBases } from "../factories/bases.ts";
import { detallar } from "./muestra.ts";
import type { Arbol, Cuentas, Prueba } from "./nucleo.ts";
import { buildCasos, type CasosDeCalendario, documentoDe } from "./r05-casos.ts";
import { respuestasDeSql } from "./r05-oraculo.ts";

const CASOS: Cuentas = { PRUEBA: 400, NORMAL: 10_000, COMPLETA: 10_000 };
/** Each zone with the minutes that it is behind UTC in January 1970: that says that the process lives there. */
const ZONAS = [
  ["UTC", 0],
  ["America/Lima", 300],
  ["Asia/Tokyo", -540],
  ["Pacific/Kiritimati", 640],
] as const;

export const R5: Prueba = {
  meta: "R5",
  promesa: "days, terms and ages are right in any time zone of the server",
  ejecutar: async (arbol, escala) => {
    const casos = buildCasos(CASOS[escala]);
    const esperadas = await porSql(casos);
    const porZona = await enZonas(arbol, casos);
    const distintas = ZONAS.map(([zona], z) => {
      const { respuestas = [] } = porZona[z] ?? {};
      const malas = esperadas.flatMap((esperada, i) => (respuestas[i] === esperada ? [] : [i]));
      detallar(
        "R5",
        malas.slice(0, 20).map((i) => `${zona} #${i}: ${respuestas[i]} ≠ ${esperadas[i]}`),
      );
      return malas.length + Math.abs(respuestas.length - esperadas.length);
    });
    const enSuZona = porZona.filter(({ desfase }, z) => desfase === ZONAS[z]?.[1]).length;
    return {
      cifras: {
        schedules: casos.cronogramas.length,
        terms: 2 * casos.cronogramas.length,
        instants: casos.instantes.length + casos.locales.length,
        ages: casos.edades.length,
        zones: enSuZona,
        differences: distintas.reduce((a, b) => a + b, 0),
      },
      pasa: enSuZona === ZONAS.length && distintas.every((n) => n === 0),
    };
  },
  defectos: [
    {
      nombre: "el día de un instante se toma de la zona del servidor",
      archivo: "schema/instante.ts",
      de: "return fechaDeInstante(instanteLocal(utc));",
      a: 'return new Date(utc).toLocaleDateString("sv");',
    },
    {
      nombre: "un plazo que termina en día inhábil no pasa al siguiente",
      archivo: "schema/plazo-reclamo.ts",
      de: "return prorrogarADiaHabil(sumarDiasHabiles(publicacion, dias, inhabiles), inhabiles);",
      a: "return sumarDiasHabiles(publicacion, dias, inhabiles);",
    },
    {
      nombre: "el plazo de suscripción no conoce los feriados locales",
      archivo: "schema/postulacion/posterior.ts",
      de: "suscripcion.diasHabiles, inhabiles);",
      a: "suscripcion.diasHabiles);",
    },
    {
      nombre: "Lima siempre está en UTC−5",
      archivo: "schema/instante.ts",
      de: "return VERANOS.some(([desde, hasta]) => desde <= utc && utc < hasta);",
      a: "return false;",
    },
    {
      nombre: "en el cumpleaños todavía no se cumple",
      archivo: "schema/fecha-civil.ts",
      de: "compararFechas(sumarMeses(nacimiento, anios * 12), al) <= 0",
      a: "compararFechas(sumarMeses(nacimiento, anios * 12), al) < 0",
    },
  ],
};

async function porSql(casos: CasosDeCalendario): Promise<string[]> {
  const cliente = new Client({ connectionString: inject("postgresUrl") });
  await cliente.connect();
  try {
    return await respuestasDeSql(cliente, casos);
  } finally {
    await cliente.end();
  }
}

interface Respuestas {
  readonly desfase: number;
  readonly respuestas: readonly string[];
}

async function enZonas({ raiz }: Arbol, casos: CasosDeCalendario): Promise<Respuestas[]> {
  const carpeta = mkdtempSync(join(tmpdir(), "merito-calendario-"));
  try {
    const archivo = join(carpeta, "casos.json");
    const cronogramas = casos.cronogramas.map((caso) => ({ ...caso, documento: documentoDe(caso) }));
    writeFileSync(archivo, JSON.stringify({ ...casos, cronogramas, bases: BASES }));
    const todas: Respuestas[] = [];
    for (const [zona] of ZONAS) {
      const salida = join(carpeta, "respuestas.json");
      const hijo = spawn(process.execPath, [join(RAIZ, "test", "prove", "r05-hijo.mjs")], {
        env: { PATH: process.env["PATH"], TZ: zona, PROVE_RAIZ: raiz, PROVE_CASOS: archivo, PROVE_RESPUESTAS: salida },
        stdio: ["ignore", "ignore", "inherit"],
      });
      const [codigo] = (await once(hijo, "exit")) as [number | null];
      if (codigo !== 0) throw new Error(`The calendar did not answer in ${zona}`);
      todas.push(JSON.parse(readFileSync(salida, "utf8")) as Respuestas);
    }
    return todas;
  } finally {
    rmSync(carpeta, { recursive: true, force: true });
  }
}

/** Points for each year of age, and one for who is 29 at most on the day of the row. */
const BASES: Bases = buildBases({
  hechos: [
    {
      tipo: "EDAD",
      id: "edad",
      nombre: "Edad",
      seccion: "personales",
      campo: "nacimiento",
      al: { hito: "h", extremo: "INICIO" },
    },
  ],
  bonificaciones: [
    {
      id: "anios",
      nombre: "Años",
      si: { tipo: "CONSTA", dato: "hecho.edad" },
      monto: {
        tipo: "RANGOS",
        unidad: "PUNTOS",
        dato: "hecho.edad",
        rangos: Array.from({ length: 120 }, (_, n) => ({
          desde: String(n),
          incluyeDesde: true,
          hasta: String(n),
          incluyeHasta: true,
          puntos: String(n),
        })),
      },
      momento: { tipo: "AL_FINAL" },
    },
    {
      id: "joven",
      nombre: "Joven",
      si: { tipo: "COMPARA", dato: "hecho.edad", operador: "MENOR_IGUAL", valor: "29" },
      monto: { tipo: "FIJO", unidad: "PUNTOS", valor: "1" },
      momento: { tipo: "AL_FINAL" },
    },
  ],
});
