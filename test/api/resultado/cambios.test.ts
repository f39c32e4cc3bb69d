import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Expediente } from "#schema/expediente.ts";
import {
  apto,
  candidato,
  type ConcursoEvaluado,
  entrevista,
  evaluarTodos,
  publicarTodo,
  sellarTodos,
} from "../../factories/concurso-evaluado.ts";
import { actuar, hecho, leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import {
  aprobarResultados,
  leerPublicaciones,
  publicarConDosFirmas,
  publicarErratas,
  publicarResultados,
  registrarCaida,
} from "../../factories/evaluar.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const EXPEDIENTES: readonly Expediente[] = [
  candidato("E-UNO", "MAESTRIA", [apto, entrevista("18", "18")]),
  candidato("E-DOS", "MAESTRIA", [apto, entrevista("16", "16")]),
  candidato("E-TRES", "TITULO", [apto, entrevista("15", "15")]),
];
const conCodigos = (prefijo: string): Expediente[] =>
  EXPEDIENTES.map((uno) => ({
    ...uno,
    codigo: `${prefijo}${uno.codigo.slice(1)}`,
    nombres: `POSTULANTE ${uno.codigo.slice(2)}`,
  }));

describe("what changes after it was published", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const ganador = async (proceso: string): Promise<string[]> => {
    const cuadros = (await leerPublicaciones(api, null, proceso)).flatMap((una) =>
      una.cuadros.filter(({ cuadro }) => cuadro === "c2"),
    );
    return (cuadros.at(-1)?.filas ?? []).map(({ celdas }) => `${celdas[1]?.slice(11)} ${celdas[4]}`);
  };

  describe("when a stage is corrected", () => {
    let concurso: ConcursoEvaluado;
    const expedientes = conCodigos("F");
    const en = (codigo: string) => ({ postulacion: concurso.id(codigo), etapa: "curricular" });
    beforeAll(async () => {
      concurso = await sellarTodos(api, expedientes);
    });

    it("there is nothing to correct before a publication", async () => {
      expect((await publicarErratas(api, "rosa", concurso.proceso.id, "Sin nada que corregir")).codigos).toEqual([
        "EVALUACION_NO_ABIERTA",
      ]);
      await evaluarTodos(api, concurso, "curricular", expedientes);
      expect((await publicarErratas(api, "rosa", concurso.proceso.id, "Sin nada que corregir")).codigos).toEqual([
        "RESULTADOS_SIN_PUBLICAR",
      ]);
      await publicarConDosFirmas(api, concurso.proceso.id, "curricular");
      expect((await publicarErratas(api, "rosa", concurso.proceso.id, "Sin nada que corregir")).codigos).toEqual([
        "SIN_CAMBIOS_QUE_PUBLICAR",
      ]);
    });

    it("its evaluation is opened again by whoever presides, with a motive, for one application only", async () => {
      const revision = 2;
      const motivo = "Se omitió un certificado";
      expect((await actuar(api, "carla", "reabrirEvaluacion", { ...en("F-TRES"), revision, motivo })).codigos).toEqual([
        "NO_AUTORIZADO",
      ]);
      expect(
        (await actuar(api, "pilar", "reabrirEvaluacion", { ...en("F-TRES"), revision: 9, motivo })).codigos,
      ).toEqual(["REVISION_DESACTUALIZADA"]);
      const abierta = await hecho(api, "pilar", "reabrirEvaluacion", { ...en("F-TRES"), revision, motivo });
      expect(abierta).toMatchObject({ reabiertaMotivo: motivo, publicada: true, revision: 3 });
      expect((await api.auditoria("reabrirEvaluacion")).at(-1)).toMatchObject({
        resultado: "HECHO",
        motivo,
        evento: "EVALUACION_REABIERTA",
      });
      await hecho(api, "carla", "ajustarPuntaje", {
        ...en("F-TRES"),
        revision: 3,
        criterio: "formacion",
        puntaje: "19",
        motivo: "Maestría acreditada",
      });
      expect(
        (
          await actuar(api, "carla", "ajustarPuntaje", {
            ...en("F-DOS"),
            revision,
            criterio: "formacion",
            puntaje: "1",
            motivo: "No fue reabierta",
          })
        ).codigos,
      ).toEqual(["ETAPA_PUBLICADA"]);
    });

    it("the next stage waits for the erratum, which says what it changes and closes what was open", async () => {
      await evaluarTodos(api, concurso, "entrevista", expedientes);
      const { errores } = await publicarResultados(api, "rosa", concurso.proceso.id, "entrevista");
      expect(errores[0]?.extensions).toMatchObject({
        codigo: "RESULTADO_PUBLICADO_CAMBIA",
        detalles: { etapa: "curricular", postulaciones: ["F-TRES"] },
      });
      const { data } = await publicarErratas(api, "pilar", concurso.proceso.id, "Se omitió un certificado");
      const { data: firmada } = await aprobarResultados(api, "rosa", data.publicarFeDeErratas.propuesta?.id ?? "");
      expect(firmada.aprobarResultados).toMatchObject({
        numero: 2,
        clase: "FE_DE_ERRATAS",
        etapa: null,
        motivo: "Se omitió un certificado",
        cambios: [
          "Cuadro «Evaluación curricular», plaza p1: en la fila de POSTULANTE TRES, «PUNTAJE» decía «20.00» y debe decir «24.00».",
        ],
      });
      expect((await leerEvaluacion(api, "carla", concurso.id("F-TRES"), "curricular")).reabiertaMotivo).toBeNull();
      const [primera] = await leerPublicaciones(api, null, concurso.proceso.id);
      expect(primera?.cuadros[0]?.filas.map(({ celdas }) => celdas[3])).toEqual(["25.00", "25.00", "20.00"]);
      expect((await publicarConDosFirmas(api, concurso.proceso.id, "entrevista")).numero).toBe(3);
    });
  });

  describe("when a final result falls", () => {
    let concurso: ConcursoEvaluado;
    const expedientes = conCodigos("G");
    beforeAll(async () => {
      concurso = await sellarTodos(api, expedientes);
      await evaluarTodos(api, concurso, "curricular", expedientes);
      await publicarConDosFirmas(api, concurso.proceso.id, "curricular");
    });

    it("there has to be one, and it is for RR.HH. and whoever presides", async () => {
      expect((await registrarCaida(api, "rosa", concurso.id("G-UNO"), "DESISTE")).codigos).toEqual([
        "CAIDA_SIN_PUBLICACION",
      ]);
      expect((await registrarCaida(api, "carla", concurso.id("G-UNO"), "DESISTE")).codigos).toEqual(["NO_AUTORIZADO"]);
      expect((await registrarCaida(api, "raul", concurso.id("G-UNO"), "DESISTE")).codigos).toEqual(["NO_ENCONTRADO"]);
      await evaluarTodos(api, concurso, "entrevista", expedientes);
      await publicarConDosFirmas(api, concurso.proceso.id, "entrevista");
      await publicarConDosFirmas(api, concurso.proceso.id, null);
      expect(await ganador(concurso.proceso.id)).toEqual(["UNO GANADOR", "DOS ACCESITARIO", "TRES ACCESITARIO"]);
    });

    it("the next in merit moves up in a new publication, whose motive tells nothing private", async () => {
      const { data } = await registrarCaida(
        api,
        "rosa",
        concurso.id("G-UNO"),
        "FISCALIZACION",
        "El título resultó falso según SUNEDU",
      );
      const { data: firmada } = await aprobarResultados(api, "pablo", data.registrarCaida.propuesta?.id ?? "");
      expect(firmada.aprobarResultados).toMatchObject({ numero: 4, clase: "FINAL", cuadros: [{ cuadro: "c2" }] });
      expect(firmada.aprobarResultados.cambios[0]).toBe(
        "Cuadro «Resultado final», plaza p1: en la fila de POSTULANTE UNO, «RESULTADO» decía «GANADOR» y debe decir «RESULTADO SIN EFECTO».",
      );
      expect(JSON.stringify(firmada)).not.toMatch(/falso|SUNEDU/);
      expect(await ganador(concurso.proceso.id)).toEqual([
        "UNO RESULTADO SIN EFECTO",
        "DOS GANADOR",
        "TRES ACCESITARIO",
      ]);
      const filas = (await api.auditoria("registrarCaida")).filter(({ resultado }) => resultado === "HECHO");
      expect(filas.map(({ evento }) => evento)).toEqual(["CAIDA_REGISTRADA", "RESULTADOS_PROPUESTOS"]);
      expect(filas[0]).toMatchObject({ objeto_id: concurso.id("G-UNO"), detalles: { causa: "FISCALIZACION" } });
      expect((await registrarCaida(api, "rosa", concurso.id("G-UNO"), "DESISTE")).codigos).toEqual([
        "CAIDA_YA_REGISTRADA",
      ]);
    });

    it("without anybody left the vacancy is desierta, as the engine says", async () => {
      for (const codigo of ["G-DOS", "G-TRES"]) {
        const { data } = await registrarCaida(api, "rosa", concurso.id(codigo), "NO_SUSCRIBE");
        await aprobarResultados(api, "pablo", data.registrarCaida.propuesta?.id ?? "");
      }
      const ultima = (await leerPublicaciones(api, null, concurso.proceso.id)).at(-1);
      expect(ultima?.plazas).toMatchObject([{ ganadores: 0, accesitarios: 0, desiertas: [{ causa: "NO_SUSCRIBE" }] }]);
      const [estado] = await api.sql<{ estado: string }>("select estado from proceso where id = $1", [
        concurso.proceso.id,
      ]);
      expect(estado?.estado).toBe("DESIERTO");
    });
  });

  it("with one signature it is published at once", async () => {
    const expedientes = conCodigos("H");
    const concurso = await sellarTodos(api, expedientes);
    await evaluarTodos(api, concurso, "curricular", expedientes);
    await api.sql("update entidad set requiere_segunda_persona = false where id = $1", [api.entidades.cusco]);
    const respuestas = await Promise.all(
      ["rosa", "pilar"].map((persona) => publicarResultados(api, persona as "rosa", concurso.proceso.id, "curricular")),
    );
    expect(respuestas.flatMap(({ codigos }) => codigos)).toEqual(["RESULTADOS_YA_PUBLICADOS"]);
    expect(await leerPublicaciones(api, null, concurso.proceso.id)).toHaveLength(1);
    await api.sql("update entidad set requiere_segunda_persona = true where id = $1", [api.entidades.cusco]);
  });

  it("a postponed contest publishes nothing, and a finished one only corrects", async () => {
    const expedientes = conCodigos("I");
    const concurso = await sellarTodos(api, expedientes);
    await evaluarTodos(api, concurso, "curricular", expedientes);
    await api.sql("update proceso set estado = 'POSTERGADO' where id = $1", [concurso.proceso.id]);
    expect((await publicarResultados(api, "rosa", concurso.proceso.id, "curricular")).codigos).toEqual([
      "PROCESO_NO_EVALUABLE",
    ]);
    const otros = conCodigos("J");
    const terminado = await sellarTodos(api, otros);
    await publicarTodo(api, terminado, otros);
    expect((await publicarErratas(api, "rosa", terminado.proceso.id, "Nada cambió aquí")).codigos).toEqual([
      "SIN_CAMBIOS_QUE_PUBLICAR",
    ]);
    const { hojas } = await leerEvaluacion(api, "pilar", terminado.id("J-UNO"), "entrevista");
    const suya = hojas.find(({ propia }) => propia);
    await hecho(api, "pilar", "reabrirHoja", {
      hoja: suya?.id,
      revision: suya?.revision,
      motivo: "Error de suma en la hoja",
    });
    await hecho(api, "pilar", "calificarHoja", {
      postulacion: terminado.id("J-UNO"),
      etapa: "entrevista",
      revision: 3,
      puntajes: [
        { criterio: "trato", puntaje: "5" },
        { criterio: "dominio", puntaje: "5" },
      ],
    });
    const pendiente = await publicarErratas(api, "rosa", terminado.proceso.id, "Error de suma");
    expect(pendiente.codigos).toEqual(["RESULTADOS_PENDIENTES"]);
    await hecho(api, "pilar", "cerrarHoja", { postulacion: terminado.id("J-UNO"), etapa: "entrevista", revision: 4 });
    const { data } = await publicarErratas(api, "rosa", terminado.proceso.id, "Error de suma");
    await aprobarResultados(api, "pablo", data.publicarFeDeErratas.propuesta?.id ?? "");
    // (18 + 18 + 5) / 3 twice, and 25: 157/3, under the 57 and the 50 of the others.
    expect(await ganador(terminado.proceso.id)).toEqual(["DOS GANADOR", "UNO ACCESITARIO", "TRES ACCESITARIO"]);
  });
});
