import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { importar } from "#schema/bases/portable.ts";
import { revisar } from "#schema/revision/index.ts";
import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
import { concurso, de, desenlaces, enEtapa, finales } from "../factories/concurso.ts";
import { buildExpediente, fila } from "../factories/expediente.ts";

/** Three contests unlike those of the sources, encoded from the page of prose that stands beside each document. */
function leer(nombre: string): Bases {
  const leida = importar(readFileSync(new URL(`prosa/${nombre}.bases.json`, import.meta.url), "utf8"));
  if (!("bases" in leida)) throw new Error(JSON.stringify(leida.hallazgos));
  expect(revisar(leida.bases).filter((hallazgo) => hallazgo.gravedad === "ERROR")).toEqual([]);
  return leida.bases;
}
const hojas = (etapa: string, ...puestas: Record<string, string>[]): EvaluacionEtapa => ({
  etapa,
  hojas: puestas.map((puntajes, i) => ({ miembro: `m${i}`, puntajes })),
});
const presenta = (...ids: string[]) => ids.map((documento) => ({ documento, archivos: [`${documento}.pdf`] }));
const grado = (valor: string) => ({ formacion: [fila({ grado: valor, institucion: "U" })] });
const trabajo = (inicio: string, fin: string, especifica = "NO") => fila({ inicio, fin, especifica });
const cursos = (...pares: [string, string][]) => ({ capacitacion: pares.map(([horas, fin]) => fila({ horas, fin })) });
const bonos = (valores: Record<string, string>) => ({
  bonificaciones: [fila({ fuerzas_armadas: "NO", discapacidad: "NO", ...valores })],
});

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
    // 12 + 1.2 = 13.2, under 25.
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
    expect(de(resultado, "T1").desempate).toBe("mayor hecho.especifica");
    expect(de(resultado, "T4").resultado).toBe("DESCALIFICADO");
  });
});

describe("a municipality with an exact mandatory block plus extras, and bonuses in a pipeline over three bases", () => {
  const persona = (
    codigo: string,
    datos: { grado: string; hasta: string; desde: string; nacimiento?: string; bonos?: Record<string, string> },
    nota?: string,
    entrevista?: [string, string, string, string],
  ) => {
    const [a = "0", b = "0", c = "0", d = "0"] = entrevista ?? [];
    const declarados = datos.bonos ?? {};
    return buildExpediente(codigo, {
      plazas: ["fiscalizador"],
      enviadaEn: "2026-03-16T09:00",
      respuestas: {
        personales: [fila({ fecha_nacimiento: datos.nacimiento ?? "1980-01-01" })],
        ...grado(datos.grado),
        experiencia: [trabajo(datos.desde, datos.hasta)],
        ...cursos(["12", "2025-01-01"]),
        ...bonos(declarados),
      },
      documentos: presenta(
        "copia-dni",
        ...(declarados["fuerzas_armadas"] ? ["sustento-ffaa"] : []),
        ...(declarados["discapacidad"] ? ["sustento-discapacidad"] : []),
        ...(declarados["deportista"] ? ["sustento-deportista"] : []),
      ),
      evaluaciones: [
        ...(nota === undefined ? [] : [hojas("conocimientos", { nota })]),
        ...(entrevista ? [hojas("entrevista", { criterio: a, trato: b }, { criterio: c, trato: d })] : []),
      ],
    });
  };
  const expedientes = [
    // 35 + min(15, 9 + 8) = 50, + 20 % stops at 55; 15.5; (25 + 23) ÷ 2 = 24; 94.5 + 5 % of 39.5 = 96.475.
    persona(
      "M1",
      {
        grado: "TITULO",
        desde: "2020-01-01",
        hasta: "2023-06-30",
        nacimiento: "2000-01-01",
        bonos: { deportista: "NIVEL_1" },
      },
      "15.5",
      ["12", "13", "11", "12"],
    ),
    // 35 + 3 + 5 = 43; 11; 18; 72 + the greater of 2.9 and 1.45 = 74.9; + 15 % of 74.9 = 86.135.
    persona(
      "M2",
      {
        grado: "TECNICO",
        desde: "2021-01-01",
        hasta: "2022-12-31",
        nacimiento: "2000-01-01",
        bonos: { fuerzas_armadas: "SI", discapacidad: "SI" },
      },
      "11",
      ["9", "9", "9", "9"],
    ),
    // 35 + 11 + 18 = 64: passes everything and does not reach the 66 to win.
    persona("M3", { grado: "SECUNDARIA", desde: "2025-01-01", hasta: "2025-06-30" }, "11", ["9", "9", "9", "9"]),
    persona("M4", { grado: "SECUNDARIA", desde: "2025-01-01", hasta: "2025-06-29" }),
    persona("M5", { grado: "TECNICO", desde: "2024-01-01", hasta: "2025-06-30" }, "10.5"),
    // 55 + 20 + 30 = 105; + 10 % of 50 = 110; + 15 % of 110 = 126.5, which stops at 120.
    persona(
      "M6",
      {
        grado: "TITULO",
        desde: "2020-01-01",
        hasta: "2023-06-30",
        bonos: { deportista: "NIVEL_1", fuerzas_armadas: "SI", discapacidad: "SI" },
      },
      "20",
      ["15", "15", "15", "15"],
    ),
  ];
  it("gives the numbers worked by hand", () => {
    const resultado = concurso(leer("municipalidad"), expedientes);
    expect(finales(resultado)).toEqual({ M1: "96.48", M2: "86.14", M3: "64", M4: null, M5: null, M6: "120" });
    expect(desenlaces(resultado)).toEqual({
      M1: "GANADOR",
      M2: "APROBADO_SIN_VACANTE",
      M3: "NO_APTO",
      M4: "NO_APTO",
      M5: "NO_APTO",
      M6: "GANADOR",
    });
    expect(de(resultado, "M1").etapas.map((e) => e.acumulado?.valor)).toEqual(["55", "15.5", "24"]);
    const dadas = de(resultado, "M2").bonificaciones.map((b) => [
      b.bonificacion,
      b.incremento?.valor ?? b.motivos[0]?.codigo,
    ]);
    expect(dadas).toEqual([
      ["fuerzas-armadas", "2.9"],
      ["jovenes", "SOLO_LA_MAYOR"],
      ["discapacidad", "11.235"],
    ]);
    expect(de(resultado, "M3").motivos[0]?.codigo).toBe("MINIMO_FINAL");
    expect(de(resultado, "M4").motivos[0]?.texto).toBe("Bloque obligatorio: no cumple");
  });

  it("with one winner the other vacancy is desierta and goes to a second call", () => {
    const [plaza] = concurso(leer("municipalidad"), expedientes.slice(0, 1)).plazas;
    expect(plaza?.desiertas).toEqual([{ causa: "NINGUNO_APRUEBA", desenlace: "Segunda convocatoria" }]);
  });
});

describe("an exam of 180 points with sub-test minima and a cut at 3 × vacancies", () => {
  const persona = (
    codigo: string,
    [comprension = "", razonamiento = "", derecho = ""]: string[],
    plazas: string[],
    entrevista?: string,
    cambios: { grado?: string; titulo?: boolean } = {},
  ) =>
    buildExpediente(codigo, {
      plazas,
      enviadaEn: "2026-03-16T09:00",
      respuestas: grado(cambios.grado ?? "TITULO"),
      documentos: cambios.titulo === false ? [] : presenta("titulo"),
      externos: { comprension, razonamiento, derecho },
      evaluaciones:
        entrevista === undefined ? [] : [hojas("entrevista", { puntaje: entrevista }, { puntaje: entrevista })],
    });
  const expedientes = [
    persona("E01", ["50", "45", "50"], ["puno", "tacna"], "14"),
    persona("E02", ["48", "40", "52"], ["tacna", "puno"], "18"),
    persona("E03", ["40", "40", "50"], ["tacna"], undefined, { titulo: false }),
    persona("E04", ["40", "40", "50"], ["tacna", "puno"], "16"),
    persona("E05", ["30", "30", "35"], ["puno"], "12"),
    persona("E06", ["30", "30", "30"], ["puno"], undefined, { grado: "TECNICO" }),
    persona("E07", ["23", "60", "60"], ["puno"]),
    persona("E08", ["40", "20", "60"], ["puno"]),
    persona("E09", ["30", "30", "29"], ["puno"]),
    persona("E10", ["45", "45", "40"], ["tacna"], "20"),
    persona("E11", ["45", "40", "44"], ["tacna"]),
  ];
  it("gives the numbers worked by hand", () => {
    const resultado = concurso(leer("examen"), expedientes);
    // In Tacna 145, 140 and the three of 130 who tie for the third place; 129 is out. In Puno everybody fits in six.
    expect(enEtapa(resultado, "examen")).toEqual({
      E01: "APTO",
      E02: "APTO",
      E03: "APTO",
      E04: "APTO",
      E05: "APTO",
      E06: "APTO",
      E07: "NO_APTO no avanza",
      E08: "NO_APTO no avanza",
      E09: "NO_APTO no avanza",
      E10: "APTO",
      E11: "APTO no avanza",
    });
    expect(de(resultado, "E09").motivos.map((m) => m.codigo)).toEqual(["MINIMO_CRITERIO", "MINIMO_ETAPA"]);
    expect(de(resultado, "E03").motivos.map((m) => m.texto)).toEqual(["No presentó: Copia del título"]);
    expect(de(resultado, "E06").motivos.map((m) => m.texto)).toEqual(["No cumple: Título profesional"]);
    // 145/180 × 70 = 56.389 + 21 · 54.444 + 27 · 50.556 + 24 · 36.944 + 18, under 55 · 50.556 + 30.
    expect(["E01", "E02", "E04", "E05", "E10"].map((codigo) => de(resultado, codigo).total?.valor)).toEqual([
      "77.389",
      "81.444",
      "74.556",
      "54.944",
      "80.556",
    ]);
    expect(resultado.plazas.map((p) => [p.plaza, p.ganadores, p.accesitarios])).toEqual([
      ["puno", ["E01", "E04"], []],
      ["tacna", ["E02"], ["E10"]],
    ]);
    expect(de(resultado, "E02", "puno").resultado).toBe("ASIGNADO_A_OTRA_PLAZA");
  });
});
