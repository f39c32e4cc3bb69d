import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CINCO } from "../../factories/cinco-postulantes.ts";
import { type ConcursoEvaluado, publicarTodo, sellarTodos } from "../../factories/concurso-evaluado.ts";
import type { Persona } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

/** Lists with everything that their elements lead to; `$n` is the size of the page, `$p` the contest. */
const LISTAS: Readonly<Record<string, readonly [Persona, string]>> = {
  procesosPublicos: [
    "ana",
    `procesosPublicos(first: $n) { edges { node { id entidad { nombre } plazas { id } etapas { id } cronograma { abre } capacidades { acto }
       version { numero sha256 } versiones { numero } } } }`,
  ],
  procesos: [
    "rosa",
    "procesos(first: $n) { edges { node { id entidad { nombre } borrador { revision } propuesta { id } } } }",
  ],
  plazas: ["ana", "plazas(first: $n) { edges { node { codigo proceso { codigo entidad { siglas } } } } }"],
  postulaciones: [
    "rosa",
    `postulaciones(proceso: $p, first: $n) { edges { node { codigo proceso { codigo } postulante { nombres } respuestas { seccion }
       documentos { documento } declaraciones { declaracion } archivos { nombre } constancia { numero } capacidades { acto } } } }`,
  ],
  matriz: [
    "pilar",
    `matriz(proceso: $p, etapa: "entrevista", first: $n) { edges { node { codigo nombres asistencia hojas { miembro puntajes { puntaje } }
       miHoja { revision } candidaturas { estado total { valor } } } } }`,
  ],
  resultados: [
    "rosa",
    "resultados(proceso: $p, first: $n) { edges { node { codigo final { valor pasos { texto } } etapas { nombre criterios { puntaje } } } } }",
  ],
  auditoria: ["aurora", "auditoria(first: $n) { edges { node { id acto evento } } }"],
  personal: ["admin", "personal(first: $n) { edges { node { id nombres roles { rol } } } }"],
  entidades: ["admin", "entidades(first: $n) { edges { node { id nombre } } }"],
};

describe("statements of a list", () => {
  let api: Api;
  let concurso: ConcursoEvaluado;
  beforeAll(async () => {
    api = await startApi();
    concurso = await sellarTodos(api, CINCO, { "E-BBB": "beto" });
    await publicarTodo(api, concurso, CINCO);
    for (let i = 0; i < 4; i += 1) await sellarTodos(api, []);
    // What publishing through its act would leave.
    await api.sql(
      `insert into plaza (proceso, id, entidad, orden, codigo, nombre, unidad, lugar, posiciones, publicada_en)
       select id, 'p1', entidad, 1, 'P-01', 'Analista', 'Oficina', 'Cusco', 1, publicado_en from proceso`,
    );
  });
  afterAll(() => api?.close());

  const contar = async (
    persona: Persona,
    lista: string,
    n: number,
  ): Promise<{ elementos: number; sentencias: number }> => {
    const variables = { n, ...(lista.includes("$p") && { p: concurso.proceso.id }) };
    const documento = `query ($n: Int!${lista.includes("$p") ? ", $p: ID!" : ""}) { ${lista} }`;
    const espia = vi.spyOn(Client.prototype, "query");
    try {
      const { data } = await api.gql<Record<string, { edges: unknown[] }>>(persona, documento, variables);
      return { elementos: Object.values(data)[0]?.edges.length ?? 0, sentencias: espia.mock.calls.length };
    } finally {
      espia.mockRestore();
    }
  };

  it.each(Object.entries(LISTAS))(
    "of %s are as many for one element as for many",
    async (_nombre, [persona, lista]) => {
      await contar(persona, lista, 1);
      // Loaders gather what is asked within a turn, and the server has work of its own: a few more or less say nothing.
      const veces = async (n: number) => {
        const cuentas: Awaited<ReturnType<typeof contar>>[] = [];
        for (let i = 0; i < 4; i += 1) cuentas.push(await contar(persona, lista, n));
        return { elementos: cuentas[0]?.elementos, sentencias: cuentas.map(({ sentencias }) => sentencias) };
      };
      const [uno, varios] = [await veces(1), await veces(10)];
      expect(uno.elementos).toBe(1);
      expect(varios.elementos).toBeGreaterThan(1);
      expect(Math.min(...varios.sentencias)).toBeLessThanOrEqual(Math.max(...uno.sentencias));
    },
  );
});
