import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExpediente, fila } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, sellar } from "../../factories/evaluacion.ts";
import { abrir, actuar, hecho, leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import type { ProcesoDePrueba } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const EN = { etapa: "curricular" } as const;

describe("what the committee decides of an application", () => {
  let api: Api;
  let proceso: ProcesoDePrueba;
  let uno: string;
  let filaUno: string;
  let siguiente = 10;
  /** Somebody new, so that no test depends on what another decided. */
  const nuevo = async (): Promise<string> => {
    siguiente += 1;
    return sellar(api, proceso, buildExpediente(`E-${siguiente}`));
  };

  beforeAll(async () => {
    api = await startApi();
    proceso = await concursoCerrado(api, basesDeDosEtapas());
    const formacion = [fila({ grado: "MAESTRIA" }), fila({ grado: "TITULO" })];
    filaUno = formacion[0]?.id ?? "";
    uno = await sellar(api, proceso, buildExpediente("E-1", { respuestas: { formacion } }));
  });
  afterAll(() => api?.close());

  it("is refused until the stage is opened", async () => {
    const { codigos } = await actuar(api, "carla", "evaluarRequisito", {
      postulacion: uno,
      ...EN,
      revision: 0,
      requisito: "titulo",
      cumple: true,
    });
    expect(codigos).toEqual(["EVALUACION_NO_ABIERTA"]);
    await abrir(api, "pilar", proceso.id, "curricular");
  });

  it("a requirement stands decided, with its motive when it is not met, and is witnessed with its version of the bases", async () => {
    const cumple = await hecho(api, "carla", "evaluarRequisito", {
      postulacion: uno,
      ...EN,
      revision: 0,
      requisito: "titulo",
      cumple: true,
    });
    expect(cumple).toMatchObject({ revision: 1, requisitos: [{ requisito: "titulo", cumple: true, motivo: null }] });
    const sinMotivo = await actuar(api, "ciro", "evaluarRequisito", {
      postulacion: uno,
      ...EN,
      revision: 1,
      requisito: "titulo",
      cumple: false,
    });
    expect(sinMotivo.errores[0]?.extensions).toMatchObject({
      codigo: "MOTIVO_REQUERIDO",
      ruta: "motivo",
      code: "BAD_USER_INPUT",
    });
    const no = await hecho(api, "ciro", "evaluarRequisito", {
      postulacion: uno,
      ...EN,
      revision: 1,
      requisito: "titulo",
      cumple: false,
      motivo: "El título no es de la carrera",
    });
    const [etapa] = no.candidaturas[0]?.etapas ?? [];
    expect(etapa).toMatchObject({
      estado: "NO_APTO",
      motivos: [
        {
          codigo: "REQUISITO_NO_CUMPLIDO",
          texto: "No cumple: Título profesional (El título no es de la carrera)",
          cita: { seccion: "III" },
        },
      ],
      requisitos: [{ requisito: "titulo", texto: "Título profesional", cumple: false }],
    });
    const filas = await api.auditoria("evaluarRequisito");
    expect(filas.map(({ resultado }) => resultado)).toEqual(["RECHAZADO", "HECHO", "RECHAZADO", "HECHO"]);
    expect(filas[3]).toMatchObject({
      actor: api.ids.ciro,
      evento: "REQUISITO_EVALUADO",
      proceso_id: proceso.id,
      version_bases: proceso.version,
      motivo: "El título no es de la carrera",
      detalles: { etapa: "curricular", requisito: "titulo", cumple: false },
    });
    expect(filas[3]?.hash_antes).toBe(filas[1]?.hash_despues);
    await hecho(api, "carla", "evaluarRequisito", {
      postulacion: uno,
      ...EN,
      revision: 2,
      requisito: "titulo",
      cumple: true,
    });
  });

  it("the row that is accepted gives its points, the one that is rejected does not", async () => {
    const fila1 = { seccion: "formacion", fila: filaUno };
    const rechazada = await hecho(api, "carla", "validarSustento", {
      postulacion: uno,
      ...EN,
      revision: 0,
      estado: "RECHAZADO",
      fila: fila1,
      motivo: "Falta la firma",
    });
    expect(rechazada.validaciones).toMatchObject([
      { ...fila1, estado: "RECHAZADO", motivo: "Falta la firma", revision: 1 },
    ]);
    const vieja = await actuar(api, "ciro", "validarSustento", {
      postulacion: uno,
      ...EN,
      revision: 0,
      estado: "VALIDO",
      fila: fila1,
    });
    expect(vieja.errores[0]?.extensions).toMatchObject({ codigo: "REVISION_DESACTUALIZADA", detalles: { actual: 1 } });
    const puntos = async () => {
      const { candidaturas } = await leerEvaluacion(api, "ciro", uno, "curricular");
      return candidaturas[0]?.etapas[0]?.criterios.find(({ criterio }) => criterio === "formacion")?.puntaje;
    };
    expect(await puntos()).toBe("0");
    await hecho(api, "ciro", "validarSustento", {
      postulacion: uno,
      ...EN,
      revision: 1,
      estado: "VALIDO",
      fila: fila1,
    });
    expect(await puntos()).toBe("20");
    const ajena = await actuar(api, "ciro", "validarSustento", {
      postulacion: uno,
      ...EN,
      revision: 0,
      estado: "VALIDO",
      fila: { seccion: "formacion", fila: "nada" },
    });
    expect(ajena.codigos).toEqual(["SUSTENTO_DESCONOCIDO"]);
    const ninguna = await actuar(api, "ciro", "validarSustento", {
      postulacion: uno,
      ...EN,
      revision: 0,
      estado: "VALIDO",
    });
    expect(ninguna.codigos).toEqual(["DATO_INVALIDO"]);
  });

  it.each([
    [
      "decidirCompuerta",
      { criterio: "colegiatura", cumple: true },
      { compuertas: [{ criterio: "colegiatura", cumple: true }] },
    ],
    ["marcarAsistencia", { asistencia: "AUSENTE" }, { asistencia: "AUSENTE" }],
    ["descalificar", { causas: ["falsedad"], motivo: "El certificado es de otra persona" }, { causas: ["falsedad"] }],
    [
      "ajustarPuntaje",
      { criterio: "formacion", puntaje: "12.5", motivo: "Doctorado sin registrar" },
      { ajustes: [{ criterio: "formacion", puntaje: "12.5" }] },
    ],
    ["citar", { fechaHora: "2026-05-20T14:30:00Z" }, { citacion: "2026-05-20T14:30:00.000000Z" }],
  ] as const)("%s leaves what was decided and can be taken back", async (acto, entrada, esperado) => {
    const postulacion = await nuevo();
    const evaluacion = await hecho(api, "pilar", acto, { postulacion, ...EN, revision: 0, ...entrada });
    expect(evaluacion).toMatchObject({ revision: 1, ...esperado });
    const nada = { cumple: null, asistencia: null, causas: [], puntaje: null, fechaHora: null };
    const quitada = Object.fromEntries(
      Object.entries(entrada).map(([clave, valor]) => [
        clave,
        clave in nada ? nada[clave as keyof typeof nada] : valor,
      ]),
    );
    const vuelta = await hecho(api, "pilar", acto, { postulacion, ...EN, revision: 1, ...quitada });
    expect(vuelta).toMatchObject({
      revision: 2,
      compuertas: [],
      asistencia: null,
      causas: [],
      ajustes: [],
      citacion: null,
    });
    expect((await api.auditoria(acto)).filter(({ resultado }) => resultado === "HECHO")).toHaveLength(2);
  });

  it.each([
    ["evaluarRequisito", { requisito: "otro", cumple: true }, "REQUISITO_DESCONOCIDO", "requisito"],
    ["decidirCompuerta", { criterio: "formacion", cumple: true }, "CRITERIO_DESCONOCIDO", "criterio"],
    ["decidirCompuerta", { criterio: "colegiatura", cumple: false }, "MOTIVO_REQUERIDO", "motivo"],
    ["descalificar", { causas: ["fealdad"], motivo: "No corresponde" }, "CAUSA_DESCONOCIDA", "causas"],
    ["descalificar", { causas: ["falsedad"], motivo: "  " }, "MOTIVO_REQUERIDO", "motivo"],
    [
      "ajustarPuntaje",
      { criterio: "formacion", puntaje: "20.01", motivo: "Más del máximo" },
      "PUNTAJE_FUERA_DE_RANGO",
      "puntaje",
    ],
    [
      "ajustarPuntaje",
      { criterio: "formacion", puntaje: "-1", motivo: "Menos que nada" },
      "PUNTAJE_FUERA_DE_RANGO",
      "puntaje",
    ],
    ["ajustarPuntaje", { criterio: "otro", puntaje: "1", motivo: "No existe" }, "CRITERIO_DESCONOCIDO", "criterio"],
    ["marcarAsistencia", { asistencia: "PRESENTE", etapa: "nada" }, "ETAPA_DESCONOCIDA", "etapa"],
    ["marcarAsistencia", { asistencia: "PRESENTE", etapa: "entrevista" }, "EVALUACION_NO_ABIERTA", undefined],
    ["marcarAsistencia", { asistencia: "PRESENTE", revision: 7 }, "REVISION_DESACTUALIZADA", undefined],
  ] as const)("%s refuses %j", async (acto, entrada, codigo, ruta) => {
    const postulacion = await nuevo();
    const { errores } = await actuar(api, "pilar", acto, { postulacion, ...EN, revision: 0, ...entrada });
    expect(errores[0]?.extensions.codigo).toBe(codigo);
    expect(errores[0]?.extensions.ruta).toBe(ruta);
    expect(await api.sql("select 1 from evaluacion where postulacion = $1", [postulacion])).toHaveLength(0);
  });

  it("lets nobody judge his own application, and witnesses the attempt as denied", async () => {
    const otro = await concursoCerrado(api, basesDeDosEtapas());
    const deCarla = await sellar(api, otro, buildExpediente("C-1"), "carla");
    await abrir(api, "pilar", otro.id, EN.etapa);
    const propia = { postulacion: deCarla, ...EN, revision: 0 };
    expect((await actuar(api, "carla", "marcarAsistencia", { ...propia, asistencia: "PRESENTE" })).codigos).toEqual([
      "CONFLICTO_DE_INTERES",
    ]);
    expect((await actuar(api, "carla", "calificarHoja", { ...propia, puntajes: [] })).codigos).toEqual([
      "CONFLICTO_DE_INTERES",
    ]);
    expect((await api.auditoria("marcarAsistencia")).at(-1)).toMatchObject({
      resultado: "DENEGADO",
      actor: api.ids.carla,
    });
  });

  it("is for the committee of that proceso: to the others the application does not exist, or is not theirs to judge", async () => {
    const otro = await concursoCerrado(api, basesDeDosEtapas());
    await api.sql(
      "update asignacion_rol set retirada_en = clock_timestamp() where persona_id = $1 and proceso_id = $2",
      [api.ids.ciro, otro.id],
    );
    const ajena = await sellar(api, otro, buildExpediente("E-9"));
    const entrada = { postulacion: ajena, ...EN, revision: 0, asistencia: "PRESENTE" };
    const esperados = {
      ana: "NO_AUTORIZADO",
      rosa: "NO_AUTORIZADO",
      aurora: "NO_AUTORIZADO",
      ciro: "NO_ENCONTRADO",
    } as const;
    for (const [persona, codigo] of Object.entries(esperados)) {
      expect([persona, (await actuar(api, persona as "ana", "marcarAsistencia", entrada)).codigos]).toEqual([
        persona,
        [codigo],
      ]);
    }
    const falsa = { ...entrada, postulacion: crypto.randomUUID() };
    expect((await actuar(api, "pilar", "marcarAsistencia", falsa)).codigos).toEqual(["NO_ENCONTRADO"]);
    expect((await actuar(api, null, "marcarAsistencia", entrada)).codigos).toEqual(["NO_AUTENTICADO"]);
    expect(await leerEvaluacion(api, "pilar", ajena, "curricular")).toMatchObject({ revision: 0 });
  });

  it("keeps one of two decisions that arrive at once, and tells the other", async () => {
    const postulacion = await nuevo();
    const respuestas = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        actuar(api, i % 2 ? "carla" : "ciro", "marcarAsistencia", {
          postulacion,
          ...EN,
          revision: 0,
          asistencia: i % 2 ? "PRESENTE" : "AUSENTE",
        }),
      ),
    );
    expect(respuestas.flatMap(({ codigos }) => codigos)).toEqual(Array(9).fill("REVISION_DESACTUALIZADA"));
  });
});
