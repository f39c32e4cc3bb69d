import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPdf } from "../../factories/pdf.ts";
import { dniDe, type Persona } from "../../factories/personas.ts";
import { sqlComo } from "../../factories/rls.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { uploadArchivo } from "../../factories/subidas.ts";

const MIA = `{ miHojaDeVida { revision guardadaEn secciones { seccion filas { id valores sustentos folios } }
  formulario { secciones { id papel campos { id tipo dato } } } } }`;
const GUARDAR = `mutation ($r: Int!, $s: ID!, $f: [FilaInput!]!) { guardarHojaDeVida(revision: $r, seccion: $s, filas: $f) {
  revision secciones { seccion filas { id valores sustentos folios } } } }`;

interface Hoja {
  revision: number;
  guardadaEn: string | null;
  secciones: {
    seccion: string;
    filas: { id: string; valores: Record<string, unknown>; sustentos: string[] | null }[];
  }[];
  formulario: { secciones: { id: string; papel: string; campos: { id: string; tipo: string; dato: string }[] }[] };
}

describe("the CV of a person", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const leer = async (persona: Persona): Promise<Hoja> =>
    (await api.gql<{ miHojaDeVida: Hoja }>(persona, MIA)).data.miHojaDeVida;
  const guardar = (persona: Persona, r: number, s: string, f: unknown[]) =>
    api.gql<{ guardarHojaDeVida: Hoja }>(persona, GUARDAR, { r, s, f });
  const filasDe = (hoja: Hoja, seccion: string) => hoja.secciones.find((una) => una.seccion === seccion)?.filas;

  it("begins with what the account knows, and its form says the key of each datum", async () => {
    const hoja = await leer("beto");
    expect(hoja).toMatchObject({ revision: 0, guardadaEn: null });
    expect(hoja.secciones.map(({ seccion }) => seccion)).toEqual([
      "personales",
      "formacion",
      "capacitacion",
      "conocimientos",
      "ofimatica",
      "idiomas",
      "experiencia",
      "colegiatura",
      "adicionales",
    ]);
    expect(filasDe(hoja, "personales")?.[0]?.valores).toMatchObject({
      nombres: "Beto",
      apellidos: "Huamán Rojas",
      documento: dniDe("beto"),
    });
    expect(hoja.formulario.secciones.find(({ id }) => id === "formacion")?.campos[0]).toEqual({
      id: "grado",
      tipo: "OPCION",
      dato: "formacion.grado",
    });
  });

  it("saves a section with own finished files as evidence, and is witnessed without its data", async () => {
    const archivo = await uploadArchivo(await api.sesion("ana"), buildPdf());
    const fila = { id: "f1", valores: { grado: "BACHILLER", institucion: " UNSAAC " }, sustentos: [archivo.id] };
    const { data } = await guardar("ana", 0, "formacion", [fila]);
    expect(data.guardarHojaDeVida.revision).toBe(1);
    expect(filasDe(data.guardarHojaDeVida, "formacion")).toEqual([
      { id: "f1", valores: { grado: "BACHILLER", institucion: "UNSAAC" }, sustentos: [archivo.id], folios: null },
    ]);
    const testigo = (await api.auditoria("guardarHojaDeVida")).at(-1);
    expect(testigo).toMatchObject({
      evento: "HOJA_DE_VIDA_GUARDADA",
      actor: api.ids.ana,
      detalles: { seccion: "formacion" },
    });
    expect(JSON.stringify(testigo)).not.toContain("UNSAAC");
  });

  it("keeps the verified name and document whatever the person writes there", async () => {
    const { revision } = await leer("ana");
    const { data } = await guardar("ana", revision, "personales", [
      { id: "yo", valores: { nombres: "Otra", documento: "99999999", domicilio: "Av. El Sol 1" } },
    ]);
    expect(filasDe(data.guardarHojaDeVida, "personales")?.[0]?.valores).toMatchObject({
      nombres: "Ana",
      documento: dniDe("ana"),
      domicilio: "Av. El Sol 1",
    });
  });

  it.each([
    ["a stale revision", { r: 99 }, "REVISION_DESACTUALIZADA", null],
    ["a section that it lacks", { s: "nada" }, "SECCION_DESCONOCIDA", "seccion"],
    [
      "a field that it lacks",
      { f: [{ id: "a", valores: { nada: "x" } }] },
      "RESPUESTAS_INVALIDAS",
      "filas.0.valores.nada",
    ],
    [
      "the prototype as a field",
      { f: [{ id: "a", valores: JSON.parse('{"__proto__":{"grado":"x"}}') as unknown }] },
      "RESPUESTAS_INVALIDAS",
      "filas.0.valores.__proto__",
    ],
    [
      "an operator instead of an answer",
      { f: [{ id: "a", valores: { institucion: { $ne: "x" } } }] },
      "RESPUESTAS_INVALIDAS",
      "filas.0.valores.institucion",
    ],
    [
      "an option that is not offered",
      { f: [{ id: "a", valores: { grado: "REY" } }] },
      "RESPUESTAS_INVALIDAS",
      "filas.0.valores.grado",
    ],
    [
      "evidence where none goes",
      { s: "idiomas", f: [{ id: "a", valores: {}, sustentos: [crypto.randomUUID()] }] },
      "SECCION_SIN_SUSTENTO",
      "filas",
    ],
    [
      "a file that does not exist",
      { f: [{ id: "a", valores: {}, sustentos: [crypto.randomUUID()] }] },
      "ARCHIVO_NO_DISPONIBLE",
      "filas",
    ],
    ["a file whose id is no id", { f: [{ id: "a", valores: {}, sustentos: ["1"] }] }, "ARCHIVO_NO_DISPONIBLE", "filas"],
  ])("refuses %s and changes nothing", async (_que, cambios, codigo, ruta) => {
    const antes = await leer("ana");
    const pedido = { r: antes.revision, s: "formacion", f: [{ id: "a", valores: {} }], ...cambios };
    const { errores } = await guardar("ana", pedido.r, pedido.s, pedido.f);
    expect(errores.map(({ extensions }) => [extensions.codigo, extensions.ruta ?? null])).toEqual([[codigo, ruta]]);
    expect(errores[0]?.message).toMatch(/^[A-ZÁÉÍÓÚ¿«].*[.?]$/u);
    expect(await leer("ana")).toEqual(antes);
  });

  it("refuses a file of somebody else as if it did not exist", async () => {
    const ajeno = await uploadArchivo(await api.sesion("beto"), buildPdf());
    const { revision } = await leer("ana");
    const { codigos } = await guardar("ana", revision, "formacion", [{ id: "a", valores: {}, sustentos: [ajeno.id] }]);
    expect(codigos).toEqual(["ARCHIVO_NO_DISPONIBLE"]);
  });

  it("is of its owner alone: nobody else reads it, not even the administrator, and visitors are told to sign in", async () => {
    expect(filasDe(await leer("beto"), "formacion")).toEqual([]);
    expect(filasDe(await leer("admin"), "formacion")).toEqual([]);
    expect((await api.gql(null, MIA)).codigos).toEqual(["NO_AUTENTICADO"]);
    const filas = "select persona from hoja_de_vida";
    const asignaciones = [{ rol: "ADMINISTRADOR" as const, entidad: null, proceso: null }];
    expect(await sqlComo(api, { persona: api.ids.admin, asignaciones }, filas)).toEqual([]);
    expect(await sqlComo(api, { persona: api.ids.ana }, filas)).toEqual([{ persona: api.ids.ana }]);
  });

  it("lets one of two first saves at once through and tells the other that it is stale", async () => {
    const filas = [{ id: "a", valores: { requisito: "Brevete" } }];
    const respuestas = await Promise.all([1, 2, 3, 4].map(() => guardar("beto", 0, "adicionales", filas)));
    expect(respuestas.flatMap(({ codigos }) => codigos)).toEqual(Array(3).fill("REVISION_DESACTUALIZADA"));
    expect((await leer("beto")).revision).toBe(1);
  });
});
