import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPdfMinimo } from "../../factories/pdf-minimo.ts";
import { PERSONAS } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { uploadArchivo } from "../../factories/subidas.ts";

const LEER = `query ($f: FiltroAuditoriaInput, $n: Int! = 20, $a: String) { auditoria(first: $n, after: $a, filtro: $f) {
  edges { node { id instante resultado acto evento actor roles entidadId objetoId hashAntes hashDespues motivo detalles } } pageInfo { hasNextPage endCursor } } }`;
const LECTORES: readonly string[] = ["aurora", "admin"];

interface Pagina {
  auditoria: {
    edges: {
      node: { id: string; instante: string; acto: string; evento: string; entidadId: string | null; resultado: string };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe("auditoria", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it("is read by auditors and administrators, and each refused reading is witnessed", async () => {
    const respuestas = new Map<string, readonly string[]>();
    for (const persona of PERSONAS) respuestas.set(persona, (await api.gql(persona, LEER)).codigos);
    expect(Object.fromEntries(respuestas)).toEqual(
      Object.fromEntries(PERSONAS.map((persona) => [persona, LECTORES.includes(persona) ? [] : ["NO_AUTORIZADO"]])),
    );
    expect((await api.gql(null, LEER)).codigos).toEqual(["NO_AUTENTICADO"]);
    const negadas = await api.auditoria("Query.auditoria");
    expect(negadas.map(({ resultado, actor }) => [resultado, actor])).toEqual(
      PERSONAS.filter((persona) => !LECTORES.includes(persona)).map((persona) => ["DENEGADO", api.ids[persona]]),
    );
  });

  it("comes in pages that neither repeat nor skip, from the latest to the first, while it grows", async () => {
    const vistas: { id: string; instante: string }[] = [];
    let a: string | null = null;
    do {
      const respuesta: { data: Pagina } = await api.gql<Pagina>("aurora", LEER, { n: 7, a });
      const { auditoria } = respuesta.data;
      vistas.push(...auditoria.edges.map(({ node }) => node));
      a = auditoria.pageInfo.hasNextPage ? auditoria.pageInfo.endCursor : null;
      await api.gql("ana", LEER);
    } while (a !== null);
    const instantes = vistas.map(({ instante }) => instante);
    expect(instantes).toEqual(instantes.toSorted().toReversed());
    expect(new Set(vistas.map(({ id }) => id)).size).toBe(vistas.length);
    const [primera] = await api.sql<{ id: string }>("select id from auditoria order by instante, id limit 1");
    expect(vistas.at(-1)?.id).toBe(primera?.id);
  });

  it("is filtered by each of its facts", async () => {
    const filas = async (f: object) =>
      (await api.gql<Pagina>("aurora", LEER, { n: 100, f })).data.auditoria.edges.map(({ node }) => node);
    expect((await filas({ evento: "ENTIDAD_CREADA" })).map(({ acto }) => acto)).toEqual([
      "crearEntidad",
      "crearEntidad",
    ]);
    expect(
      (await filas({ entidad: api.entidades.cusco })).every(({ entidadId }) => entidadId === api.entidades.cusco),
    ).toBe(true);
    expect((await filas({ resultado: "DENEGADO", actor: api.ids.ana })).length).toBeGreaterThan(0);
    expect(await filas({ actor: "no es un id" })).toEqual([]);
    expect(await filas({ hasta: "2001-01-01T00:00:00Z" })).toEqual([]);
    expect(await filas({ desde: "2999-01-01T00:00:00Z" })).toEqual([]);
  });

  it("holds exactly one success for each change, with its request's seal", async () => {
    const ana = await api.sesion("ana");
    const antes = (await api.auditoria()).length;
    await uploadArchivo(ana, buildPdfMinimo(700));
    const nuevas = (await api.auditoria()).slice(antes);
    expect(nuevas.map(({ evento, resultado }) => [evento, resultado])).toEqual([
      ["CARGA_INICIADA", "HECHO"],
      ["PARTE_SUBIDA", "HECHO"],
      ["ARCHIVO_SUBIDO", "HECHO"],
    ]);
  });

  it("carries no personal datum of anybody", async () => {
    expect(JSON.stringify(await api.auditoria())).not.toMatch(/400000\d\d|@merito|Quispe|Ñahui|lluvias/);
  });
});
