import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calificar } from "#schema/calificacion/index.ts";
import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
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
import { buildExpediente, fila } from "../../factories/expediente.ts";
import type { ProcesoDePrueba } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesDeDosEtapas();
const apto: EvaluacionEtapa = {
  etapa: "curricular",
  requisitos: [{ requisito: "titulo", cumple: true }],
  compuertas: [{ criterio: "colegiatura", cumple: true }],
};
const hojas = (...puntajes: [string, string][]): EvaluacionEtapa => ({
  etapa: "entrevista",
  hojas: puntajes.map(([dominio, trato], i) => ({ miembro: `m${i}`, puntajes: { dominio, trato } })),
});

/** One winner, one accesitario with the bonus, one out in the interview, one out in the curricular, one disqualified. */
const EXPEDIENTES: readonly Expediente[] = [
  candidato("E-AAA", "FLORES Ñahui, Ana", "MAESTRIA", {
    evaluaciones: [apto, hojas(["20", "18"], ["18", "18"], ["19", "20"])],
  }),
  candidato("E-BBB", "ÁLVAREZ Paz, Luis", "MAESTRIA", {
    respuestas: { personales: [fila({ ffaa: "SI" })], formacion: [fila({ grado: "TITULO" }, { valida: true })] },
    evaluaciones: [apto, hojas(["15", "15.5"], ["14", "14"], ["13", "14"])],
  }),
  candidato("E-CCC", "CUSI Roca, Eva", "TITULO", { evaluaciones: [apto, hojas(["5", "6"], ["7", "8"], ["9", "5"])] }),
  candidato("E-DDD", "DÍAZ Luna, Noé", "TITULO", {
    evaluaciones: [
      { etapa: "curricular", requisitos: [{ requisito: "titulo", cumple: false, motivo: "No adjuntó el título" }] },
    ],
  }),
  candidato("E-EEE", "ESPINO Rey, Sol", "TITULO", { evaluaciones: [{ ...apto, descalificacion: ["falsedad"] }] }),
];

function candidato(codigo: string, nombres: string, grado: string, cambios: Partial<Expediente>): Expediente {
  return buildExpediente(codigo, {
    nombres,
    documento: `4567${codigo.charCodeAt(2)}146`.slice(0, 8),
    respuestas: { personales: [fila({ ffaa: "NO" })], formacion: [fila({ grado }, { valida: true })] },
    ...cambios,
  });
}

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

  it("gives everybody the tables of the bases, hashed over their text, with masked documents and no reasons", async () => {
    const [publicada] = await leerPublicaciones(api, null, proceso.id);
    expect(
      createHash("sha256")
        .update(publicada?.textoCanonico ?? "")
        .digest("hex"),
    ).toBe(publicada?.sha256);
    const [cuadro] = publicada?.cuadros ?? [];
    expect(publicada?.cuadros).toHaveLength(1);
    expect(cuadro?.columnas.map(({ titulo }) => titulo)).toEqual(
      BASES.cuadros[0]?.columnas.map(({ titulo }) => titulo),
    );
    expect(celdas(cuadro)?.map((una) => una.slice(0, 5))).toEqual([
      ["1", "FLORES Ñahui, Ana", "*****514", "25.00", "APTO"],
      ["2", "ÁLVAREZ Paz, Luis", "*****614", "20.00", "APTO"],
      ["3", "CUSI Roca, Eva", "*****714", "20.00", "APTO"],
      ["4", "DÍAZ Luna, Noé", "*****814", "", "NO APTO"],
      ["5", "ESPINO Rey, Sol", "*****914", "", "DESCALIFICADO"],
    ]);
    const publico = JSON.stringify(publicada);
    for (const privado of [
      "No adjuntó el título",
      "documentación falsa",
      "4567",
      "Fuerzas Armadas",
      '"ffaa"',
      api.ids.beto,
    ])
      expect(publico).not.toContain(privado);
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

  it("gives each one the whole of his own result, and to the staff that of all", async () => {
    const MIO = `query ($p: ID!) { miResultado(postulacion: $p) { publicacion { numero clase } candidaturas { codigo plaza puesto resultado lugar estado
      final { valor pasos { numero padre nivel concepto operacion valor parametros { nombre valor } texto } } bonificaciones { bonificacion }
      etapas { etapa estado avanza motivos { codigo texto cita { seccion } } bonificaciones { nombre incremento { valor } } } } } }`;
    type Mio = {
      miResultado: {
        candidaturas: { lugar: number; etapas: unknown[]; final: { valor: string; pasos: PasoLeido[] } }[];
      } | null;
    };
    const { data } = await api.gql<Mio>("beto", MIO, { p: id("E-BBB") });
    expect(data.miResultado).toMatchObject({
      publicacion: { numero: 3, clase: "FINAL" },
      candidaturas: [
        {
          codigo: "E-BBB",
          puesto: "Especialista",
          resultado: "ACCESITARIO",
          lugar: 2,
          estado: "APTO",
          final: { valor: "51.35" },
        },
      ],
    });
    expect(data.miResultado?.candidaturas[0]?.etapas[1]).toMatchObject({
      bonificaciones: [{ nombre: "Licenciado de las Fuerzas Armadas", incremento: { valor: "2.85" } }],
    });
    const pasos = data.miResultado?.candidaturas[0]?.final.pasos ?? [];
    expect(pasos[0]).toMatchObject({ numero: 0, padre: null, nivel: 0, concepto: "Puntaje total", valor: "51.35" });
    expect(pasos.slice(1).every(({ padre, numero }) => padre !== null && padre < numero)).toBe(true);
    for (const persona of ["ana", "raul"] as const)
      expect((await api.gql<Mio>(persona, MIO, { p: id("E-BBB") })).data.miResultado).toBeNull();
    for (const persona of ["carla", "rosa", "aurora"] as const)
      expect((await api.gql<Mio>(persona, MIO, { p: id("E-BBB") })).data.miResultado).not.toBeNull();
    const TODOS = "query ($p: ID!) { resultados(proceso: $p) { edges { node { codigo motivos { codigo } } } } }";
    type Todos = { resultados: { edges: { node: { codigo: string } }[] } };
    const todos = await api.gql<Todos>("rosa", TODOS, { p: proceso.id });
    expect(todos.data.resultados.edges.map(({ node }) => node.codigo)).toEqual(
      resultado(2)?.candidaturas.map(({ codigo }) => codigo),
    );
    expect((await api.gql("beto", TODOS, { p: proceso.id })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql<Todos>("raul", TODOS, { p: proceso.id })).data.resultados.edges).toEqual([]);
  });

  it("explains a score down to its rules, and a stage by its reasons", async () => {
    const POR_QUE =
      "query ($p: ID!, $e: ID) { explicar(postulacion: $p, etapa: $e) { plaza estado puntaje { valor pasos { concepto valor regla cita { seccion } } } motivos { codigo texto regla cita { seccion } } } }";
    type Porque = {
      explicar: {
        puntaje: {
          valor: string;
          pasos: { concepto: string; regla: string | null; cita: { seccion: string } | null }[];
        } | null;
      }[];
    };
    const entrevista = await api.gql<Porque>("beto", POR_QUE, { p: id("E-BBB"), e: "entrevista" });
    const [porque] = entrevista.data.explicar;
    expect(porque).toMatchObject({ plaza: "p1", estado: "APTO", puntaje: { valor: "31.35" } });
    expect(porque?.puntaje?.pasos).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ concepto: "Licenciado de las Fuerzas Armadas", cita: { seccion: "9.1" } }),
        expect.objectContaining({
          concepto: "Dominio temático",
          regla: "etapas.entrevista.criterios.dominio",
          cita: null,
        }),
      ]),
    );
    const curricular = await api.gql<Porque>("rosa", POR_QUE, { p: id("E-DDD"), e: "curricular" });
    expect(curricular.data.explicar).toMatchObject([
      {
        estado: "NO_APTO",
        puntaje: null,
        motivos: [
          {
            codigo: "REQUISITO_NO_CUMPLIDO",
            texto: expect.stringContaining("No adjuntó el título"),
            cita: { seccion: "III" },
          },
        ],
      },
    ]);
    expect((await api.gql<Porque>("ana", POR_QUE, { p: id("E-BBB") })).data.explicar).toEqual([]);
    expect((await api.gql(null, POR_QUE, { p: id("E-BBB") })).codigos).toEqual(["NO_AUTENTICADO"]);
  });
});

interface PasoLeido {
  readonly numero: number;
  readonly padre: number | null;
  readonly nivel: number;
  readonly concepto: string;
  readonly valor: string;
}
