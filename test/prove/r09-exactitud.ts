/**
 * R9: scores are exact, rounded how and where the bases say, and nothing else decides an order. The engine, PostgreSQL's
 * `numeric` and plain integers count the same contests and share no line of code.
 */
import { Client } from "pg";
import { inject } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type * as Calificacion from "#schema/calificacion/index.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, directo } from "../factories/bases.ts";
import { buildExpediente, evaluacion } from "../factories/expediente.ts";
import { cargar } from "./mutante.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import {
  BONIFICACIONES,
  centesimas,
  combinaciones,
  type Cuadro,
  cuadrosAlAzar,
  finalEntero,
  type PersonaDelCuadro,
  porEnteros,
  porSql,
  type Puesto,
} from "./r09-cuadros.ts";

const AL_AZAR: Cuentas = { PRUEBA: 400, NORMAL: 10_000, COMPLETA: 10_000 };
const CADA: Cuentas = { PRUEBA: 29, NORMAL: 1, COMPLETA: 1 };

export const R9: Prueba = {
  meta: "R9",
  promesa: "scores and orders of merit are exact",
  ejecutar: async (arbol, escala) => {
    const { calificar } = await cargar<typeof Calificacion>(arbol, "schema/calificacion/index.ts");
    const lista = [...combinaciones(CADA[escala], escala !== "NORMAL"), ...cuadrosAlAzar(AL_AZAR[escala])];
    const deSql = await conCliente((cliente) => porSql(cliente, lista));
    const cuenta = { personas: 0, distintos: 0, desordenados: 0, empates: 0, momentos: 0 };
    for (const cuadro of lista) {
      const nuestros = porMotor(calificar, cuadro, cuadro.personas);
      const deEnteros = porEnteros(cuadro);
      for (const [i, persona] of cuadro.personas.entries()) {
        const uno = JSON.stringify(nuestros[i]);
        if (uno !== JSON.stringify(deSql[cuenta.personas + i]) || uno !== JSON.stringify(deEnteros[i]))
          cuenta.distintos += 1;
        if (finalEntero({ ...cuadro, porPaso: !cuadro.porPaso }, persona) !== finalEntero(cuadro, persona))
          cuenta.momentos += 1;
      }
      cuenta.personas += cuadro.personas.length;
      cuenta.empates += repetidos(deEnteros);
      // The order in which the dossiers come in is no rule of any contest.
      if (cuadro.personas.length <= 12) {
        const alReves = porMotor(calificar, cuadro, cuadro.personas.toReversed()).toReversed();
        if (JSON.stringify(alReves) !== JSON.stringify(nuestros)) cuenta.desordenados += 1;
      }
    }
    return {
      cifras: {
        candidatures: cuenta.personas,
        rankings: AL_AZAR[escala],
        differences: cuenta.distintos,
        order_dependent: cuenta.desordenados,
        ties: cuenta.empates,
        moment_matters: cuenta.momentos,
      },
      pasa:
        cuenta.distintos + cuenta.desordenados === 0 && cuenta.empates >= AL_AZAR[escala] / 20 && cuenta.momentos > 0,
    };
  },
  defectos: [
    {
      nombre: "la mitad se redondea con números de coma flotante",
      archivo: "schema/redondeo.ts",
      de: "  const negativo = r.n < 0n;",
      a: `  if (modo === "MITAD_ARRIBA" && decimales === 2)
        return desdeEscalado(BigInt(Math.round(Number(r.n) / Number(r.d) * 100)), 2);
      const negativo = r.n < 0n;`,
    },
    {
      nombre: "la mitad va siempre hacia arriba",
      archivo: "schema/redondeo.ts",
      de: 'return modo === "MITAD_ARRIBA" || cociente % 2n === 1n;',
      a: "return true;",
    },
    {
      nombre: "el puntaje ponderado no se redondea",
      archivo: "schema/calificacion/ponderacion.ts",
      de: "return redondeado(rotulo, ponderado, redondeos.ponderado);",
      a: "return redondeado(rotulo, ponderado, undefined);",
    },
    {
      nombre: "el porcentaje de la bonificación se toma del primer ponderado",
      archivo: "schema/calificacion/total.ts",
      de: "baseDe(bonificacion, recorrido, total, sumado),",
      a: "baseDe(bonificacion, recorrido, partes[0] ?? total, sumado),",
    },
    {
      nombre: "quienes empatan no comparten el puesto",
      archivo: "schema/calificacion/orden.ts",
      de: "puestos.push({ recorrido, puesto, decidio,",
      a: "puestos.push({ recorrido, puesto: puestos.length + 1, decidio,",
    },
  ],
};

async function conCliente<T>(hacer: (cliente: Client) => Promise<T>): Promise<T> {
  const cliente = new Client({ connectionString: inject("postgresUrl") });
  await cliente.connect();
  try {
    return await hacer(cliente);
  } finally {
    await cliente.end();
  }
}

/** How many share their place with somebody before them. */
function repetidos(puestos: readonly Puesto[]): number {
  const vistos = puestos.flatMap((uno) => (uno ? [uno.final] : []));
  return vistos.length - new Set(vistos).size;
}

/** Everybody's place by the engine, in the order of `personas`. */
function porMotor(
  calificar: typeof Calificacion.calificar,
  cuadro: Cuadro,
  personas: readonly PersonaDelCuadro[],
): Puesto[] {
  const { resultado, hallazgos } = calificar(basesDe(cuadro), personas.map(expedienteDe));
  if (!resultado) throw new Error(`The contest was not scored: ${JSON.stringify(hallazgos.slice(0, 3))}`);
  const porCodigo = new Map(resultado.candidaturas.map((una) => [una.codigo, una]));
  return personas.map((_, i) => {
    const una = porCodigo.get(`E-${i}`);
    if (!una?.final || una.puesto === null) return null;
    const { valor } = una.final;
    return { final: /^\d+(\.\d{1,2})?$/.test(valor) ? String(centesimas(valor)) : valor, puesto: una.puesto };
  });
}

const expedienteDe = (persona: PersonaDelCuadro, i: number): Expediente =>
  buildExpediente(`E-${i}`, {
    respuestas: {
      personales: [
        {
          id: "f",
          valores: {
            nivel: persona.bonificacion,
            nacimiento: `1990-01-${String(persona.dia).padStart(2, "0")}`,
          },
        },
      ],
    },
    evaluaciones: [
      evaluacion("curricular", { puntos: persona.curricular }),
      evaluacion("entrevista", { dominio: persona.entrevista }),
    ],
  });

function basesDe({ peso, modo, porPaso, minimo, exige, tope }: Cuadro): Bases {
  const regla = { decimales: 2, modo };
  const etapa = (id: string, criterio: string, cambios: object) =>
    buildEtapa({ id, nombre: id, criterios: directo(criterio, { hasta: "100" }), ...cambios });
  const resto = 10_000n - centesimas(peso);
  return buildBases({
    etapas: [
      etapa("curricular", "puntos", { peso, minimo }),
      etapa("entrevista", "dominio", { peso: `${resto / 100n}.${String(resto % 100n).padStart(2, "0")}` }),
    ],
    total: { modo: "PONDERADO", tope },
    redondeos: porPaso ? { ponderado: regla, bonificacion: regla } : { final: regla },
    bonificaciones: [
      {
        id: "bono",
        nombre: "Bonificación",
        si: { tipo: "CONSTA", dato: "campo.personales.nivel" },
        monto: {
          tipo: "NIVELES",
          unidad: "PORCENTAJE",
          filas: BONIFICACIONES.map((valor) => ({
            id: `b${valor}`,
            nombre: valor,
            si: { tipo: "COMPARA", dato: "campo.personales.nivel", operador: "IGUAL", valor },
            valor,
          })),
        },
        base: { tipo: "TOTAL" },
        momento: { tipo: "AL_FINAL" },
        exige: [{ tipo: "MINIMO_TOTAL", minimo: exige }],
      },
    ],
    desempates: [
      { tipo: "ETAPA", etapa: "entrevista", puntaje: "OBTENIDO" },
      { tipo: "DATO", dato: "campo.personales.nacimiento", gana: "MENOR" },
    ],
  });
}
