import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CINCO } from "../../factories/cinco-postulantes.ts";
import type { Respuesta } from "../../factories/cliente.ts";
import { candidato, type ConcursoEvaluado, publicarTodo, sellarTodos } from "../../factories/concurso-evaluado.ts";
import { conExamen } from "../../factories/evaluacion.ts";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import {
  ABIERTO,
  buildCompleta,
  CERRADO,
  conPlazo,
  moverPlazo,
  type ProcesoDePrueba,
  publicar,
} from "../../factories/postulacion.ts";
import { sqlComo } from "../../factories/rls.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesConFormulario();
const CREAR = "mutation ($e: TokenInput!) { crearToken(entrada: $e) { id token } }";
const ALCANCES = [
  "procesos:leer",
  "resultados:leer",
  "postulaciones:leer",
  "auditoria:leer",
  "externos:importar",
] as const;
type Alcance = (typeof ALCANCES)[number];

/** How the schema writes a scope. */
const enEsquema = (alcance: string): string => alcance.toUpperCase().replace(":", "_");

const PROCESOS = "{ procesos(first: 50) { edges { node { id estado entidad { id } } } } }";
const POSTULACIONES = `query ($p: ID!) { postulaciones(proceso: $p, first: 50) { edges { node {
  id codigo postulante { nombres documento } respuestas { seccion filas { id valores } } documentos { documento }
  declaraciones { declaracion } documentosPosteriores { documento } archivos { id sha256 } constancia { numero archivos { sha256 } } } } } }`;
const RESULTADOS = `query ($p: ID!) { resultados(proceso: $p, first: 50) { edges { node { codigo estado motivos { texto } final { valor pasos { texto parametros { nombre } } }
  bonificaciones { nombre } etapas { nombre requisitos { texto } criterios { nombre puntaje } bonificaciones { nombre } } } } } }`;
const EXPLICAR = "query ($id: ID!) { explicar(postulacion: $id) { plaza puesto puntaje { valor } } }";
const AUDITORIA = "{ auditoria(first: 100) { edges { node { entidadId acto } } } }";
const CONSULTAS: readonly (readonly [Alcance, string])[] = [
  ["procesos:leer", PROCESOS],
  ["postulaciones:leer", POSTULACIONES],
  ["resultados:leer", RESULTADOS],
  ["resultados:leer", EXPLICAR],
  ["auditoria:leer", AUDITORIA],
];

describe("service tokens", () => {
  let api: Api;
  let concurso: ConcursoEvaluado;
  let publicado: ProcesoDePrueba;
  let borrador: string;
  beforeAll(async () => {
    api = await startApi();
    concurso = await sellarTodos(api, CINCO, { "E-BBB": "beto" });
    await publicarTodo(api, concurso, CINCO);
    publicado = await publicar(api, conPlazo(BASES, ABIERTO));
    const { data } = await api.gql<{ crearProceso: { id: string } }>(
      "rosa",
      "mutation ($e: CrearProcesoInput!) { crearProceso(entrada: $e) { id } }",
      { e: { entidad: api.entidades.cusco, titulo: "Todavía en preparación" } },
    );
    borrador = data.crearProceso.id;
  });
  afterAll(() => api?.close());

  const crear = async (alcances: readonly Alcance[], entidad: string | null = api.entidades.cusco): Promise<string> =>
    (await crearConId(alcances, entidad)).token;
  const crearConId = async (alcances: readonly Alcance[], entidad: string | null) => {
    const { data } = await api.gql<{ crearToken: { id: string; token: string } }>("admin", CREAR, {
      e: { nombre: "Sistema de planillas", entidad, alcances: alcances.map(enEsquema), dias: 30 },
    });
    return data.crearToken;
  };
  const con = <T>(token: string, documento: string): Promise<Respuesta<T>> =>
    api.cliente().gql<T>(
      documento,
      {
        ...(documento.includes("$p") && { p: concurso.proceso.id }),
        ...(documento.includes("$id") && { id: concurso.id("E-BBB") }),
      },
      { authorization: `Bearer ${token}` },
    );

  it("opens each query to its scope and to no other", async () => {
    for (const alcance of ALCANCES) {
      const token = await crear([alcance]);
      for (const [pide, documento] of CONSULTAS) {
        const { codigos } = await con(token, documento);
        expect([alcance, pide, codigos]).toEqual([alcance, pide, pide === alcance ? [] : ["NO_AUTORIZADO"]]);
      }
    }
  });

  it("reads whole applications and results of its entidad, and published procesos alone", async () => {
    const token = await crear(ALCANCES);
    const procesos = await con<{ procesos: { edges: { node: { id: string; estado: string } }[] } }>(token, PROCESOS);
    const ids = procesos.data.procesos.edges.map(({ node }) => node.id);
    expect(ids).toContain(concurso.proceso.id);
    expect(ids).not.toContain(borrador);

    const postulaciones = await con<{
      postulaciones: { edges: { node: { codigo: string; postulante: { nombres: string } } }[] };
    }>(token, POSTULACIONES);
    expect(postulaciones.data.postulaciones.edges.map(({ node }) => node.postulante.nombres).toSorted()).toEqual(
      CINCO.map(({ nombres }) => nombres).toSorted(),
    );
    const resultados = await con<{
      resultados: { edges: { node: { codigo: string; final: { valor: string } | null } }[] };
    }>(token, RESULTADOS);
    expect(resultados.data.resultados.edges).toHaveLength(CINCO.length);
    const explicado = await con<{ explicar: { puntaje: { valor: string } }[] }>(token, EXPLICAR);
    expect(explicado.data.explicar.map(({ puntaje }) => puntaje.valor)).toEqual(
      resultados.data.resultados.edges
        .filter(({ node }) => node.codigo === "E-BBB")
        .map(({ node }) => node.final?.valor),
    );
    const auditoria = await con<{ auditoria: { edges: { node: { entidadId: string } }[] } }>(token, AUDITORIA);
    expect(new Set(auditoria.data.auditoria.edges.map(({ node }) => node.entidadId))).toEqual(
      new Set([api.entidades.cusco]),
    );
  });

  it("shows a token of another entidad nothing of this one", async () => {
    const ajeno = await crear(ALCANCES, api.entidades.cajamarca);
    const { data } = await con<{ procesos: { edges: unknown[] } }>(ajeno, PROCESOS);
    expect(data.procesos.edges).toEqual([]);
    expect((await con(ajeno, POSTULACIONES)).codigos).toEqual(["NO_AUTORIZADO"]);
    const resultados = await con<{ resultados: { edges: unknown[] } }>(ajeno, RESULTADOS);
    expect(resultados.data.resultados.edges).toEqual([]);
    const explicado = await con<{ explicar: unknown[] }>(ajeno, EXPLICAR);
    expect(explicado.data.explicar).toEqual([]);
    const auditoria = await con<{ auditoria: { edges: { node: { entidadId: string } }[] } }>(ajeno, AUDITORIA);
    expect(auditoria.data.auditoria.edges.filter(({ node }) => node.entidadId !== api.entidades.cajamarca)).toEqual([]);
  });

  it.each<[Alcance, string]>([
    ["postulaciones:leer", "postulacion"],
    ["resultados:leer", "resultado"],
    ["auditoria:leer", "auditoria"],
  ])("is told apart by the database too: %s reads %s, the other scopes do not", async (propio, tabla) => {
    const filas = async (rol: string): Promise<number> => {
      const asignaciones = [{ rol, entidad: api.entidades.cusco, proceso: null }] as never;
      const [fila] = await sqlComo<{ n: number }>(
        api,
        { persona: null, asignaciones },
        `select count(*)::int as n from ${tabla}`,
      );
      return fila?.n ?? -1;
    };
    for (const alcance of [...ALCANCES, "INTEGRADOR"])
      expect([alcance, (await filas(alcance)) > 0]).toEqual([
        alcance,
        // Whoever brings in scores finds the applications by their codes.
        alcance === propio || (alcance === "externos:importar" && tabla === "postulacion"),
      ]);
  });

  it("makes no act, and downloads a sealed file only with its scope, witnessed under its own id", async () => {
    const { id, token } = await crearConId(["postulaciones:leer"], api.entidades.cusco);
    const acto = await con(
      token,
      'mutation { crearProceso(entrada: { entidad: "x", titulo: "Proceso de prueba" }) { id } }',
    );
    expect(acto.codigos).toEqual(["NO_AUTORIZADO"]);
    const postulacion = await buildCompleta(api, "ana", publicado.id);
    await postulacion.enviar();
    const [archivo] = await api.sql<{ id: string }>(
      "select archivo as id from archivo_postulacion where postulacion = $1 limit 1",
      [postulacion.id],
    );
    const descargar = async (de: string) =>
      (
        await api
          .cliente()
          .pedir(`/archivos/${archivo?.id}`, { method: "HEAD", headers: { authorization: `Bearer ${de}` } })
      ).status;
    expect(archivo).toBeDefined();
    expect(await descargar(token)).toBe(404);
    await moverPlazo(api, publicado, 2, BASES, CERRADO);
    expect(await descargar(token)).toBe(200);
    expect(await descargar(await crear(["procesos:leer", "resultados:leer"]))).toBe(404);
    expect(await descargar(await crear(["postulaciones:leer"], api.entidades.cajamarca))).toBe(404);
    const leidos = await api.auditoria("descargarArchivo");
    expect(leidos.map(({ actor, roles }) => [actor, roles])).toEqual([[id, ["INTEGRADOR"]]]);
  });

  it("brings in scores with its scope, as itself, for its entidad and for no other", async () => {
    const bases = conExamen();
    const examen = await sellarTodos(api, [candidato("X-1", "TITULO", [])], {}, bases);
    const importa = (token: string) =>
      api
        .cliente()
        .gql(
          "mutation ($p: ID!, $f: [DatoExternoInput!]!) { importarExternos(proceso: $p, filas: $f) }",
          { p: examen.proceso.id, f: [{ codigo: "X-1", hecho: "examen_nacional", valor: "25" }] },
          { authorization: `Bearer ${token}` },
        );
    const { id, token } = await crearConId(["externos:importar"], api.entidades.cusco);
    expect((await importa(token)).codigos).toEqual([]);
    expect(
      await api.sql("select valor, importado_por from dato_externo where proceso = $1", [examen.proceso.id]),
    ).toEqual([{ valor: "25", importado_por: id }]);
    expect((await importa(await crear(["externos:importar"], api.entidades.cajamarca))).codigos).toEqual([
      "NO_AUTORIZADO",
    ]);
    expect((await importa(await crear(["resultados:leer", "postulaciones:leer"]))).codigos).toEqual(["NO_AUTORIZADO"]);
  });

  it("ends with the next request after it is revoked, and never comes in an address", async () => {
    const { id, token } = await crearConId(["procesos:leer"], api.entidades.cusco);
    expect((await con(token, PROCESOS)).codigos).toEqual([]);
    await api.gql("admin", "mutation ($id: ID!) { revocarToken(id: $id) { mensaje } }", { id });
    expect((await con(token, PROCESOS)).codigos).toEqual(["TOKEN_INVALIDO"]);
    const otro = await crear(["procesos:leer"]);
    const enDireccion = await api.cliente().pedir(`/graphql?access_token=${otro}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: PROCESOS }),
    });
    expect([enDireccion.status, await enDireccion.text()]).toEqual([
      400,
      expect.stringContaining("TOKEN_EN_DIRECCION"),
    ]);
    const guardados = await api.sql<{ fila: string }>("select t::text as fila from token_servicio t");
    expect(guardados.filter(({ fila }) => fila.includes(otro.slice(4)))).toEqual([]);
  });
});
