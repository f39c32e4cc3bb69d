import { spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ErrorArranque } from "../error-arranque.ts";
import type { Binarios } from "./binarios.ts";
import type { Usuario } from "./usuario.ts";

/** A folder of PostgreSQL data and who runs it. */
export interface Cluster {
  /** Absolute folder of the data. */
  readonly folder: string;
  readonly usuario: Usuario | null;
  readonly binarios: Binarios;
}

/** Name of the superuser that initdb makes. */
export const SUPERUSUARIO = "postgres";

/**
 * How PostgreSQL is told where its data are. Started by root, its own user may be unable to enter
 * a parent of the folder; but the working directory is entered by root before the change of user,
 * and this link of Linux leads to it whatever the parents allow.
 */
export function dataArgument({ folder, usuario }: Cluster): string {
  return usuario ? "/proc/self/cwd" : folder;
}

/**
 * Makes the cluster when there is none and refuses one of another version.
 * @param clave    password for the superuser of a new cluster
 * @param durable  false only for tests, which do not wait for the disk
 * @returns whether it was made now
 */
export async function ensureCluster(cluster: Cluster, clave: string, durable: boolean): Promise<boolean> {
  const { folder, usuario, binarios } = cluster;
  const versionFile = join(folder, "PG_VERSION");
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, "utf8").trim();
    if (found === binarios.version) return false;
    throw new ErrorArranque(
      `Los datos de ${folder} son de PostgreSQL ${found} y esta versión de Mérito usa PostgreSQL ${binarios.version}.\n` +
        "Restaure una copia con la versión anterior de Mérito, o use otra carpeta con DATA_DIR.",
    );
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new ErrorArranque(
      `La carpeta ${folder} no está vacía y no contiene datos de PostgreSQL.\nElija otra carpeta con DATA_DIR o vacíela.`,
    );
  }
  // Made aside and renamed: a folder with this name always holds a whole cluster, whatever died meanwhile.
  const aside: Cluster = { ...cluster, folder: `${folder}.nuevo` };
  rmSync(aside.folder, { recursive: true, force: true });
  mkdirSync(aside.folder, { mode: 0o700 });
  if (usuario) chownSync(aside.folder, usuario.uid, usuario.gid);
  await runInitdb(aside, clave, durable);
  renameSync(aside.folder, folder);
  return true;
}

async function runInitdb(cluster: Cluster, clave: string, durable: boolean): Promise<void> {
  const { folder, usuario, binarios } = cluster;
  const claveFile = `${folder}.clave`;
  writeFileSync(claveFile, `${clave}\n`, { mode: 0o600 });
  if (usuario) chownSync(claveFile, usuario.uid, usuario.gid);
  // Opened here and inherited: its path may lie where the other user cannot enter.
  const claveFd = openSync(claveFile, "r");
  try {
    const child = spawn(
      binarios.initdb,
      [
        `--pgdata=${dataArgument(cluster)}`,
        `--username=${SUPERUSUARIO}`,
        process.platform === "win32" ? `--pwfile=${claveFile}` : "--pwfile=/dev/stdin",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--locale-provider=icu",
        "--icu-locale=es-PE",
        "--text-search-config=spanish",
        "--no-instructions",
        ...(durable ? [] : ["--no-sync"]),
      ],
      { ...usuario, cwd: folder, stdio: [claveFd, "ignore", "pipe"], env: { TZ: "UTC" } },
    );
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString("utf8")));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    if (code !== 0) {
      throw new ErrorArranque(`No se pudieron crear los datos de PostgreSQL en ${folder}:\n${complaint.trim()}`);
    }
  } finally {
    closeSync(claveFd);
    rmSync(claveFile, { force: true });
  }
}
