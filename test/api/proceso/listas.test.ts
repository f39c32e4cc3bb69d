import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPlaza } from "../../factories/bases.ts";
import { basesAlrededor, createBorrador, createPublicado } from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const lista = (
  campo: string,
) => `query ($filtro: FiltroProcesos, $orden: OrdenProcesos! = MAS_RECIENTES, $first: Int! = 20, $after: String) {
  ${campo}(filtro: $filtro, orden: $orden, first: $first, after: $after) { edges { node { id codigo fase entidad { siglas } } } pageInfo { hasNextPage endCursor } } }`;
const PLAZAS = `query ($filtro: FiltroPlazas, $orden: OrdenPlazas! = MAS_RECIENTES, $first: Int! = 20, $after: String) {
  plazas(filtro: $filtro, orden: $orden, first: $first, after: $after) {
    edges { node { id nombre abierta remuneracionCentimos proceso { id fase } } } pageInfo { hasNextPage endCursor } } }`;

interface Pagina<N> {
  readonly edges: { node: N }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}
type Nodo = { id: string; codigo: string; fase: string };
type NodoPlaza = { id: string; nombre: string; abierta: boolean; proceso: { id: string; fase: string } };

let api: Api;
let ids: { futuro: string; abierto: string; cerrado: string; borrador: string };
let desfase = 0;
beforeAll(async () => {
  api = await startApi({}, { desfase: () => desfase });
  const sueldo = (centimos: number) => ({
    plazas: [
      buildPlaza({ nombre: "Abogado 100%_seguro", remuneracion: { centimos } }),
      buildPlaza({ id: "p2", codigo: "P-02", nombre: "Chofer" }),
    ],
  });
  // All of them were published before the first of their windows closed.
  desfase = -8 * 86_400;
  ids = {
    futuro: (await createPublicado(api, basesAlrededor(5, 10))).id,
    abierto: (await createPublicado(api, basesAlrededor(-1, 8, sueldo(500_000)))).id,
    cerrado: (await createPublicado(api, basesAlrededor(-9, -2, sueldo(300_000)))).id,
    borrador: (await createBorrador(api)).id,
  };
  desfase = 0;
});
afterAll(() => api?.close());

const publicos = async (variables: Record<string, unknown> = {}): Promise<Nodo[]> =>
  (
    await api.gql<{ procesosPublicos: Pagina<Nodo> }>(null, lista("procesosPublicos"), variables)
  ).data.procesosPublicos.edges.map(({ node }) => node);
const plazas = async (variables: Record<string, unknown> = {}): Promise<NodoPlaza[]> =>
  (await api.gql<{ plazas: Pagina<NodoPlaza> }>(null, PLAZAS, variables)).data.plazas.edges.map(({ node }) => node);

describe("the public list of procesos", () => {
  it("has those that were published, the latest first, each with its phase by the clock of the database", async () => {
    expect((await publicos()).map(({ id, fase }) => [id, fase])).toEqual([
      [ids.cerrado, "EN_EVALUACION"],
      [ids.abierto, "POSTULACION_ABIERTA"],
      [ids.futuro, "CONVOCADO"],
    ]);
  });

  it("filters by phase, year, entidad and words, and can order by the end of the window", async () => {
    expect(
      (await publicos({ filtro: { fases: ["POSTULACION_ABIERTA", "CONVOCADO"] }, orden: "CIERRE" })).map(
        ({ id }) => id,
      ),
    ).toEqual([ids.abierto, ids.futuro]);
    expect(await publicos({ filtro: { entidad: api.entidades.cajamarca } })).toEqual([]);
    expect(await publicos({ filtro: { entidad: "no es un id" } })).toEqual([]);
    expect(await publicos({ filtro: { anio: 1999 } })).toEqual([]);
    const [uno] = await publicos();
    expect((await publicos({ filtro: { texto: uno?.codigo.toLowerCase() } })).map(({ id }) => id)).toEqual([uno?.id]);
    expect(await publicos({ filtro: { texto: "100%" } })).toEqual([]);
  });

  it("is walked page by page without losing or repeating any", async () => {
    const vistos: string[] = [];
    for (let after: string | null = null; ;) {
      const { data }: { data: { procesosPublicos: Pagina<Nodo> } } = await api.gql(null, lista("procesosPublicos"), {
        first: 1,
        after,
      });
      vistos.push(...data.procesosPublicos.edges.map(({ node }) => node.id));
      if (!data.procesosPublicos.pageInfo.hasNextPage) break;
      after = data.procesosPublicos.pageInfo.endCursor;
    }
    expect(vistos).toEqual([ids.cerrado, ids.abierto, ids.futuro]);
    const { errores } = await api.gql(null, lista("procesosPublicos"), { after: "bm8" });
    expect(errores[0]?.extensions.codigo).toBe("CURSOR_INVALIDO");
  });
});

describe("the list of those who work on them", () => {
  it.each([
    ["rosa", 4],
    ["carla", 4],
    ["aurora", 4],
    ["raul", 0],
  ] as const)("has for %s the %i procesos of their reach, drafts included", async (persona, cuantos) => {
    const { data } = await api.gql<{ procesos: Pagina<Nodo> }>(persona, lista("procesos"));
    expect(data.procesos.edges).toHaveLength(cuantos);
    expect(data.procesos.edges.some(({ node }) => node.id === ids.borrador)).toBe(cuantos > 0);
  });

  it("is not for applicants, and tells them nothing of a draft", async () => {
    expect((await api.gql("ana", lista("procesos"))).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await publicos()).map(({ id }) => id)).not.toContain(ids.borrador);
  });
});

describe("the search of plazas", () => {
  it("finds by words taken literally, by pay and by whether one may apply now", async () => {
    expect((await plazas({ filtro: { texto: "100%_SEG" } })).map(({ proceso }) => proceso.id)).toEqual([
      ids.cerrado,
      ids.abierto,
    ]);
    expect((await plazas({ filtro: { texto: "100_" } })).length).toBe(0);
    expect((await plazas({ filtro: { desdeCentimos: 400_000 } })).map(({ proceso }) => proceso.id)).toEqual([
      ids.abierto,
    ]);
    expect(
      (await plazas({ filtro: { abiertas: true }, orden: "NOMBRE" })).map(({ nombre, abierta }) => [nombre, abierta]),
    ).toEqual([
      ["Abogado 100%_seguro", true],
      ["Chofer", true],
    ]);
    expect((await plazas({ filtro: { proceso: ids.futuro } })).map(({ proceso }) => proceso.fase)).toEqual([
      "CONVOCADO",
    ]);
  });

  it("is walked page by page in every order", async () => {
    for (const orden of ["MAS_RECIENTES", "CIERRE", "NOMBRE"]) {
      const vistas: string[] = [];
      for (let after: string | null = null; ;) {
        const { data }: { data: { plazas: Pagina<NodoPlaza> } } = await api.gql(null, PLAZAS, {
          orden,
          first: 2,
          after,
        });
        vistas.push(...data.plazas.edges.map(({ node }) => `${node.proceso.id} ${node.id}`));
        if (!data.plazas.pageInfo.hasNextPage) break;
        after = data.plazas.pageInfo.endCursor;
      }
      expect(new Set(vistas).size).toBe(5);
      expect(vistas).toHaveLength(5);
    }
  });
});
