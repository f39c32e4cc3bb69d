import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project, the same whether the sources or the build run. */
export const RAIZ = findRaiz(dirname(fileURLToPath(import.meta.url)));

function findRaiz(carpeta: string): string {
  if (existsSync(join(carpeta, "package.json")) && existsSync(join(carpeta, "server", "migrations"))) {
    return carpeta;
  }
  const arriba = dirname(carpeta);
  if (arriba === carpeta) throw new Error("The project folder with server/migrations was not found");
  return findRaiz(arriba);
}
