import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../../factories/servidor.ts";

const repeat = (veces: number, parte: (i: number) => string): string =>
  Array.from({ length: veces }, (_, i) => parte(i)).join(" ");

describe("the GraphQL door", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it.each([
    ["aliases", `{ ${repeat(11, (i) => `a${i}: yo { segundoFactor }`)} }`, "EXCESO_DE_ALIAS"],
    ["root fields", `{ ${repeat(13, () => "capacidades")} }`, "EXCESO_DE_OPERACIONES"],
    [
      "levels",
      `{ __schema { types { ${repeat(14, () => "ofType {")} name ${"}".repeat(14)} } } }`,
      "EXCESO_DE_PROFUNDIDAD",
    ],
    ["directives", `{ yo { segundoFactor ${repeat(9, () => "@skip(if: false)")} } }`, "EXCESO_DE_DIRECTIVAS"],
    [
      "elements in a list",
      `mutation { crearToken(entrada: { nombre: "x", dias: 1, alcances: [${repeat(101, () => '"a"')}] }) { id } }`,
      "EXCESO_DE_LISTA",
    ],
    [
      "data at once",
      "{ personal(first: 100) { edges { node { roles { id } } } } entidades(first: 1000) { edges { node { id nombre siglas ruc numeracion revision creadaEn aniosDeRetencion requiereSegundaPersona correoContacto id id id id id id id id id } } } }",
      "EXCESO_DE_COSTO",
    ],
    ["fragments", `{ ...f0 } ${repeat(31, (i) => `fragment f${i} on Query { capacidades }`)}`, "EXCESO_DE_FRAGMENTOS"],
    ["tokens", `{ ${repeat(1001, () => "capacidades")} }`, "CONSULTA_ILEGIBLE"],
  ])("refuses a document with too many %s", async (_que, documento, codigo) => {
    const { codigos, status } = await api.cliente().gql(documento);
    expect(codigos).toContain(codigo);
    expect(status).toBe(400);
  });

  it("does not loop on fragments that contain each other", async () => {
    const { codigos } = await api.cliente().gql("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }");
    expect(codigos).toContain("CONSULTA_INVALIDA");
  });

  it.each([0, -1, 101, 2_000_000_000])("refuses a page of %i elements", async (first) => {
    const { errores } = await api.gql(null, "query ($n: Int!) { entidades(first: $n) { edges { cursor } } }", {
      n: first,
    });
    expect(errores[0]?.extensions).toMatchObject({ codigo: "DATO_INVALIDO", ruta: "first" });
  });

  it("takes no batches and no stored hashes of clients", async () => {
    const cliente = api.cliente();
    const json = { "content-type": "application/json" };
    const lote = await cliente.pedir("/graphql", {
      method: "POST",
      headers: json,
      body: JSON.stringify([{ query: "{ capacidades }" }]),
    });
    expect(lote.status).toBe(400);
    const hash = await cliente.pedir("/graphql", {
      method: "POST",
      headers: json,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }),
    });
    expect(await hash.text()).toContain("DOCUMENTO_DESCONOCIDO");
  });

  it.each([
    ["a form", { "content-type": "text/plain" }],
    ["a form with fields", { "content-type": "application/x-www-form-urlencoded" }],
    ["a form with files", { "content-type": "multipart/form-data; boundary=x" }],
    ["another site that knows the header", { "content-type": "application/json", "sec-fetch-site": "cross-site" }],
  ])("does not serve %s of another site, with the cookie of somebody signed in", async (_que, headers) => {
    const ana = await api.sesion("ana");
    const body = JSON.stringify({ query: "mutation { cerrarSesion { mensaje } }" });
    const respuesta = await ana.pedir("/graphql", { method: "POST", headers, body });
    expect(respuesta.status).toBeGreaterThanOrEqual(400);
    expect((await ana.gql<{ yo: unknown }>("{ yo { segundoFactor } }")).data.yo).not.toBeNull();
  });

  it("repeats nothing of what was sent when it is ill formed, and suggests no names", async () => {
    const secreto = "MiClave-46080146";
    const casos = await Promise.all([
      api.cliente().gql("mutation ($u: Int!) { iniciarSesion(usuario: $u, clave: 1) { mensaje } }", { u: secreto }),
      api.cliente().gql(`{ entidad(id: { x: "${secreto}" }) { id } }`),
      api.cliente().gql(`{ entidade { ${secreto.slice(0, 7)} } }`),
      api.cliente().gql("query ($e: EntidadInput!) { capacidades }", { e: { nombre: { secreto } } }),
      api.cliente().gql(`{ capacidades(${secreto}`),
    ]);
    for (const { texto, codigos } of casos) {
      expect(codigos.every((codigo) => /^(CONSULTA_|VALOR_)/.test(codigo))).toBe(true);
      expect(texto).not.toMatch(/MiClave|46080146|Did you mean|entidades/);
    }
  });

  it("masks what it did not foresee, and tells the same code to the person and to the log", async () => {
    await api.sql("alter table entidad rename to entidad_oculta");
    try {
      const { errores, texto } = await api.gql(null, "{ entidades { edges { cursor } } }");
      expect(errores[0]?.extensions).toMatchObject({
        codigo: "FALLA",
        code: "INTERNAL_SERVER_ERROR",
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(errores[0]?.message).toContain(errores[0]?.extensions.id);
      expect(texto).not.toMatch(/relation|entidad_oculta|select|42P01/);
    } finally {
      await api.sql("alter table entidad_oculta rename to entidad");
    }
  });

  it("refuses a cursor that is not its own, or of another order", async () => {
    const pagina =
      "query ($a: String, $o: OrdenEntidades!) { entidades(first: 1, after: $a, orden: $o) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
    type Pagina = {
      entidades: {
        edges: { cursor: string; node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
      };
    };
    const primera = (await api.gql<Pagina>(null, pagina, { o: "NOMBRE" })).data.entidades;
    const segunda = (await api.gql<Pagina>(null, pagina, { o: "NOMBRE", a: primera.pageInfo.endCursor })).data
      .entidades;
    expect(primera.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(segunda.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(segunda.edges[0]?.node.id).not.toBe(primera.edges[0]?.node.id);
    const ajenos = [
      primera.pageInfo.endCursor,
      "x",
      "",
      Buffer.from('["MAS_RECIENTES","1; drop table entidad","x"]').toString("base64url"),
    ];
    for (const a of ajenos.filter((cursor) => cursor !== "")) {
      const { codigos } = await api.gql(null, pagina, { o: "MAS_RECIENTES", a });
      expect(codigos).toEqual(["CURSOR_INVALIDO"]);
    }
  });

  it("answers a body that is too large, or is not JSON, in Spanish and without a trace", async () => {
    const cliente = api.cliente();
    const send = async (body: string) => {
      const respuesta = await cliente.pedir("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return { status: respuesta.status, texto: await respuesta.text() };
    };
    expect(await send("{")).toMatchObject({ status: 400, texto: expect.stringContaining("PETICION_INVALIDA") });
    expect(await send(JSON.stringify({ query: "x".repeat(1_100_000) }))).toMatchObject({
      status: 413,
      texto: expect.stringContaining("PETICION_GRANDE"),
    });
  });
});

describe("the GraphQL door in production", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({
      MERITO_MODO: "produccion",
      BASE_URL: "https://convocatorias.example",
      SMTP_URL: "smtp://127.0.0.1:2525",
    });
  });
  afterAll(() => api?.close());

  it("is not opened by a document in the body of a GET, nor by one in the address of a POST", async () => {
    const cliente = api.cliente();
    const libre = encodeURIComponent("{ __schema { types { name } } }");
    const headers = { "content-type": "application/json", "apollo-require-preflight": "1" };
    const get = await cliente.pedir(`/graphql?query=${libre}`, { headers });
    const post = await cliente.pedir(`/graphql?query=${libre}`, { method: "POST", headers, body: "{}" });
    const repetida = await cliente.pedir(`/graphql?query=${libre}&query=${libre}`, { headers });
    for (const respuesta of [get, post, repetida]) expect(await respuesta.text()).toContain("DOCUMENTO_DESCONOCIDO");
  });

  it.each([undefined, "development", "test", "production"])(
    "is closed with NODE_ENV %s: no free documents, no introspection, no page",
    async (entorno) => {
      const antes = process.env["NODE_ENV"];
      if (entorno === undefined) delete process.env["NODE_ENV"];
      else process.env["NODE_ENV"] = entorno;
      try {
        const cliente = api.cliente();
        for (const documento of ["{ capacidades }", "{ __schema { types { name } } }"]) {
          expect((await cliente.gql(documento)).codigos).toEqual(["DOCUMENTO_DESCONOCIDO"]);
          expect((await cliente.gql(documento, {}, { authorization: `Bearer mrt_${"a".repeat(43)}` })).codigos).toEqual(
            ["TOKEN_INVALIDO"],
          );
        }
        const pagina = await cliente.pedir("/graphql", { headers: { accept: "text/html" } });
        expect([pagina.status, await pagina.text()]).toEqual([400, expect.stringContaining("DOCUMENTO_DESCONOCIDO")]);
      } finally {
        process.env["NODE_ENV"] = antes ?? "test";
      }
    },
  );
});
