import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mientrasSeCancela } from "../../factories/cancelacion.ts";
import { buildExpediente } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, sellar } from "../../factories/evaluacion.ts";
import { abrir } from "../../factories/evaluacion-gql.ts";
import { aprobarResultados, evaluarEtapa, publicarConDosFirmas, publicarResultados } from "../../factories/evaluar.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesDeDosEtapas();
const ETAPA = "entrevista";
const SOLO_ENTREVISTA = { ...BASES, etapas: BASES.etapas.slice(1), cuadros: [], reclamos: [] };
const CAIDA =
  'mutation ($p: ID!) { registrarCaida(postulacion: $p, causa: DESISTE, motivo: "Desiste por escrito") { propuesta { id } } }';

describe("a contest that is cancelled while somebody signs", () => {
  let api: Api;
  let proceso: string;
  let postulacion: string;
  let siguiente = 0;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());
  beforeEach(async () => {
    const concurso = await concursoCerrado(api, SOLO_ENTREVISTA);
    proceso = concurso.id;
    await abrir(api, "pilar", proceso, ETAPA);
    postulacion = await sellar(api, concurso, buildExpediente(`E-${++siguiente}`));
    const hoja = { vota: true, puntajes: { dominio: "15", trato: "15" } };
    await evaluarEtapa(api, postulacion, {
      etapa: ETAPA,
      asistencia: "PRESENTE",
      hojas: ["A", "B", "C"].map((miembro) => ({ miembro, ...hoja })),
    });
  });
  const guardado = () =>
    api.sql(
      `select (select count(*) from publicacion where proceso = $1) as publicaciones,
         (select count(*) from caida where proceso = $1) as caidas,
         (select jsonb_agg(estado order by propuesta_en) from propuesta_publicacion where proceso = $1) as propuestas,
         (select count(*) from apertura_evaluacion where proceso = $1 and publicada_en is not null) as publicadas`,
      [proceso],
    );

  it("publishes nothing that was proposed before", async () => {
    const { data } = await publicarResultados(api, "rosa", proceso, ETAPA);
    const propuesta = data.publicarResultados.propuesta?.id ?? "";
    const antes = await guardado();
    const { codigos } = await mientrasSeCancela(api, proceso, () => aprobarResultados(api, "pablo", propuesta));
    expect(codigos).toEqual(["PROCESO_NO_EVALUABLE"]);
    expect(await guardado()).toEqual(antes);
  });

  it("takes no new proposal", async () => {
    const antes = await guardado();
    const { codigos } = await mientrasSeCancela(api, proceso, () => publicarResultados(api, "rosa", proceso, ETAPA));
    expect(codigos).toEqual(["PROCESO_NO_EVALUABLE"]);
    expect(await guardado()).toEqual(antes);
  });

  it("leaves no final result without effect", async () => {
    await publicarConDosFirmas(api, proceso, ETAPA);
    await publicarConDosFirmas(api, proceso, null);
    const antes = await guardado();
    const { codigos } = await mientrasSeCancela(api, proceso, () => api.gql("rosa", CAIDA, { p: postulacion }));
    expect(codigos).toEqual(["PROCESO_NO_EVALUABLE"]);
    expect(await guardado()).toEqual(antes);
  });

  it("publishes one final result, when two sign at a time", async () => {
    await publicarConDosFirmas(api, proceso, ETAPA);
    const { data } = await publicarResultados(api, "rosa", proceso, null);
    const propuesta = data.publicarResultados.propuesta?.id ?? "";
    const firmas = await Promise.all([
      aprobarResultados(api, "pablo", propuesta),
      aprobarResultados(api, "pilar", propuesta),
    ]);
    expect(firmas.flatMap(({ codigos }) => codigos)).toEqual(["PROPUESTA_RESUELTA"]);
  });
});
