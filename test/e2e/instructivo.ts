/** The handbook of HR comes out of the journeys: each step that they name is a sentence and a picture of its page. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RAIZ } from "#server/infra/raiz.ts";
import type { Page } from "playwright-core";
import type { Capitulo, PasoDeAyuda } from "../../admin/src/ayuda/capitulos.ts";

/** Pictures and their list are written only by `npm run instructivo`; any other run just walks. */
const ESCRIBE = process.env["MERITO_INSTRUCTIVO"] === "1";
const PASOS = join(RAIZ, "admin/src/ayuda/pasos.json");
const FIGURAS = join(RAIZ, "admin/public/ayuda");
const CALIDAD = 55;

export class Instructivo {
  readonly #recorrido: string;
  readonly #pasos: PasoDeAyuda[] = [];

  /** @param recorrido name of the journey, with which its pictures are called */
  constructor(recorrido: string) {
    this.#recorrido = recorrido;
  }

  /** A step as HR reads it, with the page as it looks then. */
  async paso(capitulo: Capitulo, texto: string, page: Page): Promise<void> {
    if (!ESCRIBE) return;
    const figura = `${this.#recorrido}-${String(this.#pasos.length + 1).padStart(2, "0")}.webp`;
    // Notices that pass by say nothing of the step.
    await page.locator(".MuiSnackbar-root").waitFor({ state: "detached" });
    await page.waitForTimeout(300);
    const sesion = await page.context().newCDPSession(page);
    const { data } = await sesion.send("Page.captureScreenshot", { format: "webp", quality: CALIDAD });
    await sesion.detach();
    mkdirSync(FIGURAS, { recursive: true });
    writeFileSync(join(FIGURAS, figura), Buffer.from(data, "base64"));
    const lugar = await page.locator("nav[aria-label='Secciones del proceso'] [aria-current='page'] > span").first();
    const titulo = (await lugar.count()) > 0 ? await lugar.innerText() : await page.locator("h1").first().innerText();
    this.#pasos.push({ recorrido: this.#recorrido, capitulo, texto, figura, lugar: titulo });
  }

  /** Stores its steps in the place of those that the journey had, and takes away pictures that no step has. */
  guardar(): void {
    if (!ESCRIBE) return;
    const previos = existsSync(PASOS) ? (JSON.parse(readFileSync(PASOS, "utf8")) as readonly PasoDeAyuda[]) : [];
    const otros = previos.filter(({ recorrido }) => recorrido !== this.#recorrido);
    const todos = [...otros, ...this.#pasos].toSorted((a, b) => (a.figura < b.figura ? -1 : 1));
    const suyas = new Set(todos.map(({ figura }) => figura));
    for (const figura of readdirSync(FIGURAS)) if (!suyas.has(figura)) rmSync(join(FIGURAS, figura));
    writeFileSync(PASOS, `${JSON.stringify(todos, null, 2)}\n`);
  }
}
