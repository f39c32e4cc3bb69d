/**
 * Runs the command line over an up-to-date build: `npm run merito -- <orden> …`.
 * Prints nothing of its own on stdout, which belongs to the command's JSON.
 */
import { enableCompileCache } from "node:module";
import { exit, stderr } from "node:process";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./construir.mjs";
import { requireNode } from "./nodo.mjs";

requireNode();
try {
  await buildIfStale(["servidor"]);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}
enableCompileCache(fileURLToPath(new URL("../../dist/.cache", import.meta.url)));
await import(new URL("../../dist/server/src/cli/merito.js", import.meta.url).href);
