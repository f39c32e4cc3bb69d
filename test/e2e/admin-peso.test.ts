import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { RAIZ } from "#server/infra/raiz.ts";
import { buildIfStale } from "../../server/arranque/construir.mjs";

const ASSETS = join(RAIZ, "dist", "admin", "assets");

beforeAll(() => buildIfStale(["admin"]));

/** Files that a browser brings for pages: their own chunks and what those import. */
function filesOf(paginas: readonly string[]): string[] {
  const todos = readdirSync(ASSETS);
  const vistos = new Set<string>();
  const visitar = (archivo: string): void => {
    if (vistos.has(archivo)) return;
    vistos.add(archivo);
    const texto = readFileSync(join(ASSETS, archivo), "utf8");
    for (const [, importado = ""] of texto.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) visitar(importado);
  };
  for (const pagina of paginas) {
    const archivo = todos.find((uno) => uno.startsWith(`${pagina}-`) && uno.endsWith(".js"));
    if (!archivo) throw new Error(`The administration has no chunk ${pagina}`);
    visitar(archivo);
  }
  return [...vistos];
}

const peso = (archivos: readonly string[]): number =>
  archivos.reduce((suma, archivo) => suma + gzipSync(readFileSync(join(ASSETS, archivo)), { level: 9 }).length, 0);

test("the first page weighs less than the smallest react-admin with a list and a form", () => {
  expect(peso(filesOf(["index", "ListaProcesos"]))).toBeLessThanOrEqual(330_000);
});

test.each(["Bonificaciones", "Formulario", "Etapas", "Evaluacion", "Resultados"])(
  "the page %s comes with its own code, which the first one does not bring",
  (pagina) => {
    const primera = filesOf(["index", "ListaProcesos"]);
    expect(primera.some((archivo) => archivo.startsWith(`${pagina}-`))).toBe(false);
    expect(peso(filesOf(["index", "PaginaProceso", pagina]))).toBeLessThanOrEqual(400_000);
  },
);
