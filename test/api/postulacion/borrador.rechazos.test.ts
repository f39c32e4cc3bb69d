import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBases } from "../../factories/bases.ts";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import { buildPdf } from "../../factories/pdf.ts";
import type { Persona } from "../../factories/personas.ts";
import {
  ABIERTO,
  ADJUNTAR,
  buildCompleta,
  CERRADO,
  CONFIRMAR,
  conPlazo,
  CREAR,
  DECLARAR,
  DESUSTENTAR,
  GUARDAR,
  PLAZAS,
  POR_ABRIR,
  Postulante,
  publicar,
  QUITAR,
  RETIRAR,
  SUSTENTAR,
} from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { uploadArchivo } from "../../factories/subidas.ts";

const BASES = basesConFormulario();
const UUID = "00000000-0000-4000-8000-000000000000";

describe("refusals of what applicants do", () => {
  let api: Api;
  let proceso: string;
  let ana: Postulante;
  let archivo: string;

  beforeAll(async () => {
    api = await startApi();
    proceso = (await publicar(api, conPlazo(BASES, ABIERTO))).id;
    ana = await buildCompleta(api, "ana", proceso);
    archivo = (await uploadArchivo(ana.cliente, buildPdf(700))).id;
  });
  afterAll(() => api?.close());

  const guardada = () => api.sql("select * from postulacion where id = $1", [ana.id]);

  it.each([
    ["an unknown application", GUARDAR, { p: UUID, s: "bonos", f: [] }, "NO_ENCONTRADO", "NOT_FOUND", null],
    ["an id that is no id", GUARDAR, { p: "1 or 1=1", s: "bonos", f: [] }, "NO_ENCONTRADO", "NOT_FOUND", null],
    ["a stale revision", GUARDAR, { r: 1, s: "bonos", f: [] }, "REVISION_DESACTUALIZADA", "CONFLICT", null],
    ["an unknown section", GUARDAR, { s: "constructor", f: [] }, "SECCION_DESCONOCIDA", "BAD_USER_INPUT", "seccion"],
    [
      "an unknown field",
      GUARDAR,
      { s: "bonos", f: [{ id: "f1", valores: { puntaje: "50" } }] },
      "RESPUESTAS_INVALIDAS",
      "BAD_USER_INPUT",
      "filas.0.valores.puntaje",
    ],
    [
      "a hostile key",
      GUARDAR,
      { s: "bonos", f: [{ id: "f1", valores: JSON.parse('{"__proto__":{"estado":"ENVIADA"}}') as unknown }] },
      "RESPUESTAS_INVALIDAS",
      "BAD_USER_INPUT",
      "filas.0.valores.__proto__",
    ],
    [
      "a second row where there is one",
      GUARDAR,
      {
        s: "bonos",
        f: [
          { id: "f1", valores: {} },
          { id: "f2", valores: {} },
        ],
      },
      "RESPUESTAS_INVALIDAS",
      "BAD_USER_INPUT",
      "filas",
    ],
    [
      "an answer that its field cannot be",
      GUARDAR,
      { s: "personales", f: [{ id: "f1", valores: { nacimiento: "31/02/1990" } }] },
      "RESPUESTAS_INVALIDAS",
      "BAD_USER_INPUT",
      "filas.0.valores.nacimiento",
    ],
    ["an unknown document", ADJUNTAR, { d: "nada" }, "TIPO_DOCUMENTO_DESCONOCIDO", "BAD_USER_INPUT", "documento"],
    ["a document of the system", ADJUNTAR, { d: "ficha" }, "DOCUMENTO_DEL_SISTEMA", "BAD_USER_INPUT", "documento"],
    [
      "a document of another moment",
      ADJUNTAR,
      { d: "contrato" },
      "DOCUMENTO_EN_OTRO_MOMENTO",
      "BAD_USER_INPUT",
      "documento",
    ],
    [
      "evidence outside its row",
      ADJUNTAR,
      { d: "sustento-estudios" },
      "DOCUMENTO_VA_EN_SU_FILA",
      "BAD_USER_INPUT",
      "documento",
    ],
    ["a file that does not exist", ADJUNTAR, { d: "cartas", a: UUID }, "ARCHIVO_NO_DISPONIBLE", "NOT_FOUND", "archivo"],
    ["a file that is not there", QUITAR, { d: "dni" }, "ARCHIVO_NO_DISPONIBLE", "NOT_FOUND", "archivo"],
    ["confirming what is not there", CONFIRMAR, { d: "cartas" }, "DOCUMENTO_SIN_ARCHIVOS", "CONFLICT", "documento"],
    ["evidence for an unknown row", SUSTENTAR, { s: "estudios", f: "x" }, "FILA_DESCONOCIDA", "BAD_USER_INPUT", "fila"],
    ["evidence where none goes", SUSTENTAR, { s: "bonos", f: "f1" }, "SECCION_SIN_SUSTENTO", "BAD_USER_INPUT", "filas"],
    [
      "taking away evidence that is not there",
      DESUSTENTAR,
      { s: "estudios", f: "f1" },
      "ARCHIVO_NO_DISPONIBLE",
      "NOT_FOUND",
      "archivo",
    ],
    ["an unknown oath", DECLARAR, { d: "nada", x: "SI" }, "DECLARACION_DESCONOCIDA", "BAD_USER_INPUT", "declaracion"],
    ["no plaza", PLAZAS, { plazas: [] }, "PLAZA_FALTANTE", "BAD_USER_INPUT", "plazas"],
    ["an unknown plaza", PLAZAS, { plazas: ["p9"] }, "PLAZA_DESCONOCIDA", "BAD_USER_INPUT", "plazas.0"],
    [
      "more plazas than the bases admit",
      PLAZAS,
      { plazas: ["p1", "p2"] },
      "PLAZAS_EN_EXCESO",
      "BAD_USER_INPUT",
      "plazas",
    ],
  ])(
    "%s is refused in its own words, at its place, and nothing changes",
    async (_que, acto, cambios, codigo, code, ruta) => {
      const antes = await guardada();
      const { errores } = await ana.hacer(acto, { a: archivo, ...cambios });
      expect(errores.map(({ extensions: e }) => [e.codigo, e.code, e.ruta ?? null])).toEqual([[codigo, code, ruta]]);
      expect(errores[0]?.message).toMatch(/^[A-ZÁÉÍÓÚ¿«].*\.$/u);
      expect(await guardada()).toEqual(antes);
    },
  );

  it("an application of somebody else is as if it did not exist, for every act", async () => {
    const antes = await guardada();
    const beto = new Postulante(await api.sesion("beto"));
    [beto.id, beto.revision] = [ana.id, ana.revision];
    const intentos: [string, Record<string, unknown>][] = [
      [GUARDAR, { s: "bonos", f: [] }],
      [ADJUNTAR, { d: "cartas", a: archivo }],
      [QUITAR, { d: "dni", a: archivo }],
      [CONFIRMAR, { d: "dni" }],
      [SUSTENTAR, { s: "estudios", f: "f1", a: archivo }],
      [DESUSTENTAR, { s: "estudios", f: "f1", a: archivo }],
      [DECLARAR, { d: "veracidad", x: "NO" }],
      [PLAZAS, { plazas: ["p2"] }],
      [RETIRAR, {}],
    ];
    for (const [acto, variables] of intentos)
      expect((await beto.hacer(acto, variables)).codigos).toEqual(["NO_ENCONTRADO"]);
    expect((await beto.enviar()).codigos).toEqual(["NO_ENCONTRADO"]);
    expect(await guardada()).toEqual(antes);
  });

  it("a visitor is told to sign in, and the refusal is witnessed", async () => {
    const { codigos } = await api.gql(null, CREAR, { proceso, plazas: ["p1"] });
    expect(codigos).toEqual(["NO_AUTENTICADO"]);
    expect((await api.auditoria("crearPostulacion")).at(-1)).toMatchObject({
      resultado: "DENEGADO",
      evento: "NO_AUTENTICADO",
    });
  });

  it.each<[string, () => Promise<string>, Persona, string]>([
    [
      "before the window",
      async () => (await publicar(api, conPlazo(BASES, POR_ABRIR))).id,
      "beto",
      "POSTULACION_NO_ABIERTA",
    ],
    ["after the window", async () => (await publicar(api, conPlazo(BASES, CERRADO))).id, "beto", "POSTULACION_CERRADA"],
    [
      "without a window",
      async () => (await publicar(api, buildBases({ cronograma: { hitos: [] } }))).id,
      "beto",
      "PROCESO_NO_RECIBE",
    ],
    [
      "to a postponed contest",
      async () => (await publicar(api, conPlazo(BASES, ABIERTO), "POSTERGADO")).id,
      "beto",
      "PROCESO_NO_RECIBE",
    ],
    [
      "to a cancelled contest",
      async () => (await publicar(api, conPlazo(BASES, ABIERTO), "CANCELADO")).id,
      "beto",
      "PROCESO_NO_RECIBE",
    ],
    ["to a contest that does not exist", async () => UUID, "beto", "NO_ENCONTRADO"],
    ["to something that is no id", async () => "x", "beto", "NO_ENCONTRADO"],
    ["by who decides in it", async () => proceso, "rosa", "PERSONAL_DEL_PROCESO"],
    ["a second time", async () => proceso, "ana", "POSTULACION_YA_CREADA"],
  ])("an application %s is not made", async (_cuando, preparar, persona, codigo) => {
    const id = await preparar();
    const cuantas = () => api.sql("select count(*)::int as n from postulacion");
    const antes = await cuantas();
    const postulante = new Postulante(await api.sesion(persona));
    const { errores } = await postulante.crear(id);
    expect(errores.map(({ extensions }) => extensions.codigo)).toEqual([codigo]);
    expect(errores[0]?.message).toMatch(/\.$/);
    expect(await cuantas()).toEqual(antes);
  });

  it("two clicks at once make one application, and the other is told which", async () => {
    const otro = (await publicar(api, conPlazo(BASES, ABIERTO))).id;
    const cliente = await api.sesion("beto");
    const respuestas = await Promise.all(
      Array.from({ length: 10 }, () =>
        cliente.gql<{ crearPostulacion: { codigo: string } }>(CREAR, { proceso: otro, plazas: ["p1"] }),
      ),
    );
    const hechas = respuestas.filter(({ errores }) => errores.length === 0);
    expect(hechas).toHaveLength(1);
    const codigo = hechas[0]?.data.crearPostulacion.codigo;
    const rechazos = respuestas.flatMap(({ errores }) => errores);
    expect(rechazos.map(({ extensions }) => extensions.codigo)).toEqual(Array(9).fill("POSTULACION_YA_CREADA"));
    expect(rechazos.every(({ extensions }) => extensions.detalles["codigo"] === codigo)).toBe(true);
  });
});
