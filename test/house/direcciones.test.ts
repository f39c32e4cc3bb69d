import { describe, expect, test } from "vitest";
import { findCycles, findForbidden } from "./direcciones.ts";
import { readCode } from "./fuentes.ts";

const files = readCode();

describe("Imports of the project", () => {
  test("no file imports what its folder may not", () => {
    expect(findForbidden(files)).toEqual([]);
  });

  test("no imports form a circle at run time", () => {
    expect(findCycles(files)).toEqual([]);
  });
});

describe("The check itself", () => {
  test.each([
    ["schema/a.ts", 'import { readFile } from "node:fs";'],
    ["schema/a.ts", 'import fc from "fast-check";'],
    ["schema/bases/a.ts", 'export { b } from "../../server/src/infra/b.ts";'],
    ["admin/src/a.tsx", 'import { b } from "#server/infra/raiz.ts";'],
    ["admin/src/a.tsx", 'import type { b } from "../../portal/src/b.ts";'],
    ["portal/src/a.tsx", 'const b = await import("../../server/src/main.ts");'],
    ["server/src/infra/a.ts", 'import { b } from "../modules/acceso/index.ts";'],
    ["server/src/graphql/a.ts", 'import "../modules/acceso/index.ts";'],
    ["server/src/modules/acceso/a.ts", 'import { b } from "../proceso/b.ts";'],
    ["server/src/modules/acceso/a.ts", 'import { b } from "../../app.ts";'],
    ["server/src/cli/a.ts", 'import { b } from "../../../admin/src/b.ts";'],
    ["server/arranque/a.mjs", 'import { b } from "pg";'],
  ])("%s may not say %s", (path, text) => {
    expect(findForbidden(new Map([[path, text]]))).toHaveLength(1);
  });

  test.each([
    ["schema/a.ts", 'import Type, { type Static } from "typebox"; import { b } from "./b.ts";'],
    ["schema/a.test.ts", 'import { test } from "vitest";'],
    ["server/src/modules/acceso/a.ts", 'import { b } from "../proceso/index.ts"; import { c } from "#schema/c.ts";'],
    ["server/src/app.ts", 'import { b } from "./modules/acceso/sesion.ts";'],
    ["admin/src/a.tsx", '// import { b } from "#server/b.ts"\nimport { c } from "#schema/c";'],
  ])("%s may say %s", (path, text) => {
    expect(findForbidden(new Map([[path, text]]))).toEqual([]);
  });

  test("a circle of three is found and one of types is not", () => {
    const circle = new Map([
      ["schema/a.ts", 'import { b } from "./b.ts";'],
      ["schema/b.ts", 'import { c } from "./c.ts";'],
      ["schema/c.ts", 'import { a } from "#schema/a";'],
      ["schema/d.ts", 'import type { E } from "./e.ts";'],
      ["schema/e.ts", 'import type { D } from "./d.ts";'],
    ]);
    expect(findCycles(circle)).toEqual(["schema/a.ts → schema/b.ts → schema/c.ts → schema/a.ts"]);
  });
});
