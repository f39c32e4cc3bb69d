import { importsOf } from "./fuentes.ts";

/** Who may import whom. Each rule names the area that a file belongs to and judges one import of it. */
interface Regla {
  readonly area: RegExp;
  readonly says: string;
  /** `target` is a path of the project, or null for a package or a module of Node. */
  allows(target: string | null, specifier: string, path: string): boolean;
}

const TEST = /\.test\.tsx?$/;
const inside =
  (...folders: readonly string[]) =>
  (target: string) =>
    folders.some((folder) => target.startsWith(folder));
const isTypebox = (specifier: string) => specifier === "typebox" || specifier.startsWith("typebox/");

const REGLAS: readonly Regla[] = [
  {
    area: /^schema\//,
    says: "schema imports only itself and typebox",
    allows: (target, specifier) => (target === null ? isTypebox(specifier) : inside("schema/")(target)),
  },
  {
    area: /^admin\/src\//,
    says: "admin imports only itself, schema and packages",
    allows: (target, specifier) =>
      target === null ? !specifier.startsWith("node:") : inside("admin/src/", "schema/")(target),
  },
  {
    area: /^portal\/src\//,
    says: "portal imports only itself, schema and packages",
    allows: (target, specifier) =>
      target === null ? !specifier.startsWith("node:") : inside("portal/src/", "schema/")(target),
  },
  {
    area: /^server\/src\/infra\//,
    says: "infra imports only itself, schema and packages",
    allows: (target) => target === null || inside("server/src/infra/", "schema/")(target),
  },
  {
    area: /^server\/src\/graphql\//,
    says: "graphql imports no module",
    allows: (target) => target === null || inside("server/src/graphql/", "server/src/infra/", "schema/")(target),
  },
  {
    area: /^server\/src\/modules\//,
    says: "a module enters another one only through its index.ts",
    allows: (target, _specifier, path) => target === null || moduleMayEnter(path, target),
  },
  {
    area: /^server\/src\//,
    says: "the server imports no face and no test",
    allows: (target) => target === null || inside("server/src/", "schema/", "seeds/")(target),
  },
  {
    area: /^server\/arranque\//,
    says: "what starts the project has no dependency",
    allows: (target, specifier) =>
      target === null ? specifier.startsWith("node:") : inside("server/arranque/")(target),
  },
];

function moduleMayEnter(path: string, target: string): boolean {
  const own = /^server\/src\/modules\/[^/]+\//.exec(path)?.[0] ?? "server/src/modules/";
  if (target.startsWith(own) || inside("schema/", "server/src/infra/", "server/src/graphql/")(target)) return true;
  if (inside("server/src/documentos/", "server/src/correos/", "seeds/catalogos/", "seeds/bases/")(target)) return true;
  return /^server\/src\/modules\/[^/]+\/index\.ts$/.test(target);
}

/** @returns one sentence per import that goes where it may not */
export function findForbidden(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    if (TEST.test(path)) continue;
    for (const { specifier, target } of importsOf(path, text)) {
      for (const regla of REGLAS) {
        if (!regla.area.test(path) || regla.allows(target, specifier, path)) continue;
        found.push(`${path} imports ${specifier}: ${regla.says}`);
      }
    }
  }
  return found;
}

/** @returns each circle of imports that exist at run time, once, as `a → b → a` */
export function findCycles(files: ReadonlyMap<string, string>): string[] {
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const { target, typeOnly } of importsOf(path, files.get(path) ?? "")) {
      if (target !== null && !typeOnly && files.has(target)) visit(target, [...trail, path]);
    }
    state.set(path, "done");
  };
  for (const path of files.keys()) visit(path, []);
  return cycles;
}
