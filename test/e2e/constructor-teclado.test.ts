import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Page } from "playwright-core";
import { basesAlrededor, createBorrador } from "../factories/proceso.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { Constructor } from "./constructor-paginas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { type Sitio, startSitio } from "./sitio.ts";

let sitio: Sitio;
let navegador: Navegador;
const quejas: string[] = [];

beforeAll(async () => {
  sitio = await startSitio();
  navegador = await openNavegador(1280, 900);
});
afterAll(async () => {
  await navegador?.close();
  await sitio?.close();
});

/** Further than this nobody would keep pressing. */
const PULSACIONES = 250;

/** Words of the control that has the focus, as a screen reader says them. */
const enfocado = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: actual } = document;
    if (!actual || actual === document.body) return "";
    const etiqueta = actual instanceof HTMLInputElement || actual instanceof HTMLTextAreaElement ? actual.labels : null;
    return (actual.getAttribute("aria-label") ?? etiqueta?.[0]?.textContent ?? actual.textContent ?? "").trim();
  });

/** Goes with a key from control to control until one that is called so has the focus. */
async function hasta(page: Page, nombre: RegExp, tecla = "Tab"): Promise<void> {
  for (let i = 0; i < PULSACIONES; i++) {
    if (nombre.test(await enfocado(page))) return;
    await page.keyboard.press(tecla);
  }
  throw new Error(`Con ${tecla} no se llega a ${nombre.source}; el foco quedó en «${await enfocado(page)}»`);
}

const LEER = "query ($id: ID!) { proceso(id: $id) { borrador { documento } } }";
interface Leido {
  readonly proceso: { readonly borrador: { readonly documento: Bases } };
}

describe("The builder without a mouse", () => {
  test("a stage with three criteria, in the order that was wanted, and a bonus of the library", async () => {
    const { id } = await createBorrador(sitio.api, basesAlrededor(10, 20, {}));
    const admin = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
    const rosa = new Constructor(admin);
    const { page } = admin;
    const { keyboard } = page;
    const nombrar = async (nombre: string) => {
      await page.getByRole("dialog").waitFor();
      await page.waitForFunction(() => document.activeElement?.matches("[role=dialog] input, [role=dialog] textarea"));
      await keyboard.type(nombre);
      await keyboard.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await rosa.guardado();
    };
    await admin.abrir(id, "etapas");
    await rosa.guardado();
    await hasta(page, /^Agregar etapa$/);
    await keyboard.press("Enter");
    await nombrar("Prueba práctica");
    for (const criterio of ["Destreza", "Rapidez", "Orden"]) {
      await hasta(page, /^Agregar criterio$/);
      await keyboard.press("Enter");
      await page.getByRole("menu").waitFor();
      await hasta(page, /^Puntaje que pone cada evaluador/, "ArrowDown");
      await keyboard.press("Enter");
      await nombrar(criterio);
    }
    await hasta(page, /^Acciones de criterio «Orden»$/, "Shift+Tab");
    await keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    await hasta(page, /^Subir$/, "ArrowDown");
    await keyboard.press("Enter");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await rosa.guardado();

    await hasta(page, /^Bonificaciones/, "Shift+Tab");
    await keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Bonificaciones" }).waitFor();
    await hasta(page, /^De la biblioteca…$/);
    await keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await hasta(page, /^Agregar Persona con discapacidad/);
    await keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await rosa.guardado();

    const { documento } = (await sitio.api.gql<Leido>("rosa", LEER, { id })).data.proceso.borrador;
    const criterios = documento.etapas.find(({ nombre }) => nombre === "Prueba práctica")?.criterios;
    expect(criterios?.tipo === "GRUPO" && criterios.hijos.map(({ nombre }) => nombre)).toEqual([
      "Destreza",
      "Orden",
      "Rapidez",
    ]);
    expect(documento.bonificaciones.map(({ nombre }) => nombre)).toEqual(["Persona con discapacidad"]);
    expect(quejas).toEqual([]);
  });
});
