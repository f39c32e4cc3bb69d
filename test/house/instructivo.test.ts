import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CAPITULOS, PASOS } from "../../admin/src/ayuda/capitulos.ts";
import { ROOT } from "./fuentes.ts";

const FIGURAS = join(ROOT, "admin/public/ayuda");
const MAXIMO = 2.5 * 1024 * 1024;

/** Sentences that a journey gives to the handbook: every text between quotes after a chapter. */
function pasosDe(recorrido: string): readonly string[] {
  const codigo = readFileSync(join(ROOT, `test/e2e/constructor-${recorrido}.test.ts`), "utf8");
  const capitulo = CAPITULOS.join("|");
  return [...codigo.matchAll(new RegExp(`paso\\(\\s*"(${capitulo})",\\s*"([^"]+)"`, "g"))].map(
    ([, nombre = "", texto = ""]) => `${nombre}: ${texto}`,
  );
}

/** When one of these fails, `npm run instructivo` walks the journeys again and writes the handbook anew. */
describe("The handbook of HR", () => {
  const recorridos = [...new Set(PASOS.map(({ recorrido }) => recorrido))];

  it("says what the journeys of the browser do, step by step", () => {
    expect(recorridos.length).toBeGreaterThan(0);
    for (const recorrido of recorridos) {
      const escritos = PASOS.filter((paso) => paso.recorrido === recorrido);
      expect(escritos.map(({ capitulo, texto }) => `${capitulo}: ${texto}`)).toEqual(pasosDe(recorrido));
    }
  });

  it("has every chapter", () => {
    expect(new Set(PASOS.map(({ capitulo }) => capitulo))).toEqual(new Set(CAPITULOS));
  });

  it("has the picture of each step and no other, and weighs little", () => {
    const figuras = readdirSync(FIGURAS).toSorted();
    expect(figuras).toEqual(PASOS.map(({ figura }) => figura).toSorted());
    const peso = figuras.reduce((suma, figura) => suma + statSync(join(FIGURAS, figura)).size, 0);
    expect(peso).toBeLessThan(MAXIMO);
  });
});
