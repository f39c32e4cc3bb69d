/**
 * Starts the server: `node iniciar.mjs demo` or `node iniciar.mjs produccion`.
 * The mode is said here and never guessed from NODE_ENV.
 */
import { enableCompileCache } from "node:module";
import process, { argv, env, exit, stderr } from "node:process";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./construir.mjs";
import { requireNode } from "./nodo.mjs";

requireNode();
const mode = argv[2] ?? "";
if (mode !== "demo" && mode !== "produccion") {
  stderr.write("Use: npm start (demostración) o npm run serve (producción).\n");
  exit(1);
}
env["MERITO_MODO"] = mode;
endWithParent();
try {
  await buildIfStale();
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}
enableCompileCache(fileURLToPath(new URL("../../dist/.cache", import.meta.url)));
await import(new URL("../../dist/server/src/main.js", import.meta.url).href);

/**
 * npm passes SIGTERM to the shell that it put between itself and this process, and the shell dies
 * without passing it on. So a changed parent is taken as the request to stop that it was.
 */
function endWithParent() {
  const parent = process.ppid;
  if (env["npm_lifecycle_event"] === undefined || parent === 1) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}
