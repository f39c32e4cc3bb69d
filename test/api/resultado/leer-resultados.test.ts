import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calificar } from "#schema/calificacion/index.ts";
import { CINCO } from "../../factories/cinco-postulantes.ts";
import { type ConcursoEvaluado, publicarTodo, sellarTodos } from "../../factories/concurso-evaluado.ts";
import { leerPublicaciones } from "../../factories/evaluar.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

describe("reading published results", () => {
  let api: Api;
  let concurso: ConcursoEvaluado;
  const id = (codigo: string): string => concurso.id(codigo);
  beforeAll(async () => {
    api = await startApi();
    concurso = await sellarTodos(api, CINCO, { "E-BBB": "beto" });
    await publicarTodo(api, concurso, CINCO);
  });
  afterAll(() => api?.close());

  it("gives everybody the tables of the bases, hashed over their text, with masked documents and no reasons", async () => {
    const [publicada] = await leerPublicaciones(api, null, concurso.proceso.id);
    expect(
      createHash("sha256")
        .update(publicada?.textoCanonico ?? "")
        .digest("hex"),
    ).toBe(publicada?.sha256);
    const [cuadro] = publicada?.cuadros ?? [];
    expect(publicada?.cuadros).toHaveLength(1);
    expect(cuadro?.columnas.map(({ titulo }) => titulo)).toEqual(
      concurso.bases.cuadros[0]?.columnas.map(({ titulo }) => titulo),
    );
    expect(cuadro?.filas.map(({ celdas }) => celdas.slice(0, 5))).toEqual([
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
    const todos = await api.gql<Todos>("rosa", TODOS, { p: concurso.proceso.id });
    expect(todos.data.resultados.edges.map(({ node }) => node.codigo)).toEqual(
      calificar(concurso.bases, CINCO).resultado?.candidaturas.map(({ codigo }) => codigo),
    );
    expect((await api.gql("beto", TODOS, { p: concurso.proceso.id })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql<Todos>("raul", TODOS, { p: concurso.proceso.id })).data.resultados.edges).toEqual([]);
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
