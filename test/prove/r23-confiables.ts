/**
 * R23: production serves the operations of its two faces, each of them, and not one byte more, whatever NODE_ENV says;
 * introspection, the page to try queries, suggestions and traces are shut.
 */
import { createHash, randomInt } from "node:crypto";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { enTandas } from "./r21-bolsas.ts";
import { type Contestada, documento, lanzarAtaque, type Peticion, porDireccion } from "./r22-ataque.ts";
import { PRODUCCION } from "./r22-listas-publicas.ts";
import { conDocumentos, operaciones } from "./r23-arbol.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const MUTADOS: Cuentas = { PRUEBA: 800, NORMAL: 10_000, COMPLETA: 10_000 };
/** Null: the variable is not there. */
const ENTORNOS: Readonly<Record<keyof Cuentas, readonly (string | null)[]>> = {
  PRUEBA: [null],
  NORMAL: [null, "development", "test", "production"],
  COMPLETA: [null, "development", "test", "production", "demo"],
};
/** What is said of a document that is not served at all; anything else says that it was taken. */
const NO_SERVIDO =
  /DOCUMENTO_DESCONOCIDO|CONSULTA_INVALIDA|CONSULTA_ILEGIBLE|EXCESO_DE_|OPERACION_AUSENTE|PETICION_INVALIDA|"FALLA"/;

export const R23: Prueba = {
  meta: "R23",
  promesa: "production serves the operations of its faces and no other document",
  ejecutar: (arbol, escala) =>
    conDocumentos(arbol, async (suyo) => {
      const propias = operaciones();
      const total = { negadas: 0, servidos: 0, abiertas: 0, mutados: 0 };
      for (const entorno of ENTORNOS[escala]) {
        const mutados = Math.ceil(MUTADOS[escala] / ENTORNOS[escala].length);
        const ajustes = { ...PRODUCCION, ...(entorno === null ? {} : { NODE_ENV: entorno }) };
        await conSistema(suyo, { entorno: ajustes }, async (sistema) => {
          total.negadas += await contarNegadas(sistema, propias);
          total.servidos += await contarServidos(sistema, [...propias.values()], mutados);
          total.abiertas += await contarAbiertas(sistema);
          total.mutados += mutados;
        });
      }
      return {
        cifras: {
          operations: propias.size,
          environments: ENTORNOS[escala].length,
          refused: total.negadas,
          mutated: total.mutados,
          served: total.servidos,
          doors: PUERTAS.length,
          open: total.abiertas,
        },
        pasa: propias.size > 50 && total.negadas + total.servidos + total.abiertas === 0,
      };
    }),
  defectos: [
    {
      nombre: "los documentos se comparan sin sus espacios",
      archivo: "server/src/graphql/documentos.ts",
      de: "has: (texto) => documentos.has(hash(texto)),",
      a: `has: (texto) => [...documentos.values()].some((uno) => uno.replace(/\\s+/g, "") === texto.replace(/\\s+/g, "")),`,
    },
    {
      nombre: "lo que no es de una mutación pasa",
      archivo: "server/src/graphql/servidor.ts",
      de: "if (!abierto && !conToken && !confiable)",
      a: `if (!abierto && !conToken && !confiable && /mutation/.test(String(enviada)))`,
    },
    {
      nombre: "el modo lo decide NODE_ENV",
      archivo: "server/src/app.ts",
      de: "abierto: demo,",
      a: `abierto: process.env["NODE_ENV"] !== "production",`,
    },
    {
      nombre: "de las dos caras se lee una",
      archivo: "server/src/app.ts",
      de: `["admin", "portal"].map((cara)`,
      a: `["admin"].map((cara)`,
    },
  ],
};

/** Operations of the faces that are not taken, by their text and by their hash. */
async function contarNegadas(sistema: Sistema, propias: ReadonlyMap<string, string>): Promise<number> {
  const pedidos = [...propias].flatMap(([hash, texto]) => [
    documento(texto),
    { ...documento(""), cuerpo: JSON.stringify({ documentId: hash, variables: {} }) },
  ]);
  const dichas = await enTandas(pedidos, 8, (peticion) => lanzarAtaque(sistema.url, peticion, {}));
  return dichas.filter((dicha) => !dicha || NO_SERVIDO.test(dicha.texto)).length;
}

/** Changes that leave a document that means the same, or nearly. */
const CAMBIOS: readonly ((texto: string) => string)[] = [
  (texto) => `${texto} `,
  (texto) => `\n${texto}`,
  (texto) => `${texto}#`,
  (texto) => `\uFEFF${texto}`,
  (texto) => texto.replace("{", "{ __typename "),
  (texto) => texto.replace("{", "{ x: __typename "),
  (texto) => texto.replace(/\s+/g, " "),
  (texto) => texto.replace(/\b(query|mutation) (\w+)/, "$1 $2x"),
  (texto) => `${texto} query otra { capacidades }`,
  (texto) => `${texto} fragment otro on Query { capacidades }`,
  (texto) => texto.replace(/}\s*$/, "__schema { types { name } } }"),
  (texto) => insertar(texto, ","),
  (texto) => insertar(texto, " "),
  (texto) => quitar(texto),
  (texto) => cambiar(texto),
];

const insertar = (texto: string, que: string): string => {
  const lugar = randomInt(texto.length);
  return texto.slice(0, lugar) + que + texto.slice(lugar);
};
const quitar = (texto: string): string => {
  const lugar = randomInt(texto.length);
  return texto.slice(0, lugar) + texto.slice(lugar + 1);
};
const cambiar = (texto: string): string => {
  const lugar = randomInt(texto.length);
  const otra = String.fromCharCode(97 + ((texto.charCodeAt(lugar) + randomInt(1, 26)) % 26));
  return texto.slice(0, lugar) + otra + texto.slice(lugar + 1);
};

/** Ways of handing over a document that is not known. */
const ENTREGAS: readonly ((texto: string, bueno: string) => Peticion)[] = [
  (texto) => documento(texto),
  (texto) => documento(texto),
  (texto) => documento(texto),
  (texto) => porDireccion({ query: texto }),
  (texto) => ({ ...documento(""), cuerpo: JSON.stringify({ documentId: sha(texto) }) }),
  (texto, bueno) => ({
    ...documento(bueno),
    ruta: `/graphql?query=${encodeURIComponent(texto)}`,
    metodo: "GET",
    cuerpo: null,
  }),
  (texto, bueno) => ({
    ...documento(""),
    cuerpo: `{"query":${JSON.stringify(bueno)},"query":${JSON.stringify(texto)}}`,
  }),
  (texto) => ({
    ...documento(""),
    cuerpo: JSON.stringify({ query: texto, extensions: { persistedQuery: { version: 1, sha256Hash: sha(texto) } } }),
  }),
];

const sha = (texto: string): string => createHash("sha256").update(texto).digest("hex");

/** Mutated documents of which something was served. */
async function contarServidos(sistema: Sistema, textos: readonly string[], cuantos: number): Promise<number> {
  const propios = new Set(textos);
  const dichas = await enTandas(Array.from({ length: cuantos }), 8, async (_, i): Promise<Contestada | null> => {
    const bueno = textos[i % textos.length] ?? "";
    let mutado = bueno;
    // The same again is no mutation.
    while (propios.has(mutado)) mutado = (CAMBIOS[randomInt(CAMBIOS.length)] ?? quitar)(bueno);
    const entrega = ENTREGAS[i % ENTREGAS.length] ?? ((texto: string) => documento(texto));
    const corto = entrega === ENTREGAS[3] || entrega === ENTREGAS[5] ? mutado.length < 6000 : true;
    return lanzarAtaque(sistema.url, corto ? entrega(mutado, bueno) : documento(mutado), {});
  });
  return dichas.filter((dicha) => !dicha || !dicha.texto.includes("DOCUMENTO_DESCONOCIDO")).length;
}

/** What may tell how the server is made. */
const PUERTAS: readonly Peticion[] = [
  documento("{ __schema { types { name } } }"),
  documento('{ __type(name: "Persona") { name } }'),
  documento("{ __typename }"),
  documento("{ capacidade }"),
  documento("{"),
  porDireccion({ query: "{ __schema { types { name } } }" }),
  { metodo: "GET", ruta: "/graphql", cabeceras: { accept: "text/html" }, cuerpo: null },
  { metodo: "GET", ruta: "/graphql/", cabeceras: { accept: "text/html" }, cuerpo: null },
  { metodo: "POST", ruta: "/graphql", cabeceras: { "content-type": "application/json" }, cuerpo: "{" },
  { metodo: "POST", ruta: "/graphql", cabeceras: { "content-type": "application/json; charset=utf-99" }, cuerpo: "{}" },
  {
    metodo: "POST",
    ruta: "/graphql",
    cabeceras: { "content-type": "multipart/form-data; boundary=x", "apollo-require-preflight": "1" },
    cuerpo: "x",
  },
  { metodo: "GET", ruta: "/graphql?query=%E0%A4%A", cabeceras: { "apollo-require-preflight": "1" }, cuerpo: null },
  { metodo: "GET", ruta: "/archivos/%E0%A4%A", cabeceras: {}, cuerpo: null },
  { metodo: "GET", ruta: "/archivos/x", cabeceras: {}, cuerpo: null },
];
const DELATA =
  /__schema|"types"|Did you mean|stacktrace|node_modules|\bat \w+ \(|\.js:\d|apollo-server|<html|sandbox|GraphiQL|"data":\{/i;

async function contarAbiertas(sistema: Sistema): Promise<number> {
  const dichas = await enTandas(PUERTAS, 4, (peticion) => lanzarAtaque(sistema.url, peticion, {}));
  return dichas.filter((dicha) => !dicha || dicha.status >= 500 || DELATA.test(dicha.texto)).length;
}
