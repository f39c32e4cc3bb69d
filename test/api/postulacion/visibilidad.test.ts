import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Asignacion, Rol } from "#server/infra/quien.ts";
import { expedientesDe } from "#server/modules/postulacion/index.ts";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import type { Persona } from "../../factories/personas.ts";
import {
  ABIERTO,
  buildCompleta,
  CERRADO,
  conPlazo,
  moverPlazo,
  Postulante,
  publicar,
} from "../../factories/postulacion.ts";
import { sqlComo } from "../../factories/rls.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesConFormulario();
const UNA = `query ($id: ID!) { postulacion(id: $id) { id codigo estado } }`;
const LISTA = `query ($p: ID!, $f: FiltroPostulaciones, $o: OrdenPostulaciones, $n: Int, $d: String) {
  postulaciones(proceso: $p, filtro: $f, orden: $o, first: $n, after: $d) { edges { cursor node { id codigo postulante { nombres } } } pageInfo { hasNextPage endCursor } } }`;

interface Lista {
  postulaciones: {
    edges: { cursor: string; node: { id: string; codigo: string; postulante: { nombres: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe("who sees an application", () => {
  let api: Api;
  let proceso: string;
  let ana: Postulante;
  let beto: Postulante;
  let borrador: Postulante;
  let abierto: string;
  let enAbierto: Postulante;

  beforeAll(async () => {
    api = await startApi();
    const publicado = await publicar(api, conPlazo(BASES, ABIERTO));
    proceso = publicado.id;
    [beto, ana] = [await buildCompleta(api, "beto", proceso, ["p2"]), await buildCompleta(api, "ana", proceso)];
    await beto.enviar();
    await ana.enviar();
    // A person of the other entidad applies too and never sends.
    borrador = new Postulante(await api.sesion("raul"));
    await borrador.crear(proceso);
    await moverPlazo(api, publicado, 2, BASES, CERRADO);
    abierto = (await publicar(api, conPlazo(BASES, ABIERTO))).id;
    enAbierto = await buildCompleta(api, "ana", abierto);
    await enAbierto.enviar();
  });
  afterAll(() => api?.close());

  const darRol = (persona: Persona, rol: Rol, enProceso: string) =>
    api.sql("insert into asignacion_rol (persona_id, rol, entidad_id, proceso_id) values ($1, $2, $3, $4)", [
      api.ids[persona],
      rol,
      api.entidades.cusco,
      enProceso,
    ]);
  const ve = async (persona: Persona, id: string): Promise<boolean> => {
    const { data } = await api.gql<{ postulacion: unknown }>(persona, UNA, { id });
    return data.postulacion !== null;
  };

  it.each<[Persona, boolean]>([
    ["ana", true],
    ["beto", false],
    ["rosa", true],
    ["pablo", true],
    ["aurora", true],
    ["raul", false],
    ["carla", false],
    ["pilar", false],
    ["admin", false],
  ])("%s sees the sealed application of ana once the window closed: %s", async (persona, visible) => {
    expect(await ve(persona, ana.id)).toBe(visible);
  });

  it("a visitor sees none, and learns nothing from ids", async () => {
    expect((await api.gql(null, UNA, { id: ana.id })).codigos).toEqual(["NO_AUTENTICADO"]);
    const [ajena, inventada] = [
      await api.gql("beto", UNA, { id: ana.id }),
      await api.gql("beto", UNA, { id: crypto.randomUUID() }),
    ];
    expect(ajena.texto).toBe(inventada.texto);
  });

  it("the committee sees those of its proceso and of no other", async () => {
    await darRol("carla", "COMITE", proceso);
    await darRol("ciro", "COMITE", abierto);
    expect([await ve("carla", ana.id), await ve("ciro", ana.id), await ve("carla", enAbierto.id)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("nobody of the entidad sees what is sent while the window is open, nor a draft ever", async () => {
    for (const persona of ["rosa", "pablo", "aurora", "ciro"] as const)
      expect(await ve(persona, enAbierto.id)).toBe(false);
    const { errores } = await api.gql("rosa", LISTA, { p: abierto });
    expect(errores.map(({ extensions }) => extensions.codigo)).toEqual(["POSTULACIONES_EN_RESERVA"]);
    for (const persona of ["rosa", "pablo", "aurora", "carla"] as const)
      expect(await ve(persona, borrador.id)).toBe(false);
  });

  it("the unit that asked for the post sees that there is one, not whose it is nor what it says", async () => {
    await darRol("ulises", "UNIDAD_SOLICITANTE", proceso);
    expect(await ve("ulises", ana.id)).toBe(true);
    for (const campo of [
      "postulante { nombres }",
      "respuestas { seccion }",
      "archivos { id }",
      "constancia { numero }",
    ]) {
      const { codigos } = await api.gql("ulises", `query ($id: ID!) { postulacion(id: $id) { ${campo} } }`, {
        id: ana.id,
      });
      expect(codigos).toEqual(["NO_AUTORIZADO"]);
    }
  });

  it("who reads a dossier reads its answers, and downloads its files; nobody else does", async () => {
    const { data } = await api.gql<{ postulacion: { respuestas: unknown[]; archivos: { id: string; url: string }[] } }>(
      "rosa",
      "query ($id: ID!) { postulacion(id: $id) { respuestas { seccion filas { valores sustentos } } archivos { id nombre url } } }",
      { id: ana.id },
    );
    expect(data.postulacion.respuestas).toHaveLength(3);
    expect(data.postulacion.archivos).toHaveLength(2);
    const [archivo] = data.postulacion.archivos;
    const estados: Partial<Record<Persona, number>> = {};
    for (const persona of ["ana", "rosa", "carla", "aurora", "beto", "raul", "ciro", "ulises", "admin"] as const) {
      estados[persona] = (await (await api.sesion(persona)).pedir(archivo?.url ?? "")).status;
    }
    expect(estados).toEqual({
      ana: 200,
      rosa: 200,
      carla: 200,
      aurora: 200,
      beto: 404,
      raul: 404,
      ciro: 404,
      ulises: 404,
      admin: 404,
    });
  });

  it("lists come in pages without holes, in each order, with filters", async () => {
    const pedir = async (variables: Record<string, unknown>) =>
      (await api.gql<Lista>("rosa", LISTA, { p: proceso, ...variables })).data.postulaciones;
    const ids = async (variables: Record<string, unknown>) => (await pedir(variables)).edges.map(({ node }) => node.id);
    expect(await ids({})).toEqual([beto.id, ana.id]);
    const nombres = (await pedir({ o: "NOMBRES" })).edges.map(({ node }) => node.postulante.nombres);
    expect(nombres).toEqual(["Huamán Rojas, Beto", "Quispe Mamani, Ana"]);
    expect(await ids({ o: "CODIGO" })).toEqual(
      [ana, beto].toSorted((a, b) => (a.codigo < b.codigo ? -1 : 1)).map(({ id }) => id),
    );
    expect(await ids({ f: { plaza: "p2" } })).toEqual([beto.id]);
    expect(await ids({ f: { buscar: "quispe" } })).toEqual([ana.id]);
    expect(await ids({ f: { buscar: "%" } })).toEqual([]);
    expect(await ids({ f: { estado: "RETIRADA" } })).toEqual([]);
    const primera = await pedir({ n: 1 });
    expect(primera.pageInfo.hasNextPage).toBe(true);
    const segunda = await pedir({ n: 1, d: primera.pageInfo.endCursor });
    expect([primera.edges[0]?.node.id, segunda.edges[0]?.node.id, segunda.pageInfo.hasNextPage]).toEqual([
      beto.id,
      ana.id,
      false,
    ]);
  });

  it.each<[Persona, string]>([
    ["beto", "NO_AUTORIZADO"],
    ["raul", "NO_AUTORIZADO"],
    ["admin", "NO_AUTORIZADO"],
  ])("%s may not list them: %s", async (persona, codigo) => {
    expect((await api.gql(persona, LISTA, { p: proceso })).codigos).toEqual([codigo]);
  });

  it("behind the policies the database gives each only what is theirs", async () => {
    const { cusco, cajamarca } = api.entidades;
    const enLaBase = async (persona: Persona, ...asignaciones: Asignacion[]): Promise<string[]> => {
      const filas = await sqlComo<{ id: string }>(
        api,
        { persona: api.ids[persona], asignaciones },
        "select id from postulacion order by creada_en",
      );
      return filas.map(({ id }) => id);
    };
    expect(await enLaBase("beto")).toEqual([beto.id]);
    expect(await enLaBase("rosa", { rol: "RRHH", entidad: cusco, proceso: null })).toEqual([beto.id, ana.id]);
    expect(await enLaBase("rosa", { rol: "RRHH", entidad: cajamarca, proceso: null })).toEqual([]);
    expect(await enLaBase("carla", { rol: "COMITE", entidad: cusco, proceso: null })).toEqual([]);
    expect(await enLaBase("carla", { rol: "COMITE", entidad: cusco, proceso })).toEqual([beto.id, ana.id]);
    expect(await enLaBase("admin", { rol: "ADMINISTRADOR", entidad: null, proceso: null })).toEqual([]);
  });

  it("the engine gets the sealed dossiers of a proceso in their order of arrival, and stops at one that was altered", async () => {
    const { base, quien } = api.app.interno();
    const leer = () => base.leer(quien, (tx) => expedientesDe(tx, proceso));
    expect((await leer()).map(({ codigo }) => codigo)).toEqual([beto.codigo, ana.codigo]);
    await api.sql("alter table postulacion disable trigger user");
    await api.sql(
      `update postulacion set instantanea = jsonb_set(instantanea, '{expediente,respuestas,bonos,0,valores,ffaa}', '"SI"') where id = $1`,
      [ana.id],
    );
    await api.sql("alter table postulacion enable trigger user");
    await expect(leer()).rejects.toThrow(`The sealed dossier ${ana.id} does not match its hash`);
  });
});
