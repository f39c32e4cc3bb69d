import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calificar } from "#schema/calificacion/index.ts";
import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
import { CINCO } from "../../factories/cinco-postulantes.ts";
import { basesDeDosEtapas, concursoCerrado, sellar } from "../../factories/evaluacion.ts";
import { abrir, actuar, hecho, leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import {
  aprobarResultados,
  evaluarEtapa,
  leerPublicaciones,
  publicarConDosFirmas,
  publicarResultados,
  validarTodo,
} from "../../factories/evaluar.ts";
import type { ProcesoDePrueba } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesDeDosEtapas();
const EXPEDIENTES = CINCO;

describe("publishing results", () => {
  let api: Api;
  let proceso: ProcesoDePrueba;
  const ids = new Map<string, string>();
  const id = (codigo: string): string => ids.get(codigo) ?? "";
  const resultado = (alcance: number) => calificar(BASES, EXPEDIENTES, alcance).resultado;
  const celdas = (cuadro: { filas: { celdas: string[] }[] } | undefined) => cuadro?.filas.map((una) => una.celdas);

  beforeAll(async () => {
    api = await startApi();
    proceso = await concursoCerrado(api, BASES);
    for (const expediente of EXPEDIENTES) {
      ids.set(
        expediente.codigo,
        await sellar(api, proceso, expediente, expediente.codigo === "E-BBB" ? "beto" : undefined),
      );
    }
    await abrir(api, "pilar", proceso.id, "curricular");
    for (const expediente of EXPEDIENTES.slice(0, 4)) {
      await validarTodo(api, id(expediente.codigo), "curricular", expediente);
      const [curricular] = expediente.evaluaciones ?? [];
      if (curricular) await evaluarEtapa(api, id(expediente.codigo), curricular);
    }
    await hecho(api, "carla", "citar", {
      postulacion: id("E-AAA"),
      etapa: "entrevista",
      revision: 0,
      fechaHora: "2026-05-20T14:30:00Z",
    });
  });
  afterAll(() => api?.close());

  it("waits until nobody is left to evaluate, and says who is", async () => {
    const { errores } = await publicarResultados(api, "rosa", proceso.id, "curricular");
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "RESULTADOS_PENDIENTES",
      detalles: { postulaciones: ["E-EEE"] },
    });
    expect((await publicarResultados(api, "rosa", proceso.id, "entrevista")).codigos).toEqual([
      "ETAPA_ANTERIOR_SIN_PUBLICAR",
    ]);
    expect((await publicarResultados(api, "rosa", proceso.id, null)).codigos).toEqual(["ETAPA_ANTERIOR_SIN_PUBLICAR"]);
    const expediente = EXPEDIENTES[4] as Expediente;
    await validarTodo(api, id("E-EEE"), "curricular", expediente);
    await evaluarEtapa(api, id("E-EEE"), expediente.evaluaciones?.[0] as EvaluacionEtapa);
  });

  it("is for RR.HH. and whoever presides", async () => {
    for (const persona of ["ana", "carla", "pablo", "aurora", "raul"] as const) {
      expect([persona, (await publicarResultados(api, persona, proceso.id, "curricular")).codigos]).toEqual([
        persona,
        ["NO_AUTORIZADO"],
      ]);
    }
    expect((await publicarResultados(api, null, proceso.id, "curricular")).codigos).toEqual(["NO_AUTENTICADO"]);
    expect((await publicarResultados(api, "rosa", crypto.randomUUID(), "curricular")).codigos).toEqual([
      "NO_ENCONTRADO",
    ]);
    expect(await leerPublicaciones(api, null, proceso.id)).toEqual([]);
  });

  it("shows before what it will be, and only to the staff", async () => {
    const VISTA =
      "query ($p: ID!, $e: ID) { vistaPreviaResultados(proceso: $p, etapa: $e) { sha256 impedimento { codigo } cuadros { filas { celdas } } candidaturas { codigo estado motivos { texto } } } }";
    const variables = { p: proceso.id, e: "curricular" };
    const { data } = await api.gql<{
      vistaPreviaResultados: { sha256: string; impedimento: null; cuadros: { filas: { celdas: string[] }[] }[] };
    }>("carla", VISTA, variables);
    expect(data.vistaPreviaResultados).toMatchObject({
      impedimento: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(celdas(data.vistaPreviaResultados.cuadros[0])).toEqual(
      resultado(1)?.cuadros[0]?.filas.map((una) =>
        una.map((celda, i) =>
          i === 5 && una[1] === "FLORES Ñahui, Ana" ? "miércoles 20 de mayo de 2026, 09:30 horas" : celda,
        ),
      ),
    );
    const final = await api.gql<{ vistaPreviaResultados: unknown }>("aurora", VISTA, { p: proceso.id });
    expect(final.data.vistaPreviaResultados).toMatchObject({
      sha256: null,
      impedimento: { codigo: "ETAPA_ANTERIOR_SIN_PUBLICAR" },
    });
    for (const persona of ["ana", "beto", "raul"] as const)
      expect((await api.gql(persona, VISTA, variables)).codigos).toEqual(["NO_AUTORIZADO"]);
  });

  it("is proposed by one and signed by another, and only if nothing changed in between", async () => {
    const propuesta = (await publicarResultados(api, "rosa", proceso.id, "curricular")).data.publicarResultados
      .propuesta;
    expect(propuesta).toMatchObject({ estado: "PENDIENTE", propia: true });
    const otra = await publicarResultados(api, "pilar", proceso.id, "curricular");
    expect(otra.errores[0]?.extensions).toMatchObject({
      codigo: "PROPUESTA_PENDIENTE",
      detalles: { propuesta: propuesta?.id },
    });
    expect((await aprobarResultados(api, "rosa", propuesta?.id ?? "")).codigos).toEqual(["MISMA_PERSONA"]);
    expect((await aprobarResultados(api, "carla", propuesta?.id ?? "")).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await aprobarResultados(api, "raul", propuesta?.id ?? "")).codigos).toEqual(["NO_ENCONTRADO"]);
    const { revision } = await leerEvaluacion(api, "carla", id("E-CCC"), "curricular");
    await hecho(api, "carla", "decidirCompuerta", {
      postulacion: id("E-CCC"),
      etapa: "curricular",
      revision,
      criterio: "colegiatura",
      cumple: false,
      motivo: "No está habilitada",
    });
    expect((await aprobarResultados(api, "pablo", propuesta?.id ?? "")).codigos).toEqual(["PROPUESTA_DESACTUALIZADA"]);
    const OBSERVAR =
      "mutation ($p: ID!, $m: String!) { observarResultados(propuesta: $p, motivo: $m) { id estado observacion } }";
    const observada = await api.gql<{ observarResultados: unknown[] }>("pablo", OBSERVAR, {
      p: propuesta?.id,
      m: "Falta la colegiatura de una persona",
    });
    expect(observada.data.observarResultados).toMatchObject([
      { estado: "OBSERVADA", observacion: "Falta la colegiatura de una persona" },
    ]);
    expect((await aprobarResultados(api, "pablo", propuesta?.id ?? "")).codigos).toEqual(["PROPUESTA_RESUELTA"]);
    await hecho(api, "carla", "decidirCompuerta", {
      postulacion: id("E-CCC"),
      etapa: "curricular",
      revision: revision + 1,
      criterio: "colegiatura",
      cumple: true,
    });
    const publicada = await publicarConDosFirmas(api, proceso.id, "curricular");
    expect(publicada).toMatchObject({ numero: 1, clase: "PRELIMINAR", etapa: "curricular", cambios: [] });
    const [fila_] = await api.sql("select propuesta_por, aprobada_por from publicacion where id = $1", [publicada.id]);
    expect(fila_).toEqual({ propuesta_por: api.ids.rosa, aprobada_por: api.ids.pablo });
    expect(
      (await api.auditoria("aprobarResultados")).filter((una) => una.resultado === "HECHO").map((una) => una.evento),
    ).toEqual(["RESULTADOS_APROBADOS", "RESULTADOS_PUBLICADOS"]);
  });

  it("closes its stage: nothing of it changes without reopening", async () => {
    const base = { postulacion: id("E-AAA"), etapa: "curricular" };
    const { revision } = await leerEvaluacion(api, "carla", base.postulacion, base.etapa);
    const intentos = {
      evaluarRequisito: { requisito: "titulo", cumple: true },
      decidirCompuerta: { criterio: "colegiatura", cumple: true },
      marcarAsistencia: { asistencia: "PRESENTE" },
      descalificar: { causas: ["falsedad"], motivo: "Fuera de tiempo" },
      ajustarPuntaje: { criterio: "formacion", puntaje: "1", motivo: "Fuera de tiempo" },
      citar: { fechaHora: null },
      calificarHoja: { puntajes: [] },
      validarSustento: { estado: "VALIDO", fila: { seccion: "formacion", fila: "x" } },
    };
    for (const [acto, entrada] of Object.entries(intentos)) {
      expect([acto, (await actuar(api, "pilar", acto, { ...base, revision, ...entrada })).codigos]).toEqual([
        acto,
        ["ETAPA_PUBLICADA"],
      ]);
    }
    const otraVez = await publicarResultados(api, "rosa", proceso.id, "curricular");
    expect(otraVez.codigos).toEqual(["RESULTADOS_YA_PUBLICADOS"]);
    await expect(api.sql("update publicacion set sha256 = 'x'")).rejects.toThrow("solo admite agregar");
    await expect(api.sql("delete from resultado")).rejects.toThrow("solo admite agregar");
  });

  it("the next stage is for those who passed, and its results are those of the engine on the same dossiers", async () => {
    expect((await abrir(api, "carla", proceso.id, "entrevista")).codigos).toEqual([]);
    const fuera = await actuar(api, "pilar", "marcarAsistencia", {
      postulacion: id("E-DDD"),
      etapa: "entrevista",
      revision: 0,
      asistencia: "PRESENTE",
    });
    expect(fuera.codigos).toEqual(["POSTULACION_FUERA_DE_ETAPA"]);
    const MATRIZ =
      'query ($p: ID!, $a: String) { matriz(proceso: $p, etapa: "entrevista", first: 2, after: $a, orden: NOMBRES) { edges { node { codigo nombres } cursor } pageInfo { hasNextPage endCursor } } progreso(proceso: $p, etapa: "entrevista") { postulaciones completas } }';
    type Matriz = {
      matriz: { edges: { node: { codigo: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      progreso: unknown;
    };
    const primera = (await api.gql<Matriz>("ciro", MATRIZ, { p: proceso.id })).data;
    const segunda = (await api.gql<Matriz>("ciro", MATRIZ, { p: proceso.id, a: primera.matriz.pageInfo.endCursor }))
      .data;
    expect([...primera.matriz.edges, ...segunda.matriz.edges].map(({ node }) => node.codigo)).toEqual([
      "E-BBB",
      "E-CCC",
      "E-AAA",
    ]);
    expect(segunda.matriz.pageInfo.hasNextPage).toBe(false);
    expect(primera.progreso).toEqual({ postulaciones: 3, completas: 0 });
    for (const expediente of EXPEDIENTES.slice(0, 3))
      await evaluarEtapa(api, id(expediente.codigo), expediente.evaluaciones?.[1] as EvaluacionEtapa);
    await publicarConDosFirmas(api, proceso.id, "entrevista");
    const final = await publicarConDosFirmas(api, proceso.id, null);
    expect(final).toMatchObject({
      numero: 3,
      clase: "FINAL",
      plazas: [{ plaza: "p1", posiciones: 1, ganadores: 1, accesitarios: 1, desiertas: [] }],
    });
    expect(celdas(final.cuadros[0])).toEqual(resultado(2)?.cuadros.find(({ cuadro }) => cuadro === "c2")?.filas);
    // Curricular 25 + interview (19 + 56/3): 188/3. Curricular 20 + (14 + 14.5) + 10 %: 51.35.
    expect(celdas(final.cuadros[0])?.slice(0, 2)).toEqual([
      ["1", "FLORES Ñahui, Ana", "", "188/3", "GANADOR"],
      ["2", "ÁLVAREZ Paz, Luis", "2.85", "51.35", "ACCESITARIO"],
    ]);
    const [estado] = await api.sql<{ estado: string }>("select estado from proceso where id = $1", [proceso.id]);
    expect(estado?.estado).toBe("CONCLUIDO");
  });
});
