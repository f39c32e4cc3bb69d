import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AVISOS, isMended } from "./avisos.ts";
import { ROOT } from "./fuentes.ts";

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
}

const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; inBundle?: boolean }>;
};
const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

const installed = Object.entries(lock.packages).flatMap(([path, { version }]) => {
  const name = path.split("node_modules/").at(-1) ?? "";
  return name && version ? [{ name, version, path }] : [];
});

describe("Dependencies", () => {
  test("every one is pinned to an exact version", () => {
    expect(Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("every one has its line of justification", () => {
    const justified = read("server/decisiones/dependencias.md");
    expect(Object.keys(declared).filter((name) => !justified.includes(`\`${name}\``))).toEqual([]);
  });

  test("every one comes from the registry with its hash", () => {
    const foreign = Object.entries(lock.packages).filter(
      ([path, { resolved = "https://registry.npmjs.org/", integrity, inBundle }]) =>
        path !== "" &&
        !(
          resolved.startsWith("https://registry.npmjs.org/") &&
          (inBundle === true || integrity?.startsWith("sha512-"))
        ),
    );
    expect(foreign).toEqual([]);
  });

  test("the packages of one family have one version", () => {
    const family = installed.filter(({ name }) => name.startsWith("@mikro-orm/")).map(({ version }) => version);
    expect(new Set(family).size).toBe(1);
    for (const single of ["graphql", "react", "react-dom", "typebox"]) {
      expect(installed.filter(({ name }) => name === single).map(({ path }) => path)).toEqual([
        `node_modules/${single}`,
      ]);
    }
  });
});

describe("Known advisories", () => {
  test.each(AVISOS)("$paquete is past $aviso", ({ paquete, desde }) => {
    const old = installed.filter(({ name, version }) => name === paquete && !isMended(version, desde));
    expect(old).toEqual([]);
  });

  test("most of the table concerns packages that are installed", () => {
    const names = new Set(installed.map(({ name }) => name));
    expect(AVISOS.filter(({ paquete }) => names.has(paquete)).length).toBeGreaterThanOrEqual(12);
  });

  test.each([
    ["16.8.0", ["16.8.1"], false],
    ["16.8.1", ["16.8.1"], true],
    ["17.0.0", ["16.8.1"], true],
    ["6.6.10", ["6.6.10", "7.0.6"], true],
    ["7.0.5", ["6.6.10", "7.0.6"], false],
    ["5.9.9", ["6.6.10", "7.0.6"], false],
    ["8.0.0", ["6.6.10", "7.0.6"], true],
    ["1.10.0", ["1.9.0"], true],
  ] as const)("version %s against %j is mended: %s", (version, desde, mended) => {
    expect(isMended(version, desde)).toBe(mended);
  });
});
