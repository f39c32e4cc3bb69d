/**
 * Says whether the schema of the API still serves whoever uses the last release: `node compatibilidad.mjs [carpeta]`.
 * The release is the last tag `v…` of the repository. What broke has to be deprecated first, or released as a new major
 * version, whose tag this then compares with.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { buildSchema, findBreakingChanges } from "graphql";

const ESQUEMA = "schema/schema.graphql";
const carpeta = argv[2] ?? fileURLToPath(new URL("../", import.meta.url));

/** @param {string[]} args */
const git = (...args) =>
  execFileSync("git", args, { cwd: carpeta, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** @returns {string | null} */
function lastRelease() {
  try {
    return git("describe", "--tags", "--abbrev=0", "--match", "v*").trim();
  } catch {
    return null;
  }
}

const version = lastRelease();
if (version === null) {
  stdout.write("Todavía no hay una versión publicada con la que comparar.\n");
  exit(0);
}
const antes = buildSchema(git("show", `${version}:${ESQUEMA}`));
const ahora = buildSchema(readFileSync(join(carpeta, ESQUEMA), "utf8"));
const rotos = findBreakingChanges(antes, ahora);
for (const { type, description } of rotos) stderr.write(`${type}: ${description}\n`);
stdout.write(
  rotos.length === 0
    ? `El esquema sirve a quien usa ${version}.\n`
    : `El esquema rompe ${rotos.length} usos de ${version}.\n`,
);
exit(rotos.length === 0 ? 0 : 1);
