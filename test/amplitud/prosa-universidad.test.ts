import { describe, expect, it } from "vitest";
import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
import { concurso, de, finales } from "../factories/concurso.ts";
import { buildExpediente, fila } from "../factories/expediente.ts";
import { bonos, cursos, grado, hojas, leer, presenta, trabajo } from "../factories/prosa.ts";

describe("a university whose tables differ by group and pay per month with shared caps", () => {
  const medianas = (dominio: string, criterio: string, trato: string): EvaluacionEtapa =>
    hojas(
      "entrevista",
      { dominio, criterio, trato },
      { dominio, criterio, trato },
      { dominio: "20", criterio: "0", trato: "15" },
    );
  const persona = (
    codigo: string,
    plaza: string,
    respuestas: Expediente["respuestas"],
    entrevista?: EvaluacionEtapa,
    ...documentos: string[]
  ) =>
    buildExpediente(codigo, {
      plazas: [plaza],
      enviadaEn: "2026-03-16T09:00",
      respuestas,
      documentos: presenta(...documentos),
      evaluaciones: [{ etapa: "hoja-vida" }, ...(entrevista ? [entrevista] : [])],
    });
  const expedientes = [
    // 12 + min(20, 9.6 + 15) + 2 + min(7.5, 10 − 2) = 41.5; medians 16, 11, 12 = 39.
    persona(
      "U1",
      "analista",
      {
        ...grado("TITULO"),
        experiencia: [trabajo("2018-01-01", "2019-12-31"), trabajo("2020-01-01", "2025-12-31", "SI")],
        ...cursos(["40", "2024-05-01"], ["19", "2024-05-01"], ["30", "2020-01-01"]),
        publicaciones: [fila({ titulo: "a" }), fila({ titulo: "b" }), fila({ titulo: "c" })],
        ...bonos({}),
      },
      hojas(
        "entrevista",
        { dominio: "15", criterio: "10", trato: "12" },
        { dominio: "16", criterio: "12", trato: "12" },
        { dominio: "18", criterio: "11", trato: "9" },
      ),
    ),
    // 20 + 1.2 + 10 + min(5, 10 − 10) = 31.2; 30 + 3 = 33; total 64.2; 15 % = 9.63.
    persona(
      "U2",
      "analista",
      {
        ...grado("DOCTORADO"),
        experiencia: [trabajo("2024-03-01", "2025-02-28")],
        ...cursos(["200", "2024-05-01"]),
        publicaciones: [fila({ titulo: "a" }), fila({ titulo: "b" })],
        ...bonos({ fuerzas_armadas: "SI", discapacidad: "SI" }),
      },
      medianas("12", "9", "9"),
      "sustento-ffaa",
      "sustento-discapacidad",
    ),
    persona("U3", "analista", { ...grado("TITULO"), experiencia: [trabajo("2024-03-01", "2025-02-27")] }),
    // 12 + 1.2 = 13.2, under 20.
    persona("U4", "analista", { ...grado("TITULO"), experiencia: [trabajo("2015-01-01", "2015-12-31")] }),
    // 18 + 6 + 12 + 6 = 42; 35; total 77, like T2, who has 40 months of specific experience against 30.
    persona(
      "T1",
      "laboratorio",
      {
        ...grado("TECNICO"),
        experiencia: [trabajo("2022-01-01", "2024-06-30", "SI")],
        ...cursos(["25", "2025-01-01"], ["35", "2025-02-01"]),
        ...bonos({}),
      },
      medianas("15", "10", "10"),
    ),
    // 18 + min(22, min(12, 13) + 16) + 2 = 42.
    persona(
      "T2",
      "laboratorio",
      {
        ...grado("MAESTRIA"),
        experiencia: [trabajo("2020-01-01", "2022-01-31"), trabajo("2022-02-01", "2025-05-31", "SI")],
        ...cursos(["20", "2025-01-01"]),
        ...bonos({}),
      },
      medianas("15", "10", "10"),
    ),
    // 18 + 1.2 + 2.4 + 4 = 25.6; 30; 55.6; 15 % = 8.34.
    persona(
      "T3",
      "laboratorio",
      {
        ...grado("TECNICO"),
        experiencia: [trabajo("2025-01-01", "2025-06-30", "SI")],
        ...cursos(["45", "2025-01-01"]),
        ...bonos({ discapacidad: "SI" }),
      },
      medianas("10", "10", "10"),
      "sustento-discapacidad",
    ),
    // 18 + 4.8 + 3 = 25.8, and does not come to the interview.
    persona(
      "T4",
      "laboratorio",
      {
        ...grado("TECNICO"),
        experiencia: [trabajo("2023-01-01", "2024-12-31")],
        ...cursos(["30", "2025-01-01"]),
        ...bonos({}),
      },
      { etapa: "entrevista", asistencia: "AUSENTE" },
    ),
  ];
  it("gives the numbers worked by hand", () => {
    const resultado = concurso(leer("universidad"), expedientes);
    expect(finales(resultado)).toEqual({
      U1: "80.5",
      U2: "73.83",
      U3: null,
      U4: null,
      T1: "77",
      T2: "77",
      T3: "63.94",
      T4: null,
    });
    expect(de(resultado, "U1").etapas.map((e) => e.acumulado?.valor)).toEqual(["41.5", "39"]);
    expect(de(resultado, "U2").etapas.map((e) => e.acumulado?.valor)).toEqual(["31.2", "33"]);
    expect(de(resultado, "U3").motivos.map((m) => m.texto)).toEqual(["No cumple: Doce meses de experiencia general"]);
    expect(de(resultado, "U4").etapas[0]?.obtenido?.valor).toBe("13.2");
    expect(resultado.plazas.map((p) => [p.plaza, p.ganadores, p.accesitarios])).toEqual([
      ["analista", ["U1"], ["U2"]],
      ["laboratorio", ["T2", "T1"], ["T3"]],
    ]);
    expect(de(resultado, "T1").desempate).toBe("mayor valor en Experiencia específica");
    expect(de(resultado, "T4").resultado).toBe("DESCALIFICADO");
  });
});
