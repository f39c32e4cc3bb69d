/** The builder of bases as HR uses it: lists, library, tables from a spreadsheet, findings with their way out. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Locator, Page } from "playwright-core";
import type { Api } from "../factories/servidor.ts";
import type { PaginasAdmin } from "./admin-paginas.ts";

export class Constructor {
  readonly admin: PaginasAdmin;
  readonly page: Page;

  constructor(admin: PaginasAdmin) {
    this.admin = admin;
    this.page = admin.page;
  }

  /** The part of the bases that stands at a place: its line and, when it is open, what is in it. */
  parte(ruta: string): Locator {
    return this.page.locator(`[data-ruta="${ruta}"]`);
  }

  async escribir(etiqueta: string | RegExp, texto: string, donde: Page | Locator = this.page): Promise<void> {
    await donde.getByRole("textbox", { name: etiqueta }).first().fill(texto);
  }

  /** Adds an item of that kind and gives it its name, as the dialog asks. */
  async agregar(boton: string, nombre: string, clase?: string | RegExp, donde: Page | Locator = this.page) {
    await donde.getByRole("button", { name: boton, exact: true }).last().click();
    if (clase !== undefined) await this.page.getByRole("menuitem", { name: clase }).click();
    await this.page.getByRole("dialog").getByRole("textbox").fill(nombre);
    await this.admin.confirmar("Agregar");
  }

  /** Brings a model of the library to a list. */
  async biblioteca(modelo: string, donde: Page | Locator = this.page): Promise<void> {
    await donde.getByRole("button", { name: "De la biblioteca…" }).last().click();
    const dialogo = this.page.getByRole("dialog");
    await dialogo.getByRole("button", { name: `Agregar ${modelo}`, exact: true }).click();
    await dialogo.waitFor({ state: "detached" });
  }

  /** Pastes rows of a spreadsheet over what a list has. */
  async pegar(grupo: string, filas: string, donde: Page | Locator = this.page, antes?: () => Promise<void>) {
    const lista = donde.getByRole("group", { name: grupo, exact: true });
    await lista.getByRole("button", { name: "Pegar de una hoja de cálculo…" }).last().click();
    await this.page.getByLabel("Filas copiadas").fill(filas);
    await antes?.();
    const dialogo = this.page.getByRole("dialog");
    await dialogo.getByRole("button", { name: "Reemplazar lo que hay" }).click();
    await dialogo.waitFor({ state: "detached" });
  }

  /** Does something of the menu of an item; what holds much asks before it is taken away. */
  async accion(de: string, cual: string, pregunta = false): Promise<void> {
    await this.page.getByRole("button", { name: `Acciones de ${de}`, exact: true }).click();
    await this.page.getByRole("menuitem", { name: cual }).click();
    if (pregunta) await this.admin.confirmar("Quitar");
  }

  /** Chooses the datum that a rule reads, writing a part of its name. */
  async dato(donde: Locator, nombre: string): Promise<void> {
    const caja = donde.getByRole("combobox", { name: "Dato que se lee" });
    if ((await caja.inputValue()) === nombre) return;
    await caja.fill(nombre);
    await this.page.getByRole("option", { name: nombre, exact: true }).waitFor();
    await caja.press("Enter");
  }

  /** A finding by its code, and words of it. */
  hallazgo(codigo: string, texto: string | RegExp = ""): Locator {
    return this.page
      .getByRole("complementary", { name: "Hallazgos" })
      .getByRole("listitem")
      .filter({ hasText: codigo })
      .filter({ hasText: texto })
      .first();
  }

  /** Waits for a finding, takes the way out that it offers and waits until it is gone. */
  async tomarSalida(codigo: string, texto: string, salida: string): Promise<void> {
    const suyo = this.hallazgo(codigo, texto);
    await suyo.getByRole("button", { name: salida }).click();
    await suyo.waitFor({ state: "detached" });
  }

  /** Waits until what was changed is stored. */
  async guardado(): Promise<void> {
    await this.page.getByText(/^(Sin guardar|Guardando…)$/).waitFor({ state: "detached" });
    await this.page.getByText(/^rev\. \d+ · Guardado/).waitFor();
  }

  /** Errors that the revision shows, by code. */
  async errores(): Promise<readonly string[]> {
    const textos = await this.page
      .getByRole("complementary", { name: "Hallazgos" })
      .getByRole("listitem")
      .filter({ hasText: /^error/ })
      .allInnerTexts();
    return textos.map((texto) => texto.split("\n")[1] ?? "");
  }

  /** Proposes the publication of bases without errors. */
  async proponer(): Promise<void> {
    await this.admin.seccion("Publicación");
    await this.page.getByText("La revisión no halla errores").waitFor();
    await this.page.getByRole("button", { name: "Proponer la publicación…" }).click();
    await this.admin.confirmar("Proponer la publicación", "PROPONER");
    await this.page.getByText("La propuso usted: debe aprobarla otra persona.").waitFor();
  }

  /** Identifier of the proceso on screen. */
  proceso(): string {
    return /\/procesos\/([^/]+)/.exec(this.page.url())?.[1] ?? "";
  }
}

interface Leido {
  readonly proceso: {
    readonly estado: string;
    readonly versionVigente: number | null;
    readonly version: { readonly documento: Bases } | null;
  };
}

/** What is in force of a proceso. */
export async function leerVigente(api: Api, id: string): Promise<Leido["proceso"]> {
  const LEER = "query ($id: ID!) { proceso(id: $id) { estado versionVigente version { documento } } }";
  return (await api.gql<Leido>("rosa", LEER, { id })).data.proceso;
}
