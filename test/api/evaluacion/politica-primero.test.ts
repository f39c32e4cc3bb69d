import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExpediente } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, darRol, sellar } from "../../factories/evaluacion.ts";
import { actuar } from "../../factories/evaluacion-gql.ts";
import { type ProcesoDePrueba, publicar } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const PUBLICAR = "mutation ($p: ID!) { publicarResultados(proceso: $p) { propuesta { id } } }";
const ERRATAS = 'mutation ($p: ID!) { publicarFeDeErratas(proceso: $p, motivo: "Se corrige") { propuesta { id } } }';
const CERRAR =
  'mutation ($p: ID!, $e: ID!) { cerrarConQuorum(proceso: $p, etapa: $e, motivo: "Falta una persona") { completas } }';
const DESEMPATE =
  'mutation ($p: ID!) { registrarDesempate(proceso: $p, desempate: "sorteo", resultados: [], acta: "x") }';
const CAIDA =
  'mutation ($p: ID!) { registrarCaida(postulacion: $p, causa: DESISTE, motivo: "Desistió de la vacante") { propuesta { id } } }';

describe("an act on a contest says who may before anything of its state", () => {
  let api: Api;
  let proceso: ProcesoDePrueba;
  let postulacion: string;
  beforeAll(async () => {
    api = await startApi();
    proceso = await concursoCerrado(api, basesDeDosEtapas());
    postulacion = await sellar(api, proceso, buildExpediente("E-1"));
    const otro = await publicar(api, basesDeDosEtapas());
    // Aurora sees every dossier and presides elsewhere; Raúl is of another entidad and competes here.
    await darRol(api, "aurora", "PRESIDENTE", otro.id);
    await sellar(api, proceso, buildExpediente("E-2"), "raul");
  });
  afterAll(() => api?.close());

  it.each([
    ["aurora", CERRAR],
    ["aurora", DESEMPATE],
    ["aurora", PUBLICAR],
    ["aurora", ERRATAS],
    ["raul", PUBLICAR],
    ["raul", ERRATAS],
  ] as const)("%s: %s", async (persona, documento) => {
    const pedir = async (p: string, e: string) =>
      (await api.gql(persona, documento, documento === CERRAR ? { p, e } : { p })).codigos;
    for (const etapa of ["curricular", "nada"]) expect(await pedir(proceso.id, etapa)).toEqual(["NO_AUTORIZADO"]);
    expect(await pedir(crypto.randomUUID(), "nada")).toEqual(["NO_ENCONTRADO"]);
  });

  it("also of an application that the person sees", async () => {
    const revision = 0;
    const motivo = "Hay un motivo";
    for (const [acto, mas] of [
      ["marcarAsistencia", { revision, asistencia: "PRESENTE" }],
      ["reabrirEvaluacion", { revision, motivo }],
      ["calificarHoja", { revision, puntajes: [] }],
      ["cerrarHoja", { revision }],
      ["registrarAbstencion", { motivo }],
    ] as const)
      for (const etapa of ["curricular", "nada"]) {
        const { codigos } = await actuar(api, "aurora", acto, { postulacion, etapa, ...mas });
        expect([acto, etapa, codigos]).toEqual([acto, etapa, ["NO_AUTORIZADO"]]);
      }
    expect((await api.gql("aurora", CAIDA, { p: postulacion })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql("raul", CAIDA, { p: postulacion })).codigos).toEqual(["NO_ENCONTRADO"]);
  });

  it("and tells the state to those who may act on it", async () => {
    expect((await api.gql("rosa", PUBLICAR, { p: proceso.id })).codigos).toEqual(["EVALUACION_NO_ABIERTA"]);
    expect((await api.gql("pilar", CERRAR, { p: proceso.id, e: "nada" })).codigos).toEqual(["ETAPA_DESCONOCIDA"]);
  });
});
