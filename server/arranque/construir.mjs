/**
 * Builds what is out of date and nothing else: the server with the TypeScript compiler,
 * each face with Vite. As a command: `node construir.mjs [servidor] [admin] [portal]`.
 *
 * A part is out of date when the names, sizes or dates of its sources differ from those
 * of its last successful build. Types are not checked here: `npm run check` does.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env, execPath, exit, pid, stderr } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { precompress } from "./comprimir.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");

/** @typedef {{ sources: string[], outputs: string[], build: (into: string) => Promise<void> }} Part */

/** @type {Record<string, Part>} */
const PARTS = {
  servidor: {
    sources: ["schema", "server/src", "seeds", "tsconfig.base.json", "tsconfig.build.json"],
    outputs: ["schema", "server", "seeds"],
    build: (into) => run("typescript/bin/tsc", ["-p", "tsconfig.build.json", "--outDir", into]),
  },
  admin: face("admin"),
  portal: face("portal"),
};

/**
 * @param {string} name  folder of the face, also of its output
 * @returns {Part}
 */
function face(name) {
  return {
    sources: [name, "schema", "package-lock.json", "tsconfig.base.json"],
    outputs: [name],
    build: async (into) => {
      await run("vite/bin/vite.js", ["build", name, "--outDir", join(into, name), "--logLevel", "warn"]);
      publishDocuments(name, join(into, name));
      await precompress(join(into, name));
    },
  };
}

/**
 * Leaves beside a built face the list of its operations, the only ones that production takes from it.
 * A face without operations has no list.
 * @param {string} name    face whose generated list is read
 * @param {string} folder  where its build is
 */
function publishDocuments(name, folder) {
  const file = join(root, name, "src", "gql", "persisted-documents.json");
  /** @type {Record<string, string>} */
  const listed = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const bare = Object.entries(listed).map(([hash, text]) => [hash.replace("sha256:", ""), text]);
  writeFileSync(join(folder, "documentos.json"), JSON.stringify(Object.fromEntries(bare)));
}

/**
 * Builds the named parts that are out of date, at the same time.
 * Each part is written aside and moved into place, so a failed build leaves the last good one.
 * @param {string[]} names  parts; all when empty
 * @returns {Promise<string[]>} parts that were built
 * @throws {Error} with the compiler's output when a build fails
 */
export async function buildIfStale(names = []) {
  const wanted = names.length > 0 ? names : Object.keys(PARTS);
  const built = await Promise.all(wanted.map(buildPart));
  return wanted.filter((_, index) => built[index]);
}

/** @param {string} name */
async function buildPart(name) {
  const part = PARTS[name];
  if (!part) throw new Error(`No existe la parte «${name}»: use ${Object.keys(PARTS).join(", ")}.`);
  const seal = fingerprint(part.sources);
  const sealFile = join(dist, ".sellos", name);
  const upToDate =
    existsSync(sealFile) &&
    readFileSync(sealFile, "utf8") === seal &&
    part.outputs.every((output) => existsSync(join(dist, output)));
  if (upToDate) return false;

  const aside = join(dist, `.nuevo-${name}-${pid}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    await part.build(aside);
    for (const output of part.outputs) {
      rmSync(join(dist, output), { recursive: true, force: true });
      if (existsSync(join(aside, output))) renameSync(join(aside, output), join(dist, output));
      else mkdirSync(join(dist, output), { recursive: true });
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  mkdirSync(join(dist, ".sellos"), { recursive: true });
  writeFileSync(sealFile, seal);
  return true;
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash("sha256");
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const entry of readdirSync(path).toSorted()) visit(join(path, entry));
    } else if (!path.includes(".test.")) {
      hash.update(`${path}\n${stat.size}\n${stat.mtimeMs}\n`);
    }
  };
  for (const source of sources) visit(join(root, source));
  return hash.digest("hex");
}

/**
 * @param {string} script  path inside node_modules
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, [join(root, "node_modules", script), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      // Whoever asks for it, such as a test, must not leave a face with the developers' half of React in it.
      env: { ...env, NODE_ENV: "production" },
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`No se pudo construir (${script}):\n${output.trim()}`)),
    );
  });
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    const built = await buildIfStale(argv.slice(2));
    stderr.write(built.length > 0 ? `Mérito: construido ${built.join(", ")}.\n` : "Mérito: nada que construir.\n");
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    exit(1);
  }
}
