import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Folder of the project, with a final path and no separator at its end.
 * Found by its `package.json`, because this file runs from the sources in tests and from
 * `dist` otherwise.
 */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("No hay package.json sobre la carpeta del servidor");
  return findRoot(parent);
}
