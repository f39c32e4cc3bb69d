import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basesAlrededor, createBorrador, createPublicado, PROCESO, publicar } from "../../factories/proceso.ts";
import type { Persona } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const mover = (acto: string) => `mutation ($proceso: ID!) { ${acto}(proceso: $proceso) { id archivadoEn estado } }`;
const ARCHIVAR = mover("archivarProceso");
const DESARCHIVAR = mover("desarchivarProceso");
const LISTA = `query ($filtro: FiltroProcesos) { procesos(first: 100, filtro: $filtro) { edges { node { id } } } }`;
const PUBLICA = `{ procesosPublicos(first: 100) { edges { node { id } } } }`;
const CAPACIDADES = `query ($id: ID!) { proceso(id: $id) { capacidades { acto permitido motivo { codigo } } } }`;
const EDITAR = `mutation ($proceso: ID!, $cambios: [CambioBorradorInput!]!) {
  editarBorrador(proceso: $proceso, revision: 1, cambios: $cambios) { ...Proceso } } ${PROCESO}`;
const PROPONER = `mutation ($proceso: ID!) { proponerPublicacion(proceso: $proceso, revision: 1) { id } }`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const codigos = async (persona: Persona | null, documento: string, proceso: string) =>
  (await api.gql(persona, documento, { proceso })).codigos;
const lista = async (filtro: object = {}, documento = LISTA): Promise<string[]> => {
  const { data } = await api.gql<Record<string, { edges: { node: { id: string } }[] }>>("rosa", documento, { filtro });
  return Object.values(data).flatMap(({ edges }) => edges.map(({ node }) => node.id));
};
const capacidad = async (id: string, acto: string) => {
  type Leido = { proceso: { capacidades: { acto: string; permitido: boolean; motivo: { codigo: string } | null }[] } };
  const { data } = await api.gql<Leido>("rosa", CAPACIDADES, { id });
  return data.proceso.capacidades.find((una) => una.acto === acto);
};

describe("archivarProceso and desarchivarProceso", () => {
  it("put a draft away, out of the list of work, and take it back; both are witnessed", async () => {
    const { id } = await createBorrador(api);
    expect(await lista()).toContain(id);
    expect(await codigos("rosa", DESARCHIVAR, id)).toEqual(["PROCESO_NO_ARCHIVADO"]);
    const { data } = await api.gql<{ archivarProceso: object }>("rosa", ARCHIVAR, { proceso: id });
    expect(data.archivarProceso).toEqual({ id, estado: "BORRADOR", archivadoEn: expect.stringMatching(/Z$/) });
    expect(await lista()).not.toContain(id);
    expect(await lista({ archivados: true })).toEqual([id]);
    expect(await codigos("rosa", ARCHIVAR, id)).toEqual(["PROCESO_ARCHIVADO"]);
    expect(await capacidad(id, "archivarProceso")).toMatchObject({ motivo: { codigo: "PROCESO_ARCHIVADO" } });
    expect(await capacidad(id, "desarchivarProceso")).toMatchObject({ permitido: true });
    await api.gql("rosa", DESARCHIVAR, { proceso: id });
    expect(await lista()).toContain(id);
    expect(await lista({ archivados: true })).toEqual([]);
    const hecho = (await api.auditoria("archivarProceso")).find(({ resultado }) => resultado === "HECHO");
    expect(hecho).toMatchObject({ evento: "PROCESO_ARCHIVADO", actor: api.ids.rosa, objeto_id: id });
    expect((await api.auditoria("desarchivarProceso")).at(-1)).toMatchObject({ evento: "PROCESO_DESARCHIVADO" });
  });

  it("keep whatever was put away from being changed or proposed until it is taken back", async () => {
    const borrador = await createBorrador(api, basesAlrededor(1, 10));
    await api.gql("admin", ARCHIVAR, { proceso: borrador.id });
    const cambios = [{ ruta: "generalidades.titulo", accion: "PONER", valor: "Otro título" }];
    expect((await api.gql("rosa", EDITAR, { proceso: borrador.id, cambios })).codigos).toEqual(["PROCESO_ARCHIVADO"]);
    expect(await codigos("rosa", PROPONER, borrador.id)).toEqual(["PROCESO_ARCHIVADO"]);
    await api.gql("admin", DESARCHIVAR, { proceso: borrador.id });
    expect(await publicar(api, borrador)).toMatchObject({ estado: "PUBLICADO" });
  });

  it("refuse what goes on or waits for a signature, and leave the public list as it was", async () => {
    const { id } = await createPublicado(api, basesAlrededor(-1, 10));
    expect(await codigos("rosa", ARCHIVAR, id)).toEqual(["PROCESO_EN_MARCHA"]);
    const espera = await createBorrador(api, basesAlrededor(1, 10));
    await api.gql("rosa", PROPONER, { proceso: espera.id });
    expect(await codigos("rosa", ARCHIVAR, espera.id)).toEqual(["CAMBIO_PENDIENTE"]);
    // One that ended: how it came to its end is told by other tests.
    await api.sql("update proceso set estado = 'DESIERTO' where id = $1", [id]);
    expect(await codigos("rosa", ARCHIVAR, id)).toEqual([]);
    expect(await lista({}, PUBLICA)).toContain(id);
  });

  it("are for RR.HH. of the entidad and administrators, who write nothing else of a proceso", async () => {
    const { id } = await createBorrador(api);
    for (const acto of [ARCHIVAR, DESARCHIVAR]) {
      for (const persona of ["ulises", "pablo", "aurora"] as const)
        expect(await codigos(persona, acto, id)).toEqual(["NO_AUTORIZADO"]);
      for (const persona of ["ana", "raul"] as const) expect((await codigos(persona, acto, id)).length).toBe(1);
      expect(await codigos(null, acto, id)).toEqual(["NO_AUTENTICADO"]);
    }
    expect(await codigos("rosa", ARCHIVAR, "no es un id")).toEqual(["NO_ENCONTRADO"]);
    const cambios = [{ ruta: "generalidades.titulo", accion: "PONER", valor: "Otro título" }];
    expect((await api.gql("admin", EDITAR, { proceso: id, cambios })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect(await codigos("admin", ARCHIVAR, id)).toEqual([]);
  });

  it("do it once when two arrive at the same time", async () => {
    const { id } = await createBorrador(api);
    const respuestas = await Promise.all(Array.from({ length: 4 }, () => codigos("rosa", ARCHIVAR, id)));
    expect(respuestas.flat().toSorted()).toEqual(Array(3).fill("PROCESO_ARCHIVADO"));
  });
});
