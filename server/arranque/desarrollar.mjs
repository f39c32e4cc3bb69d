/**
 * Development: rebuilds the server and both faces on every change and restarts the demo server.
 * Ctrl-C ends everything that it started.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import process, { env, execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./construir.mjs";
import { requireNode } from "./nodo.mjs";

requireNode();
const root = fileURLToPath(new URL("../../", import.meta.url));
await buildIfStale();

/** @param {string[]} args */
const launch = (args) => spawn(execPath, args, { cwd: root, stdio: "inherit", env: { ...env, MERITO_MODO: "demo" } });

/** @param {string} script */
const tool = (script) => join(root, "node_modules", script);

const children = [
  launch([tool("typescript/bin/tsc"), "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"]),
  launch([tool("vite/bin/vite.js"), "build", "admin", "--watch", "--logLevel", "warn"]),
  launch([tool("vite/bin/vite.js"), "build", "portal", "--watch", "--logLevel", "warn"]),
  launch([
    "--watch-path=dist/server",
    "--watch-path=dist/schema",
    "--watch-preserve-output",
    "dist/server/src/main.js",
  ]),
];

const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
await Promise.all(children.map((child) => new Promise((resolve) => child.on("close", resolve))));
exit(0);
