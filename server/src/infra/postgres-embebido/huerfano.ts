import { existsSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ErrorArranque } from "../error-arranque.ts";

/** How long an orphan gets for a clean stop before it is cut; the next start then recovers from its log. */
const CLEAN_STOP_MS = 15_000;

/**
 * Ends the PostgreSQL of a server that died without stopping it, and removes the mark of one that died too.
 * Call it only while holding the lock of the data folder: then nobody else can be using the cluster.
 * @param folder  absolute folder of the cluster
 */
export async function endHuerfano(folder: string): Promise<void> {
  const mark = join(folder, "postmaster.pid");
  if (!existsSync(mark)) return;
  const pid = Number(readFileSync(mark, "utf8").split("\n")[0]);
  if (!isPostgresOf(pid, folder)) {
    // PostgreSQL itself would refuse when another program has taken that number since.
    rmSync(mark, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  if (await ended(pid, CLEAN_STOP_MS)) return;
  process.kill(pid, "SIGQUIT");
  if (await ended(pid, CLEAN_STOP_MS)) return;
  throw new ErrorArranque(
    `Un PostgreSQL anterior (proceso ${pid}) sigue usando ${folder} y no se detiene.\nDeténgalo y vuelva a intentarlo.`,
  );
}

/** Where /proc is absent the number alone decides, and PostgreSQL has the last word. */
function isPostgresOf(pid: number, folder: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder && readlinkSync(`/proc/${pid}/exe`).includes("postgres");
  } catch {
    return false;
  }
}

async function ended(pid: number, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await wait(20);
  }
  return true;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A process that ended keeps its number until its parent looks; the first process of some containers never does. */
function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The state follows the program's name, which may itself hold spaces and parentheses.
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}
