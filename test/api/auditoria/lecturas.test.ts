import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  apto,
  candidato,
  type ConcursoEvaluado,
  evaluarTodos,
  sellarTodos,
} from "../../factories/concurso-evaluado.ts";
import type { Persona } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const EXPEDIENTES = [candidato("L-1", "TITULO", [apto]), candidato("L-2", "TITULO", [apto])];
const EVALUACION =
  'query ($id: ID!) { evaluacion(postulacion: $id, etapa: "curricular") { codigo candidaturas { estado } } }';
const MATRIZ = 'query ($p: ID!) { matriz(proceso: $p, etapa: "curricular", first: 10) { edges { node { codigo } } } }';
const POSTULACION = "query ($id: ID!) { postulacion(id: $id) { id respuestas { seccion } postulante { nombres } } }";
const ESTADO = "query ($id: ID!) { postulacion(id: $id) { id estado } }";

describe("reading dossiers", () => {
  let api: Api;
  let concurso: ConcursoEvaluado;
  beforeAll(async () => {
    api = await startApi();
    concurso = await sellarTodos(api, EXPEDIENTES, { "L-1": "beto" });
    await evaluarTodos(api, concurso, "curricular", EXPEDIENTES);
  });
  afterAll(() => api?.close());

  /** What one request of somebody leaves in the audit. */
  const rastro = async (persona: Persona, documento: string) => {
    const antes = (await api.auditoria("leerExpediente")).length;
    const { codigos } = await api.gql(persona, documento, {
      ...(documento.includes("$p") && { p: concurso.proceso.id }),
      ...(documento.includes("$id") && { id: concurso.id("L-1") }),
    });
    const filas = (await api.auditoria("leerExpediente")).slice(antes);
    return { codigos, filas };
  };

  it.each<[Persona, string]>([
    ["pilar", EVALUACION],
    ["aurora", EVALUACION],
    ["rosa", POSTULACION],
    ["pilar", POSTULACION],
  ])("of another by %s leaves one row with whose it is: %s", async (persona, documento) => {
    const { codigos, filas } = await rastro(persona, documento);
    expect(codigos).toEqual([]);
    expect(filas).toMatchObject([
      {
        resultado: "LECTURA",
        evento: "EXPEDIENTE_LEIDO",
        actor: api.ids[persona],
        entidad_id: api.entidades.cusco,
        proceso_id: concurso.proceso.id,
        objeto_tipo: "Postulacion",
        objeto_id: concurso.id("L-1"),
      },
    ]);
  });

  it("several at once leaves one row that names them all", async () => {
    const { filas } = await rastro("pilar", MATRIZ);
    expect(filas).toMatchObject([
      {
        objeto_tipo: "Proceso",
        objeto_id: concurso.proceso.id,
        detalles: { postulaciones: [concurso.id("L-1"), concurso.id("L-2")].toSorted() },
      },
    ]);
  });

  it("leaves none when it is one's own, when nothing of it is shown, when it is denied and when an act answers", async () => {
    expect(await rastro("beto", POSTULACION)).toEqual({ codigos: [], filas: [] });
    expect(await rastro("rosa", ESTADO)).toEqual({ codigos: [], filas: [] });
    expect((await rastro("carla", MATRIZ)).codigos).toEqual([]);
    expect(await rastro("beto", EVALUACION)).toEqual({ codigos: ["NO_AUTORIZADO"], filas: [] });
    const antes = (await api.auditoria("leerExpediente")).length;
    await api.gql(
      "pilar",
      'mutation ($id: ID!) { marcarAsistencia(entrada: { postulacion: $id, etapa: "curricular", revision: 99, asistencia: PRESENTE }) { codigo } }',
      { id: concurso.id("L-1") },
    );
    expect((await api.auditoria("leerExpediente")).length).toBe(antes);
  });
});
