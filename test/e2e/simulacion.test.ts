import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBorrador } from "../factories/proceso.ts";
import { leerSemilla } from "../factories/semillas.ts";
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

describe("Before the bases are published", () => {
  test("HR simulates the contest, stops one that is long, and makes a sample of a simulated applicant", async () => {
    const { id } = await createBorrador(sitio.api, leerSemilla("s4-hrdc-cajamarca.suma"));
    const rosa = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
    const { page } = rosa;
    await rosa.abrir(id, "simulacion");
    await page.getByText("¿Quien cumple justo el perfil puede aprobar").waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);

    await rosa.elegir("Cuántos postulantes", "10,000");
    await page.getByRole("button", { name: "Simular" }).click();
    await page.getByRole("progressbar", { name: "Avance de la simulación" }).waitFor();
    await page.getByText(/^[1-9][\d,]* de 10,000 postulantes$/).waitFor();
    await page.getByRole("button", { name: "Detener" }).click();
    await page.getByText("Simulación detenida").waitFor();

    await rosa.elegir("Cuántos postulantes", "500");
    await page.getByRole("button", { name: "Simular" }).click();
    await page.getByRole("heading", { name: "Qué pasaría" }).waitFor({ timeout: 60_000 });
    await page
      .getByText("Quien cumple justo el perfil obtiene 32 en «Evaluación de la hoja de vida»")
      .first()
      .waitFor();
    await page.locator(".MuiBarElement-root, .MuiBarChart-element, svg rect").first().waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);

    await rosa.seccion("Pruebas");
    await page.getByText("3 muestras: todas dan lo esperado.").waitFor();
    await page.getByText(/^Las muestras prueban \d+ de \d+ reglas/).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Crear muestra" }).click();
    await page.getByRole("textbox", { name: "Qué comprueba" }).fill("Un ganador simulado");
    await page.getByRole("combobox", { name: "De quién se parte" }).click();
    await page
      .getByRole("option", { name: /^Simulado .*: gana/ })
      .first()
      .click();
    await rosa.confirmar("Crear muestra");
    await page.getByText("4 muestras: todas dan lo esperado.").waitFor();
    await rosa.guardado(2);
  });

  test("a sample that does not give what is expected says so in words, and its number can be mended", async () => {
    const { id } = await createBorrador(sitio.api, leerSemilla("s4-hrdc-cajamarca.suma"));
    const rosa = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
    const { page } = rosa;
    await rosa.abrir(id, "pruebas");
    await page.getByRole("button", { name: /^Da lo esperado Maestría, seis/ }).click();
    const final = page.getByRole("textbox", { name: "Puntaje final (opcional)" });
    await final.fill("100");
    await page.getByText("Puntaje final: se esperaba 100 y da 103.5 (103.5 = 90 Puntaje total + 13.5").waitFor();
    await page.getByText("3 muestras: 1 no da lo esperado.").waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await page.getByRole("button", { name: "Tomar lo que las bases dan ahora" }).click();
    await page.getByText("3 muestras: todas dan lo esperado.").waitFor();
    expect(await final.inputValue()).toBe("103.5");
    await page
      .getByText(/^Guardado|· Guardado/)
      .first()
      .waitFor();
  });

  test("makes no page that the browser complains of", () => {
    expect(quejas).toEqual([]);
  });
});
