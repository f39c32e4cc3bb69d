/** A copy of the built tree with one text changed: the defect that a proof has to notice. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformWithOxc } from "vite";
import { RAIZ } from "#server/infra/raiz.ts";
import { copiarArbol } from "./copiar-arbol.ts";
import type { Arbol, Defecto } from "./nucleo.ts";

/** The tree as it is. */
export const ARBOL: Arbol = { raiz: RAIZ, sql: null };

/** The sources with the text changed. @throws when the text is not there exactly once: the defect has aged */
export function mutar({ archivo, de, a }: { archivo: string; de: string; a: string }): string {
  const fuente = readFileSync(join(RAIZ, archivo), "utf8");
  const partes = fuente.split(de);
  if (partes.length !== 2) throw new Error(`${archivo}: «${de}» is there ${partes.length - 1} times`);
  return partes.join(a);
}

/** Makes the tree with the defect, does something with it, and takes it away. */
export async function conMutante<T>(defecto: Defecto, hacer: (arbol: Arbol) => Promise<T>): Promise<T> {
  if ("sql" in defecto) return hacer({ raiz: RAIZ, sql: defecto.sql });
  return copiarArbol(RAIZ, "mutante", async (raiz) => {
    const destino = join(raiz, "dist", defecto.archivo.replace(/\.ts$/, ".js"));
    writeFileSync(destino, await compile(mutar(defecto), defecto.archivo, readFileSync(destino, "utf8")));
    return hacer({ raiz, sql: null });
  });
}

/** One file as the build makes it. @throws when it does not compile, or when nothing changed */
async function compile(fuente: string, archivo: string, antes: string): Promise<string> {
  const { code } = await transformWithOxc(fuente, archivo, {
    lang: "ts",
    target: "es2024",
    sourcemap: false,
    typescript: { rewriteImportExtensions: "rewrite", onlyRemoveTypeImports: true },
    decorator: { legacy: true },
  });
  // The imports of the house are named with their extension in package.json.
  const salida = code.replaceAll(/(["']#(?:schema|server|seeds)\/[^"']+)\.js(["'])/g, "$1.ts$2");
  if (salida === antes) throw new Error(`${archivo}: the defect changes nothing`);
  return salida;
}

/** A module of the build of a tree, such as `server/src/app.ts`. */
export async function cargar<T>({ raiz }: Arbol, archivo: string): Promise<T> {
  return (await import(pathToFileURL(join(raiz, "dist", archivo.replace(/\.ts$/, ".js"))).href)) as T;
}
