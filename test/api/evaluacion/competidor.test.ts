import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExpediente } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, sellar } from "../../factories/evaluacion.ts";
import { abrir, actuar } from "../../factories/evaluacion-gql.ts";
import { publicarResultados } from "../../factories/evaluar.ts";
import type { Persona } from "../../factories/personas.ts";
import type { ProcesoDePrueba } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const ETAPA = "curricular";

describe("whoever competes in a contest and holds a role over it", () => {
  let api: Api;
  let proceso: ProcesoDePrueba;
  let ajena: string;
  beforeAll(async () => {
    api = await startApi();
    proceso = await concursoCerrado(api, basesDeDosEtapas());
    ajena = await sellar(api, proceso, buildExpediente("E-1"));
    for (const persona of ["carla", "rosa"] as const) {
      await sellar(api, proceso, buildExpediente(`E-${persona}`), persona);
    }
    await abrir(api, "pilar", proceso.id, ETAPA);
  });
  afterAll(() => api?.close());
  /** The role is given behind the act, which would refuse it. */
  const darPresidencia = () =>
    api.sql(
      `insert into asignacion_rol (persona_id, rol, entidad_id, proceso_id) values ($1, 'PRESIDENTE', $2, $3)
       on conflict do nothing`,
      [api.ids.carla, api.entidades.cusco, proceso.id],
    );

  it("judges nobody, neither himself nor those he competes with", async () => {
    const en = { postulacion: ajena, etapa: ETAPA, revision: 0 };
    const intentos = {
      marcarAsistencia: { asistencia: "PRESENTE" },
      decidirCompuerta: { criterio: "colegiatura", cumple: false, motivo: "No está habilitada" },
      calificarHoja: { puntajes: [] },
      cerrarHoja: {},
    };
    for (const [acto, entrada] of Object.entries(intentos)) {
      const { codigos } = await actuar(api, "carla", acto, { ...en, ...entrada });
      expect([acto, codigos]).toEqual([acto, ["CONFLICTO_DE_INTERES"]]);
    }
    expect(await api.sql("select 1 from evaluacion where proceso = $1", [proceso.id])).toEqual([]);
    expect((await api.auditoria("marcarAsistencia")).at(-1)).toMatchObject({ resultado: "DENEGADO" });
    expect((await abrir(api, "carla", proceso.id, "entrevista")).codigos).toEqual(["CONFLICTO_DE_INTERES"]);
    expect((await publicarResultados(api, "rosa", proceso.id, ETAPA)).codigos).toEqual(["CONFLICTO_DE_INTERES"]);
  });

  it("decides nothing of the whole contest either", async () => {
    const v = { p: proceso.id, a: ajena };
    const actos: Readonly<Record<string, readonly [Persona, string]>> = {
      cerrarConQuorum: [
        "carla",
        `mutation ($p: ID!) { cerrarConQuorum(proceso: $p, etapa: "entrevista", motivo: "Falta una integrante") { completas } }`,
      ],
      reabrirEvaluacion: [
        "carla",
        `mutation ($a: ID!) { reabrirEvaluacion(postulacion: $a, etapa: "curricular", revision: 0, motivo: "Un error de suma") { codigo } }`,
      ],
      importarExternos: [
        "rosa",
        `mutation ($p: ID!) { importarExternos(proceso: $p, filas: [{ codigo: "E-1", hecho: "examen", valor: "1" }]) }`,
      ],
      registrarDesempate: [
        "carla",
        `mutation ($p: ID!, $a: ID!) { registrarDesempate(proceso: $p, desempate: "sorteo", resultados: [{ postulacion: $a, valor: "1" }], acta: $a) }`,
      ],
      designarIntegrante: [
        "rosa",
        `mutation ($p: ID!, $a: ID!) { designarIntegrante(proceso: $p, persona: $a, cargo: "presidente") { persona } }`,
      ],
    };
    for (const [acto, [persona, documento]] of Object.entries(actos)) {
      if (acto !== "importarExternos" && acto !== "designarIntegrante") await darPresidencia();
      const usa = Object.entries(v).filter(([nombre]) => documento.includes(`$${nombre}:`));
      const { codigos } = await api.gql(persona, documento, Object.fromEntries(usa));
      expect([acto, codigos]).toEqual([acto, ["CONFLICTO_DE_INTERES"]]);
    }
  });

  it("reads no evaluation of it, not even by a role in the whole entidad", async () => {
    const v = { p: proceso.id, x: ajena, e: ETAPA };
    const lecturas = [
      "query ($x: ID!, $e: ID!) { evaluacion(postulacion: $x, etapa: $e) { codigo } }",
      "query ($p: ID!, $e: ID!) { matriz(proceso: $p, etapa: $e, first: 5) { edges { node { codigo } } } }",
      "query ($p: ID!, $e: ID!) { progreso(proceso: $p, etapa: $e) { postulaciones } }",
      "query ($p: ID!, $e: ID!) { vistaPreviaResultados(proceso: $p, etapa: $e) { sha256 } }",
    ];
    const leer = async (persona: Persona, lectura: string) => {
      const usa = Object.entries(v).filter(([nombre]) => lectura.includes(`$${nombre}:`));
      return (await api.gql(persona, lectura, Object.fromEntries(usa))).codigos;
    };
    for (const lectura of lecturas) {
      for (const persona of ["carla", "rosa"] as const) {
        expect([persona, lectura, await leer(persona, lectura)]).toEqual([persona, lectura, ["CONFLICTO_DE_INTERES"]]);
      }
      expect([lectura, await leer("ciro", lectura)]).toEqual([lectura, []]);
    }
  });

  it("works again once the application is withdrawn, and competes nowhere else", async () => {
    const otro = await concursoCerrado(api, basesDeDosEtapas());
    const libre = await sellar(api, otro, buildExpediente("F-1"));
    await abrir(api, "carla", otro.id, ETAPA);
    const en = { postulacion: libre, etapa: ETAPA, revision: 0, asistencia: "PRESENTE" };
    expect((await actuar(api, "carla", "marcarAsistencia", en)).codigos).toEqual([]);
    await api.sql(
      "update postulacion set estado = 'RETIRADA', retirada_en = clock_timestamp(), revision = revision + 1 where proceso = $1 and persona = $2",
      [proceso.id, api.ids.carla],
    );
    expect((await actuar(api, "carla", "marcarAsistencia", { ...en, postulacion: ajena })).codigos).toEqual([]);
  });
});
