/**
 * R22: the attacks that everybody knows fail, against a server in production and from somebody who has more than a
 * visitor: a service token, with which free documents are taken.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSecreto, hashOf } from "#server/infra/secretos.ts";
import type { Arbol, Prueba } from "./nucleo.ts";
import { type Ataque, type Contestada, documento, lanzarAtaque, triunfa } from "./r22-ataque.ts";
import { ataquesDeLimites } from "./r22-limites.ts";
import { DVGA, GRAPHQL_COP } from "./r22-listas.ts";
import { ataquesDeValores } from "./r22-valores.ts";
import { enTandas } from "./r21-bolsas.ts";
import { conSistema, type Sistema } from "./sistema.ts";

/** Production, as whoever installs it leaves it. */
export const PRODUCCION = {
  MERITO_MODO: "produccion",
  BASE_URL: "https://convocatorias.example",
  SMTP_URL: "smtp://127.0.0.1:2525",
} as const;
/** Milliseconds that the worst of them may take, where time is looked at. */
const MAXIMO_MS = 3000;
/** What a legitimate request may take on any machine, whatever it took alone. */
const SUELO_MS = 50;

/** Documents within every limit: they are served, so what refuses the others is not that everything is refused. */
const BUENOS = [
  "{ capacidades }",
  `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: capacidades`).join(" ")} }`,
  "{ entidades(first: 100) { edges { node { id nombre } } } }",
  "{ procesosPublicos { edges { node { id titulo } } } }",
  `{ capacidades ${"@include(if: true)"} ...a } fragment a on Query { __typename }`,
] as const;

export const R22: Prueba = {
  meta: "R22",
  promesa: "the attacks that everybody knows fail",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { entorno: PRODUCCION }, async (sistema) => {
      const autorizado = { authorization: `Bearer ${await crearToken(sistema)}` };
      const todos = ataques(arbol);
      const ataca = (uno: Ataque) => lanzarAtaque(sistema.url, uno.peticion, autorizado);
      const servidos = await enTandas(BUENOS, 1, (texto) => lanzarAtaque(sistema.url, documento(texto), autorizado));
      const legitimos = servidos.filter((una) => una?.status === 200 && !una.texto.includes('"errors"')).length;
      const solo = escala === "PRUEBA" ? [] : await medir(sistema, autorizado, () => Promise.resolve());
      const triunfos: string[] = [];
      let peor = 0;
      const uno = async (ataque: Ataque): Promise<void> => {
        const dada: Contestada | null = await ataca(ataque);
        peor = Math.max(peor, dada?.ms ?? Infinity);
        if (triunfa(ataque, dada)) triunfos.push(`${ataque.familia}:${ataque.nombre}:${dada?.status ?? "none"}`);
      };
      let bajoAtaque: number[] = [];
      if (escala === "PRUEBA") await enTandas(todos, 6, uno);
      else {
        bajoAtaque = await medir(sistema, autorizado, async () => {
          for (const ataque of todos) await uno(ataque);
        });
      }
      const [antes, durante] = [percentil(solo, 0.99), percentil(bajoAtaque, 0.99)];
      const aTiempo = escala === "PRUEBA" || (peor < MAXIMO_MS && durante < 2 * Math.max(antes, SUELO_MS));
      const cifras = {
        attacks: todos.length,
        succeeded: triunfos.length,
        cop: GRAPHQL_COP.length,
        dvga: DVGA.length,
        served: legitimos,
        ...(escala === "PRUEBA"
          ? {}
          : { worst_ms: Math.round(peor), p99_alone_ms: Math.round(antes), p99_attacked_ms: Math.round(durante) }),
        ...(triunfos.length > 0 ? { which: JSON.stringify(triunfos.slice(0, 12)) } : {}),
      };
      return {
        cifras,
        pasa: triunfos.length === 0 && todos.length >= 400 && legitimos === BUENOS.length && aTiempo,
      };
    }),
  defectos: [
    {
      nombre: "los alias no se cuentan",
      archivo: "server/src/graphql/limites.ts",
      de: "if (nodo.alias) alias += 1;",
      a: "",
    },
    {
      nombre: "la introspección queda abierta para quien tiene token",
      archivo: "server/src/graphql/servidor.ts",
      de: "introspection: abierto",
      a: "introspection: true",
    },
    {
      nombre: "se atienden varias peticiones en un cuerpo",
      archivo: "server/src/graphql/servidor.ts",
      de: "allowBatchedHttpRequests: false",
      a: "allowBatchedHttpRequests: true",
    },
    {
      nombre: "lo que PostgreSQL no guarda llega a PostgreSQL",
      archivo: "server/src/graphql/entrada.ts",
      de: 'return !texto.includes("\\0") && texto.isWellFormed();',
      a: "return texto.length >= 0;",
    },
  ],
};

export function ataques({ raiz }: Arbol): readonly Ataque[] {
  const sdl = readFileSync(join(raiz, "schema", "schema.graphql"), "utf8");
  return [...GRAPHQL_COP, ...DVGA, ...ataquesDeLimites(sdl), ...ataquesDeValores];
}

/** A service token of the widest reach, made behind the walls. */
export async function crearToken(sistema: Sistema): Promise<string> {
  const token = `mrt_${createSecreto().texto}`;
  await sistema.sql(
    `insert into token_servicio (hash, nombre, alcances, creado_por, vence_en)
     values ($1, 'prueba', '{procesos:leer,resultados:leer,postulaciones:leer,auditoria:leer}', $2, clock_timestamp() + interval '1 day')`,
    [hashOf(token), sistema.ids.admin],
  );
  return token;
}

/** Milliseconds of what a citizen asks, while something else goes on and for three seconds at least. */
async function medir(
  sistema: Sistema,
  cabeceras: Readonly<Record<string, string>>,
  mientras: () => Promise<void>,
): Promise<number[]> {
  const tiempos: number[] = [];
  const marcha = { fin: false };
  const hasta = performance.now() + 3000;
  const ciudadano = (async () => {
    while (!marcha.fin || performance.now() < hasta) {
      const dada = await lanzarAtaque(sistema.url, documento(BUENOS[3]), cabeceras);
      tiempos.push(dada?.ms ?? Infinity);
    }
  })();
  await mientras();
  marcha.fin = true;
  await ciudadano;
  return tiempos;
}

export function percentil(unos: readonly number[], parte: number): number {
  const orden = unos.toSorted((a, b) => a - b);
  return orden[Math.min(orden.length - 1, Math.floor(orden.length * parte))] ?? 0;
}
