import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ErrorArranque } from "../error-arranque.ts";

const ANSWER_LIMIT_MS = 2_000;

/**
 * Takes the data folder for this process: a listening socket whose name comes from the folder.
 * The system gives the name to one process at a time and takes it back however that one dies,
 * so there is no mark to clean up. Whoever asks at the socket is told the number of the process.
 * @param dataDir  absolute folder without symbolic links
 * @returns how to give it back
 * @throws {ErrorArranque} when another living server holds it
 */
export async function takeCandado(dataDir: string): Promise<() => Promise<void>> {
  const name = nameFor(dataDir);
  const server = (await tryListen(name)) ?? (await retryOverRemains(name));
  if (!server) {
    const pid = await askHolder(name);
    throw new ErrorArranque(
      `Otro servidor de Mérito${pid ? ` (proceso ${pid})` : ""} ya usa la carpeta de datos ${dataDir}.\n` +
        "Deténgalo, o use otra carpeta con DATA_DIR y otro puerto con PORT.",
    );
  }
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function nameFor(dataDir: string): string {
  const name = `merito-${createHash("sha256").update(dataDir).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), name);
}

/** @returns null when another one has the name */
function tryListen(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on("error", () => {}).end(String(process.pid)));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve(server.unref()));
  });
}

/** Only on systems where the name is a file, which outlives a process that was killed. */
async function retryOverRemains(name: string): Promise<Server | null> {
  if (process.platform === "linux" || process.platform === "win32" || (await askHolder(name))) return null;
  rmSync(name, { force: true });
  return tryListen(name);
}

/** @returns number of the process that holds the name, or empty when nobody answers */
function askHolder(name: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(name);
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy());
    socket.on("data", (chunk) => (answer += chunk.toString("utf8")));
    socket.on("error", () => resolve(""));
    socket.on("close", () => resolve(answer));
  });
}
