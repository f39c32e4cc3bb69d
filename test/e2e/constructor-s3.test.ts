import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sumarDias } from "#schema/fecha.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { Constructor, leerVigente } from "./constructor-paginas.ts";
import { Instructivo } from "./instructivo.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { type Sitio, startSitio } from "./sitio.ts";

/** The template is of April 2026; a year of whole weeks later its days fall on the same days of the week. */
const SEMANAS = 52 * 7;
const HOY = "2027-04-01T15:00:00Z";

let sitio: Sitio;
let navegador: Navegador;
let id = "";
const quejas: string[] = [];
const instructivo = new Instructivo("s3");

beforeAll(async () => {
  const desfase = Math.round((Date.parse(HOY) - Date.now()) / 1000);
  sitio = await startSitio({ desfase: () => desfase });
  navegador = await openNavegador(1280, 860);
});
afterAll(async () => {
  instructivo.guardar();
  await navegador?.close();
  await sitio?.close();
});

const ingresar = async (persona: "rosa" | "pablo") =>
  new Constructor(await PaginasAdmin.ingresar(navegador.contexto, sitio.url, persona, quejas));

/** A year of weeks later, with its hour if it has one. */
const despues = (valor: string): string => `${sumarDias(valor.slice(0, 10), SEMANAS)}${valor.slice(10)}`;

describe("S3 from its template, through the screens only", () => {
  test("begins like the contest of example and moves its schedule", async () => {
    const rosa = await ingresar("rosa");
    const { page, admin } = rosa;
    await page
      .getByRole("link", { name: /^Crear/ })
      .first()
      .click();
    await page.getByLabel("Título de la convocatoria").fill("Contratación CAS de orientadores");
    await admin.elegir("Entidad que convoca", "Dirección Desconcentrada de Cultura de Cusco (DDC-CUSCO)");
    await page.getByRole("combobox", { name: "Con qué empieza" }).click();
    await page.getByRole("option", { name: /^Como: Currículo y entrevista ponderados/ }).click();
    await instructivo.paso(
      "Crear un proceso",
      "También puede empezar como otro concurso: elíjalo en «Con qué empieza» y cambie después lo que haga falta.",
      page,
    );
    await page.getByRole("button", { name: "Crear proceso" }).click();
    await page.getByRole("navigation", { name: "Secciones del proceso" }).waitFor();
    id = rosa.proceso();
    await admin.seccion("Cronograma");
    await page.getByRole("button", { name: /^17\/04\/2026/ }).waitFor();
    // From the last to the first, so that no row goes before another one.
    const filas = await page.locator("[data-ruta^='cronograma.hitos.'] h3 > button").all();
    for (const fila of filas.toReversed()) {
      await fila.click();
      const cuerpo = page.locator(`[id="${await fila.getAttribute("aria-controls")}"]`);
      for (const caja of (
        await cuerpo.locator("input[type='date'], input[type='datetime-local']").all()
      ).toReversed()) {
        const valor = await caja.inputValue();
        if (valor !== "") await caja.fill(despues(valor));
      }
      await fila.click();
    }
    await page.getByText("De 16/04/2027 a 03/06/2027: 49 días calendario.").waitFor();
    await instructivo.paso(
      "Traer un punto de partida",
      "Si empezó como otro concurso, ponga las fechas del suyo en «Cronograma».",
      page,
    );
    await rosa.guardado();
    expect(await rosa.errores()).toEqual([]);
    await rosa.proponer();
  });

  test("is published by a second person", async () => {
    const { page, admin } = await ingresar("pablo");
    await admin.abrir(id, "publicacion");
    await page.getByRole("button", { name: "Aprobar y publicar…" }).click();
    await admin.confirmar("Aprobar y publicar", "APROBAR");
    await page.getByText("Versión 1: Publicación de las bases").waitFor();
    expect((await leerVigente(sitio.api, id)).versionVigente).toBe(1);
  });

  test("is amended by a prórroga, with its reason and the second signature", async () => {
    const rosa = await ingresar("rosa");
    await rosa.admin.abrir(id, "publicacion");
    await instructivo.paso("Prorrogar", "En «Publicación» de un proceso publicado, pulse «Prorrogar…».", rosa.page);
    await rosa.page.getByRole("button", { name: "Prorrogar…" }).click();
    const cierre = rosa.page.getByLabel(/^Termina: Postulación/);
    const antes = await cierre.inputValue();
    expect(antes).toBe("2027-05-04T17:00");
    await cierre.fill("2027-05-04T23:00");
    await rosa.page.getByText("Quedaría así:").waitFor();
    await rosa.page.getByLabel("Motivo; se publica").fill("La plataforma no estuvo disponible por la mañana");
    await instructivo.paso(
      "Prorrogar",
      "Escriba hasta cuándo se amplía cada plazo y el motivo, que se publica.",
      rosa.page,
    );
    await rosa.admin.confirmar("Proponer: prorrogar");
    await rosa.page.getByText("La propuso usted: debe aprobarla otra persona.").waitFor();
    await instructivo.paso(
      "Prorrogar",
      "La propuesta dice qué cambiaría y espera la firma de otra persona.",
      rosa.page,
    );

    const pablo = await ingresar("pablo");
    await pablo.admin.abrir(id, "publicacion");
    await pablo.page.getByRole("button", { name: "Aprobar y publicar…" }).click();
    await pablo.admin.confirmar("Aprobar y publicar", "APROBAR");
    await pablo.page.getByText(/^Versión 2: /).waitFor();
    await pablo.page
      .getByText(/La plataforma no estuvo disponible por la mañana/)
      .first()
      .waitFor();
    await instructivo.paso("Prorrogar", "La prórroga es una versión nueva de las bases, con su motivo.", pablo.page);
    const { version, versionVigente } = await leerVigente(sitio.api, id);
    expect(versionVigente).toBe(2);
    const postulacion = version?.documento.cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION");
    expect(postulacion?.cuando).toMatchObject({ abre: "2027-05-04T00:00", cierra: "2027-05-04T23:00" });
    expect(quejas).toEqual([]);
  });
});
