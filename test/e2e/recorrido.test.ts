import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { buildEtapa, directo } from "../factories/bases.ts";
import { darRol } from "../factories/evaluacion.ts";
import { aprobarResultados, publicarResultados } from "../factories/evaluar.ts";
import { buildPdf } from "../factories/pdf.ts";
import { basesAlrededor, createBorrador } from "../factories/proceso.ts";
import { justificar } from "../factories/justificar.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { PaginasPortal, seccionDe } from "./portal-paginas.ts";
import { type Sitio, startSitio } from "./sitio.ts";

const DIA = 24 * 60 * 60;
/** Days from today, as the site sees it. */
let dias = 0;
let sitio: Sitio;
let oficina: Navegador;
let telefono: Navegador;
const quejas: string[] = [];

beforeAll(async () => {
  sitio = await startSitio({ desfase: () => dias * DIA });
  oficina = await openNavegador(1280, 900);
  telefono = await openNavegador(360, 780);
});
afterAll(async () => {
  await telefono?.close();
  await oficina?.close();
  await sitio?.close();
});

const cambios: Partial<Bases> = {
  etapas: [buildEtapa({ minimo: "60", criterios: directo("dominio", { nombre: "Dominio temático", hasta: "100" }) })],
  total: { modo: "SUMA", minimo: "60", maximo: "100", sinTope: true },
  documentos: [
    {
      id: "diploma",
      nombre: "Diploma de licenciado",
      exigencia: "SIEMPRE",
      elabora: "POSTULANTE",
      momento: { tipo: "POSTULACION" },
      formatos: ["PDF"],
      maximoKb: 5120,
      archivos: 1,
    },
  ],
  bonificaciones: [
    {
      id: "ffaa",
      nombre: "Licenciado de las Fuerzas Armadas",
      si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
      documentos: ["diploma"],
      monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "10" },
      base: { tipo: "TOTAL" },
      momento: { tipo: "AL_FINAL" },
      exige: [{ tipo: "TODAS_LAS_ETAPAS" }],
      redondeo: { decimales: 2, modo: "MITAD_ARRIBA" },
    },
  ],
};
const bases = basesAlrededor(2, 5, cambios);
const persona = { numero: "70707071", clave: "lluvia poncho trueno" };

describe("A whole contest through the screens", () => {
  let proceso = "";
  test("HR changes a bonus and a required field of a draft, and a second person publishes it", async () => {
    proceso = (await createBorrador(sitio.api, justificar(bases))).id;
    const rosa = await PaginasAdmin.ingresar(oficina.contexto, sitio.url, "rosa", quejas);
    await rosa.abrir(proceso, "bonificaciones");
    await rosa.guardado(1);
    await rosa.page.getByRole("button", { name: /^Licenciado/ }).click();
    await rosa.page.getByRole("textbox", { name: "Cuánto se suma" }).fill("15");
    await rosa.guardado(2);
    await rosa.seccion("Formulario");
    await rosa.page.getByRole("button", { name: /^Datos personales/ }).click();
    await rosa.page.getByRole("button", { name: /^¿Es licenciado de las FF. AA.\?/ }).click();
    await rosa.elegir("Hay que responder", "Siempre");
    await rosa.guardado(3);
    await rosa.seccion("Publicación");
    await rosa.page.getByRole("button", { name: "Proponer la publicación…" }).click();
    await rosa.confirmar("Proponer la publicación", "PROPONER");
    const pablo = await PaginasAdmin.ingresar(oficina.contexto, sitio.url, "pablo", quejas);
    await pablo.abrir(proceso, "publicacion");
    await pablo.page.getByRole("button", { name: "Aprobar y publicar…" }).click();
    await pablo.confirmar("Aprobar y publicar", "APROBAR");
    await pablo.page.getByText("Versión 1: Publicación de las bases").waitFor();
    expect(quejas).toEqual([]);
  });

  test("a citizen registers, must answer what HR made required, uploads a PDF and submits", async () => {
    dias = 3;
    const page = await telefono.contexto.newPage();
    page.setDefaultTimeout(15_000);
    const portal = new PaginasPortal(page, sitio.url);
    await portal.registrar({
      ...persona,
      nombres: "Nélida",
      apellidos: "Ccopa Yupanqui",
      correo: "nelida@correo.example",
    });
    await portal.abrir(`/postular/${proceso}`);
    await page.getByRole("button", { name: "Empezar" }).click();
    await portal.llenarUnica(seccionDe(bases, "personales"), { ffaa: "SI" });
    await portal.entrarA("Documentos");
    const diploma = page.locator("#documento-diploma");
    await portal.adjuntar(diploma, { name: "diploma.pdf", mimeType: "application/pdf", buffer: buildPdf(20_000) });
    await diploma.getByLabel("Lo abrí y es el documento correcto").click();
    await page.getByRole("link", { name: "Continuar" }).click();
    await portal.esperar("Su postulación");
    await page.getByRole("link", { name: "Revisar y enviar" }).click();
    await portal.esperar("Revise su postulación antes de enviarla");
    await page.getByLabel(/^Leí las bases/).check();
    await page.getByRole("button", { name: "Enviar mi postulación" }).click();
    await portal.esperar("Recibimos su postulación");
    expect(await page.getByRole("main").innerText()).toContain("diploma.pdf");
    await page.close();
  });

  test("a committee member scores the application", async () => {
    dias = 8;
    await darRol(sitio.api, "carla", "COMITE", proceso);
    const carla = await PaginasAdmin.ingresar(oficina.contexto, sitio.url, "carla", quejas);
    await carla.abrir(proceso, "evaluacion");
    await carla.page.getByRole("button", { name: "Abrir la evaluación…" }).click();
    await carla.confirmar("Abrir");
    await carla.page.getByRole("link", { name: "Ver los expedientes de la etapa" }).click();
    await carla.page.getByRole("link", { name: /^E-/ }).click();
    const dominio = carla.page.getByLabel("Dominio temático");
    await dominio.fill("80.5");
    await dominio.press("Enter");
    await carla.page.getByText("Suma de su hoja: 80.50", { exact: true }).waitFor();
    await carla.page.getByRole("button", { name: "Cerrar la hoja…" }).click();
    await carla.confirmar("Cerrar la hoja");
    await carla.page.getByText(/^Examen: 80\.50/).waitFor();
    expect(quejas).toEqual([]);
  });

  test("the citizen sees the published result, with the bonus that HR set and where each number comes from", async () => {
    for (const etapa of ["examen", null]) {
      const { data } = await publicarResultados(sitio.api, "rosa", proceso, etapa);
      await aprobarResultados(sitio.api, "pablo", data.publicarResultados.propuesta?.id ?? "");
    }
    const [fila] = await sitio.api.sql<{ id: string }>("select id from postulacion where proceso = $1", [proceso]);
    const page = await telefono.contexto.newPage();
    page.setDefaultTimeout(15_000);
    const portal = new PaginasPortal(page, sitio.url);
    await portal.abrir(`/postulaciones/${fila?.id}/resultado`);
    await portal.esperar(/Mi resultado/);
    // 80.50 + 15 % = 80.50 + 12.075, rounded to 12.08.
    const texto = await page.getByRole("main").innerText();
    expect(texto).toContain("GANADOR");
    expect(texto).toContain("92.58");
    await page.getByText("¿Por qué este puntaje?").first().click();
    await page.getByRole("main").getByText("Dominio temático").first().waitFor();
    expect(quejas).toEqual([]);
  });
});
