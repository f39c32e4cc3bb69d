import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { RAIZ } from "#server/infra/raiz.ts";
import { buildIfStale } from "../../server/arranque/construir.mjs";

const ASSETS = join(RAIZ, "dist", "portal", "assets");
const TOPE_FORMULARIO = 146_000;

beforeAll(() => buildIfStale(["portal"]));

const fileOf = (nombre: string): string => {
  const archivo = readdirSync(ASSETS).find((uno) => uno.startsWith(`${nombre}-`) && uno.endsWith(".js"));
  if (!archivo) throw new Error(`The portal has no chunk ${nombre}`);
  return archivo;
};

/** Files that a browser brings for an address: those of the first page, those of its own chunk, and what they import. */
function filesOf(nombre: string): Set<string> {
  const vistos = new Set<string>();
  const visitar = (archivo: string): void => {
    if (vistos.has(archivo)) return;
    vistos.add(archivo);
    const texto = readFileSync(join(ASSETS, archivo), "utf8");
    for (const [, importado = ""] of texto.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) visitar(importado);
  };
  visitar(fileOf("index"));
  visitar(fileOf(nombre));
  return vistos;
}

const peso = (archivos: Iterable<string>): number =>
  [...archivos].reduce((suma, archivo) => suma + gzipSync(readFileSync(join(ASSETS, archivo)), { level: 9 }).length, 0);

test.each(["Tareas", "PaginaSeccion", "PaginaDocumentos", "PaginaDeclaraciones", "Revision"])(
  "the page %s of the form weighs at most 146 KB compressed, React and Apollo included",
  (pagina) => {
    const archivos = filesOf(pagina);
    expect(archivos.size).toBeGreaterThan(3);
    expect(peso(archivos)).toBeLessThanOrEqual(TOPE_FORMULARIO);
  },
);

test("whoever only reads the contests brings nothing of the form", () => {
  expect([...filesOf("publico")].filter((archivo) => /^(formulario|Pagina|Tareas|Revision)/.test(archivo))).toEqual([]);
});

test("the first page and its styles fit in one window of the network", () => {
  const css = readdirSync(ASSETS).filter((archivo) => archivo.endsWith(".css"));
  expect(peso(css)).toBeLessThan(14_000);
});
