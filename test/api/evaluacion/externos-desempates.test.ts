import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  apto,
  candidato,
  type ConcursoEvaluado,
  entrevista,
  evaluarTodos,
  sellarTodos,
} from "../../factories/concurso-evaluado.ts";
import { conExamen } from "../../factories/evaluacion.ts";
import { hecho, leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import {
  aprobarResultados,
  leerPublicaciones,
  publicarConDosFirmas,
  publicarErratas,
  publicarResultados,
} from "../../factories/evaluar.ts";
import { buildPdf } from "../../factories/pdf.ts";
import type { Persona } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { uploadArchivo } from "../../factories/subidas.ts";

const IMPORTAR = "mutation ($p: ID!, $f: [DatoExternoInput!]!) { importarExternos(proceso: $p, filas: $f) }";
const DESEMPATAR =
  "mutation ($p: ID!, $d: ID!, $r: [ResultadoDesempateInput!]!, $a: ID!) { registrarDesempate(proceso: $p, desempate: $d, resultados: $r, acta: $a) }";

describe("what enters from outside the committee", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  describe("imported data", () => {
    let concurso: ConcursoEvaluado;
    const expedientes = [candidato("X-1", "TITULO", [apto]), candidato("X-2", "TITULO", [apto])];
    const importa = (persona: Persona | null, filas: unknown[]) =>
      api.gql(persona, IMPORTAR, { p: concurso.proceso.id, f: filas });
    const nota = (codigo: string, valor: string) => ({ codigo, hecho: "examen_nacional", valor });
    beforeAll(async () => {
      concurso = await sellarTodos(api, expedientes, {}, conExamen());
    });

    it("are brought in by RR.HH. alone", async () => {
      for (const persona of ["ana", "pilar", "aurora", "raul"] as const) {
        expect([persona, (await importa(persona, [nota("X-1", "30")])).codigos]).toEqual([persona, ["NO_AUTORIZADO"]]);
      }
      expect((await importa(null, [nota("X-1", "30")])).codigos).toEqual(["NO_AUTENTICADO"]);
    });

    it("come all or none, and every error is told with its row", async () => {
      const filas = [
        nota("X-1", "30"),
        nota("X-9", "30"),
        nota("X-2", "treinta"),
        { codigo: "X-2", hecho: "grado", valor: "1" },
        nota("X-1", "31"),
      ];
      const { errores } = await importa("rosa", filas);
      expect(errores[0]?.extensions).toMatchObject({
        codigo: "IMPORTACION_CON_ERRORES",
        ruta: "filas.1",
        detalles: {
          errores: [
            { fila: 2, codigo: "POSTULACION_DESCONOCIDA" },
            { fila: 3, codigo: "VALOR_INVALIDO" },
            { fila: 4, codigo: "HECHO_DESCONOCIDO" },
            { fila: 5, codigo: "FILA_REPETIDA" },
          ],
        },
      });
      expect((await importa("rosa", [])).codigos).toEqual(["DATO_INVALIDO"]);
      expect(await api.sql("select 1 from dato_externo")).toHaveLength(0);
    });

    it("are scored by the engine, replaced by a later import, and never zero when absent", async () => {
      await evaluarTodos(api, concurso, "curricular", expedientes);
      await publicarConDosFirmas(api, concurso.proceso.id, "curricular");
      await evaluarTodos(api, concurso, "entrevista", expedientes);
      expect((await importa("rosa", [nota("X-1", "30")])).data).toEqual({ importarExternos: 1 });
      const { errores } = await publicarResultados(api, "rosa", concurso.proceso.id, "entrevista");
      expect(errores[0]?.extensions).toMatchObject({
        codigo: "RESULTADOS_PENDIENTES",
        detalles: { postulaciones: ["X-2"] },
      });
      await importa("rosa", [nota("X-1", "25.5"), nota("X-2", "19.99")]);
      await publicarConDosFirmas(api, concurso.proceso.id, "entrevista");
      await publicarConDosFirmas(api, concurso.proceso.id, null);
      const final = (await leerPublicaciones(api, null, concurso.proceso.id)).at(-1);
      expect(final?.cuadros[0]?.filas.map(({ celdas }) => celdas.slice(1))).toEqual([
        ["POSTULANTE X-1", "", "45.50", "GANADOR"],
        ["POSTULANTE X-2", "", "", "NO APTO"],
      ]);
      expect((await importa("rosa", [nota("X-1", "40")])).codigos).toEqual(["ETAPA_PUBLICADA"]);
      expect((await api.auditoria("importarExternos")).at(-2)).toMatchObject({
        resultado: "HECHO",
        evento: "EXTERNOS_IMPORTADOS",
        detalles: { filas: 2, hechos: ["examen_nacional"] },
      });
    });

    it("are corrected after the final results for whom was opened again, and published as an erratum", async () => {
      const postulacion = concurso.id("X-1");
      const { revision } = await leerEvaluacion(api, "pilar", postulacion, "entrevista");
      const motivo = "El examen se leyó mal";
      await hecho(api, "pilar", "reabrirEvaluacion", { postulacion, etapa: "entrevista", revision, motivo });
      expect((await importa("rosa", [nota("X-1", "40"), nota("X-2", "40")])).codigos).toEqual(["ETAPA_PUBLICADA"]);
      expect((await importa("rosa", [nota("X-1", "40")])).codigos).toEqual([]);
      const { data } = await publicarErratas(api, "pilar", concurso.proceso.id, motivo);
      const firmada = await aprobarResultados(api, "rosa", data.publicarFeDeErratas.propuesta?.id ?? "");
      expect(firmada.codigos).toEqual([]);
      const errata = (await leerPublicaciones(api, null, concurso.proceso.id)).find(
        ({ clase }) => clase === "FE_DE_ERRATAS",
      );
      expect(errata?.cuadros.at(-1)?.filas.map(({ celdas }) => celdas.slice(1))[0]).toEqual([
        "POSTULANTE X-1",
        "",
        "60.00",
        "GANADOR",
      ]);
      expect((await importa("rosa", [nota("X-1", "41")])).codigos).toEqual(["ETAPA_PUBLICADA"]);
    });
  });

  describe("a draw", () => {
    let concurso: ConcursoEvaluado;
    let acta: string;
    const expedientes = ["Y-1", "Y-2", "Y-3"].map((codigo) =>
      candidato(codigo, "TITULO", [apto, codigo === "Y-3" ? entrevista("12", "12") : entrevista("15", "15")]),
    );
    const sortea = (persona: Persona, orden: Record<string, string>, cambios: Record<string, unknown> = {}) =>
      api.gql(persona, DESEMPATAR, {
        p: concurso.proceso.id,
        d: "sorteo",
        r: Object.entries(orden).map(([codigo, valor]) => ({ postulacion: concurso.id(codigo) || codigo, valor })),
        a: acta,
        ...cambios,
      });
    beforeAll(async () => {
      concurso = await sellarTodos(api, expedientes);
      for (const etapa of ["curricular", "entrevista"]) {
        await evaluarTodos(api, concurso, etapa, expedientes);
        await publicarConDosFirmas(api, concurso.proceso.id, etapa);
      }
      acta = (await uploadArchivo(await api.sesion("pilar"), buildPdf(900), { nombre: "acta.pdf" })).id;
    });

    it("is needed when those who tie reach across the last vacancy: nobody wins by the order of the rows", async () => {
      const { errores } = await publicarResultados(api, "rosa", concurso.proceso.id, null);
      expect(errores[0]?.extensions).toMatchObject({
        codigo: "EMPATE_POR_RESOLVER",
        detalles: { postulaciones: ["Y-1", "Y-2"] },
      });
    });

    it.each([
      [{ "Y-1": "2" }, {}, "DATO_INVALIDO"],
      [{ "Y-1": "1", "Y-2": "1" }, {}, "DATO_INVALIDO"],
      [{ "Y-1": "0", "Y-2": "1" }, {}, "DATO_INVALIDO"],
      [{ "Y-1": "1.5", "Y-2": "1" }, {}, "DATO_INVALIDO"],
      [{ "Y-1": "1", nadie: "2" }, {}, "DATO_INVALIDO"],
      [{ "Y-1": "1", "Y-2": "2" }, { d: "otro" }, "DESEMPATE_DESCONOCIDO"],
      [{ "Y-1": "1", "Y-2": "2" }, { a: "sin-acta" }, "ACTA_REQUERIDA"],
    ])("is refused with %j %j", async (orden, cambios, codigo) => {
      expect((await sortea("pilar", orden, cambios)).codigos).toEqual([codigo]);
    });

    it("is of the committee, which brings the record", async () => {
      expect((await sortea("rosa", { "Y-1": "2", "Y-2": "1" })).codigos).toEqual(["NO_AUTORIZADO"]);
      expect((await sortea("carla", { "Y-1": "2", "Y-2": "1" })).codigos).toEqual(["ACTA_REQUERIDA"]);
      expect((await sortea("pilar", { "Y-1": "2", "Y-2": "1" })).data).toEqual({ registrarDesempate: 2 });
      expect((await api.auditoria("registrarDesempate")).at(-1)).toMatchObject({
        resultado: "HECHO",
        detalles: { desempate: "sorteo", acta },
      });
      expect((await (await api.sesion("rosa")).pedir(`/archivos/${acta}`)).status).toBe(200);
      expect((await (await api.sesion("ana")).pedir(`/archivos/${acta}`)).status).toBe(404);
    });

    it("decides who wins, and the result says that it did", async () => {
      await publicarConDosFirmas(api, concurso.proceso.id, null);
      const QUIEN = "query ($p: ID!) { miResultado(postulacion: $p) { candidaturas { resultado lugar desempate } } }";
      const leido = async (codigo: string) =>
        (await api.gql<{ miResultado: unknown }>("rosa", QUIEN, { p: concurso.id(codigo) })).data.miResultado;
      expect(await leido("Y-2")).toEqual({ candidaturas: [{ resultado: "GANADOR", lugar: 1, desempate: null }] });
      expect(await leido("Y-1")).toEqual({
        candidaturas: [{ resultado: "ACCESITARIO", lugar: 2, desempate: "sorteo público" }],
      });
      expect((await sortea("pilar", { "Y-1": "1", "Y-2": "2" })).codigos).toEqual(["ETAPA_PUBLICADA"]);
    });
  });
});
