/** The pages of the administration as the staff uses them: by what is written on them. */
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { CLAVE, correoDe, type Persona } from "../factories/personas.ts";

export class PaginasAdmin {
  readonly page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /**
   * Somebody signed in, with nobody else's session left in the browser.
   * @param quejas what the browser complains of is written down here
   */
  static async ingresar(
    contexto: BrowserContext,
    url: string,
    persona: Persona,
    quejas: string[],
  ): Promise<PaginasAdmin> {
    await contexto.clearCookies();
    const page = await contexto.newPage();
    page.setDefaultTimeout(15_000);
    page.on("pageerror", ({ message }) => quejas.push(message));
    page.on("console", (mensaje) => {
      if (mensaje.type() === "error") quejas.push(mensaje.text());
    });
    const paginas = new PaginasAdmin(page, url);
    await page.goto(`${url}/admin/`);
    await page.getByLabel("Correo o número de documento").fill(correoDe(persona));
    await page.getByRole("textbox", { name: "Contraseña" }).fill(CLAVE);
    await page.getByRole("button", { name: "Ingresar" }).click();
    await paginas.titulo("Procesos");
    return paginas;
  }

  async titulo(nombre: string | RegExp): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: nombre }).waitFor();
  }

  /** Opens a place of a proceso: `bonificaciones`, `evaluacion/examen`. */
  async abrir(proceso: string, camino: string): Promise<void> {
    await this.page.goto(`${this.#url}/admin/procesos/${proceso}/${camino}`);
    await this.page.getByRole("navigation", { name: "Secciones del proceso" }).waitFor();
  }

  /** Goes to another section without leaving the page, as people do. */
  async seccion(nombre: string): Promise<void> {
    // Beside its name a section says how it stands.
    const suyo = this.page.getByText(nombre, { exact: true });
    await this.page
      .getByRole("navigation", { name: "Secciones del proceso" })
      .getByRole("link")
      .filter({ has: suyo })
      .click();
  }

  /** Waits until the draft is stored as that revision. */
  async guardado(revision: number): Promise<void> {
    await this.page.getByText(new RegExp(`^rev\\. ${revision} · Guardado \\d\\d:\\d\\d$`)).waitFor();
  }

  /** Chooses in a list that opens. */
  async elegir(control: string, opcion: string): Promise<void> {
    await this.page.getByRole("combobox", { name: control }).click();
    await this.page.getByRole("option", { name: opcion, exact: true }).click();
  }

  /** Confirms an act in its dialog, with the word that it asks for. */
  async confirmar(boton: string, palabra?: string): Promise<void> {
    const dialogo = this.page.getByRole("dialog");
    if (palabra !== undefined) await dialogo.getByLabel(`Para confirmar, escriba ${palabra}`).fill(palabra);
    await dialogo.getByRole("button", { name: boton, exact: true }).click();
    await dialogo.waitFor({ state: "detached" });
  }

  /** Violations of accessibility of the page on screen, by rule and place. */
  async faltasDeAcceso(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
  }
}
