import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CINCO } from "../factories/cinco-postulantes.ts";
import { publicarTodo, sellarTodos } from "../factories/concurso-evaluado.ts";
import { CLAVE, dniDe } from "../factories/personas.ts";
import { ABIERTO, conPlazo, publicar } from "../factories/postulacion.ts";
import { leerSemilla } from "../factories/semillas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { PaginasPortal } from "./portal-paginas.ts";
import { type Sitio, startSitio } from "./sitio.ts";

const S3 = conPlazo(leerSemilla("s3-mc-ddc-cusco"), ABIERTO);

let sitio: Sitio;
let navegador: Navegador;
let portal: PaginasPortal;
let postulacion = "";

beforeAll(async () => {
  sitio = await startSitio();
  navegador = await openNavegador(360, 780);
  const { id } = await publicar(sitio.api, S3);
  const page = await navegador.contexto.newPage();
  page.setDefaultTimeout(15_000);
  portal = new PaginasPortal(page, sitio.url);
  await portal.abrir(`/cuenta/ingreso?volver=/postular/${id}`);
  await portal.ingresar(dniDe("ana"), CLAVE);
  await page.getByRole("button", { name: "Empezar" }).click();
  await portal.esperar("Su postulación");
  postulacion = new URL(page.url()).pathname;
});
afterAll(async () => {
  await navegador?.close();
  await sitio?.close();
});

describe("Whoever stumbles", () => {
  test.each([
    ["the network is gone", "No hay conexión con el servidor", null],
    ["the server fails", "Ocurrió un error inesperado", 500],
    ["too many ask at once", "Hay muchas personas usando el sistema", 503],
  ])("when %s is told so with a way out, and is not taken for a stranger", async (_caso, palabras, estado) => {
    const { page } = portal;
    await page.route("**/graphql", (ruta) =>
      estado === null ? ruta.abort() : ruta.fulfill({ status: estado, body: "<html>" }),
    );
    await page.goto(sitio.url + postulacion);
    await page.getByText(palabras).waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Volver a intentar" }).click();
    await portal.esperar("Su postulación");
    expect(new URL(page.url()).pathname).toBe(postulacion);
  });

  test("whose session ended while writing signs in again, and what was written is sent", async () => {
    const { page } = portal;
    await portal.abrir(`${postulacion}/secciones/personales`);
    const galletas = await navegador.contexto.cookies();
    await navegador.contexto.clearCookies();
    await portal.campo("personales", "domicilio").fill("Calle de la Espera 8");
    await page.getByText("Su sesión terminó").waitFor();
    expect(galletas.length).toBeGreaterThan(0);
    expect(await portal.faltasDeAcceso()).toEqual([]);
    await page.getByRole("link", { name: "Ingresar de nuevo" }).click();
    await portal.ingresar(dniDe("ana"), CLAVE);
    await portal.esperar("Datos personales");
    await page.getByText(/Guardado a las/).waitFor();
    const [fila] = await sitio.api.sql<{ domicilio: string }>(
      "select respuestas -> 'personales' -> 0 -> 'valores' ->> 'domicilio' as domicilio from postulacion where persona = $1",
      [sitio.api.ids.ana],
    );
    expect(fila?.domicilio).toBe("Calle de la Espera 8");
  });

  test("who added rows by mistake takes them away, also once their faults are shown, and keeps the focus", async () => {
    const { page } = portal;
    await portal.abrir(`${postulacion}/secciones/experiencia`);
    await page.getByRole("button", { name: "Agregar" }).click();
    await page.getByRole("button", { name: /^Listo/ }).click();
    await page.getByRole("button", { name: "Agregar otro" }).click();
    await page.getByRole("button", { name: "Guardar y continuar" }).click();
    await page.getByRole("link", { name: "Registro 1: Falta responder «Cargo o servicio»." }).waitFor();
    await page.getByRole("link", { name: "Registro 2: Falta responder «Cargo o servicio»." }).waitFor();
    const enfocado = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.getByRole("button", { name: /^Quitar.*Registro 2/ }).press("Enter");
    expect(await enfocado()).toBe("Sí, quitar");
    await page.getByRole("button", { name: "No, conservarlo" }).press("Enter");
    expect(await enfocado()).toContain("Quitar");
    for (let quedan = 2; quedan > 0; quedan -= 1) {
      await page
        .getByRole("button", { name: /^Quitar/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Sí, quitar" }).click();
    }
    await page.getByText("Todavía no ha agregado nada.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("r-experiencia");
  });

  test("reads what is missing under the part where it is asked for", async () => {
    const { page } = portal;
    await portal.abrir(`${postulacion}/revisar`);
    const aviso = page.getByRole("main");
    await aviso.getByText("Todavía no puede enviarla").waitFor();
    const texto = await aviso.innerText();
    expect(texto).toMatch(/Experiencia laboral\s+.*Experiencia laboral/s);
    expect(texto).toMatch(/Documentos\s+Falta «Copia del documento de identidad»/);
    expect(await portal.faltasDeAcceso()).toEqual([]);
  });

  test("with the link of a mail cut short is told before choosing a password", async () => {
    await portal.abrir("/cuenta/clave");
    await portal.page.getByRole("link", { name: "Pedir otro enlace" }).waitFor();
    expect(await portal.page.getByLabel("Contraseña", { exact: true }).count()).toBe(0);
  });

  test("in a window of any width, a table of results stays in its place", async () => {
    const concurso = await sellarTodos(sitio.api, CINCO);
    await publicarTodo(sitio.api, concurso, CINCO);
    const { page } = portal;
    await portal.abrir(`/convocatorias/${concurso.proceso.id}`);
    const resultados = page.locator("#resultados-publicados details").first();
    await resultados.getByText("FLORES Ñahui, Ana").first().waitFor();
    for (const width of [1280, 800, 620, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const sobra = await resultados.evaluate((lugar) => {
        const { right } = lugar.getBoundingClientRect();
        return [...lugar.querySelectorAll("section")].filter((uno) => uno.getBoundingClientRect().right > right).length;
      });
      expect({ width, sobra }).toEqual({ width, sobra: 0 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await portal.faltasDeAcceso()).toEqual([]);
  });
});
