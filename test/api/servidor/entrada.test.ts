import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../../factories/servidor.ts";

const CURRICULUM =
  'mutation ($f: [FilaInput!]!) { guardarHojaDeVida(seccion: "formacion", revision: 0, filas: $f) { revision } }';
const conValores = (valores: unknown) => ({ f: [{ id: "a", valores }] });
const cursor = (...valores: readonly unknown[]): string => Buffer.from(JSON.stringify(valores)).toString("base64url");
const anidado = (niveles: number): string => "[".repeat(niveles) + "]".repeat(niveles);

describe("values that cannot be kept", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it.each([
    ["the name of a user", "query ($u: String!) { personal(buscar: $u) { edges { cursor } } }", { u: "a\0b" }, "u"],
    [
      "a filter",
      "query ($f: FiltroPlazas) { plazas(filtro: $f) { edges { cursor } } }",
      { f: { texto: "\0" } },
      "f.texto",
    ],
    ["half a pair", CURRICULUM, conValores({ institucion: "\ud800" }), "f.0.valores.institucion"],
    ["a key", CURRICULUM, conValores({ "a\0": "x" }), "f.0.valores"],
  ])("are refused with their place: %s", async (_que, documento, variables, ruta) => {
    const { status, errores } = await api.gql("rosa", documento, variables);
    expect(errores.map(({ extensions }) => extensions)).toMatchObject([
      { code: "BAD_USER_INPUT", codigo: "VALOR_INVALIDO", categoria: "INVALIDO", ruta },
    ]);
    expect(errores[0]?.message).toMatch(/^Un texto lleva un carácter/);
    expect(status).toBe(400);
  });

  it("are refused when they are written in the document", async () => {
    const { codigos } = await api.gql("rosa", '{ personal(buscar: "\\u0000") { edges { cursor } } }');
    expect(codigos).toEqual(["VALOR_INVALIDO"]);
  });

  it("are refused when they are nested without end, and 500,000 of them at one level are not a fault", async () => {
    const cliente = await api.sesion("ana");
    const enviar = async (valores: string): Promise<string> => {
      const variables = `{"f":[{"id":"a","valores":${valores}}]}`;
      const body = `{"query":${JSON.stringify(CURRICULUM)},"variables":${variables}}`;
      const headers = { "content-type": "application/json" };
      return (await cliente.pedir("/graphql", { method: "POST", headers, body })).text();
    };
    const profundo = await enviar(anidado(300_000));
    expect(profundo).toMatch(/"VALOR_INVALIDO".*"ruta":"f"/);
    expect(profundo).toContain("más de 200 niveles");
    expect(await enviar(`[${"0,".repeat(500_000).slice(0, -1)}]`)).not.toContain("FALLA");
  });

  it("are refused when they are a file where JSON is expected", async () => {
    const cliente = await api.sesion("ana");
    const documento =
      'mutation ($parte: JSON!) { guardarHojaDeVida(seccion: "x", revision: 0, filas: [{ id: "a", valores: $parte }]) { revision } }';
    const { codigos } = await cliente.subir(documento, {}, new Uint8Array([1]));
    expect(codigos).toEqual(["VALOR_INVALIDO"]);
  });

  it.each(["2026-99-99 00:00:00+00", "2026-02-30 00:00:00+00", "2026-01-01 24:00:00+00", "0000-01-01 00:00:00+00"])(
    "are refused in a cursor: %s",
    async (instante) => {
      const after = cursor("MAS_RECIENTES", instante, "00000000-0000-4000-8000-000000000000");
      const pagina = "query ($a: String) { entidades(after: $a, orden: MAS_RECIENTES) { edges { cursor } } }";
      expect((await api.gql(null, pagina, { a: after })).codigos).toEqual(["CURSOR_INVALIDO"]);
      const real = cursor("MAS_RECIENTES", "2026-02-28 23:59:59.5+00", "00000000-0000-4000-8000-000000000000");
      expect((await api.gql(null, pagina, { a: real })).codigos).toEqual([]);
    },
  );
});

describe("a request that is ill formed", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it("is told where in the document, and what is not served is no fault", async () => {
    const { errores } = await api.gql(null, "{\n  capacidades\n  nada\n}");
    expect(errores).toMatchObject([
      { locations: [{ line: 3, column: 3 }], extensions: { codigo: "CONSULTA_INVALIDA" } },
    ]);
    const suscripcion = await api.gql(null, "subscription { nada }");
    expect(suscripcion).toMatchObject({ status: 400, codigos: ["CONSULTA_INVALIDA"] });
  });

  const ENTIDAD = "mutation ($e: EntidadInput!) { crearEntidad(entrada: $e) { id } }";
  it.each([
    ["a wrong value", ENTIDAD, { e: { nombre: { x: 1 }, siglas: "X", ruc: "1" } }, ["e.nombre"]],
    ["a value that is missing", ENTIDAD, { e: { nombre: "x", siglas: "X" } }, ["e.ruc"]],
    ["a field that is not there", ENTIDAD, { e: { nombre: "x", siglas: "X", ruc: "1", nada: 1 } }, ["e.nada"]],
    ["a variable that is missing", ENTIDAD, {}, ["e"]],
    [
      "an element",
      CURRICULUM,
      {
        f: [
          { id: "a", valores: {} },
          { id: [], valores: {} },
        ],
      },
      ["f.1.id"],
    ],
    ["a value that looks like a place", ENTIDAD, { e: ' at "e.secreto"; ' }, ["e"]],
  ])("is told which place of its variables: %s", async (_que, documento, variables, rutas) => {
    const { errores } = await api.gql(null, documento, variables);
    expect(errores.map(({ extensions }) => [extensions.codigo, extensions.ruta])).toEqual(
      rutas.map((ruta) => ["VALOR_INVALIDO", ruta]),
    );
  });

  it("is classified by what is wrong with it", async () => {
    const { status, errores } = await api.cliente().gql("{ capacidades }", {}, { authorization: "Bearer nada" });
    expect([status, errores[0]?.extensions.categoria]).toEqual([401, "NO_AUTENTICADO"]);
  });
});
