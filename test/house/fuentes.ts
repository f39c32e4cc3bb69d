import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const FOLDERS = ["schema", "server", "admin", "portal", "seeds", "test"];
const CODE = /\.(ts|tsx|mjs)$/;
/** Written by a tool from the schema, under its own rules. */
const GENERATED = /^(admin|portal)\/src\/gql\//;

/** Paths with `/` from the root, and texts, of every file of code that people write. */
export function readCode(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of FOLDERS) {
    if (!existsSync(join(ROOT, folder))) continue;
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      if (!CODE.test(path) || GENERATED.test(path) || path.includes("node_modules/")) continue;
      files.set(path, readFileSync(join(ROOT, path), "utf8"));
    }
  }
  return files;
}

export interface Importacion {
  /** As it is written. */
  readonly specifier: string;
  /** Path from the root when it leads to a file of the project; null for packages and `node:`. */
  readonly target: string | null;
  /** Whether it exists only for the compiler. */
  readonly typeOnly: boolean;
}

const IMPORT = /\b(import|export)\b(\s+type\b)?[^"'`;()]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

/** What a file imports, static, dynamic and re-exported. */
export function importsOf(path: string, text: string): Importacion[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, , type, from, bare]) => {
    const specifier = from ?? bare ?? "";
    return { specifier, target: targetOf(path, specifier), typeOnly: type !== undefined };
  });
}

function targetOf(path: string, specifier: string): string | null {
  const alias = /^#(schema|server|seeds)\/(.*?)(\.ts)?$/.exec(specifier);
  if (alias) return `${alias[1] === "server" ? "server/src" : alias[1]}/${alias[2]}.ts`;
  if (!specifier.startsWith(".")) return null;
  return normalize(join(dirname(path), specifier)).replaceAll("\\", "/");
}

/** The code alone: what a comment says about a forbidden word is no use of it. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "$1");
}
