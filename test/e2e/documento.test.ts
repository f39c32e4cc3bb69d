import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPlaza } from "../factories/bases.ts";
import { basesAlrededor, createBorrador, createPublicado } from "../factories/proceso.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
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

const bases = (cambios: Parameters<typeof basesAlrededor>[2] = {}) =>
  basesAlrededor(-1, 10, {
    plazas: [buildPlaza({ nombre: "Analista de archivo", remuneracion: { centimos: 296419 } })],
    ...cambios,
  });

const faltas = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

describe("The document of the bases", () => {
  test("is reached from the contest, reads on a phone and on a desk, and meets accessibility", async () => {
    const { id } = await createPublicado(sitio.api, bases());
    const page = await navegador.contexto.newPage();
    page.on("console", (mensaje) => mensaje.type() === "error" && quejas.push(mensaje.text()));
    await page.goto(`${sitio.url}/convocatorias/${id}`);
    await page.getByRole("link", { name: "Bases (documento)" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toContain("II. PLAZAS Y PERFIL DEL PUESTO");
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faltas(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const cuadro = page.getByRole("table", { name: "Condiciones esenciales del contrato de la plaza P-01" });
      expect(await cuadro.getByRole("row", { name: /Remuneración mensual/ }).textContent()).toContain("S/ 2964.19");
    }
    await page.getByRole("link", { name: "II. PLAZAS Y PERFIL DEL PUESTO" }).click();
    expect(new URL(page.url()).hash).toBe("#n-II");
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    expect(quejas).toEqual([]);
    await page.close();
  });

  test("shows Recursos Humanos the draft as it is edited, marked, with the way back to each section", async () => {
    const { id } = await createBorrador(sitio.api, bases());
    const paginas = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
    await paginas.abrir(id, "documento");
    const hoja = paginas.page.getByRole("article", { name: "Documento de las bases" });
    await hoja.getByText("BORRADOR – sin valor", { exact: true }).waitFor();
    await hoja.getByRole("heading", { name: "2.1. P-01. Analista de archivo" }).waitFor();
    for (const width of [360, 1280]) {
      await paginas.page.setViewportSize({ width, height: 900 });
      expect(await paginas.faltasDeAcceso()).toEqual([]);
      expect(await paginas.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const pdf = await paginas.page.getByRole("link", { name: "PDF del borrador" }).getAttribute("href");
    expect(pdf).toBe(`/convocatorias/${id}/bases/borrador.pdf`);
    await hoja.getByRole("link", { name: "Editar: Perfil del puesto de la plaza P-01" }).click();
    await paginas.page.waitForURL(/\/plazas#plazas\.p1\.perfil$/);
    expect(quejas).toEqual([]);
  });
});
