import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { calificar } from "#schema/calificacion/index.ts";
import type { Expediente } from "#schema/expediente.ts";
import { type ConcursoEvaluado, evaluarTodos, sellarTodos } from "../../factories/concurso-evaluado.ts";
import { leerPublicaciones, publicarConDosFirmas } from "../../factories/evaluar.ts";
import { CERRADO, conPlazo } from "../../factories/postulacion.ts";
import { postulanteS3, postulanteS4 } from "../../factories/postulantes.ts";
import { leerSemilla } from "../../factories/semillas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const S3 = conPlazo(leerSemilla("s3-mc-ddc-cusco"), CERRADO);
const S4 = conPlazo(leerSemilla("s4-hrdc-cajamarca.suma"), CERRADO);
const plazaDe = ({ plazas }: Bases): string => plazas[0]?.id ?? "";

const DE_S3: readonly Expediente[] = [
  postulanteS3("Q-01", { curricular: "42", entrevista: "38" }, plazaDe(S3)),
  postulanteS3("Q-02", { curricular: "35.55", entrevista: "33.33" }, plazaDe(S3)),
  postulanteS3("Q-03", { curricular: "42", entrevista: "38", ffaa: true, discapacidad: true }, plazaDe(S3)),
  postulanteS3("Q-04", { curricular: "40", entrevista: "28", deportista: "NIVEL_3" }, plazaDe(S3)),
  postulanteS3("Q-05", { curricular: "20", entrevista: "40" }, plazaDe(S3)),
];
const DIA = "2026-05-05";
const DE_S4: readonly Expediente[] = [
  postulanteS4("K-01", { grado: "MAESTRIA", anios: 6, enElCargo: 3, horas: "400" }, plazaDe(S4), DIA),
  postulanteS4("K-02", { anios: 4, enElCargo: 2, horas: "200", ffaa: true }, plazaDe(S4), DIA),
  postulanteS4("K-03", { anios: 3, horas: "100", entrevista: ["4", "15", "15", "15"] }, plazaDe(S4), DIA),
  postulanteS4("K-04", { anios: 1, enElCargo: 0, horas: "10" }, plazaDe(S4), DIA),
];

describe.each([
  ["Cusco", S3, DE_S3],
  ["Cajamarca", S4, DE_S4],
] as const)("the real bases of %s, evaluated and published through the API", (_nombre, bases, expedientes) => {
  let api: Api;
  let concurso: ConcursoEvaluado;
  beforeAll(async () => {
    api = await startApi();
    concurso = await sellarTodos(api, expedientes, {}, bases);
  });
  afterAll(() => api?.close());

  it("give the tables that the engine gives of the same dossiers, stage by stage and at the end", async () => {
    for (const [i, { id: etapa }] of bases.etapas.entries()) {
      const llegan = calificar(bases, expedientes, i).resultado?.candidaturas.filter(({ etapas }) =>
        etapas.every(({ avanza }) => avanza),
      );
      const deEtapa = expedientes.filter(({ codigo }) => llegan?.some((una) => una.codigo === codigo));
      await evaluarTodos(api, concurso, etapa, deEtapa);
      await publicarConDosFirmas(api, concurso.proceso.id, etapa);
    }
    await publicarConDosFirmas(api, concurso.proceso.id, null);

    const publicados = (await leerPublicaciones(api, null, concurso.proceso.id)).flatMap(({ cuadros }) => cuadros);
    const vigente = new Map(bases.cuadros.map(({ id, etapa }) => [id, etapa ?? null]));
    const esperados = [...bases.etapas.map(({ id }) => id), null].flatMap((etapa, i) => {
      const { resultado } = calificar(bases, expedientes, i + 1);
      return (resultado?.cuadros ?? []).filter(({ cuadro }) => vigente.get(cuadro) === etapa);
    });
    expect(publicados.map(({ filas, ...cuadro }) => ({ ...cuadro, filas: filas.map(({ celdas }) => celdas) }))).toEqual(
      esperados.map((cuadro) => ({ ...cuadro, etapa: vigente.get(cuadro.cuadro) })),
    );
    expect(publicados.flatMap(({ filas }) => filas).length).toBeGreaterThan(expedientes.length);
  });

  it("give each candidature the numbers of the engine", async () => {
    const TODOS =
      "query ($p: ID!) { resultados(proceso: $p, first: 100) { edges { node { codigo plaza resultado lugar total { valor } final { valor } } } } }";
    const { data } = await api.gql<{ resultados: { edges: { node: unknown }[] } }>("aurora", TODOS, {
      p: concurso.proceso.id,
    });
    const { resultado } = calificar(bases, expedientes);
    expect(data.resultados.edges.map(({ node }) => node)).toEqual(
      resultado?.candidaturas.map(({ codigo, plaza, resultado: desenlace, puesto, total, final }) => ({
        codigo,
        plaza,
        resultado: desenlace,
        lugar: puesto,
        total: total && { valor: total.valor },
        final: final && { valor: final.valor },
      })),
    );
  });

  it("show nothing that the columns of the bases do not ask for", async () => {
    const publico = JSON.stringify(
      (await leerPublicaciones(api, null, concurso.proceso.id)).map(({ cuadros, cambios, plazas }) => ({
        celdas: cuadros.flatMap(({ filas }) => filas),
        cambios,
        plazas,
      })),
    );
    for (const { nombre } of bases.bonificaciones) expect(publico).not.toContain(nombre);
    expect(publico).not.toMatch(/discapacidad|fuerzas_armadas|licenciad/i);
  });
});
