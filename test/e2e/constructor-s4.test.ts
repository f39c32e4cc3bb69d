import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { probar } from "#schema/pruebas/index.ts";
import { caso8 } from "../factories/caso-s4.ts";
import { dia } from "../factories/proceso.ts";
import { PaginasAdmin } from "./admin-paginas.ts";
import { Constructor, leerVigente } from "./constructor-paginas.ts";
import { Instructivo } from "./instructivo.ts";
import { type Navegador, openNavegador } from "./navegador.ts";
import { type Sitio, startSitio } from "./sitio.ts";

let sitio: Sitio;
let navegador: Navegador;
let rosa: Constructor;
let id = "";
const quejas: string[] = [];
const instructivo = new Instructivo("s4");
const paso = (capitulo: Parameters<Instructivo["paso"]>[0], texto: string) =>
  instructivo.paso(capitulo, texto, rosa.page);

beforeAll(async () => {
  sitio = await startSitio();
  navegador = await openNavegador(1280, 860);
  rosa = new Constructor(await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "rosa", quejas));
});
afterAll(async () => {
  instructivo.guardar();
  await navegador?.close();
  await sitio?.close();
});

const CURRICULAR = "etapas.curricular";
const HIJOS = `${CURRICULAR}.criterios.hijos`;
const TRAMOS = "De 1 a 2 años\t8\nDe 2 a 5 años\t9\nMás de 5 años\t10";

/** Each step stands on the one before. */
describe("S4 composed from blank, through the screens only", () => {
  test("begins in blank and brings a starting point from the library", async () => {
    const { page, admin } = rosa;
    await paso("Crear un proceso", "En Procesos, pulse «Crear proceso».");
    await page
      .getByRole("link", { name: /^Crear/ })
      .first()
      .click();
    await admin.titulo("Crear proceso");
    await page.getByLabel("Título de la convocatoria").fill("Contratación CAS de personal asistencial");
    await admin.elegir("Entidad que convoca", "Dirección Desconcentrada de Cultura de Cusco (DDC-CUSCO)");
    await paso("Crear un proceso", "Escriba el título, elija la entidad y deje «En blanco». Pulse «Crear proceso».");
    await page.getByRole("button", { name: "Crear proceso" }).click();
    await page.getByRole("button", { name: "Traer un punto de partida…" }).waitFor();
    await paso("Traer un punto de partida", "El proceso nace vacío. Pulse «Traer un punto de partida…».");
    await page.getByRole("button", { name: "Traer un punto de partida…" }).click();
    await page.getByLabel("Primer día del cronograma").fill(dia(7));
    await paso(
      "Traer un punto de partida",
      "Elija el primer día del cronograma y pulse «Agregar» junto a «Concurso CAS completo».",
    );
    await page.getByRole("button", { name: "Agregar Concurso CAS completo" }).click();
    await rosa.guardado();
    id = rosa.proceso();
    await rosa.hallazgo("VACANCIES", "Las bases no convocan ninguna plaza").waitFor();
    await rosa.hallazgo("UNFILLED").waitFor();
    await paso(
      "Traer un punto de partida",
      "Las bases quedan casi completas. La lista de hallazgos, a la derecha, dice qué falta escribir.",
    );
    await rosa.escribir("Órgano o unidad orgánica solicitante", "Departamento de Enfermería");
    for (const [etiqueta, valor] of [
      [/^Correo/, "seleccion@hospital.example.pe"],
      [/web/, "https://hospital.example.pe/cas"],
    ] as const) {
      for (const caja of await page.getByRole("textbox", { name: etiqueta }).all()) {
        if ((await caja.inputValue()) === "Por completar") await caja.fill(valor);
      }
    }
    await rosa.hallazgo("UNFILLED").waitFor({ state: "detached" });
    expect(await rosa.errores()).toEqual(["VACANCIES"]);
  });

  test("adds the plaza and its profile", async () => {
    const { admin } = rosa;
    await admin.seccion("Plazas y perfiles");
    await rosa.agregar("Agregar plaza", "Enfermero/a");
    await rosa.escribir("Código", "HRDC-ENF");
    await rosa.escribir("Vacantes", "2");
    await rosa.escribir("Unidad orgánica", "Servicio de Emergencia");
    await rosa.escribir("Lugar de trabajo", "Cajamarca");
    await rosa.escribir(/^Pago mensual/, "2,800");
    await paso("Traer un punto de partida", "En «Plazas y perfiles», agregue cada plaza con sus datos.");
    await rosa.pegar("Funciones", "Brindar cuidados de enfermería.\nRegistrar la evolución en la historia clínica.");
    const perfil = rosa.page.getByRole("group", { name: "Perfil", exact: true });
    const REQUISITOS = ["Grado o nivel de estudios", "Años de experiencia general", "Años de experiencia específica"];
    for (const requisito of [...REQUISITOS, "Horas de capacitación"]) await rosa.biblioteca(requisito, perfil);
    await paso(
      "Traer un punto de partida",
      "El perfil se arma con requisitos de la biblioteca: el sistema los comprueba con lo que declara el postulante.",
    );
    await rosa.hallazgo("VACANCIES").waitFor({ state: "detached" });
    expect(await rosa.errores()).toEqual([]);
  });

  test("makes its own table for the hoja de vida, with ranges pasted from a spreadsheet", async () => {
    const { admin, page } = rosa;
    await admin.seccion("Etapas y criterios");
    await page.getByRole("button", { name: /^Evaluación curricular/ }).click();
    await paso("Etapas y tramos", "Abra una etapa para ver su mínimo, su máximo y sus criterios.");
    const SOBRAN = ["Cumple los requisitos mínimos del perfil", "Experiencia general", "Experiencia específica"];
    for (const sobra of [...SOBRAN, "Capacitación"]) await rosa.accion(`criterio «${sobra}»`, "Quitar", true);

    await page.getByRole("button", { name: /^Formación académica/ }).click();
    for (const nivel of ["Título profesional", "Título técnico superior"])
      await rosa.accion(`nivel «${nivel}»`, "Quitar");
    const formacion = rosa.parte(`${HIJOS}.formacion-adicional`);
    for (const [i, puntos] of ["10", "9", "8"].entries()) {
      await rosa.escribir("Puntos", puntos, formacion.getByRole("group", { name: `nivel ${i + 1}` }));
    }
    await rosa.escribir(/^Mínimo/, "8", formacion);
    await rosa.escribir(/^Máximo/, "14", formacion);

    await rosa.agregar("Agregar criterio", "Experiencia laboral", "Reúne otros criterios");
    const experiencia = rosa.parte(`${HIJOS}.experiencia-laboral`);
    await rosa.escribir(/^Tope/, "16", experiencia);
    for (const [nombre, dato, suyo] of [
      ["Sector público y privado", "Experiencia general", "sector-publico-y-privado"],
      ["Experiencia en el cargo", "Experiencia específica", "experiencia-en-el-cargo"],
    ] as const) {
      await rosa.agregar("Agregar criterio", nombre, /^Puntos según el tramo/, experiencia);
      const criterio = rosa.parte(`${HIJOS}.experiencia-laboral.hijos.${suyo}`);
      await rosa.guardado();
      await rosa.dato(criterio, dato);
      await rosa.pegar("Tramos", TRAMOS, criterio, async () => {
        if (suyo === "sector-publico-y-privado")
          await paso("Etapas y tramos", "Una tabla de tramos se pega de la hoja de cálculo tal como está escrita.");
      });
    }
    await rosa.hallazgo("RANGE_OVERLAP", "Experiencia en el cargo").scrollIntoViewIfNeeded();
    await page.getByRole("group", { name: "Tramos", exact: true }).last().scrollIntoViewIfNeeded();
    await paso(
      "Etapas y tramos",
      "Los tramos se dibujan. Si dos tramos contienen el mismo valor, el sistema lo dice y ofrece una salida.",
    );
    expect(await rosa.errores()).toEqual(expect.arrayContaining(["RANGE_OVERLAP", "UNREACHABLE_MAX", "SUM_PARTS"]));
  });

  test("is stopped by each fault that a machine can see, and takes the way out or mends it", async () => {
    const { page } = rosa;
    await rosa.hallazgo("REF_CRITERIO", "cumple-perfil").waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await rosa.hallazgo("UNREACHABLE_MAX", "El máximo de «Formación académica» es 14").scrollIntoViewIfNeeded();
    await paso(
      "Revisar los hallazgos",
      "Cada hallazgo dice qué falla, con sus cifras. «Ir» lleva al dato; el otro botón lo corrige.",
    );
    for (const nombre of ["Sector público y privado", "Experiencia en el cargo"]) {
      await rosa.tomarSalida("RANGE_OVERLAP", nombre, "Dejar 2 solo en el tramo superior");
    }
    await rosa.tomarSalida("UNREACHABLE_MAX", "Formación académica", "Poner 10");
    const experiencia = rosa.parte(`${HIJOS}.experiencia-laboral`);
    await rosa.escribir(/^Mínimo/, "16", experiencia);
    await rosa.escribir(/^Máximo/, "16", experiencia);
    const hijos = page.getByRole("group", { name: "Criterios que reúne", exact: true }).first();
    await rosa.biblioteca("Capacitación, según cuánto pasa del mínimo", hijos);
    await page.getByRole("button", { name: /^Capacitación Cuánto/ }).click();
    const capacitacion = rosa.parte(`${HIJOS}.horas-capacitacion-sobre-minimo`);
    await rosa.escribir(/^Máximo/, "10", capacitacion);
    await rosa.pegar(
      "Filas",
      "Supera el requisito mínimo en 12 horas o más\t12\t10\nCumple el requisito mínimo\t0\t8",
      capacitacion,
    );
    await rosa.escribir("Mínimo para aprobar (opcional)", "26", rosa.parte(CURRICULAR));
    await rosa.tomarSalida("SUM_PARTS", "Escala curricular", "Poner 36");
    await rosa.tomarSalida("SUM_PARTS", "Evaluación curricular", "Poner 36");
    await rosa.tomarSalida("DEAD_MIN", "quien cumple el perfil obtiene al menos 32", "Poner 32");

    await page.getByRole("button", { name: "Quiénes pasan, además de alcanzar el mínimo" }).first().click();
    await page.getByRole("button", { name: "Agregar regla de avance" }).click();
    await page.getByRole("menuitem", { name: /^Pasan grupos completos/ }).click();
    await rosa.escribir("Hasta reunir cuántas personas", "3");
    await rosa.escribir("Máximo de grupos (opcional)", "2");
    await paso("Etapas y tramos", "Diga quiénes pasan además de alcanzar el mínimo, por ejemplo los mejores puntajes.");
    await page.getByRole("button", { name: /^Entrevista personal/ }).click();
    await rosa.escribir("Mínimo para aprobar (opcional)", "20", rosa.parte("etapas.entrevista"));
    await rosa.guardado();
    expect(await rosa.errores()).not.toContain("RANGE_OVERLAP");
  });

  test("sets the two bonuses, the total and the tie-break", async () => {
    const { admin, page } = rosa;
    await admin.seccion("Bonificaciones");
    for (const sobra of [
      "Licenciado de las Fuerzas Armadas",
      "Deportista calificado de alto nivel",
      "Jóvenes técnicos y profesionales, en la entrevista",
      "Incremento por experiencia en el sector público",
    ]) {
      await rosa.accion(`bonificación «${sobra}»`, "Quitar", true);
    }
    await page.getByRole("button", { name: "De la biblioteca…" }).click();
    await paso("Bonificaciones", "La biblioteca trae las bonificaciones de ley, con su norma y desde cuándo rige.");
    await page.getByRole("button", { name: "Cerrar" }).click();
    await rosa.biblioteca("Licenciado de las Fuerzas Armadas: 10 % de la entrevista");
    await rosa.accion("bonificación «Licenciado de las Fuerzas Armadas»", "Subir");
    await page.getByRole("button", { name: /^Licenciado de las Fuerzas/ }).click();
    await page.getByRole("textbox", { name: "Cuánto se suma" }).first().waitFor();
    await paso("Bonificaciones", "Una bonificación se lee como una frase: cambie la parte que quiera dentro de ella.");

    await admin.seccion("Total y desempates");
    await rosa.escribir(/^Mínimo, antes/, "48");
    await page.getByRole("button", { name: "Quitar Desempates" }).click();
    await rosa.hallazgo("TIE_MISSING").scrollIntoViewIfNeeded();
    await rosa.hallazgo("SUM_MIN", "El mínimo del total es 48").waitFor();
    await paso(
      "Revisar los hallazgos",
      "También avisa de lo que falta: aquí, qué se hace cuando dos personas empatan.",
    );
    await rosa.tomarSalida("SUM_MAX", "36 + 60 = 96", "Poner 96");
    await rosa.tomarSalida("SUM_MIN", "32 + 20 = 52", "Poner 52");
    const desempates = page.locator("section").filter({ has: page.getByRole("heading", { name: "Desempates" }) });
    await rosa.biblioteca("Puntaje por etapa, persona con discapacidad y sorteo", desempates);
    await rosa.hallazgo("TIE_MISSING").waitFor({ state: "detached" });

    await rosa.hallazgo("REF_CRITERIO", "cumple-perfil").getByRole("link", { name: /^Ir a/ }).click();
    const deLaEtapa = (etapa: string) => `cuadro «Resultados de la etapa: ${etapa}»`;
    await rosa.accion(deLaEtapa("Evaluación curricular"), "Quitar", true);
    await rosa.accion(deLaEtapa("Entrevista personal"), "Quitar", true);
    await rosa.accion("cuadro «Resultados finales»", "Quitar", true);
    await rosa.biblioteca("Cuadros de resultados de todas las etapas y el final");
    await rosa.hallazgo("REF_").waitFor({ state: "detached" });
    await rosa.guardado();
    expect(await rosa.errores()).toEqual([]);
  });

  test("is tried before it is published, and a second person signs it", async () => {
    const { admin, page } = rosa;
    await admin.seccion("Simulación");
    await page.getByText("¿Quien cumple justo el perfil puede aprobar").waitFor();
    await admin.elegir("Cuántos postulantes", "500");
    await page.getByRole("button", { name: "Simular" }).click();
    await page.getByRole("heading", { name: "Qué pasaría" }).waitFor({ timeout: 60_000 });
    await paso("Probar y simular", "En «Simulación», pulse «Simular» y lea qué pasaría con postulantes inventados.");
    await admin.seccion("Pruebas");
    await page.getByText("Todavía no hay muestras").waitFor();
    await paso("Probar y simular", "En «Pruebas» se guardan postulantes de ejemplo con el puntaje que deben obtener.");
    await admin.seccion("Documento");
    await page.locator("main h2").nth(2).waitFor();
    await paso("Probar y simular", "«Documento» muestra las bases como se publicarán.");
    await rosa.proponer();
    await paso(
      "Publicar con dos firmas",
      "En «Publicación», proponga la publicación. Espera la firma de otra persona.",
    );

    const admin2 = await PaginasAdmin.ingresar(navegador.contexto, sitio.url, "pablo", quejas);
    await admin2.abrir(id, "publicacion");
    await admin2.page.getByRole("button", { name: "Aprobar y publicar…" }).click();
    await instructivo.paso(
      "Publicar con dos firmas",
      "La otra persona ingresa, revisa las bases y escribe APROBAR para publicarlas.",
      admin2.page,
    );
    await admin2.confirmar("Aprobar y publicar", "APROBAR");
    await admin2.page.getByText("Versión 1: Publicación de las bases").waitFor();
    await instructivo.paso(
      "Publicar con dos firmas",
      "Las bases quedan publicadas como versión 1. Desde ahora no se editan.",
      admin2.page,
    );
    expect(quejas).toEqual([]);
  });

  test("gives 103.50 in the case worked by hand, and the stages, bonuses and cut of S4", async () => {
    const { estado, version } = await leerVigente(sitio.api, id);
    expect(estado).toBe("PUBLICADO");
    if (!version) throw new Error("No hay versión vigente");
    const { documento } = version;
    const { diferencias, candidatura } = probar(documento, caso8(documento));
    expect(diferencias).toEqual([]);
    expect(candidatura?.final?.valor).toBe("103.5");
    expect(documento.etapas.map(({ minimo, maximo }) => [minimo, maximo])).toEqual([
      ["32", "36"],
      ["20", "60"],
    ]);
    expect(documento.etapas[0]?.avance?.[0]).toMatchObject({ tipo: "GRUPOS_HASTA", personas: 3, grupos: 2 });
    expect(documento.bonificaciones.map(({ id: cual }) => cual)).toEqual(["fuerzas-armadas", "discapacidad"]);
    expect(documento.total).toMatchObject({ minimo: "52", maximo: "96" });
  });
});
