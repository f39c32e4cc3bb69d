/**
 * R24: to read any document within the limits costs little, none breaks the reader, and no statement runs longer than
 * ten seconds, whoever waits for it.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RAIZ } from "#server/infra/raiz.ts";
import fc from "fast-check";
import { Client } from "pg";
import type { Arbol, Cuentas, Prueba } from "./nucleo.ts";
import { percentil } from "./r22-listas-publicas.ts";
import { documentos, LARGOS, PEORES } from "./r24-documentos.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const DOCUMENTOS: Cuentas = { PRUEBA: 150, NORMAL: 8000, COMPLETA: 100_000 };
const MAXIMO_MS = 250;
const LIMITE_DE_SENTENCIA = "10s";

interface Leido {
  readonly dicho: string;
  readonly ms: number;
}

export const R24: Prueba = {
  meta: "R24",
  promesa: "any document within the limits is cheap to read, and no statement runs for ever",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, {}, async (sistema) => {
      const lector = await abrir(arbol);
      try {
        const textos = fc.sample(documentos(readFileSync(join(RAIZ, "schema", "schema.graphql"), "utf8")), {
          numRuns: DOCUMENTOS[escala],
          seed: 24,
        });
        // The first ones pay for what the engine has not compiled yet.
        await preguntar<Leido[]>(lector, { textos: textos.slice(0, 60) });
        const leidos: Leido[] = [];
        for (const unos of enPartes([...PEORES, ...textos], 200))
          leidos.push(...(await preguntar<Leido[]>(lector, { textos: unos })));
        const largos = await preguntar<Leido[]>(lector, { textos: [...LARGOS] });
        const sentencias = await preguntar<Record<string, string>>(lector, { url: sistema.base.appUrl });
        const sinLimite = Object.values(sentencias).filter((limite) => limite !== LIMITE_DE_SENTENCIA).length;
        const tiempos = leidos.map(({ ms }) => ms);
        const peor = Math.max(...tiempos);
        const fallas = [...leidos, ...largos].filter(({ dicho }) => dicho.startsWith("falla")).length;
        const aceptados = largos.filter(({ dicho }) => dicho !== "largo").length;
        const espera = escala === "PRUEBA" ? null : await esperarCerrojo(sistema);
        const aTiempo = escala === "PRUEBA" || (peor < MAXIMO_MS && espera !== null && espera < 12_000);
        return {
          cifras: {
            documents: leidos.length,
            valid: leidos.filter(({ dicho }) => dicho === "valido").length,
            crashes: fallas,
            too_long_taken: aceptados,
            statements_unlimited: sinLimite,
            ...(escala === "PRUEBA"
              ? {}
              : { p99_ms: Math.round(percentil(tiempos, 0.99)), worst_ms: Math.round(peor) }),
            ...(espera === null ? {} : { locked_ms: Math.round(espera) }),
          },
          pasa: fallas + aceptados + sinLimite === 0 && aTiempo,
        };
      } finally {
        lector.kill();
      }
    }),
  defectos: [
    {
      nombre: "un documento libre puede tener las fichas que quiera",
      archivo: "server/src/graphql/limites.ts",
      de: "tokens <= LIMITES.tokens;",
      a: "tokens <= LIMITES.tokensConfiables;",
    },
    {
      nombre: "una sentencia puede durar lo que quiera",
      archivo: "server/src/infra/base-datos.ts",
      de: "statement_timeout=${limite}",
      a: "statement_timeout=0",
    },
    {
      nombre: "quien escribe no tiene límite",
      archivo: "server/src/infra/base-datos.ts",
      de: `driverOptions: { options: ajustes,`,
      a: `driverOptions: { options: "-c timezone=UTC",`,
    },
    {
      nombre: "un fragmento que se contiene se mide sin fin",
      archivo: "server/src/graphql/limites.ts",
      de: "if (!definicion || this.#abiertos.has(nombre))",
      a: "if (!definicion)",
    },
  ],
};

async function abrir({ raiz }: Arbol): Promise<ChildProcess> {
  const lector = fork(join(RAIZ, "test", "prove", "r24-hijo.mjs"), {
    cwd: raiz,
    env: { PATH: process.env["PATH"], PROVE_RAIZ: raiz },
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await escuchar(lector);
  return lector;
}

async function preguntar<T>(lector: ChildProcess, mensaje: object): Promise<T> {
  lector.send(mensaje);
  return (await escuchar(lector)) as T;
}

async function escuchar(lector: ChildProcess): Promise<unknown> {
  const [dicho] = (await Promise.race([
    once(lector, "message"),
    once(lector, "exit").then(() => {
      throw new Error("The reader of documents died");
    }),
  ])) as [unknown];
  return dicho;
}

function* enPartes<T>(unos: readonly T[], de: number): Generator<readonly T[]> {
  for (let i = 0; i < unos.length; i += de) yield unos.slice(i, i + de);
}

/** Milliseconds until a question is given up whose table somebody holds. Null when it is answered with data. */
async function esperarCerrojo(sistema: Sistema): Promise<number | null> {
  const otro = new Client({ connectionString: sistema.base.adminUrl });
  await otro.connect();
  try {
    await otro.query("begin; lock table entidad in access exclusive mode");
    const antes = performance.now();
    const { codigos } = await sistema.cliente().gql("{ entidades { edges { cursor } } }");
    return codigos.length > 0 ? performance.now() - antes : null;
  } finally {
    await otro.end();
  }
}
