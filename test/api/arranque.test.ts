import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RAIZ } from "#server/infra/raiz.ts";
import { buildIfStale } from "../../server/arranque/construir.mjs";

const base = mkdtempSync(join(tmpdir(), "merito arranque-"));
const dataDir = join(base, "datos");

interface Orden {
  readonly child: ChildProcess;
  /** Everything it has said until now. */
  said(): string;
}

/** What `npm start` and `npm run serve` run, with an environment of its own. */
function run(mode: "demo" | "produccion", env: Record<string, string> = {}): Orden {
  const child = spawn(process.execPath, [join(RAIZ, "server/arranque/iniciar.mjs"), mode], {
    cwd: RAIZ,
    env: { PATH: process.env["PATH"], HOME: base, PORT: "0", DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text };
}

async function exitCode({ child }: Orden): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

/** @returns address of a server that says it is ready */
async function ready(orden: Orden): Promise<string> {
  while (!orden.said().includes("presione Ctrl-C")) {
    if (orden.child.exitCode !== null) throw new Error(`It ended: ${orden.said()}`);
    await once(orden.child.stdout ?? orden.child, "data");
  }
  const address = /http:\/\/localhost:\d+/.exec(orden.said())?.[0] ?? "";
  return address.replace("localhost", "127.0.0.1");
}

beforeAll(() => buildIfStale());

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("npm start", () => {
  test("answers a query, stops at Ctrl-C with everything it started, and starts again over its data", async () => {
    for (let start = 1; start <= 2; start += 1) {
      const orden = run("demo");
      const address = await ready(orden);
      const answer = await fetch(`${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ __typename }" }),
      });
      expect(await answer.json()).toEqual({ data: { __typename: "Query" } });
      for (const path of ["/", "/admin/", "/livez", "/readyz"]) expect((await fetch(address + path)).status).toBe(200);
      const postmaster = Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
      orden.child.kill("SIGINT");
      expect(await exitCode(orden)).toBe(0);
      expect(existsSync(`/proc/${postmaster}/exe`)).toBe(false);
    }
  });

  test("says that the port is taken before it touches the data", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const orden = run("demo", { PORT: String(port), DATA_DIR: join(base, "nueva") });
    expect(await exitCode(orden)).toBe(1);
    expect(orden.said()).toContain(`El puerto ${port} está ocupado`);
    expect(orden.said()).not.toContain("    at ");
    expect(existsSync(join(base, "nueva"))).toBe(false);
    other.close();
  });
});

describe("npm run serve", () => {
  test.each(["development", "test", "production"])("asks for its settings when NODE_ENV is %s", async (mode) => {
    const orden = run("produccion", { NODE_ENV: mode });
    expect(await exitCode(orden)).toBe(1);
    for (const name of ["DATABASE_URL", "DATABASE_URL_APP", "BASE_URL", "SMTP_URL"]) {
      expect(orden.said()).toContain(`Falta ${name}`);
    }
    expect(orden.said()).not.toContain("    at ");
  });

  test("says that the database is unreachable", async () => {
    const orden = run("produccion", {
      DATABASE_URL: "postgresql://owner:secreta@127.0.0.1:1/merito",
      DATABASE_URL_APP: "postgresql://app:secreta@127.0.0.1:1/merito",
      BASE_URL: "https://convocatorias.entidad.gob.pe",
      SMTP_URL: "smtp://127.0.0.1:25",
    });
    expect(await exitCode(orden)).toBe(1);
    expect(orden.said()).toContain("no se pudo conectar con PostgreSQL en 127.0.0.1:1 (ECONNREFUSED)");
    expect(orden.said()).not.toContain("secreta");
  });
});
