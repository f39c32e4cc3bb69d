import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExpediente } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, darRol, sellar } from "../../factories/evaluacion.ts";
import { abrir, actuar, type EvaluacionLeida, hecho, leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import type { Persona } from "../../factories/personas.ts";
import type { ProcesoDePrueba } from "../../factories/postulacion.ts";
import { sqlComo } from "../../factories/rls.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesDeDosEtapas();
const ETAPA = "entrevista";
/** Only the interview: these tests are about its sheets. */
const SOLO_ENTREVISTA = { ...BASES, etapas: BASES.etapas.slice(1), cuadros: [], reclamos: [] };

describe("the sheets of a panel", () => {
  let api: Api;
  let proceso: ProcesoDePrueba;
  let siguiente = 0;
  const nueva = (): Promise<string> => {
    siguiente += 1;
    return sellar(api, proceso, buildExpediente(`E-${siguiente}`));
  };
  const califica = (
    persona: Persona,
    postulacion: string,
    dominio: string | null,
    trato: string | null,
    revision = 0,
  ) =>
    actuar(api, persona, "calificarHoja", {
      postulacion,
      etapa: ETAPA,
      revision,
      puntajes: [
        { criterio: "dominio", puntaje: dominio },
        { criterio: "trato", puntaje: trato },
      ],
    });
  const cierra = (persona: Persona, postulacion: string, revision = 1) =>
    actuar(api, persona, "cerrarHoja", { postulacion, etapa: ETAPA, revision });
  const entrega = async (
    persona: Persona,
    postulacion: string,
    dominio: string,
    trato: string,
  ): Promise<EvaluacionLeida> => {
    expect((await califica(persona, postulacion, dominio, trato)).codigos).toEqual([]);
    const { data } = await cierra(persona, postulacion);
    return data["cerrarHoja"] as EvaluacionLeida;
  };

  beforeAll(async () => {
    api = await startApi();
    proceso = await concursoCerrado(api, SOLO_ENTREVISTA);
    await abrir(api, "pilar", proceso.id, ETAPA);
  });
  afterAll(() => api?.close());

  it.each([
    ["4.5", "PUNTAJE_FUERA_DE_RANGO", { desde: "5", hasta: "20" }],
    ["20.5", "PUNTAJE_FUERA_DE_RANGO", { desde: "5", hasta: "20" }],
    ["10.25", "PUNTAJE_FUERA_DE_PASO", { paso: "0.5" }],
    ["-5", "PUNTAJE_FUERA_DE_RANGO", { criterio: "trato", puntaje: "-5" }],
  ])("refuse %s with its place and stores nothing of the call", async (puntaje, codigo, detalles) => {
    const postulacion = await nueva();
    const { errores } = await califica("carla", postulacion, "10", puntaje);
    expect(errores[0]?.extensions).toMatchObject({
      codigo,
      code: "BAD_USER_INPUT",
      ruta: "puntajes.1.puntaje",
      detalles,
    });
    expect(await api.sql("select 1 from hoja_evaluacion where postulacion = $1", [postulacion])).toHaveLength(0);
  });

  it.each(["5", "20", "10.5"])("take %s, at and inside the limits and on the step", async (puntaje) => {
    const { data } = await califica("carla", await nueva(), puntaje, "5");
    expect(data["calificarHoja"]?.miHoja?.puntajes).toEqual([
      { criterio: "dominio", puntaje },
      { criterio: "trato", puntaje: "5" },
    ]);
  });

  it("refuse a criterion that is not scored by hand, the same one twice, and what is no number", async () => {
    const postulacion = await nueva();
    const envia = (puntajes: unknown[]) =>
      actuar(api, "carla", "calificarHoja", { postulacion, etapa: ETAPA, revision: 0, puntajes });
    const { errores } = await envia([{ criterio: "factores", puntaje: "10" }]);
    expect(errores[0]?.extensions).toMatchObject({ codigo: "CRITERIO_DESCONOCIDO", ruta: "puntajes.0.criterio" });
    const dos = { criterio: "trato", puntaje: "10" };
    expect((await envia([dos, dos])).codigos).toEqual(["DATO_INVALIDO"]);
    expect((await envia([{ criterio: "trato", puntaje: "10,5" }])).codigos).toEqual(["VALOR_INVALIDO"]);
  });

  it("keep what is not sent, and take away what is sent without a score", async () => {
    const postulacion = await nueva();
    await califica("carla", postulacion, "10", "12");
    const { data } = await actuar(api, "carla", "calificarHoja", {
      postulacion,
      etapa: ETAPA,
      revision: 1,
      puntajes: [{ criterio: "trato", puntaje: null }],
    });
    expect(data["calificarHoja"]?.miHoja).toMatchObject({
      revision: 2,
      puntajes: [{ criterio: "dominio", puntaje: "10" }],
    });
    const vieja = await califica("carla", postulacion, "9", "9", 1);
    expect(vieja.errores[0]?.extensions).toMatchObject({ codigo: "REVISION_DESACTUALIZADA", detalles: { actual: 2 } });
    const incompleta = await cierra("carla", postulacion, 2);
    expect(incompleta.errores[0]?.extensions).toMatchObject({
      codigo: "HOJA_INCOMPLETA",
      detalles: { criterios: ["Trato"] },
    });
  });

  it("are each one's own until all are closed: not in the API, not in the database, not in what is computed", async () => {
    const postulacion = await nueva();
    await entrega("carla", postulacion, "20", "20");
    await califica("ciro", postulacion, "10", "10");
    for (const persona of ["pilar", "ciro", "rosa", "aurora"] as const) {
      const vista = await leerEvaluacion(api, persona, postulacion, ETAPA);
      expect(vista.hojas.filter(({ propia }) => !propia)).toEqual([]);
      expect(vista).toMatchObject({ hojasCerradas: 1, hojasEsperadas: 3, reveladas: false });
      expect(vista.candidaturas[0]?.etapas[0]).toMatchObject({ estado: "PENDIENTE", obtenido: null });
      const asignaciones = [{ rol: "PRESIDENTE" as const, entidad: api.entidades.cusco, proceso: proceso.id }];
      const filas = await sqlComo(
        api,
        { persona: api.ids[persona], asignaciones },
        "select persona from hoja_evaluacion where postulacion = $1",
        [postulacion],
      );
      expect(filas).toEqual(persona === "ciro" ? [{ persona: api.ids.ciro }] : []);
    }
    await cierra("ciro", postulacion);
    const final = await entrega("pilar", postulacion, "14.5", "15");
    expect(final).toMatchObject({ reveladas: true, hojasCerradas: 3 });
    const vista = await leerEvaluacion(api, "carla", postulacion, ETAPA);
    expect(vista.hojas.map(({ miembro }) => miembro)).toEqual([
      "Integrante 1",
      "Integrante 2",
      "Presidencia del comité",
    ]);
    // (20 + 10 + 14.5) / 3 and (20 + 10 + 15) / 3.
    expect(vista.candidaturas[0]?.etapas[0]).toMatchObject({
      criterios: expect.arrayContaining([expect.objectContaining({ criterio: "trato", puntaje: "15" })]),
      obtenido: { valor: "179/6" },
    });
  });

  it("are only read once closed, and the member gets his back with a motive of whoever presides", async () => {
    const postulacion = await nueva();
    const { miHoja } = await entrega("carla", postulacion, "8", "8");
    const hoja = { hoja: miHoja?.id, revision: 2, motivo: "Error de digitación" };
    expect((await califica("carla", postulacion, "9", "9", 2)).codigos).toEqual(["HOJA_CERRADA"]);
    expect((await actuar(api, "carla", "reabrirHoja", hoja)).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await actuar(api, "rosa", "reabrirHoja", hoja)).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await actuar(api, "pilar", "reabrirHoja", { ...hoja, motivo: "" })).codigos).toEqual(["MOTIVO_REQUERIDO"]);
    const abierta = await hecho(api, "pilar", "reabrirHoja", hoja);
    expect(abierta.hojas).toEqual([]);
    expect((await api.auditoria("reabrirHoja")).at(-1)).toMatchObject({
      resultado: "HECHO",
      motivo: "Error de digitación",
      actor: api.ids.pilar,
    });
    expect((await actuar(api, "pilar", "reabrirHoja", { ...hoja, revision: 3 })).codigos).toEqual(["HOJA_NO_CERRADA"]);
    expect((await califica("carla", postulacion, "9", "9", 3)).codigos).toEqual([]);
  });

  it("that are in sight are written no more, and go out of sight when one is reopened", async () => {
    const postulacion = await nueva();
    const { miHoja } = await entrega("carla", postulacion, "8", "8");
    await entrega("ciro", postulacion, "8", "8");
    await entrega("pilar", postulacion, "8", "8");
    await hecho(api, "pilar", "reabrirHoja", {
      hoja: miHoja?.id,
      revision: 2,
      motivo: "Puntajes cambiados de persona",
    });
    const deCiro = await leerEvaluacion(api, "ciro", postulacion, ETAPA);
    expect(deCiro).toMatchObject({ reveladas: false, hojasCerradas: 2 });
    expect(deCiro.hojas).toHaveLength(1);
    await califica("carla", postulacion, "10", "10", 3);
    expect((await cierra("carla", postulacion, 4)).data["cerrarHoja"]).toMatchObject({ reveladas: true });
  });

  it("are as many as the panel has members: alternates share a seat and the specialist has no vote", async () => {
    const otro = await concursoCerrado(api, SOLO_ENTREVISTA);
    for (const persona of ["beto", "ulises"] as const) await darRol(api, persona, "COMITE", otro.id);
    const designa = async (persona: Persona, cargo: string): Promise<readonly string[]> => {
      const documento =
        "mutation ($p: ID!, $x: ID!, $c: ID!) { designarIntegrante(proceso: $p, persona: $x, cargo: $c) { persona cargo vota } }";
      return (await api.gql("rosa", documento, { p: otro.id, x: api.ids[persona], c: cargo })).codigos;
    };
    expect(await designa("pilar", "presidencia")).toEqual([]);
    expect(await designa("carla", "presidencia")).toEqual(["CARGO_Y_ROL_DISTINTOS"]);
    expect(await designa("carla", "nada")).toEqual(["CARGO_DESCONOCIDO"]);
    expect(await designa("ana", "rrhh")).toEqual(["NO_INTEGRA_COMITE"]);
    for (const [persona, cargo] of [
      ["carla", "rrhh"],
      ["ciro", "administracion"],
      ["beto", "suplente"],
      ["ulises", "experta"],
    ] as const) {
      expect(await designa(persona, cargo)).toEqual([]);
    }
    expect(await designa("ciro", "rrhh")).toEqual(["CARGO_OCUPADO"]);
    await abrir(api, "pilar", otro.id, ETAPA);
    const postulacion = await sellar(api, otro, buildExpediente("F-1"));
    await entrega("carla", postulacion, "10", "10");
    expect((await califica("beto", postulacion, "5", "5")).codigos).toEqual(["ASIENTO_OCUPADO"]);
    await entrega("ulises", postulacion, "20", "20");
    await entrega("ciro", postulacion, "10", "10");
    const final = await entrega("pilar", postulacion, "10", "10");
    expect(final.candidaturas[0]?.etapas[0]?.obtenido).toEqual({ valor: "20" });
    expect(final.hojas.map(({ miembro, vota }) => [miembro, vota])).toEqual([
      ["Administración", true],
      ["Especialista", false],
      ["Recursos Humanos", true],
      ["Unidad solicitante", true],
    ]);
  });

  it("of a member who abstains do not count: the alternate takes the seat, or the quorum closes", async () => {
    const postulacion = await nueva();
    await entrega("carla", postulacion, "20", "20");
    const motivo = "Es mi prima hermana";
    const abstenida = await hecho(api, "carla", "registrarAbstencion", { postulacion, etapa: ETAPA, motivo });
    expect(abstenida).toMatchObject({ meAbstuve: true, hojasCerradas: 0 });
    expect((await actuar(api, "carla", "registrarAbstencion", { postulacion, etapa: ETAPA, motivo })).codigos).toEqual([
      "ABSTENCION_YA_REGISTRADA",
    ]);
    expect((await califica("carla", postulacion, "5", "5", 2)).codigos).toEqual(["CONFLICTO_DE_INTERES"]);
    await entrega("ciro", postulacion, "10", "10");
    const sinQuorum = await entrega("pilar", postulacion, "12", "12");
    expect(sinQuorum).toMatchObject({ reveladas: false, hojasCerradas: 2 });
    const cerrar =
      "mutation ($p: ID!, $e: ID!, $m: String!) { cerrarConQuorum(proceso: $p, etapa: $e, motivo: $m) { completas } }";
    const variables = { p: proceso.id, e: ETAPA, m: "Una integrante se abstuvo y no hay suplente" };
    expect((await api.gql("carla", cerrar, variables)).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql("pilar", cerrar, variables)).codigos).toEqual([]);
    const final = await leerEvaluacion(api, "pilar", postulacion, ETAPA);
    expect(final.reveladas).toBe(true);
    expect(final.candidaturas[0]?.etapas[0]?.obtenido).toEqual({ valor: "22" });
    expect(await api.auditoria("registrarAbstencion")).toEqual(
      expect.arrayContaining([expect.objectContaining({ resultado: "HECHO", motivo, actor: api.ids.carla })]),
    );
  });

  it("of a member who abstains when they were in sight go out of it, and the alternate completes them", async () => {
    const otro = await concursoCerrado(api, SOLO_ENTREVISTA);
    await darRol(api, "beto", "COMITE", otro.id);
    const DESIGNAR =
      "mutation ($p: ID!, $x: ID!, $c: ID!) { designarIntegrante(proceso: $p, persona: $x, cargo: $c) { persona } }";
    for (const [persona, cargo] of [
      ["carla", "rrhh"],
      ["beto", "suplente"],
    ] as const) {
      await api.gql("rosa", DESIGNAR, { p: otro.id, x: api.ids[persona], c: cargo });
    }
    await abrir(api, "pilar", otro.id, ETAPA);
    const postulacion = await sellar(api, otro, buildExpediente("H-1"));
    for (const persona of ["carla", "ciro"] as const) await entrega(persona, postulacion, "20", "20");
    expect(await entrega("pilar", postulacion, "10", "10")).toMatchObject({ reveladas: true });
    const motivo = "Reconocí a un familiar";
    const tras = await hecho(api, "carla", "registrarAbstencion", { postulacion, etapa: ETAPA, motivo });
    expect(tras).toMatchObject({ reveladas: false, hojasCerradas: 2 });
    const final = await entrega("beto", postulacion, "15", "15");
    expect(final).toMatchObject({ reveladas: true, hojasCerradas: 3 });
    expect(final.candidaturas[0]?.etapas[0]?.obtenido).toEqual({ valor: "30" });
  });

  it("give no more seats than the panel has, whoever arrives first", async () => {
    const otro = await concursoCerrado(api, SOLO_ENTREVISTA);
    for (const persona of ["beto", "ulises"] as const) await darRol(api, persona, "COMITE", otro.id);
    await abrir(api, "pilar", otro.id, ETAPA);
    const postulacion = await sellar(api, otro, buildExpediente("G-1"));
    const respuestas = await Promise.all(
      (["pilar", "carla", "ciro", "beto", "ulises"] as const).map((persona) =>
        califica(persona, postulacion, "10", "10"),
      ),
    );
    expect(respuestas.flatMap(({ codigos }) => codigos)).toEqual(["PANEL_COMPLETO", "PANEL_COMPLETO"]);
    expect(await api.sql("select 1 from hoja_evaluacion where postulacion = $1", [postulacion])).toHaveLength(3);
  });
});
