import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { aGraphql, deGraphql } from "#server/modules/bases/index.ts";
import {
  basesAlrededor,
  createBorrador,
  createPublicado,
  type ProcesoLeido,
  PROCESO,
} from "../../factories/proceso.ts";
import { leerSemilla, type Semilla } from "../../factories/semillas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const SEMILLAS = readdirSync(new URL("../../../seeds/bases/", import.meta.url))
  .filter((nombre) => nombre.endsWith(".bases.json"))
  .map((nombre) => nombre.replace(".bases.json", "") as Semilla);
const GUARDAR = `mutation ($proceso: ID!, $revision: Int!, $bases: BasesInput!) {
  guardarBorrador(proceso: $proceso, revision: $revision, bases: $bases) { ...Proceso } } ${PROCESO}`;

let api: Api;
let consulta: string;
beforeAll(async () => {
  api = await startApi();
  consulta = (await api.gql<{ consultaBases: string }>(null, "{ consultaBases }")).data.consultaBases;
});
afterAll(() => api?.close());

/** GraphQL says null where the document says nothing. */
const sinNulos = (valor: unknown): object =>
  JSON.parse(JSON.stringify(valor), (_, dentro: unknown) => dentro ?? undefined) as object;

interface Entero {
  readonly data: {
    readonly proceso: { readonly borrador?: { bases: object }; readonly version?: { bases: object; sha256: string } };
  };
}

async function pedirEntero(
  persona: "rosa" | null,
  operationName: string,
  id: string,
): Promise<Entero["data"]["proceso"]> {
  const cliente = persona === null ? api.cliente() : await api.sesion(persona);
  const respuesta = await cliente.pedir("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: consulta, operationName, variables: { id } }),
  });
  const cuerpo = (await respuesta.json()) as Entero & { errors?: unknown };
  expect(cuerpo.errors).toBeUndefined();
  return cuerpo.data.proceso;
}

describe("bases in types", () => {
  it.each(SEMILLAS)(
    "takes the bases of %s as input, stores them and gives back each field, at every depth",
    async (semilla) => {
      const { id, codigo } = await createBorrador(api);
      const semillas = leerSemilla(semilla);
      // Two readings of one contest carry the same code, which an entidad has once.
      const bases = { ...semillas, generalidades: { ...semillas.generalidades, codigo } };
      const { codigos } = await api.gql("rosa", GUARDAR, { proceso: id, revision: 1, bases: aGraphql(bases) });
      expect(codigos).toEqual([]);
      const { borrador } = await pedirEntero("rosa", "BorradorEntero", id);
      expect(deGraphql(sinNulos(borrador?.bases))).toEqual(bases);
    },
  );

  it("gives the public the whole version in force by the same operation", async () => {
    const bases = basesAlrededor(-1, 10);
    const { id, codigo } = await createPublicado(api, bases);
    const { version } = await pedirEntero(null, "BasesEnteras", id);
    const esperadas = {
      ...bases,
      generalidades: { ...bases.generalidades, codigo, titulo: "Contratación de un especialista" },
    };
    expect(deGraphql(sinNulos(version?.bases))).toEqual(esperadas);
  });

  it("keeps the limits of a free document for everybody else", async () => {
    expect((await api.gql("rosa", `# otra\n${consulta}`)).codigos).toEqual(["CONSULTA_ILEGIBLE"]);
  });

  it("refuses a field that the kind does not have, at its place", async () => {
    const { id, borrador } = await createBorrador(api, basesAlrededor(-1, 10));
    const bases = aGraphql(borrador!.documento) as Bases;
    const etapas = [{ ...bases.etapas[0], criterios: { ...bases.etapas[0]?.criterios, filasRelativo: [] } }];
    const { errores } = await api.gql("rosa", GUARDAR, { proceso: id, revision: 1, bases: { ...bases, etapas } });
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "BASES_MAL_FORMADAS",
      detalles: { hallazgos: [{ codigo: "FORMA_DESCONOCIDA", ruta: "etapas.examen.criterios.filasRelativo" }] },
    });
  });

  it("takes null for what is not said", async () => {
    const { id, borrador } = await createBorrador(api, basesAlrededor(-1, 10));
    const bases = { ...borrador?.documento, foliacion: null, clausulas: null, suscripcion: null };
    const { data } = await api.gql<{ guardarBorrador: ProcesoLeido }>("rosa", GUARDAR, {
      proceso: id,
      revision: 1,
      bases,
    });
    expect(data.guardarBorrador.borrador?.documento).toEqual(borrador?.documento);
  });
});
