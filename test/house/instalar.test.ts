import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isInstalled } from "../../server/arranque/instalar.mjs";
import { ROOT } from "./fuentes.ts";

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>;

const LOCK: Packages = {
  "": {},
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/solo-mac": { version: "2.0.0", integrity: "sha512-m", optional: true },
};

function project(installed: Packages | string | null): string {
  const folder = mkdtempSync(join(tmpdir(), "merito-instalar-"));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: LOCK }));
  mkdirSync(join(folder, "node_modules"));
  const text = typeof installed === "string" ? installed : JSON.stringify({ packages: installed });
  if (installed !== null) writeFileSync(join(folder, "node_modules", ".package-lock.json"), text);
  return folder;
}

describe("What is installed", () => {
  test("is what the lock file asks for in this very project", () => {
    expect(isInstalled(ROOT)).toBe(true);
  });

  test.each([
    [
      "everything, with an optional package of another system absent",
      { "node_modules/a": LOCK["node_modules/a"] },
      true,
    ],
    ["another version", { "node_modules/a": { version: "1.0.1", integrity: "sha512-a" } }, false],
    ["another content", { "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } }, false],
    ["a required package less", { "node_modules/solo-mac": LOCK["node_modules/solo-mac"] }, false],
    ["an installation that was cut", "{", false],
    ["nothing", null, false],
  ])("with %s", (_case, installed, expected) => {
    expect(isInstalled(project(installed as Packages | string | null))).toBe(expected);
  });
});
