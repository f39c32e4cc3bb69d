import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { basesAlrededor, createBorrador } from "../factories/proceso.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { type Sitio, startSitio } from "./sitio.ts";

let sitio: Sitio;
let navegador: Navegador;
let rosa: PaginasAdmin;
let proceso = "";

beforeAll(async () => {
  sitio = await startSitio();
  navegador = await openNavegador(1280, 900);
  proceso = (await createBorrador(sitio.api, basesAlrededor(10, 20, {}))).id;
  rosa = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", []);
});
afterAll(async () => {
  await navegador?.close();
  await sitio?.close();
});

interface Leido {
  readonly proceso: { readonly titulo: string };
}
const tituloGuardado = async () =>
  (await sitio.api.gql<Leido>("rosa", "query ($id: ID!) { proceso(id: $id) { titulo } }", { id: proceso })).data.proceso
    .titulo;

describe("Whoever works here and stumbles", () => {
  test("leaves at once after typing, and what was typed is stored before", async () => {
    await rosa.abrir(proceso, "generalidades");
    await rosa.page.getByLabel("Título de la convocatoria").fill("Título escrito y dejado");
    await rosa.page.getByRole("link", { name: "‹ Procesos" }).click();
    await rosa.titulo("Procesos");
    expect(await tituloGuardado()).toBe("Título escrito y dejado");
  });

  test("is asked before leaving what cannot be stored, and may stay to mend it", async () => {
    const { page } = rosa;
    await rosa.abrir(proceso, "plazas");
    await page
      .getByRole("button", { name: /vacante/ })
      .first()
      .click();
    const pago = page.getByLabel("Pago mensual, en soles");
    await pago.fill("mil");
    await page.getByText("Escriba un monto como 2,964.19.").waitFor();
    await page.getByRole("link", { name: "‹ Procesos" }).click();
    await page.getByRole("heading", { name: "¿Salir sin guardar?" }).waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await page.getByRole("button", { name: "Cancelar" }).click();
    expect(await pago.inputValue()).toBe("mil");
    await pago.fill("3,100.5");
    await page.getByText(/^rev\. \d+ · Guardado \d\d:\d\d$/).waitFor();
    expect(await pago.inputValue()).toBe("3,100.5");
    await page.reload();
    await page
      .getByRole("button", { name: /vacante/ })
      .first()
      .click();
    expect(await pago.inputValue()).toBe("3,100.50");
  });

  test("keeps what was typed when a read behind the page fails", async () => {
    const { page } = rosa;
    await rosa.abrir(proceso, "plazas");
    await page
      .getByRole("button", { name: /vacante/ })
      .first()
      .click();
    const pago = page.getByLabel("Pago mensual, en soles");
    await pago.fill("cien mil");
    await page.getByText("Sin guardar").waitFor();
    await page.route("**/graphql", (ruta) => ruta.fulfill({ status: 502, body: "<html>" }));
    const leida = page.waitForResponse("**/graphql");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await leida;
    await page.unroute("**/graphql");
    expect(await pago.inputValue()).toBe("cien mil");
    await pago.fill("3,200.00");
    await page.getByText(/^rev\. \d+ · Guardado \d\d:\d\d$/).waitFor();
  });

  test("is told that the server fails, and not sent to sign in again", async () => {
    const { page } = rosa;
    await page.route("**/graphql", (ruta) => ruta.fulfill({ status: 500, body: "<html>" }));
    await page.goto(`${sitio.url}/admin/procesos`);
    await page.getByText("No pudimos mostrar esto").waitFor();
    expect(new URL(page.url()).pathname).toBe("/admin/procesos");
    await page.unroute("**/graphql");
    await page.reload();
    await rosa.titulo("Procesos");
  });

  test("finds a way back from an address where there is nothing", async () => {
    await rosa.page.goto(`${sitio.url}/admin/no-existe`);
    await rosa.titulo("Esta página no existe");
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await rosa.page.getByRole("main").getByRole("link", { name: "Ver los procesos" }).click();
    await rosa.titulo("Procesos");
  });

  test.each([1280, 360])("sees nothing out of its place in a window of %d px", async (width) => {
    const { page } = rosa;
    await page.setViewportSize({ width, height: 800 });
    for (const lugar of ["formulario", "documentos", "cronograma", "publicacion"]) {
      await page.goto(`${sitio.url}/admin/procesos/${proceso}/${lugar}`);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      const desplegable = page.locator("main h3 > button[aria-expanded=false]").first();
      if ((await desplegable.count()) > 0) await desplegable.click();
      const fuera = await page.evaluate(() =>
        [...document.querySelectorAll("main h3 > button > *, nav li > a > *")].flatMap((uno) => {
          const caja = uno.closest("main [data-ruta], nav");
          return caja && uno.getBoundingClientRect().right > caja.getBoundingClientRect().right
            ? [uno.textContent]
            : [];
        }),
      );
      expect({ lugar, fuera }).toEqual({ lugar, fuera: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await rosa.faltasDeAcceso()).toEqual([]);
    }
  });
});
