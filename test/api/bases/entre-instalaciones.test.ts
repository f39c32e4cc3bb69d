import { describe, expect, it } from "vitest";
import { exportar } from "#schema/bases/portable.ts";
import { createBorrador } from "../../factories/proceso.ts";
import { leerSemilla, SEMILLAS } from "../../factories/semillas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const IMPORTAR = `mutation ($proceso: ID!, $documento: String!) { importarBases(proceso: $proceso, revision: 1, documento: $documento) { id } }`;
const EXPORTAR = "query ($proceso: ID!) { exportarBases(proceso: $proceso) }";

/** Puts a file into a proceso of an installation where there was none, and takes it out again. */
async function pasarPorUnaVacia(documento: string): Promise<string> {
  const api: Api = await startApi();
  try {
    const { id } = await createBorrador(api);
    expect((await api.gql("rosa", IMPORTAR, { proceso: id, documento })).codigos).toEqual([]);
    return (await api.gql<{ exportarBases: string }>("rosa", EXPORTAR, { proceso: id })).data.exportarBases;
  } finally {
    await api.close();
  }
}

describe("bases that go from one installation to another, empty one", () => {
  it.each(SEMILLAS)("%s is exported with the same bytes by both", async (semilla) => {
    const documento = exportar(leerSemilla(semilla));
    const deUna = await pasarPorUnaVacia(documento);
    expect(deUna).toBe(documento);
    expect(await pasarPorUnaVacia(deUna)).toBe(deUna);
  });
});
