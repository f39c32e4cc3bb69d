import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basesDeDosEtapas, concursoCerrado } from "../../factories/evaluacion.ts";
import { abrir } from "../../factories/evaluacion-gql.ts";
import { ABIERTO, conPlazo, CREAR, publicar } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const LARGO = `etapa\u0007\n${"x".repeat(50_000)}`;

describe("a refusal", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it("repeats the beginning of an unknown stage or plaza, and no more", async () => {
    const cerrado = await concursoCerrado(api, basesDeDosEtapas());
    const abierto = await publicar(api, conPlazo(basesDeDosEtapas(), ABIERTO));
    for (const [codigo, { errores, texto }] of [
      ["ETAPA_DESCONOCIDA", await abrir(api, "pilar", cerrado.id, LARGO)],
      ["PLAZA_DESCONOCIDA", await api.gql("ana", CREAR, { proceso: abierto.id, plazas: [LARGO] })],
    ] as const) {
      expect([errores[0]?.extensions["codigo"], texto.length < 800]).toEqual([codigo, true]);
      expect(JSON.stringify(errores[0]?.extensions["detalles"])).toContain('"etapa  xxx');
    }
  });
});
