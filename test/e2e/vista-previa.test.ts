import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { buildBases } from "../factories/bases.ts";
import { basesAlrededor, createBorrador } from "../factories/proceso.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { PaginasPortal } from "./portal-paginas.ts";
import { type Sitio, startSitio } from "./sitio.ts";

let sitio: Sitio;
let navegador: Navegador;
let rosa: PaginasAdmin;
let previa: FrameLocator;
let proceso = "";
const quejas: string[] = [];
/** What left the preview for the server. */
const enviadas: string[] = [];

const { secciones } = buildBases().formulario;
const FORMULARIO: Bases["formulario"] = {
  secciones: secciones.map((seccion) =>
    seccion.id === "personales"
      ? {
          ...seccion,
          campos: [
            { tipo: "SI_NO", id: "discapacidad", etiqueta: "¿Tiene discapacidad?", requerido: "SIEMPRE" },
            {
              tipo: "TEXTO",
              id: "carne",
              etiqueta: "Número de carné del CONADIS",
              requerido: "SIEMPRE",
              visibleSi: { tipo: "COMPARA", dato: "campo.personales.discapacidad", operador: "IGUAL", valor: "SI" },
            },
            { tipo: "UBIGEO", id: "lugar", etiqueta: "Distrito donde vive", requerido: "NUNCA" },
          ],
        }
      : seccion,
  ),
};
const DOCUMENTOS: Bases["documentos"] = [
  {
    id: "dni",
    nombre: "Copia del DNI",
    exigencia: "SIEMPRE",
    elabora: "POSTULANTE",
    momento: { tipo: "POSTULACION" },
    formatos: ["PDF", "JPG"],
    maximoKb: 2048,
    archivos: 1,
  },
];
const DECLARACIONES: Bases["declaraciones"] = [
  {
    id: "nepotismo",
    titulo: "Sin nepotismo",
    texto: "Yo, {{postulante.nombres}}, declaro no tener parientes en {{entidad.nombre}}.",
    respuesta: "ACEPTACION",
    siNo: "IMPIDE_ENVIAR",
  },
];

beforeAll(async () => {
  sitio = await startSitio();
  navegador = await openNavegador(1280, 900);
  const bases = basesAlrededor(-1, 20, {
    formulario: FORMULARIO,
    documentos: DOCUMENTOS,
    declaraciones: DECLARACIONES,
  });
  proceso = (await createBorrador(sitio.api, bases)).id;
  rosa = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas);
  previa = rosa.page.frameLocator("iframe");
  rosa.page.on("request", (pedido) => {
    if (pedido.frame() !== rosa.page.mainFrame() && pedido.method() === "POST")
      enviadas.push((JSON.parse(pedido.postData() ?? "{}") as { operationName: string }).operationName);
  });
});
afterAll(async () => {
  await navegador?.close();
  await sitio?.close();
});

const titulo = (nombre: string) => previa.getByRole("heading", { level: 1, name: nombre }).waitFor();
const entrarA = async (parte: string) => {
  await previa.getByRole("link", { name: parte, exact: true }).click();
  await titulo(parte);
};
/** The words of the whole window, whatever they are. */
const textoDe = (pagina: Page) => pagina.evaluate(() => document.body.innerText);

describe("Whoever prepares the form", () => {
  test("sees it on a phone beside, and a field that is added appears there at once", async () => {
    await rosa.abrir(proceso, "formulario");
    await rosa.guardado(1);
    await rosa.page.getByRole("button", { name: "Vista previa" }).click();
    await titulo("Su postulación");
    expect(await rosa.page.locator("iframe").evaluate((marco) => [marco.clientWidth, marco.clientHeight])).toEqual([
      360, 640,
    ]);
    await entrarA("Datos personales");
    await previa.getByRole("group", { name: "¿Tiene discapacidad?" }).getByLabel("No", { exact: true }).check();
    // The page inside stays the same from here on: what is written in it would be lost with it.
    await rosa.page.getByRole("button", { name: /^Datos personales/ }).click();
    await rosa.page.getByRole("button", { name: "Agregar campo" }).click();
    await rosa.page.getByRole("menuitem", { name: "Texto de una línea" }).click();
    await rosa.page.getByRole("dialog").getByLabel("Pregunta o etiqueta").fill("Número de brevete");
    await rosa.confirmar("Agregar");
    await previa.getByLabel("Número de brevete").waitFor();
    expect(await previa.getByLabel("No", { exact: true }).isChecked()).toBe(true);
    expect(await rosa.faltasDeAcceso()).toEqual([]);
  });

  test("sees a condition hide and show a field, and what its absence does", async () => {
    const carne = previa.getByLabel("Número de carné del CONADIS");
    const responder = (respuesta: string) => previa.getByLabel(respuesta, { exact: true }).check();
    expect(await carne.count()).toBe(0);
    await responder("Sí");
    await carne.waitFor();
    await responder("No");
    await carne.waitFor({ state: "detached" });
    await rosa.page.getByRole("button", { name: /^Número de carné/ }).click();
    await rosa.page.getByRole("button", { name: "Quitar: Se muestra cuando" }).click();
    await carne.waitFor();
    await rosa.page.getByRole("button", { name: "Deshacer" }).click();
    await carne.waitFor({ state: "detached" });
  });

  test("goes the whole way as an invented applicant, and nothing leaves the window", async () => {
    await previa.getByRole("button", { name: "Llenar con un postulante de ejemplo" }).click();
    await previa.getByLabel("Número de carné del CONADIS").waitFor();
    await previa.getByRole("button", { name: "Guardar y continuar" }).click();
    await titulo("Su postulación");
    await entrarA("Documentos");
    await previa.getByText("PDF o JPG, hasta 2 MB.").waitFor();
    await previa.getByRole("button", { name: /^Quitar.*ejemplo\.pdf/ }).click();
    await previa
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "mi-dni.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 propio") });
    await previa.getByRole("link", { name: /^Ver.*mi-dni\.pdf/ }).waitFor();
    await previa.getByRole("checkbox").click();
    await previa.getByRole("link", { name: "Continuar" }).click();
    await entrarA("Declaraciones juradas");
    await previa.getByText(/Yo, EJEMPLO POSTULANTE, Ana Lucía, declaro/).waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await previa.getByRole("link", { name: "Continuar" }).click();
    await previa.getByRole("link", { name: "Revisar y enviar" }).click();
    await titulo("Revise su postulación antes de enviarla");
    await previa.getByText("mi-dni.pdf").waitFor();
    await previa.getByText("En la vista previa no se envía.").waitFor();
    await previa.getByRole("checkbox").check();
    await previa.getByRole("button", { name: "Enviar mi postulación" }).click();
    await titulo("Revise su postulación antes de enviarla");
    expect(await rosa.faltasDeAcceso()).toEqual([]);

    await previa.getByRole("button", { name: "Vaciar" }).click();
    await previa.getByText("Todavía no puede enviarla").waitFor();
    expect([...new Set(enviadas)].filter((operacion) => !/^Lugar(es)?$/.test(operacion))).toEqual([]);
    const guardado = await rosa.page.evaluate(() => Object.keys(localStorage));
    expect(guardado.filter((clave) => clave.startsWith("merito."))).toEqual([]);
  });

  test("closes it with the focus where it was, and sees it in wider windows in its own place", async () => {
    await rosa.page.getByRole("button", { name: "Cerrar", exact: true }).click();
    expect(await rosa.page.evaluate(() => document.activeElement?.textContent)).toBe("Vista previa");
    await rosa.seccion("Vista previa");
    await titulo("Su postulación");
    for (const [boton, ancho] of [
      ["Tableta · 768", 768],
      ["Computadora · 1280", 1280],
      ["Teléfono · 360", 360],
    ] as const) {
      await rosa.page.getByRole("button", { name: boton }).click();
      await expect.poll(() => rosa.page.locator("iframe").evaluate((marco) => marco.clientWidth)).toBe(ancho);
      const cabe = await rosa.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      expect({ boton, cabe }).toEqual({ boton, cabe: true });
    }
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await rosa.page.setViewportSize({ width: 360, height: 740 });
    await rosa.page.goto(`${sitio.url}/admin/procesos/${proceso}/documentos`);
    await rosa.page.getByRole("button", { name: "Vista previa" }).click();
    await titulo("Su postulación");
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await rosa.page.setViewportSize({ width: 1280, height: 900 });
    expect(quejas).toEqual([]);
  });
});

describe("Somebody else", () => {
  let extranio: Server;
  let suya = "";
  const direccion = () => `${sitio.url}/vista-previa/${proceso}`;
  const MENSAJE = { tipo: "merito.vista-previa.borrador", bases: buildBases() };

  beforeAll(async () => {
    extranio = createServer((_pedido, respuesta) =>
      respuesta.writeHead(200, { "content-type": "text/html" }).end(`<title>Otro sitio</title><h1>Otro sitio</h1>`),
    ).listen(0, "127.0.0.1");
    await new Promise((listo) => extranio.once("listening", listo));
    suya = `http://localhost:${(extranio.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((listo) => extranio.close(listo)));

  test("with a session that may read the draft sees it in a window of its own", async () => {
    const page = await navegador.contexto.newPage();
    const portal = new PaginasPortal(page, sitio.url);
    await portal.abrir(`/vista-previa/${proceso}`);
    await portal.esperar("Su postulación");
    expect(await portal.faltasDeAcceso()).toEqual([]);
    await page.close();
  });

  test("cannot show it inside a page of another site, nor any page of ours inside one of ours", async () => {
    const page = await navegador.contexto.newPage();
    const intento = async (desde: string, camino: string) => {
      await page.goto(desde);
      await page.evaluate((src) => {
        const marco = document.createElement("iframe");
        marco.src = src;
        document.body.append(marco);
        return new Promise((listo) => marco.addEventListener("load", listo));
      }, camino);
      return page.frames()[1]?.url().startsWith(camino) ?? false;
    };
    expect(await intento(suya, direccion())).toBe(false);
    expect(await intento(`${sitio.url}/`, `${sitio.url}/cuenta/ingreso`)).toBe(false);
    expect(await intento(`${sitio.url}/`, direccion())).toBe(true);
    // What a page of ours has in its memory, as the files of applicants, it still shows inside.
    const deMemoria = await page.evaluate(() => URL.createObjectURL(new Blob(["en memoria"], { type: "text/plain" })));
    await page.evaluate((src) => {
      const marco = document.createElement("iframe");
      marco.src = src;
      document.body.append(marco);
    }, deMemoria);
    await page.frameLocator("iframe >> nth=-1").getByText("en memoria").waitFor();
    await page.close();
  });

  test("without a session gets an explanation, and what another window says is not heard", async () => {
    await navegador.contexto.clearCookies();
    const page = await navegador.contexto.newPage();
    await page.goto(suya);
    const [abierta] = await Promise.all([
      navegador.contexto.waitForEvent("page"),
      page.evaluate(
        ([url, mensaje]) => {
          const otra = window.open(url);
          setInterval(() => otra?.postMessage(mensaje, "*"), 50);
        },
        [direccion(), MENSAJE] as const,
      ),
    ]);
    const portal = new PaginasPortal(abierta, sitio.url);
    await portal.esperar("Vista previa del formulario");
    // Its own window says it too, which is no builder around it.
    await abierta.evaluate((mensaje) => window.postMessage(mensaje, location.origin), MENSAJE);
    await abierta.waitForTimeout(400);
    await portal.esperar("Vista previa del formulario");
    expect(await textoDe(abierta)).not.toContain("Concurso de prueba");
    expect(await portal.faltasDeAcceso()).toEqual([]);
    await portal.abrir("/vista-previa/no-existe");
    await portal.esperar("Vista previa del formulario");
  });
});
