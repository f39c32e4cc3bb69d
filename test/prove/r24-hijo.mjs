/**
 * Reads documents as the server of the tree in PROVE_RAIZ does and tells what each cost in its own processor time;
 * and how long its database lets a statement run.
 */
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";

const raiz = process.env["PROVE_RAIZ"] ?? "";
/** @param {string} ruta */
const cargar = (ruta) => import(pathToFileURL(join(raiz, "dist", "server", "src", ruta)).href);
await import(pathToFileURL(createRequire(join(raiz, "package.json")).resolve("reflect-metadata")).href);
const { buildSchema, parse, specifiedRules, validate } = createRequire(join(raiz, "package.json"))("graphql");
const { createLimites, isLargo, LIMITES } = await cargar("graphql/limites.js");
const { loadDocumentos } = await cargar("graphql/documentos.js");
const { openBase } = await cargar("infra/base-datos.js");
const { readFileSync } = await import("node:fs");

const esquema = buildSchema(readFileSync(join(raiz, "schema", "schema.graphql"), "utf8"));
const reglas = [...specifiedRules, createLimites(loadDocumentos([]))];

/** @param {string} texto */
function leer(texto) {
  const antes = process.cpuUsage();
  let dicho = "largo";
  try {
    if (!isLargo(texto)) {
      const arbol = parse(texto, { maxTokens: LIMITES.tokensConfiables });
      dicho = validate(esquema, arbol, reglas).length === 0 ? "valido" : "invalido";
    }
  } catch (error) {
    dicho = error instanceof Error && error.name === "GraphQLError" ? "ilegible" : `falla ${String(error)}`;
  }
  const { user, system } = process.cpuUsage(antes);
  return { dicho, ms: (user + system) / 1000 };
}

/** @param {string} url */
async function limites(url) {
  const base = await openBase({ url, entidades: [], onError: () => {} });
  const quien = { persona: null, sesion: null, token: null, asignaciones: [], sistema: true };
  /** @param {{ fila: (sql: string) => Promise<{ statement_timeout: string } | null> }} tx */
  const pedir = async (tx) => (await tx.fila("show statement_timeout"))?.statement_timeout ?? "";
  try {
    return {
      lecturas: await base.leer(quien, pedir),
      actos: await base.escribir(quien, pedir),
      directo: await pedir(base.directo),
    };
  } finally {
    await base.close();
  }
}

process.on("message", (/** @type {{ textos?: string[], url?: string }} */ { textos, url }) => {
  if (textos) process.send?.(textos.map(leer));
  else if (url !== undefined)
    limites(url).then(
      (dichos) => process.send?.(dichos),
      (error) => process.send?.({ error: String(error) }),
    );
});
process.on("disconnect", () => process.exit(0));
process.send?.("listo");
