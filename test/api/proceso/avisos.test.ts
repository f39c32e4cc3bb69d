import { afterAll, beforeAll, expect, it } from "vitest";
import {
  basesAlrededor,
  createPublicadoDirecto,
  dia,
  exigirDosFirmas,
  PROCESO,
  type ProcesoLeido,
} from "../../factories/proceso.ts";
import { CREAR } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const PRORROGAR = `mutation ($proceso: ID!, $hitos: [CambioHitoInput!]!, $motivo: String!) {
  prorrogarCronograma(proceso: $proceso, hitos: $hitos, motivo: $motivo) { ...Proceso } } ${PROCESO}`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await exigirDosFirmas(api, false);
});
afterAll(() => api?.close());

const avisos = () =>
  api.sql<{ persona: string; datos: { que: string; motivo: string; cambios: string[]; nombres: string } }>(
    `select p.correo as persona, c.datos from correo_saliente c join persona p on p.id = c.persona_id
     where c.codigo = 'proceso-cambiado'`,
  );

it("whoever applies, or began to, is told of a change in its own transaction; nobody else is, nor of one refused", async () => {
  const { id } = await createPublicadoDirecto(api, basesAlrededor(-1, 5));
  expect((await api.gql("ana", CREAR, { proceso: id, plazas: ["p1"] })).codigos).toEqual([]);
  expect(await avisos()).toEqual([]);

  const prorrogar = (cierra: string) => {
    const cuando = { tipo: "HORAS", abre: `${dia(-1)}T00:00`, cierra };
    const variables = { proceso: id, hitos: [{ hito: "postulacion", cuando }], motivo: "Se cayó el servicio" };
    return api.gql<{ prorrogarCronograma: ProcesoLeido }>("rosa", PRORROGAR, variables);
  };
  expect((await prorrogar(`${dia(1)}T00:00`)).codigos).toEqual(["PRORROGA_NO_EXTIENDE"]);
  expect(await avisos()).toEqual([]);

  expect((await prorrogar(`${dia(6)}T00:00`)).codigos).toEqual([]);
  const [aviso, ...mas] = await avisos();
  expect(mas).toEqual([]);
  expect(aviso?.persona).toContain("ana");
  expect(aviso?.datos).toMatchObject({ que: "Prórroga", motivo: "Se cayó el servicio" });
  expect(aviso?.datos.cambios.join(" ")).toMatch(/Cierre|cierre|postul/i);
});
