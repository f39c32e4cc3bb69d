/** A disk without room, as one process after the other meets it: the limit of the system on the size of its files. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { promisify } from "node:util";

/** Run by the user of that process: even root may lack the right over those of others. */
async function prlimit(pid: number, bytes: number | null): Promise<void> {
  const { uid, gid } = statSync(`/proc/${pid}`);
  const suyo = uid === process.getuid?.() ? {} : { uid, gid };
  await promisify(execFile)("prlimit", ["--pid", String(pid), `--fsize=${bytes ?? "unlimited"}:`], {
    cwd: "/",
    ...suyo,
  });
}

/** What is missing here to limit that process; null when nothing is. */
export async function faltaLimite(pid: number): Promise<string | null> {
  try {
    await prlimit(pid, null);
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code === "ENOENT" ? "prlimit" : "prlimit con permiso sobre PostgreSQL";
  }
}

/**
 * Lets no file of the process and its children grow beyond so many bytes; null takes the limit away. What it starts later
 * inherits from it, so it comes before its children.
 */
export async function limitar(pid: number, bytes: number | null): Promise<void> {
  await prlimit(pid, bytes);
  // Whoever ended meanwhile writes nothing any more.
  await Promise.allSettled(hijosDe(pid).map((hijo) => prlimit(hijo, bytes)));
}

function hijosDe(pid: number): readonly number[] {
  return readdirSync("/proc")
    .filter((nombre) => /^\d+$/.test(nombre))
    .map(Number)
    .filter((uno) => padreDe(uno) === pid);
}

function padreDe(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The number of the parent is the second field after the program's name, which may hold spaces and parentheses.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}
