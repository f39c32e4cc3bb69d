import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { huella } from "#server/infra/testigo.ts";
import { buildExpediente, fila } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, darRol, sellar } from "../../factories/evaluacion.ts";
import { abrir } from "../../factories/evaluacion-gql.ts";
import { ABIERTO, conPlazo, type ProcesoDePrueba, publicar } from "../../factories/postulacion.ts";
import { validar } from "#schema/bases/validar.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesDeDosEtapas();

describe("abrirEvaluacion", () => {
  let api: Api;
  let proceso: ProcesoDePrueba;
  beforeAll(async () => {
    api = await startApi();
    proceso = await concursoCerrado(api, BASES);
    for (const codigo of ["E-2", "E-1"]) {
      await sellar(api, proceso, buildExpediente(codigo, { respuestas: { formacion: [fila({ grado: "TITULO" })] } }));
    }
  });
  afterAll(() => api?.close());

  it("stands on bases that are valid", () => {
    expect(validar(BASES)).toEqual([]);
  });

  it("is not for other roles, nor for a committee role that is not held in that proceso", async () => {
    for (const persona of ["ana", "rosa", "pablo", "aurora"] as const) {
      expect((await abrir(api, persona, proceso.id, "curricular")).codigos).toEqual(["NO_AUTORIZADO"]);
    }
    const otro = await publicar(api, BASES);
    await darRol(api, "pilar", "PRESIDENTE", otro.id);
    expect((await abrir(api, "carla", otro.id, "curricular")).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await abrir(api, null, proceso.id, "curricular")).codigos).toEqual(["NO_AUTENTICADO"]);
    expect(await api.sql("select 1 from apertura_evaluacion")).toHaveLength(0);
  });

  it("waits for the term to apply to close", async () => {
    const abierto = await publicar(api, conPlazo(BASES, ABIERTO));
    await darRol(api, "pilar", "PRESIDENTE", abierto.id);
    const { errores } = await abrir(api, "pilar", abierto.id, "curricular");
    expect(errores[0]?.extensions).toMatchObject({ codigo: "POSTULACION_ABIERTA", code: "OUT_OF_TERM" });
  });

  it("refuses a stage that the bases lack, a later stage, and what does not exist", async () => {
    expect((await abrir(api, "pilar", proceso.id, "examen")).codigos).toEqual(["ETAPA_DESCONOCIDA"]);
    const { errores } = await abrir(api, "pilar", proceso.id, "entrevista");
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "ETAPA_ANTERIOR_SIN_PUBLICAR",
      detalles: { etapa: "curricular" },
    });
    expect((await abrir(api, "pilar", crypto.randomUUID(), "curricular")).codigos).toEqual(["NO_ENCONTRADO"]);
    expect((await abrir(api, "pilar", "1", "curricular")).codigos).toEqual(["NO_ENCONTRADO"]);
  });

  it("puts on record the bases and the sealed dossiers, by their hashes, once, also when two open at a time", async () => {
    const respuestas = await Promise.all(
      (["pilar", "carla", "ciro"] as const).map((persona) => abrir(api, persona, proceso.id, "curricular")),
    );
    expect(respuestas.flatMap(({ codigos }) => codigos)).toEqual(["EVALUACION_YA_ABIERTA", "EVALUACION_YA_ABIERTA"]);
    const selladas = await api.sql<{ codigo: string; sha: string }>(
      "select codigo, instantanea_sha256 as sha from postulacion where proceso = $1 order by codigo",
      [proceso.id],
    );
    const [version] = await api.sql<{ sha256: string }>("select sha256 from version_bases where id = $1", [
      proceso.version,
    ]);
    const esperado = {
      etapa: "curricular",
      basesSha256: version?.sha256,
      expedientesSha256: huella(selladas.map(({ codigo, sha }) => [codigo, sha])),
      expedientes: 2,
    };
    const { data } = await api.gql<{ aperturasEvaluacion: unknown[] }>(
      null,
      "query ($p: ID!) { aperturasEvaluacion(proceso: $p) { etapa basesSha256 expedientesSha256 expedientes } }",
      { p: proceso.id },
    );
    expect(data.aperturasEvaluacion).toEqual([esperado]);
    const hecha = (await api.auditoria("abrirEvaluacion")).filter(({ resultado }) => resultado === "HECHO");
    expect(hecha).toHaveLength(1);
    expect(hecha[0]).toMatchObject({
      evento: "EVALUACION_ABIERTA",
      proceso_id: proceso.id,
      objeto_tipo: "AperturaEvaluacion",
      detalles: { ...esperado, hojas: 0 },
    });
  });

  it("is refused in a proceso that was postponed", async () => {
    const postergado = await concursoCerrado(api, BASES);
    await api.sql("update proceso set estado = 'POSTERGADO' where id = $1", [postergado.id]);
    expect((await abrir(api, "pilar", postergado.id, "curricular")).codigos).toEqual(["PROCESO_NO_EVALUABLE"]);
  });
});
