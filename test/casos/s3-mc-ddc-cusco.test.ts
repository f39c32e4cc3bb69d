import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instanteUtc, sumarDias } from "#schema/fecha.ts";
import { abrirEvaluacion, calificarHoja, decidir, registrarSorteo, validar, validarUno } from "#seeds/demo/evaluar.ts";
import { buildPdf } from "#seeds/demo/pdf.ts";
import { cargarArchivo } from "#seeds/demo/archivos.ts";
import { retirar, volverAPostular } from "#seeds/demo/postular.ts";
import { declararFundado, presentarReclamo } from "#seeds/demo/reclamar.ts";
import { publicarFeDeErratas, publicarResultados } from "#seeds/demo/resultados.ts";
import { PLAZA_CUSCO, solicitudCusco } from "#seeds/demo/solicitud-cusco.ts";
import { porTandas } from "#seeds/demo/tandas.ts";
import { Concurso, tablaDe, hoy } from "./concurso.ts";
import { citaEn } from "./datos/personas.ts";
import * as caso from "./datos/s3-mc-ddc-cusco.ts";

const FACTORES = ["conocimientos-puesto", "trabajo-equipo", "proactividad", "adaptacion", "responsabilidad"];
const puntajes = (hoja: string) =>
  Object.fromEntries(hoja.split(" ").map((puntaje, i) => [FACTORES[i] ?? "", puntaje]));
const todos = caso.postulantes(hoy());

describe("the contest of Cusco, from accounts to final results", () => {
  let concurso: Concurso;
  let cita: (hora: string) => string;
  beforeAll(async () => {
    concurso = await Concurso.convocar("s3-mc-ddc-cusco", "cusco", [
      "organo-requirente",
      "recursos-humanos",
      "administracion",
    ]);
    cita = citaEn(concurso.dia("entrevistas"));
  });
  afterAll(() => concurso?.api.close());

  const citar = (clave: string, hora: string): Promise<void> => {
    const fechaHora = `${instanteUtc(`${concurso.dia("entrevistas")}T${hora}`)}`;
    return decidir(concurso.personal.preside, concurso.de(clave), "entrevista", { tipo: "CITAR", fechaHora });
  };

  it("fifteen people make an account and apply with their files; one withdraws and applies again", async () => {
    await concurso.postulan(todos.map((uno) => ({ ...uno, solicitud: solicitudCusco(uno) })));
    const arrepentida = concurso.de(caso.REENVIA);
    await retirar(arrepentida.navegador, arrepentida);
    const otra = await volverAPostular(arrepentida.navegador, concurso.proceso, arrepentida.solicitud);
    concurso.postulados.set(caso.REENVIA, { ...arrepentida, ...otra });
    expect(concurso.postulados.size).toBe(15);
  });

  it("after the closing the committee looks at the evidence and the curricular results are those worked by hand", async () => {
    concurso.irA(concurso.dia("evaluacion-curricular"));
    const { preside, rrhh, aprobador, vocales } = concurso.personal;
    await abrirEvaluacion(preside, concurso.proceso, "curricular");
    await porTandas(todos, async ({ clave }, i) => {
      const rechazos = clave === caso.RECHAZO.clave ? { [caso.RECHAZO.fila]: caso.RECHAZO.motivo } : {};
      const quien = vocales[i % 2] ?? preside;
      await validar(quien, concurso.de(clave), "curricular", concurso.de(clave).solicitud, rechazos);
    });
    await decidir(preside, concurso.de(caso.DESCALIFICADA), "curricular", {
      tipo: "DESCALIFICAR",
      causas: ["informacion-inexacta"],
      motivo: "La universidad informó que el título no consta en sus registros.",
    });
    for (const { clave, cita: hora } of todos) {
      if (hora !== undefined && clave !== caso.RECHAZO.clave) await citar(clave, hora);
    }
    concurso.irA(concurso.dia("resultados-curricular"));
    const publicada = await publicarResultados(rrhh, aprobador, concurso.proceso, "curricular");
    expect(publicada).toMatchObject({ numero: 1, clase: "PRELIMINAR", etapa: "curricular", cambios: [] });
    expect(tablaDe(publicada, "cuadro-curricular", PLAZA_CUSCO)).toEqual(caso.cuadroCurricular(cita, false));
  });

  it("a claim that is right puts back what had been rejected, and an erratum says so", async () => {
    const { preside, rrhh, aprobador, vocales } = concurso.personal;
    const quien = concurso.de(caso.RECHAZO.clave);
    concurso.irA(sumarDias(concurso.dia("resultados-curricular"), 1));
    const texto = "La constancia indica la fecha de fin en su segunda página, que adjunté con el mismo archivo.";
    const reclamo = await presentarReclamo(quien.navegador, quien, "curricular", texto);
    const resolucion = "La segunda página de la constancia muestra la fecha de fin del vínculo.";
    await declararFundado(preside, reclamo, "curricular", resolucion);
    const [seccion = "", fila = ""] = caso.RECHAZO.fila.split("/");
    await validarUno(vocales[0], quien.id, "curricular", { fila: { seccion, fila } }, null, 1);
    await citar(caso.RECHAZO.clave, "11:00");
    const publicada = await publicarFeDeErratas(
      rrhh,
      aprobador,
      concurso.proceso,
      "Reclamo fundado de una postulante.",
    );
    expect(publicada).toMatchObject({ numero: 2, clase: "FE_DE_ERRATAS" });
    expect(publicada.cambios.length).toBeGreaterThan(0);
    expect(tablaDe(publicada, "cuadro-curricular", PLAZA_CUSCO)).toEqual(caso.cuadroCurricular(cita, true));
  });

  it("three members score the interviews on sheets of their own", async () => {
    const { preside, rrhh, aprobador, vocales } = concurso.personal;
    concurso.irA(concurso.dia("entrevistas"));
    await abrirEvaluacion(preside, concurso.proceso, "entrevista");
    await porTandas(
      todos.filter(({ hojas }) => hojas !== undefined),
      async ({ clave, hojas }) => {
        for (const [i, miembro] of [preside, ...vocales].entries()) {
          await calificarHoja(miembro, concurso.de(clave), "entrevista", puntajes(hojas?.[i] ?? ""));
        }
      },
    );
    await decidir(preside, concurso.de(caso.AUSENTE), "entrevista", { tipo: "AUSENTE" }, 1);
    concurso.irA(concurso.dia("resultados-entrevista"));
    const publicada = await publicarResultados(rrhh, aprobador, concurso.proceso, "entrevista");
    expect(tablaDe(publicada, "cuadro-entrevista", PLAZA_CUSCO)).toEqual(caso.CUADRO_ENTREVISTA);
  });

  it("a tie over the last vacancy waits for its draw, and the final results are those worked by hand", async () => {
    const { preside, rrhh, aprobador } = concurso.personal;
    concurso.irA(concurso.dia("resultados-finales"));
    const antes = publicarResultados(rrhh, aprobador, concurso.proceso, null);
    await expect(antes).rejects.toMatchObject({ codigos: ["EMPATE_POR_RESOLVER"] });
    const acta = await cargarArchivo(
      preside,
      "acta.pdf",
      buildPdf("Acta del sorteo", ["Salió primero Salas Yupanqui."]),
    );
    await registrarSorteo(
      preside,
      concurso.proceso,
      "sorteo",
      caso.SORTEO.map((clave) => concurso.de(clave)),
      acta,
    );
    const publicada = await publicarResultados(rrhh, aprobador, concurso.proceso, null);
    expect(tablaDe(publicada, "cuadro-final", PLAZA_CUSCO)).toEqual(caso.CUADRO_FINAL);
    expect(publicada.plazas).toEqual([
      { plaza: PLAZA_CUSCO, posiciones: 5, ganadores: 5, accesitarios: 5, desiertas: [] },
    ]);
  });

  it("each applicant reads the same result, and the contest is over", async () => {
    concurso.irA(sumarDias(concurso.dia("resultados-finales"), 1));
    const leido = await concurso
      .de("salas")
      .navegador.pedir<{ proceso: { estado: string } }>("query ($c: ID!) { proceso(id: $c) { estado } }", {
        c: concurso.proceso,
      });
    expect(leido.proceso.estado).toBe("CONCLUIDO");
    const { miResultado } = await concurso.de("salas").navegador.pedir<{
      miResultado: { candidaturas: { resultado: string; final: { valor: string } }[] };
    }>("query ($p: ID!) { miResultado(postulacion: $p) { candidaturas { resultado final { valor } } } }", {
      p: concurso.de("salas").id,
    });
    expect(miResultado.candidaturas).toEqual([{ resultado: "GANADOR", final: { valor: "41.3" } }]);
  });
});
