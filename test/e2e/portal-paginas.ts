/** The pages of the portal as a person uses them: by what is written on them, and by the fields of the configuration. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import type { Bases } from "#schema/bases/bases.ts";
import type { Campo, Seccion } from "#schema/bases/formulario.ts";

export interface DatosDeRegistro {
  readonly numero: string;
  readonly nombres: string;
  readonly apellidos: string;
  readonly correo: string;
  readonly clave: string;
}

export interface Archivo {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Valores = Readonly<Record<string, unknown>>;

export class PaginasPortal {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  async abrir(camino: string): Promise<void> {
    await this.page.goto(this.#url + camino);
    await this.titulo();
  }

  /** Heading of the page, once it is the one of a page and not of the wait for it. */
  async titulo(): Promise<string> {
    const titulo = this.page.locator("h1:not(.oculto)");
    await titulo.waitFor();
    return titulo.innerText();
  }

  async esperar(titulo: string | RegExp): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: titulo }).waitFor();
  }

  /** Violations of accessibility of the page on screen, by rule and place. */
  async faltasDeAcceso(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
  }

  /** Makes an account, with the mail that the demonstration shows, and signs in. */
  async registrar({ numero, nombres, apellidos, correo, clave }: DatosDeRegistro): Promise<void> {
    await this.abrir("/cuenta/registro");
    const { page } = this;
    await page.getByLabel("Número de documento").fill(numero);
    await page.getByLabel("Nombres").fill(nombres);
    await page.getByLabel("Apellidos").fill(apellidos);
    await page.getByLabel("Correo electrónico").fill(correo);
    await page.getByLabel("Contraseña", { exact: true }).fill(clave);
    await page.getByRole("button", { name: "Crear mi cuenta" }).click();
    await this.esperar("Revise su correo");
    await page.getByRole("link", { name: "Abrir el enlace del correo" }).click();
    await this.esperar("Su cuenta está lista");
    await page.getByRole("main").getByRole("link", { name: "Ingresar" }).click();
    await this.ingresar(numero, clave);
  }

  async ingresar(usuario: string, clave: string): Promise<void> {
    await this.esperar("Ingresar");
    await this.page.getByLabel("Número de documento o correo").fill(usuario);
    await this.page.getByLabel("Contraseña", { exact: true }).fill(clave);
    await this.page.getByRole("button", { name: "Ingresar" }).click();
    await this.page.getByRole("button", { name: "Salir" }).waitFor();
  }

  /** Opens a part of the application from its task list. */
  async entrarA(parte: string): Promise<void> {
    await this.esperar("Su postulación");
    await this.page.getByRole("link", { name: parte, exact: true }).click();
    await this.esperar(parte);
  }

  /** Fills a section that is filled once, and goes back to the list. */
  async llenarUnica(seccion: Seccion, valores: Valores): Promise<void> {
    await this.entrarA(seccion.titulo);
    await this.#llenarCampos(seccion, valores);
    await this.continuar();
  }

  /** Adds rows to a section, each with its evidence, and goes back to the list. */
  async llenarFilas(seccion: Seccion, filas: readonly Valores[], sustento: Archivo | null): Promise<void> {
    await this.entrarA(seccion.titulo);
    for (const valores of filas) {
      await this.page.getByRole("button", { name: /^Agregar/ }).click();
      await this.#llenarCampos(seccion, valores);
      if (sustento && seccion.repite && seccion.repite.sustento !== "SIN_SUSTENTO")
        await this.adjuntar(this.page.locator(".tarjeta.formulario"), sustento);
      await this.page.getByRole("button", { name: /^Listo/ }).click();
    }
    await this.continuar();
  }

  async continuar(): Promise<void> {
    await this.page.getByRole("button", { name: "Guardar y continuar" }).click();
    await this.esperar("Su postulación");
  }

  /** Chooses a file in a place and waits until it is there. */
  async adjuntar(lugar: Locator, archivo: Archivo): Promise<void> {
    await lugar.locator("input[type=file]").first().setInputFiles(archivo);
    await lugar.getByRole("link", { name: /^Ver/ }).waitFor();
  }

  campo(seccion: string, campo: string): Locator {
    return this.page.locator(`[id^="r-${seccion}-"][id$="-${campo}"]`);
  }

  async #llenarCampos({ id, campos }: Seccion, valores: Valores): Promise<void> {
    for (const campo of campos) {
      const valor = valores[campo.id];
      if (valor !== undefined) await this.#llenar(id, campo, valor);
    }
  }

  async #llenar(seccion: string, campo: Campo, valor: unknown): Promise<void> {
    const control = this.campo(seccion, campo.id);
    const grupo = this.page.locator("fieldset", { has: control });
    switch (campo.tipo) {
      case "FECHA": {
        const [dia = "", mes = "", anio = ""] = String(valor).split("/");
        await control.fill(dia);
        await grupo.getByLabel("Mes").fill(mes);
        return grupo.getByLabel("Año").fill(anio);
      }
      case "SI_NO":
        return grupo.getByLabel(valor === "SI" ? "Sí" : "No", { exact: true }).check();
      case "OPCION":
      case "OPCIONES": {
        const codigos = Array.isArray(valor) ? valor : [valor];
        for (const { valor: codigo, etiqueta } of campo.opciones.filter((opcion) => codigos.includes(opcion.valor))) {
          if (await control.evaluate((elemento) => elemento.tagName === "SELECT")) await control.selectOption(codigo);
          else await grupo.getByLabel(etiqueta, { exact: true }).check();
        }
        return;
      }
      case "UBIGEO": {
        const codigo = String(valor);
        await control.selectOption(`${codigo.slice(0, 2)}0000`);
        await grupo.getByLabel("Provincia").selectOption(`${codigo.slice(0, 4)}00`);
        await grupo.getByLabel("Distrito").selectOption(codigo);
        return;
      }
      default:
        return control.fill(String(valor));
    }
  }
}

/** The section of the bases that plays a part, whatever it is called. */
export function seccionDe({ formulario }: Bases, id: string): Seccion {
  const seccion = formulario.secciones.find((una) => una.id === id);
  if (!seccion) throw new Error(`The bases have no section ${id}`);
  return seccion;
}
