import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ErrorArranque } from "../error-arranque.ts";
import { type Cluster, dataArgument } from "./cluster.ts";

const READY_POLL_MS = 5;
/** Recovery after a crash may replay much of the log. */
const READY_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 20_000;
const PORT_ATTEMPTS = 5;
/** What a killed PostgreSQL leaves behind ends by itself, each process when it next looks. */
const REMAINS_LIMIT_MS = 15_000;

/** Switches off every wait for the disk. For clusters that nobody will miss. */
const NOT_DURABLE = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

export interface Proceso {
  readonly port: number;
  /** Resolves when PostgreSQL ends without having been asked to. */
  readonly died: Promise<void>;
  /** Lets open transactions end at once and closes the files cleanly. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a free port of 127.0.0.1 and waits until it accepts connections.
 * A durable one is not in the console's process group: a Ctrl-C must reach the web server first.
 * @param logFile  where it writes what happens to it
 */
export async function startProceso(cluster: Cluster, logFile: string, durable: boolean): Promise<Proceso> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = launch(cluster, port, logFile, durable);
    const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()));
    if (await becameReady(cluster.folder, child)) return control(child, port, exited);
    await exited;
    if (
      performance.now() - started < REMAINS_LIMIT_MS &&
      lastLines(logFile).includes("pre-existing shared memory block")
    ) {
      await wait(100);
      continue;
    }
    // Between choosing the port and using it another program may have taken it.
    if (attempt < PORT_ATTEMPTS && lastLines(logFile).includes("could not create any TCP/IP sockets")) continue;
    throw new ErrorArranque(`PostgreSQL no arrancó en ${cluster.folder}. Sus últimas palabras:\n${lastLines(logFile)}`);
  }
}

function launch(cluster: Cluster, port: number, logFile: string, durable: boolean): ChildProcess {
  const log = openSync(logFile, "a", 0o600);
  try {
    return spawn(
      cluster.binarios.postgres,
      [
        "-D",
        dataArgument(cluster),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        `port=${port}`,
        "-c",
        "unix_socket_directories=",
        "-c",
        "timezone=UTC",
        "-c",
        "log_timezone=UTC",
        "-c",
        "log_min_messages=warning",
        // A failed statement and its detail carry data of people; the server logs its own faults.
        "-c",
        "log_min_error_statement=panic",
        "-c",
        "log_error_verbosity=terse",
        ...(durable ? [] : NOT_DURABLE),
      ],
      { ...cluster.usuario, cwd: cluster.folder, detached: durable, stdio: ["ignore", log, log], env: { TZ: "UTC" } },
    );
  } finally {
    closeSync(log);
  }
}

function control(child: ChildProcess, port: number, exited: Promise<void>): Proceso {
  let asked = false;
  return {
    port,
    died: exited.then(() => (asked ? new Promise<void>(() => {}) : undefined)),
    stop: async () => {
      asked = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGINT");
      const late = setTimeout(() => child.kill("SIGQUIT"), STOP_LIMIT_MS);
      await exited;
      clearTimeout(late);
    },
  };
}

async function becameReady(folder: string, child: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + READY_LIMIT_MS;
  // A program that could not even be started has no number.
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    if (statusOf(folder, child.pid) === "ready") return true;
    if (performance.now() > deadline) child.kill("SIGQUIT");
    await wait(READY_POLL_MS);
  }
  return false;
}

/** PostgreSQL writes its state on the eighth line of postmaster.pid, whose first line is its number. */
function statusOf(folder: string, pid: number | undefined): string {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === pid ? (lines[7]?.trim() ?? "") : "";
  } catch {
    return "";
  }
}

/** A free port of this computer, as the system gives it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function lastLines(logFile: string): string {
  return readFileSync(logFile, "utf8").trim().split("\n").slice(-8).join("\n");
}
