import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Campo } from "#schema/bases/formulario.ts";
import { CINCO } from "../factories/cinco-postulantes.ts";
import { publicarTodo, sellarTodos } from "../factories/concurso-evaluado.ts";
import { LLENADO_S3 } from "../factories/llenado-s3.ts";
import { buildPdf } from "../factories/pdf.ts";
import { CLAVE, dniDe } from "../factories/personas.ts";
import { ABIERTO, conPlazo, enmendar, publicar } from "../factories/postulacion.ts";
import { leerSemilla } from "../factories/semillas.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { PaginasPortal, seccionDe } from "./portal-paginas.ts";
import { type Sitio, startSitio } from "./sitio.ts";

const S3 = conPlazo(leerSemilla("s3-mc-ddc-cusco"), ABIERTO);
const pdf = (nombre: string, bytes: number) => ({ name: nombre, mimeType: "application/pdf", buffer: buildPdf(bytes) });

let sitio: Sitio;
let navegador: Navegador;
const quejas: string[] = [];

beforeAll(async () => {
  sitio = await startSitio();
  navegador = await openNavegador(360, 780);
});
afterAll(async () => {
  await navegador?.close();
  await sitio?.close();
});

/** A page that writes down whatever the browser complains of, the policy of content included. */
async function paginas(): Promise<PaginasPortal> {
  const page = await navegador.contexto.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", ({ message }) => quejas.push(message));
  page.on("console", (mensaje) => {
    if (mensaje.type() === "error" && !mensaje.text().includes("ERR_INTERNET_DISCONNECTED"))
      quejas.push(mensaje.text());
  });
  return new PaginasPortal(page, sitio.url);
}

describe("A citizen on a phone", () => {
  test("registers, fills the form of the published bases, sends it and has the receipt", async () => {
    const proceso = await publicar(sitio.api, S3);
    const portal = await paginas();
    const { page } = portal;
    await portal.registrar({
      numero: "70707070",
      nombres: "Nélida",
      apellidos: "Ccopa Yupanqui",
      correo: "nelida@correo.example",
      clave: "lluvia poncho trueno",
    });

    await portal.abrir("/");
    expect(await portal.faltasDeAcceso()).toEqual([]);
    await page.getByRole("link", { name: S3.generalidades.titulo }).click();
    await page.getByRole("link", { name: "Postular" }).click();
    await page.getByRole("button", { name: "Empezar" }).click();
    await portal.esperar("Su postulación");
    expect(await page.getByRole("main").innerText()).toContain("NO ENVIADA todavía");

    // The account has filled names, document and mail; the person, the rest.
    await portal.llenarUnica(seccionDe(S3, "personales"), {
      fecha_nacimiento: "5/3/1996",
      domicilio: "Calle Nueva 123",
      ubigeo: "080108",
      celular: "987 654 321",
    });
    for (const id of ["formacion", "conocimientos", "ofimatica", "idiomas", "experiencia"]) {
      const filas = (LLENADO_S3[id] ?? []).map(({ valores }) =>
        Object.assign({}, valores, id === "formacion" ? { fecha_obtencion: "15/12/2018" } : {}),
      );
      await portal.llenarFilas(seccionDe(S3, id), filas, pdf("constancia.pdf", 2_000));
    }
    await portal.llenarUnica(seccionDe(S3, "bonificaciones"), LLENADO_S3["bonificaciones"]?.[0]?.valores ?? {});

    await portal.entrarA("Documentos");
    const dni = page.locator("#documento-copia-dni");
    await dni
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "dni.png", mimeType: "image/png", buffer: Buffer.from("x") });
    await dni.getByText("El archivo debe ser PDF").waitFor();
    const documento = pdf("mi dni.pdf", 1_300_000);
    await portal.adjuntar(dni, documento);
    await dni.getByLabel("Lo abrí y es el documento correcto").click();
    await dni.getByText("Confirmado").waitFor();
    expect(await portal.faltasDeAcceso()).toEqual([]);
    await page.getByRole("link", { name: "Continuar" }).click();

    await portal.entrarA("Declaraciones juradas");
    await page.getByLabel("Lo declaro bajo juramento").check();
    await page.getByRole("link", { name: "Continuar" }).click();

    await portal.esperar("Su postulación");
    await page.getByRole("link", { name: "Revisar y enviar" }).click();
    await portal.esperar("Revise su postulación antes de enviarla");
    expect(await page.getByRole("main").innerText()).toContain("Cusco, Cusco, Wanchaq");
    expect(await portal.faltasDeAcceso()).toEqual([]);
    await page.getByRole("button", { name: "Enviar mi postulación" }).click();
    await page.getByRole("link", { name: /Marque que leyó las bases/ }).waitFor();
    await page.getByLabel(/^Leí las bases/).check();
    await page.getByRole("button", { name: "Enviar mi postulación" }).click();

    await portal.esperar("Recibimos su postulación");
    const recibo = await page.getByRole("main").innerText();
    const [fila] = await sitio.api.sql<{ constancia: string; huella: string; estado: string }>(
      "select constancia, instantanea_sha256 as huella, estado from postulacion where proceso = $1",
      [proceso.id],
    );
    expect(fila?.estado).toBe("ENVIADA");
    expect(recibo).toContain(fila?.constancia);
    expect(recibo).toContain(fila?.huella);
    expect(recibo).toContain(createHash("sha256").update(documento.buffer).digest("hex"));
    expect(await portal.faltasDeAcceso()).toEqual([]);

    await portal.abrir("/mis-postulaciones");
    expect(await page.getByRole("article").innerText()).toContain(fila?.constancia);
    await page.getByRole("button", { name: "Salir" }).click();
    await page.getByRole("link", { name: "Crear cuenta" }).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.close();
  });

  test("loses nothing of what was typed without network, nor with the window", async () => {
    await publicar(sitio.api, { ...S3, generalidades: { ...S3.generalidades, titulo: "Otra convocatoria" } });
    const portal = await paginas();
    const { page } = portal;
    await portal.abrir("/cuenta/ingreso");
    await portal.ingresar(dniDe("beto"), CLAVE);
    await page.getByRole("link", { name: "Convocatorias" }).click();
    await page.getByRole("link", { name: "Otra convocatoria" }).click();
    await page.getByRole("link", { name: "Postular" }).click();
    await page.getByRole("button", { name: "Empezar" }).click();
    await portal.entrarA("Datos personales");

    await navegador.contexto.setOffline(true);
    await portal.campo("personales", "domicilio").fill("Jirón Sin Señal 45");
    await page.getByText("Sin conexión.").waitFor();
    const direccion = page.url();
    await page.close();

    await navegador.contexto.setOffline(false);
    const otra = await paginas();
    await otra.page.goto(direccion);
    await otra.esperar("Datos personales");
    expect(await otra.campo("personales", "domicilio").inputValue()).toBe("Jirón Sin Señal 45");
    await otra.page.getByText(/Guardado a las/).waitFor();
    const [fila] = await sitio.api.sql<{ domicilio: string }>(
      "select respuestas -> 'personales' -> 0 -> 'valores' ->> 'domicilio' as domicilio from postulacion where persona = $1",
      [sitio.api.ids.beto],
    );
    expect(fila?.domicilio).toBe("Jirón Sin Señal 45");
    await otra.page.getByRole("button", { name: "Salir" }).click();
    await otra.page.close();
  });

  test("is told when the bases change, and a new field of theirs is there with no code", async () => {
    const bases = { ...S3, generalidades: { ...S3.generalidades, titulo: "Convocatoria enmendada" } };
    const proceso = await publicar(sitio.api, bases);
    const portal = await paginas();
    const { page } = portal;
    await portal.abrir(`/cuenta/ingreso?volver=/postular/${proceso.id}`);
    await portal.ingresar(dniDe("ana"), CLAVE);
    await page.getByRole("button", { name: "Empezar" }).click();
    await portal.llenarUnica(seccionDe(bases, "bonificaciones"), LLENADO_S3["bonificaciones"]?.[0]?.valores ?? {});

    const nuevo: Campo = {
      tipo: "SI_NO",
      id: "quechua",
      etiqueta: "¿Habla quechua con los visitantes?",
      requerido: "SIEMPRE",
    };
    const secciones = bases.formulario.secciones.map((seccion) =>
      seccion.id === "bonificaciones" ? { ...seccion, campos: [...seccion.campos, nuevo] } : seccion,
    );
    await enmendar(sitio.api, proceso, 2, { ...bases, formulario: { ...bases.formulario, secciones } });
    await page.reload();
    await page.getByText("Las bases cambiaron").waitFor();
    await page.getByRole("button", { name: "Actualizar mi postulación" }).click();
    await page.getByText("Las bases cambiaron").waitFor({ state: "detached" });
    await portal.entrarA(seccionDe(bases, "bonificaciones").titulo);
    await page.getByRole("group", { name: nuevo.etiqueta }).getByLabel("Sí", { exact: true }).check();
    await portal.continuar();
    const fila = page.getByRole("listitem").filter({ hasText: seccionDe(bases, "bonificaciones").titulo });
    expect(await fila.innerText()).toContain("Completado");
    await page.getByRole("button", { name: "Salir" }).click();
    await page.close();
  });

  test("sees the result with all its reasons, and how the score was reached", async () => {
    const concurso = await sellarTodos(sitio.api, CINCO, { "E-BBB": "ana" });
    await publicarTodo(sitio.api, concurso, CINCO);
    const portal = await paginas();
    const { page } = portal;
    await portal.abrir(`/cuenta/ingreso?volver=/postulaciones/${concurso.id("E-BBB")}/resultado`);
    await portal.ingresar(dniDe("ana"), CLAVE);
    await portal.esperar(/Mi resultado/);
    await page.getByText("ACCESITARIO", { exact: true }).waitFor();
    const porque = page.locator("details.porque").first();
    await porque.locator("summary").click();
    const traza = await porque.innerText();
    expect(traza).toMatch(/Puntaje final/i);
    expect(traza).toMatch(/bonificaci/i);
    expect(await portal.faltasDeAcceso()).toEqual([]);

    await portal.abrir(`/convocatorias/${concurso.proceso.id}`);
    await page.getByRole("heading", { name: "Resultados publicados" }).waitFor();
    expect(await page.locator("#resultados-publicados").innerText()).toContain("FLORES Ñahui, Ana");
    expect(await portal.faltasDeAcceso()).toEqual([]);
    await page.close();
  });

  test("never made the browser complain", () => {
    expect(quejas).toEqual([]);
  });
});
