import { afterAll, beforeAll, expect, it } from "vitest";
import { justificacionesDe } from "../../factories/justificar.ts";
import { basesAlrededor, createBorrador, PROCESO, type ProcesoLeido, publicar } from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const PROPONER = `mutation ($proceso: ID!, $revision: Int!) { proponerPublicacion(proceso: $proceso, revision: $revision) { id } }`;
const EDITAR = `mutation ($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {
  editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) { ...Proceso } } ${PROCESO}`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

it("bases of which the linter warns are refused until each warning has its reason, which is published with them", async () => {
  const sanas = basesAlrededor(-1, 10);
  const prorroga = { permitida: true, causas: [] };
  const advertidas = { ...sanas, cronograma: { ...sanas.cronograma, prorroga } };
  const avisos = justificacionesDe(advertidas);
  expect(avisos.map(({ codigo }) => codigo)).toEqual(["OPEN_ENDED"]);
  const { id } = await createBorrador(api, advertidas);

  const { errores } = await api.gql("rosa", PROPONER, { proceso: id, revision: 1 });
  expect(errores[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    codigo: "ADVERTENCIAS_SIN_JUSTIFICAR",
    detalles: { hallazgos: [{ codigo: "OPEN_ENDED", gravedad: "ADVERTENCIA" }] },
  });

  const editar = async (revision: number, valor: unknown) => {
    const cambios = [{ ruta: "justificaciones", accion: "PONER", valor }];
    const { data } = await api.gql<{ editarBorrador: ProcesoLeido }>("rosa", EDITAR, {
      proceso: id,
      revision,
      cambios,
    });
    return data.editarBorrador;
  };
  // A reason for another warning is no reason for this one.
  await editar(
    1,
    avisos.map((aviso) => ({ ...aviso, asunto: "Otra cosa" })),
  );
  expect((await api.gql("rosa", PROPONER, { proceso: id, revision: 2 })).codigos).toEqual([
    "ADVERTENCIAS_SIN_JUSTIFICAR",
  ]);

  expect(await publicar(api, await editar(2, avisos))).toMatchObject({ estado: "PUBLICADO" });
  const LEER = "query ($id: ID!) { proceso(id: $id) { version { bases { justificaciones { codigo texto } } } } }";
  expect((await api.gql(null, LEER, { id })).data).toEqual({
    proceso: { version: { bases: { justificaciones: avisos.map(({ codigo, texto }) => ({ codigo, texto })) } } },
  });
});
