import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBorrador } from "../factories/proceso.ts";
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

describe("The list of procesos", () => {
  test("is filtered, ordered, linked, gone back in, and its filters are named and kept", async () => {
    await createBorrador(sitio.api, undefined, "Contratación de un chofer");
    await createBorrador(sitio.api, undefined, "Contratación de una abogada");
    const rosa = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
    const { page } = rosa;
    const abogada = page.getByText("Contratación de una abogada");
    const chofer = page.getByText("Contratación de un chofer");
    await abogada.waitFor();
    await page.getByRole("searchbox", { name: "Código o título" }).fill("chofer");
    await abogada.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "En preparación" }).click();
    await page.getByRole("button", { name: "En preparación", pressed: true }).waitFor();
    await rosa.elegir("Orden", "Cierre más próximo primero");
    await page.waitForURL(/sort=CIERRE/);
    await chofer.waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);

    const direccion = page.url();
    await page.reload();
    await chofer.waitFor();
    expect(page.url()).toBe(direccion);
    expect(await page.getByRole("searchbox", { name: "Código o título" }).inputValue()).toBe("chofer");
    const compartida = await navegador.contexto.newPage();
    await compartida.goto(direccion);
    await compartida.getByRole("button", { name: "En preparación", pressed: true }).waitFor();
    expect(await compartida.getByText("Contratación de una abogada").count()).toBe(0);
    await compartida.close();

    await page.getByRole("button", { name: "Guardar esta consulta" }).click();
    await page.getByRole("textbox", { name: "Nombre de la consulta" }).fill("Choferes");
    await page.getByRole("button", { name: "Guardar", exact: true }).click();
    const guardada = page.getByRole("link", { name: "Choferes" });
    await guardada.waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    for (let pasos = 0; pasos < 3; pasos += 1) await page.goBack();
    await abogada.waitFor();
    await guardada.click();
    await abogada.waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Choferes", exact: true }).and(page.locator("[aria-current]")).waitFor();

    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole("list", { name: "Procesos en los que trabaja" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("button", { name: "Borrar la consulta Choferes" }).click();
    await guardada.waitFor({ state: "detached" });
    await page.close();
  });

  test("leaves out what was put away, which has its own filter and comes back", async () => {
    const { id, codigo } = await createBorrador(sitio.api, undefined, "Contratación de una antropóloga");
    const rosa = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
    const { page } = rosa;
    await page.getByRole("link", { name: codigo, exact: true }).click();
    await page.getByRole("button", { name: "Archivar" }).click();
    await rosa.confirmar("Archivar");
    await page.getByText("El proceso se archivó").waitFor();
    await page.getByText("Archivado", { exact: true }).waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await page.getByRole("link", { name: "‹ Procesos" }).click();
    await page.getByText("Contratación de una abogada").waitFor();
    await page.getByText("Contratación de una antropóloga").waitFor({ state: "detached" });
    await rosa.elegir("Archivo", "Archivados");
    await page.getByRole("link", { name: codigo, exact: true }).click();
    await page.waitForURL(new RegExp(id));
    await page.getByRole("button", { name: "Sacar del archivo" }).click();
    await rosa.confirmar("Sacar del archivo");
    await page.getByText("El proceso volvió a la lista de trabajo").waitFor();
    await page.close();
  });

  test("makes no page that the browser complains of", () => {
    expect(quejas).toEqual([]);
  });
});
