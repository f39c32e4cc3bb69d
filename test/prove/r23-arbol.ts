/** A copy of the tree with the documents of the two faces where their builds leave them: no face has to be built for it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RAIZ } from "#server/infra/raiz.ts";
import type { Arbol } from "./nucleo.ts";

const CARAS = ["admin", "portal"] as const;

/** Every operation that the faces send, by its hash, as they were generated. */
export function operaciones(): ReadonlyMap<string, string> {
  return new Map(CARAS.flatMap((cara) => Object.entries(manifiesto(cara))));
}

function manifiesto(cara: string): Record<string, string> {
  const listados = JSON.parse(
    readFileSync(join(RAIZ, cara, "src", "gql", "persisted-documents.json"), "utf8"),
  ) as Record<string, string>;
  return Object.fromEntries(Object.entries(listados).map(([hash, texto]) => [hash.replace("sha256:", ""), texto]));
}

export async function conDocumentos<T>(arbol: Arbol, hacer: (arbol: Arbol) => Promise<T>): Promise<T> {
  const raiz = mkdtempSync(join(tmpdir(), "merito-documentos-"));
  try {
    for (const parte of ["package.json", "dist/schema", "dist/server", "dist/seeds", "server/migrations"])
      cpSync(join(arbol.raiz, parte), join(raiz, parte), { recursive: true });
    symlinkSync(join(RAIZ, "node_modules"), join(raiz, "node_modules"));
    for (const cara of CARAS) {
      mkdirSync(join(raiz, "dist", cara), { recursive: true });
      writeFileSync(join(raiz, "dist", cara, "documentos.json"), JSON.stringify(manifiesto(cara)));
    }
    return await hacer({ ...arbol, raiz });
  } finally {
    rmSync(raiz, { recursive: true, force: true });
  }
}
