import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../factories/bases.ts";
import { apto, candidato, entrevista, evaluarTodos, sellarTodos } from "../factories/concurso-evaluado.ts";
import { concursoCerrado, sellar } from "../factories/evaluacion.ts";
import { leerEvaluacion } from "../factories/evaluacion-gql.ts";
import { buildExpediente, fila } from "../factories/expediente.ts";
import { basesAlrededor, createBorrador } from "../factories/proceso.ts";
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

const ingresar = (persona: Parameters<typeof PaginasAdmin.ingresar>[2]) =>
  PaginasAdmin.ingresar(navegador.contexto, sitio.url, persona, quejas);

const conBonificacion: Partial<Bases> = {
  bonificaciones: [
    {
      id: "ffaa",
      nombre: "Licenciado de las Fuerzas Armadas",
      si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
      monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "10" },
      base: { tipo: "TOTAL" },
      momento: { tipo: "AL_FINAL" },
      exige: [{ tipo: "TODAS_LAS_ETAPAS" }],
      redondeo: { decimales: 2, modo: "MITAD_ARRIBA" },
    },
  ],
};

interface Leido {
  readonly proceso: {
    readonly estado: string;
    readonly versionVigente: number | null;
    readonly version: { readonly documento: Bases } | null;
  };
}
const LEER = "query ($id: ID!) { proceso(id: $id) { estado versionVigente version { documento } } }";
const leer = async (id: string) => (await sitio.api.gql<Leido>("rosa", LEER, { id })).data.proceso;

describe("The administration", () => {
  test("lets a committee member open the evaluation, score an application with the keyboard and close the sheet", async () => {
    const bases = buildBases({
      plazas: [
        buildPlaza({
          perfil: [
            { id: "titulo", clase: "FORMACION", texto: "Título profesional", aplica: "SI", sustento: "DOCUMENTO" },
          ],
        }),
      ],
      etapas: [
        buildEtapa({
          exigePerfil: true,
          criterios: grupo("factores", [
            directo("dominio", { nombre: "Dominio temático", desde: "5", hasta: "50", paso: "0.5" }),
            directo("trato", { nombre: "Trato", desde: "0", hasta: "50" }),
          ]),
        }),
      ],
    });
    const proceso = await concursoCerrado(sitio.api, bases);
    const respuestas = { personales: [fila({ ffaa: "SI" })], formacion: [fila({ grado: "TITULO" })] };
    const postulacion = await sellar(
      sitio.api,
      proceso,
      buildExpediente("E-0001", { nombres: "QUISPE ROJAS, Nélida", respuestas }),
    );

    const carla = await ingresar("carla");
    await carla.abrir(proceso.id, "evaluacion");
    await carla.page.getByRole("button", { name: "Abrir la evaluación…" }).click();
    await carla.confirmar("Abrir");
    await carla.page.getByRole("link", { name: "Ver los expedientes de la etapa" }).click();
    await carla.page.getByRole("link", { name: "E-0001" }).click();
    await carla.page.getByRole("heading", { name: "Expediente E-0001" }).waitFor();

    await carla.page.getByRole("button", { name: "Cumple", exact: true }).click();
    await carla.page.getByText("Lo decidió el comité").waitFor();
    const dominio = carla.page.getByLabel("Dominio temático");
    await dominio.fill("60");
    await carla.page.getByText("El puntaje va de 5 a 50.").waitFor();
    await dominio.fill("40");
    await dominio.press("ArrowUp");
    await dominio.press("Enter");
    await carla.page.getByText("Suma de su hoja: 40.50", { exact: true }).waitFor();
    // Enter stores a score and goes to the next one.
    await carla.page.keyboard.type("30");
    await carla.page.keyboard.press("Enter");
    await carla.page.getByText("Suma de su hoja: 70.50", { exact: true }).waitFor();
    expect(await carla.faltasDeAcceso()).toEqual([]);

    await carla.page.getByRole("button", { name: "Cerrar la hoja…" }).click();
    await carla.confirmar("Cerrar la hoja");
    await carla.page.getByText("Examen: 70.50 = 40.50 Dominio temático + 30.00 Trato").waitFor();
    await carla.page.getByRole("button", { name: "¿Por qué este puntaje?" }).click();
    await carla.page.getByRole("listitem").filter({ hasText: "Dominio temático" }).first().waitFor();
    expect(await carla.faltasDeAcceso()).toEqual([]);

    const { hojasCerradas, candidaturas } = await leerEvaluacion(sitio.api, "carla", postulacion, "examen");
    expect(hojasCerradas).toBe(1);
    expect(candidaturas[0]?.etapas[0]).toMatchObject({ estado: "APTO", obtenido: { valor: "70.5" } });
  });

  test("shows the tables before they are published, publishes them with a second person and explains each score", async () => {
    const expedientes = [
      candidato("E-0011", "MAESTRIA", [apto, entrevista("20", "20")]),
      candidato("E-0012", "TITULO", [apto, entrevista("10", "10")]),
    ];
    const concurso = await sellarTodos(sitio.api, expedientes);
    await evaluarTodos(sitio.api, concurso, "curricular", expedientes);

    const rosa = await ingresar("rosa");
    await rosa.abrir(concurso.proceso.id, "resultados");
    await rosa.page.locator(`a[href*="/previa/"]`).click();
    await rosa.page.getByRole("cell", { name: "POSTULANTE E-0011" }).waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await rosa.page.getByRole("button", { name: "Proponer la publicación…" }).click();
    await rosa.confirmar("Proponer la publicación", "PROPONER");
    await rosa.page.getByText("La propuso usted: debe aprobarla otra persona.").waitFor();

    const pablo = await ingresar("pablo");
    await pablo.abrir(concurso.proceso.id, "resultados");
    await pablo.page.getByRole("button", { name: "Aprobar y publicar…" }).click();
    await pablo.confirmar("Aprobar y publicar", "APROBAR");
    await pablo.page.getByRole("button", { name: "1. Resultados de Evaluación curricular" }).click();
    await pablo.page.getByRole("row", { name: /1 POSTULANTE E-0011 .* 25\.00 APTO/ }).waitFor();
    await pablo.page.getByRole("link", { name: "Ver las explicaciones de lo publicado" }).click();
    await pablo.page.getByRole("button", { name: /^E-0011/ }).click();
    await pablo.page.getByText("Maestría").first().waitFor();
    expect(await pablo.faltasDeAcceso()).toEqual([]);
  });

  test("lets HR change a bonus and a required field of a draft, and publishes it with a second person", async () => {
    const { id } = await createBorrador(sitio.api, basesAlrededor(10, 20, conBonificacion));
    const rosa = await ingresar("rosa");
    expect(await rosa.faltasDeAcceso()).toEqual([]);

    await rosa.abrir(id, "bonificaciones");
    await rosa.guardado(1);
    await rosa.page.getByRole("button", { name: /^Licenciado/ }).click();
    await rosa.page.getByRole("textbox", { name: "Cuánto se suma" }).fill("15");
    await rosa.guardado(2);
    expect(await rosa.faltasDeAcceso()).toEqual([]);

    await rosa.seccion("Formulario");
    await rosa.page.getByRole("button", { name: /^Datos personales/ }).click();
    await rosa.page.getByRole("button", { name: /^¿Es licenciado de las FF. AA.\?/ }).click();
    await rosa.elegir("Hay que responder", "Siempre");
    await rosa.guardado(3);
    await rosa.page.getByRole("button", { name: "Agregar campo" }).click();
    await rosa.page.getByRole("menuitem", { name: "Texto de una línea" }).click();
    await rosa.page.getByRole("dialog").getByLabel("Pregunta o etiqueta").fill("Número de brevete");
    await rosa.confirmar("Agregar");
    await rosa.guardado(4);
    await rosa.page.getByRole("button", { name: "Acciones de campo «Número de brevete»" }).click();
    await rosa.page.getByRole("menuitem", { name: "Subir" }).click();
    await rosa.guardado(5);
    expect(await rosa.faltasDeAcceso()).toEqual([]);

    await rosa.seccion("Publicación");
    await rosa.page.getByText("1 error impide publicar").waitFor();
    expect(await rosa.page.getByRole("button", { name: "Proponer la publicación…" }).isDisabled()).toBe(true);
    await rosa.page.getByRole("button", { name: "El puntaje final no tiene tope" }).click();
    await rosa.guardado(6);
    const justificar = rosa.page.getByRole("button", { name: "Justificar…" });
    await rosa.page.getByText(/espera[n]? justificación/).waitFor();
    for (let revision = 7; (await justificar.count()) > 0; revision += 1) {
      await justificar.first().click();
      await rosa.page.getByLabel("Justificación; se publica con las bases").fill("Así lo pide la entidad.");
      await rosa.confirmar("Guardar la justificación");
      await rosa.guardado(revision);
    }
    await rosa.page.getByText("La revisión no halla errores").waitFor();
    await rosa.page.getByRole("button", { name: "Proponer la publicación…" }).click();
    await rosa.confirmar("Proponer la publicación", "PROPONER");
    await rosa.page.getByText("La propuso usted: debe aprobarla otra persona.").waitFor();
    expect(await rosa.page.getByRole("button", { name: "Aprobar y publicar…" }).isDisabled()).toBe(true);
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    expect((await leer(id)).estado).toBe("EN_APROBACION");

    const pablo = await ingresar("pablo");
    await pablo.abrir(id, "publicacion");
    await pablo.page.getByRole("button", { name: "Aprobar y publicar…" }).click();
    await pablo.confirmar("Aprobar y publicar", "APROBAR");
    await pablo.page.getByText("Versión 1: Publicación de las bases").waitFor();

    const { estado, versionVigente, version } = await leer(id);
    expect({ estado, versionVigente }).toEqual({ estado: "PUBLICADO", versionVigente: 1 });
    expect(version?.documento.bonificaciones[0]?.monto).toMatchObject({ valor: "15" });
    const campos = version?.documento.formulario.secciones[0]?.campos.map(({ id: campo, requerido }) => [
      campo,
      requerido,
    ]);
    expect(campos).toContainEqual(["ffaa", "SIEMPRE"]);
    expect(campos?.at(-2)).toEqual(["numero-de-brevete", "SIEMPRE"]);
  });

  test("keeps what somebody else stored, and offers to do one's own changes on it", async () => {
    const { id } = await createBorrador(sitio.api, basesAlrededor(10, 20, conBonificacion));
    const rosa = await ingresar("rosa");
    await rosa.abrir(id, "generalidades");
    await rosa.guardado(1);
    const ajeno = { ruta: "generalidades.objeto", accion: "PONER", valor: "Lo que escribió otra persona" };
    await sitio.api.gql(
      "ulises",
      "mutation ($p: ID!, $c: [CambioBorradorInput!]!) { editarBorrador(proceso: $p, revision: 1, cambios: $c) { id } }",
      { p: id, c: [ajeno] },
    );
    await rosa.page.getByLabel("Título de la convocatoria").fill("Título de Rosa");
    await rosa.page.getByText("Otra persona guardó cambios mientras usted editaba").waitFor();
    await rosa.page
      .getByText(/Lo que escribió otra persona/)
      .first()
      .waitFor();
    expect(await rosa.faltasDeAcceso()).toEqual([]);
    await rosa.page.getByRole("button", { name: "Juntar los cambios" }).click();
    await rosa.guardado(3);
    expect(await rosa.page.getByLabel("Objeto de la convocatoria").inputValue()).toBe("Lo que escribió otra persona");
    expect(await rosa.page.getByLabel("Título de la convocatoria").inputValue()).toBe("Título de Rosa");
  });

  test("says beside the field what keeps a draft from being stored, and sends nothing until it is mended", async () => {
    const { id } = await createBorrador(sitio.api, basesAlrededor(10, 20, conBonificacion));
    const rosa = await ingresar("rosa");
    await rosa.abrir(id, "bonificaciones");
    await rosa.guardado(1);
    await rosa.page.getByRole("button", { name: /^Licenciado/ }).click();
    const monto = rosa.page.getByRole("textbox", { name: "Cuánto se suma" });
    await monto.fill("diez");
    await rosa.page.getByText("Sin guardar").waitFor();
    await rosa.page.getByText("«diez» no es un número").first().waitFor();
    await monto.fill("12,5");
    await rosa.guardado(2);
    expect(await monto.inputValue()).toBe("12.5");
  });

  test("makes no page that the browser complains of", () => {
    expect(quejas).toEqual([]);
  });
});
