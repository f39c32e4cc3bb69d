/**
 * Leaves `node_modules` equal to the lock file before any other script runs, so that
 * `npm start` and `npm test` work on a clone where nothing was prepared.
 *
 * Has no dependency and uses only syntax of Node 20: it is the one file that may run on
 * the user's own Node, before the project's Node exists in `node_modules/.bin`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env, execPath, exit, platform, stderr, versions } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const MINIMUM_MAJOR = 20;
const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Says whether what npm installed is what the lock file asks for.
 * Compares contents, not dates: a clone, a copy or a restored cache changes dates only.
 * @param {string} folder  project root
 * @returns {boolean} false when anything required is absent or of another version
 */
export function isInstalled(folder) {
  const installed = readPackages(join(folder, "node_modules", ".package-lock.json"));
  const wanted = readPackages(join(folder, "package-lock.json"));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const present = installed[path];
    if (!present) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return present.version === entry.version && present.integrity === entry.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> | null}
 */
function readPackages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/** Runs `npm ci` with the npm that called us; its output goes to stderr, since stdout may carry a command's JSON. */
function install() {
  stderr.write("Mérito: instalando las dependencias (solo la primera vez, cerca de un minuto)…\n");
  // NODE_ENV=production would leave out the compiler and the bundler that the start needs.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npmCli = env["npm_execpath"];
  const result = npmCli?.endsWith(".js")
    ? spawnSync(execPath, [npmCli, ...args], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: platform === "win32" });
  if (result.status === 0) return;
  stderr.write(
    "\nMérito: no se pudieron instalar las dependencias (npm ci falló; el motivo está arriba).\n" +
      "Revise la conexión a internet, el espacio en disco y que pueda escribir en esta carpeta, y vuelva a intentarlo.\n",
  );
  exit(1);
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const major = Number(versions.node.split(".")[0]);
  if (major < MINIMUM_MAJOR) {
    stderr.write(
      `Mérito necesita Node ${MINIMUM_MAJOR} o superior para instalarse; este equipo tiene Node ${versions.node}.\n` +
        "Instale una versión vigente desde https://nodejs.org/es y vuelva a intentarlo.\n",
    );
    exit(1);
  }
  if (!isInstalled(root)) install();
}
