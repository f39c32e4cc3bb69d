import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExpediente } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, sellar } from "../../factories/evaluacion.ts";
import { abrir, actuar, hecho, leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import { evaluarEtapa, publicarConDosFirmas } from "../../factories/evaluar.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const DOS = basesDeDosEtapas();
const [, ENTREVISTA] = DOS.etapas;
if (!ENTREVISTA) throw new Error("The bases of the tests have two stages");
/** Two stages of sheets, one after the other. */
const BASES = {
  ...DOS,
  etapas: [{ ...ENTREVISTA, id: "prueba", nombre: "Prueba práctica" }, ENTREVISTA],
  cuadros: [],
  reclamos: [],
};
const MOTIVO = "Desde ayer es mi cuñado";
const puntajes = (n: string) => ["dominio", "trato"].map((criterio) => ({ criterio, puntaje: n }));
const hojas = (...notas: string[]) =>
  notas.map((n, i) => ({ miembro: `${i}`, vota: true, puntajes: { dominio: n, trato: n } }));

describe("a member who abstains when a stage is already published", () => {
  let api: Api;
  let siguiente = 0;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  /** The first stage is published with (20 + 14 + 11) / 3 in each criterion; the second one is open. */
  const preparar = async (): Promise<{ proceso: string; postulacion: string }> => {
    const concurso = await concursoCerrado(api, BASES);
    siguiente += 1;
    const postulacion = await sellar(api, concurso, buildExpediente(`A-${siguiente}`));
    await abrir(api, "pilar", concurso.id, "prueba");
    await evaluarEtapa(api, postulacion, {
      etapa: "prueba",
      asistencia: "PRESENTE",
      hojas: hojas("11", "20", "14"),
    });
    await publicarConDosFirmas(api, concurso.id, "prueba");
    await abrir(api, "pilar", concurso.id, "entrevista");
    return { proceso: concurso.id, postulacion };
  };
  const obtenido = async (postulacion: string) =>
    (await leerEvaluacion(api, "pilar", postulacion, "prueba")).candidaturas[0]?.etapas[0]?.obtenido;
  const hojasDe = (postulacion: string, etapa: string) =>
    api.sql<{ persona: string; vota: boolean; asiento: string }>(
      "select persona, vota, asiento from hoja_evaluacion where postulacion = $1 and etapa = $2 order by persona",
      [postulacion, etapa],
    );
  const entrega = async (persona: "pilar" | "carla" | "ciro", postulacion: string, etapa: string, n: string) => {
    await hecho(api, persona, "calificarHoja", { postulacion, etapa, revision: 0, puntajes: puntajes(n) });
    return hecho(api, persona, "cerrarHoja", { postulacion, etapa, revision: 1 });
  };
  const cerrarConQuorum = (proceso: string, etapa = "entrevista") =>
    api.gql(
      "pilar",
      `mutation ($p: ID!, $e: ID!, $m: String!) { cerrarConQuorum(proceso: $p, etapa: $e, motivo: $m) { completas } }`,
      { p: proceso, e: etapa, m: "Una integrante se abstuvo" },
    );

  it("leaves its numbers as they are, and the next stage is published without his sheet", async () => {
    const { proceso, postulacion } = await preparar();
    const antes = await hojasDe(postulacion, "prueba");
    expect(await obtenido(postulacion)).toEqual({ valor: "30" });
    await entrega("carla", postulacion, "entrevista", "20");
    await hecho(api, "carla", "registrarAbstencion", { postulacion, etapa: "entrevista", motivo: MOTIVO });
    expect(await hojasDe(postulacion, "prueba")).toEqual(antes);
    expect(await obtenido(postulacion)).toEqual({ valor: "30" });
    expect(await leerEvaluacion(api, "rosa", postulacion, "prueba")).toMatchObject({ hojasCerradas: 3 });
    expect(await hojasDe(postulacion, "entrevista")).toMatchObject([{ persona: api.ids.carla, vota: false }]);
    await hecho(api, "pilar", "marcarAsistencia", {
      postulacion,
      etapa: "entrevista",
      revision: 0,
      asistencia: "PRESENTE",
    });
    await entrega("ciro", postulacion, "entrevista", "12");
    await entrega("pilar", postulacion, "entrevista", "10");
    expect((await cerrarConQuorum(proceso)).codigos).toEqual([]);
    expect(await publicarConDosFirmas(api, proceso, "entrevista")).toMatchObject({ numero: 2, clase: "PRELIMINAR" });
    const [publicado] = await api.sql<{ etapas: string[] }>(
      `select array(select e -> 'obtenido' ->> 'valor' from jsonb_array_elements(r.datos -> 'etapas') e) as etapas
       from resultado r join publicacion p on p.id = r.publicacion where p.proceso = $1 and p.numero = 2`,
      [proceso],
    );
    expect(publicado?.etapas).toEqual(["30", "22"]);
  });

  it("gives up his sheet of a stage that was opened again, which goes out of sight until the panel is whole", async () => {
    const { postulacion } = await preparar();
    const { revision } = await leerEvaluacion(api, "pilar", postulacion, "prueba");
    await hecho(api, "pilar", "reabrirEvaluacion", { postulacion, etapa: "prueba", revision, motivo: MOTIVO });
    await hecho(api, "carla", "registrarAbstencion", { postulacion, etapa: "entrevista", motivo: MOTIVO });
    const suyas = await hojasDe(postulacion, "prueba");
    expect(suyas.filter(({ vota }) => !vota)).toEqual([
      { persona: api.ids.carla, vota: false, asiento: `abstencion:${api.ids.carla}` },
    ]);
    expect(await leerEvaluacion(api, "pilar", postulacion, "prueba")).toMatchObject({
      hojasCerradas: 2,
      reveladas: false,
    });
  });

  it("gives up the seat of a published sheet that is given back to him: he may not score it again", async () => {
    const { proceso, postulacion } = await preparar();
    expect((await cerrarConQuorum(proceso, "prueba")).codigos).toEqual(["ETAPA_PUBLICADA"]);
    await hecho(api, "carla", "registrarAbstencion", { postulacion, etapa: "entrevista", motivo: MOTIVO });
    const [suya] = await api.sql<{ id: string }>(
      "select id from hoja_evaluacion where postulacion = $1 and etapa = 'prueba' and persona = $2",
      [postulacion, api.ids.carla],
    );
    const motivo = "Puntajes de otra persona";
    expect((await actuar(api, "pilar", "reabrirHoja", { hoja: suya?.id, revision: 2, motivo })).codigos).toEqual([]);
    expect((await hojasDe(postulacion, "prueba")).find(({ persona }) => persona === api.ids.carla)).toEqual({
      persona: api.ids.carla,
      vota: false,
      asiento: `abstencion:${api.ids.carla}`,
    });
    const intento = { postulacion, etapa: "prueba", revision: 3 };
    expect((await actuar(api, "carla", "cerrarHoja", intento)).codigos).toEqual(["CONFLICTO_DE_INTERES"]);

    // Nobody takes her place: the quorum of the bases is enough for the correction too.
    expect(await leerEvaluacion(api, "pilar", postulacion, "prueba")).toMatchObject({ reveladas: false });
    expect((await cerrarConQuorum(proceso, "prueba")).codigos).toEqual([]);
    expect(await leerEvaluacion(api, "pilar", postulacion, "prueba")).toMatchObject({ reveladas: true });
    const { codigos } = await api.gql(
      "pilar",
      "mutation ($p: ID!, $m: String!) { publicarFeDeErratas(proceso: $p, motivo: $m) { propuesta { id } } }",
      { p: proceso, m: "Se retira la hoja de quien se abstuvo" },
    );
    expect(codigos).toEqual([]);
    // (11 + 14) / 2 in each of the two criteria.
    expect(await obtenido(postulacion)).toEqual({ valor: "25" });
  });
});
