/** Copies of the built tree, to change something in them and run what is left. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RAIZ } from "#server/infra/raiz.ts";

const PARTES = ["package.json", "dist/schema", "dist/server", "dist/seeds", "server/migrations", "schema", "seeds"];

/**
 * Copies a tree, does something with the copy, and takes it away.
 * @param nombre what its folder is called by
 * @param hacer  gets the folder of the copy
 */
export async function copiarArbol<T>(origen: string, nombre: string, hacer: (raiz: string) => Promise<T>): Promise<T> {
  const raiz = mkdtempSync(join(tmpdir(), `merito-${nombre}-`));
  try {
    for (const parte of PARTES) cpSync(join(origen, parte), join(raiz, parte), { recursive: true });
    symlinkSync(join(RAIZ, "node_modules"), join(raiz, "node_modules"));
    return await hacer(raiz);
  } finally {
    rmSync(raiz, { recursive: true, force: true });
  }
}
