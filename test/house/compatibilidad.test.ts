import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RAIZ } from "#server/infra/raiz.ts";

describe("the schema of the API against the last release", () => {
  let carpeta: string;
  beforeAll(() => {
    carpeta = mkdtempSync(join(tmpdir(), "merito-versiones-"));
    mkdirSync(join(carpeta, "schema"));
    git("init", "-q");
  });
  afterAll(() => rmSync(carpeta, { recursive: true, force: true }));

  const git = (...args: string[]): void => {
    const quien = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
    execFileSync("git", [...quien, ...args], { cwd: carpeta, stdio: "ignore" });
  };
  const escribir = (sdl: string): void => writeFileSync(join(carpeta, "schema", "schema.graphql"), sdl);
  const comparar = (): [number | null, string] => {
    const guion = join(RAIZ, ".ci", "compatibilidad.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [guion, carpeta], { encoding: "utf8" });
    return [status, stdout + stderr];
  };

  it("has nothing to say before there is one", () => {
    escribir("type Query { a: Int, b: Int }");
    git("add", "-A");
    git("commit", "-qm", "uno");
    expect(comparar()).toEqual([0, "Todavía no hay una versión publicada con la que comparar.\n"]);
  });

  it("lets it grow, and names what would break", () => {
    git("tag", "v1.0.0");
    escribir("type Query { a: Int, b: Int, c: String }");
    expect(comparar()).toEqual([0, "El esquema sirve a quien usa v1.0.0.\n"]);
    escribir("type Query { a: String }");
    const [salida, texto] = comparar();
    expect(salida).toBe(1);
    expect(texto).toContain("El esquema rompe 3 usos de v1.0.0.");
    expect(texto).toContain("FIELD_REMOVED");
  });
});
