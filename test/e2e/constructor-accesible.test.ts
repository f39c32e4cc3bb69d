import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SECCIONES } from "../../admin/src/bases/secciones/indice.ts";
import { createBorrador } from "../factories/proceso.ts";
import { leerSemilla } from "../factories/semillas.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { type Sitio, startSitio } from "./sitio.ts";

/** Places of the page besides the sections, for who prepares the bases of a draft. */
const LUGARES = ["pruebas", "simulacion", "documento", "publicacion", "archivo"];
const ANCHOS = [1280, 360];
/** Items that are opened in a section, each inside the one before when it has any. */
const ABIERTOS = 3;

let sitio: Sitio;
let navegador: Navegador;
let rosa: PaginasAdmin;
let id = "";
const quejas: string[] = [];

beforeAll(async () => {
  sitio = await startSitio();
  navegador = await openNavegador(1280, 900);
  id = (await createBorrador(sitio.api, leerSemilla("s3-mc-ddc-cusco"))).id;
  rosa = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
});
afterAll(async () => {
  await navegador?.close();
  await sitio?.close();
});

/** What is wrong on screen at that width: accessibility, and anything wider than the window. */
async function faltas(lugar: string, ancho: number): Promise<readonly string[]> {
  await rosa.page.setViewportSize({ width: ancho, height: 900 });
  // What the bar on top half covers is no fault of what is under it.
  await rosa.page.evaluate(() => scrollTo(0, 0));
  const propias = await rosa.faltasDeAcceso();
  const sobran = await rosa.page.evaluate(() => {
    const [...todos] = document.querySelectorAll("main *");
    const anchos = todos.filter((uno) => uno.getBoundingClientRect().right > innerWidth);
    const sobra = document.documentElement.scrollWidth - innerWidth;
    return sobra > 0 ? [`${sobra} px de más: ${anchos.map((uno) => uno.outerHTML.slice(0, 120)).join(" ")}`] : [];
  });
  return [...propias, ...sobran].map((falta) => `${lugar} ${ancho}: ${falta}`);
}

const enAmbos = async (lugar: string): Promise<readonly string[]> => {
  const halladas: string[] = [];
  for (const ancho of ANCHOS) halladas.push(...(await faltas(lugar, ancho)));
  await rosa.page.setViewportSize({ width: 1280, height: 900 });
  return halladas;
};

describe("Every section and place of the page of a proceso", () => {
  test("is accessible with its items open, on a desk and on a phone", async () => {
    const halladas: string[] = [];
    await rosa.abrir(id, "generalidades");
    for (const { id: seccion, nombre } of SECCIONES) {
      await rosa.seccion(nombre);
      await rosa.page.locator("section h2").first().waitFor();
      for (let i = 0; i < ABIERTOS; i++) {
        const cerrado = rosa.page.locator("section h3 > button[aria-expanded='false']").first();
        if ((await cerrado.count()) > 0) await cerrado.click();
      }
      halladas.push(...(await enAmbos(seccion)));
    }
    expect(halladas).toEqual([]);
  });

  test("is accessible where the bases are tried, read and published", async () => {
    const halladas: string[] = [];
    for (const lugar of LUGARES) {
      await rosa.abrir(id, lugar);
      await rosa.page.locator("main h2").nth(2).waitFor();
      halladas.push(...(await enAmbos(lugar)));
    }
    await rosa.page.getByRole("navigation", { name: "Principal" }).getByRole("link", { name: "Ayuda" }).click();
    await rosa.titulo("Ayuda");
    halladas.push(...(await enAmbos("ayuda")));
    expect(halladas).toEqual([]);
    expect(quejas).toEqual([]);
  });
});
