import { describe, expect, it } from "vitest";
import { concurso, de, enEtapa } from "../factories/concurso.ts";
import { buildExpediente } from "../factories/expediente.ts";
import { grado, hojas, leer, presenta } from "../factories/prosa.ts";

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
