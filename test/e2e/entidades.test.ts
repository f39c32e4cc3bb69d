import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { basesAlrededor, createPublicado } from "../factories/proceso.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { type Sitio, startSitio } from "./sitio.ts";

/** One point, as the smallest of images. */
const PUNTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

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

const ingresar = (persona: Parameters<typeof PaginasAdmin.ingresar>[2]) =>
  PaginasAdmin.ingresar(navegador.contexto, sitio.url, persona, quejas);
const anio = new Intl.DateTimeFormat("es-PE", { year: "numeric", timeZone: "America/Lima" }).format(new Date());

describe("The entidades", () => {
  test("an administrator registers one with its logo, and changes how another numbers its procesos", async () => {
    const admin = await ingresar("admin");
    const { page } = admin;
    const campo = (nombre: string | RegExp) => page.getByRole("textbox", { name: nombre });
    await page.getByRole("navigation", { name: "Principal" }).getByRole("link", { name: "Entidades" }).click();
    await page.getByRole("link", { name: "Crear entidad" }).click();
    await admin.titulo("Crear entidad");
    await campo("Nombre oficial").fill("Municipalidad Provincial de Anta");
    await campo("Siglas").fill("MPA");
    await campo("RUC").fill("20147897407");
    await page.getByText(`El próximo proceso será 001-${anio}-MPA`).waitFor();
    await page.getByRole("button", { name: "Crear entidad" }).click();
    await page.getByText(/RUC válido/).waitFor();
    await campo("RUC").fill("20147897406");
    expect(await admin.faltasDeAcceso()).toEqual([]);
    await page.getByRole("button", { name: "Crear entidad" }).click();
    await admin.titulo("Municipalidad Provincial de Anta");
    const elegir = page.getByLabel("Imagen del logo");
    await elegir.setInputFiles({ name: "logo.svg", mimeType: "image/png", buffer: Buffer.from("<svg/>") });
    await page.getByText(/elija una imagen PNG o JPG/).waitFor();
    await elegir.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: PUNTO });
    const logo = page.getByRole("img", { name: "Logo de la entidad" });
    await logo.waitFor();
    expect(await logo.evaluate((img) => Reflect.get(img, "naturalWidth") as unknown)).toBe(1);

    await page.getByRole("link", { name: "‹ Entidades" }).click();
    await page.getByRole("link", { name: "Dirección Desconcentrada de Cultura de Cusco" }).click();
    await campo(/^Numeración/).fill("CAS N° {anio}");
    await page.getByText("Incluya {numero} y use solo", { exact: false }).waitFor();
    await campo(/^Numeración/).fill("CAS N° {numero}-{anio}-{siglas}");
    await page.getByText(`El próximo proceso será CAS N° 001-${anio}-DDC-CUSCO`).waitFor();
    await campo(/^Comité de selección/).fill("Comité de Selección CAS");
    await campo(/^Resolución que lo designa/).fill("R.D. 506-2026");
    await page.getByRole("button", { name: "Agregar contacto" }).click();
    await admin.elegir("Para qué", "Consultas");
    await campo("Teléfono").fill("084 000 000");
    expect(await admin.faltasDeAcceso()).toEqual([]);
    await page.getByRole("button", { name: "Guardar" }).click();
    await page.getByText("Se guardó la entidad").waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await admin.faltasDeAcceso()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.close();
  });

  test("HR reads it and makes a proceso that is numbered and begins as it says", async () => {
    const rosa = await ingresar("rosa");
    const { page } = rosa;
    await page.getByRole("navigation", { name: "Principal" }).getByRole("link", { name: "Entidades" }).click();
    await page.getByRole("link", { name: "Dirección Desconcentrada de Cultura de Cusco" }).click();
    await page.getByText("Usted puede leer estos datos.", { exact: false }).waitFor();
    expect(await page.getByRole("textbox", { name: "Siglas" }).isDisabled()).toBe(true);
    expect(await page.getByRole("button", { name: "Guardar" }).count()).toBe(0);
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await page.getByRole("link", { name: "Procesos", exact: true }).click();
    await page.getByRole("link", { name: "Crear proceso" }).first().click();
    await rosa.elegir("Entidad que convoca", "Dirección Desconcentrada de Cultura de Cusco (DDC-CUSCO)");
    await page.getByRole("textbox", { name: "Título de la convocatoria" }).fill("Contratación de un chofer");
    await page.getByRole("button", { name: "Crear proceso" }).click();
    await rosa.titulo(`CAS N° 001-${anio}-DDC-CUSCO`);
    await rosa.seccion("Comité");
    await page.getByRole("textbox", { name: "Resolución que lo designa" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Resolución que lo designa" }).inputValue()).toBe("R.D. 506-2026");
    await page.close();
  });

  test("the public sees the logo over each contest of the entidad", async () => {
    const { api, url } = sitio;
    const LOGO = "mutation ($id: ID!, $imagen: String) { cambiarLogo(id: $id, imagen: $imagen) { logo } }";
    await api.gql("admin", LOGO, { id: api.entidades.cusco, imagen: PUNTO.toString("base64") });
    const { id, codigo } = await createPublicado(api, basesAlrededor(-1, 10));
    const page = await navegador.contexto.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${url}/convocatorias/${id}`);
    await page.getByText(codigo).first().waitFor();
    const logo = page.locator("img.logo");
    await expect.poll(() => logo.evaluate((img) => Reflect.get(img, "naturalWidth") as unknown)).toBe(1);
    await page.close();
  });

  test("make no page that the browser complains of", () => {
    expect(quejas).toEqual([]);
  });
});
