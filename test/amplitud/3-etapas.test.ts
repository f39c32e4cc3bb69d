import { describe, expect, it } from "vitest";
import type { Avance, Etapa } from "#schema/bases/etapa.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../factories/bases.ts";
import { concurso, de, desenlaces, enEtapa, finales } from "../factories/concurso.ts";
import { buildExpediente, evaluacion, fila } from "../factories/expediente.ts";

const etapa = (id: string, cambios: Partial<Etapa> = {}): Etapa =>
  buildEtapa({ id, nombre: id, criterios: directo(`${id}-nota`, { hasta: "200" }), ...cambios });
const con = (codigo: string, notas: Record<string, string>, cambios: Partial<Expediente> = {}): Expediente =>
  buildExpediente(codigo, {
    evaluaciones: Object.entries(notas).map(([id, nota]) => evaluacion(id, { [`${id}-nota`]: nota })),
    ...cambios,
  });

describe("§3 kinds of stage and order", () => {
  it("a gate without points eliminates and adds nothing; a referential stage is recorded and never decides", () => {
    const compuerta = buildEtapa({
      id: "conocimientos",
      nombre: "Conocimientos",
      clase: "CUMPLE",
      criterios: { tipo: "COMPUERTA", id: "apto", nombre: "Apto", siNo: "NO_APTO" },
    });
    const referencial = etapa("psicologico", { clase: "REFERENCIAL", minimo: "90" });
    const bases = buildBases({ etapas: [compuerta, referencial, etapa("entrevista")] });
    const decide = (cumple: boolean) => ({ etapa: "conocimientos", compuertas: [{ criterio: "apto", cumple }] });
    const resultado = concurso(bases, [
      buildExpediente("A", {
        evaluaciones: [
          decide(true),
          evaluacion("psicologico", { "psicologico-nota": "10" }),
          evaluacion("entrevista", { "entrevista-nota": "40" }),
        ],
      }),
      buildExpediente("B", { evaluaciones: [decide(false)] }),
    ]);
    expect(finales(resultado)).toEqual({ A: "40", B: null });
    expect(de(resultado, "A").etapas[1]).toMatchObject({ estado: "APTO", obtenido: { valor: "10" }, ponderado: null });
    expect(de(resultado, "B").etapas.map((e) => e.etapa)).toEqual(["conocimientos"]);
  });

  it("a classificatory stage never eliminates; an eliminatory one does", () => {
    const bases = buildBases({
      etapas: [etapa("examen", { eliminatoria: false, minimo: "60" }), etapa("entrevista", { minimo: "10" })],
    });
    const resultado = concurso(bases, [
      con("A", { examen: "50", entrevista: "12" }),
      con("B", { examen: "70", entrevista: "9" }),
    ]);
    expect(enEtapa(resultado, "examen")).toEqual({ A: "NO_APTO", B: "APTO" });
    expect(enEtapa(resultado, "entrevista")).toEqual({ A: "APTO", B: "NO_APTO no avanza" });
    expect(finales(resultado)).toEqual({ A: "62", B: null });
  });

  it("a test may come before the curricular stage, and documents be due only from those who passed it", () => {
    const bases = buildBases({
      etapas: [etapa("examen", { minimo: "60" }), etapa("curricular")],
      documentos: [
        {
          id: "cv",
          nombre: "Hoja de vida documentada",
          exigencia: "SIEMPRE",
          elabora: "POSTULANTE",
          momento: { tipo: "TRAS_ETAPA", etapa: "examen" },
          formatos: ["PDF"],
          maximoKb: 10240,
          archivos: 1,
          siFalta: "DESCALIFICA",
        },
      ],
    });
    const cv = { documentos: [{ documento: "cv", archivos: ["x"] }] };
    const resultado = concurso(bases, [
      con("A", { examen: "60", curricular: "30" }, cv),
      con("B", { examen: "60", curricular: "30" }),
      con("C", { examen: "59" }),
    ]);
    expect(enEtapa(resultado, "examen")).toEqual({ A: "APTO", B: "APTO", C: "NO_APTO no avanza" });
    expect(enEtapa(resultado, "curricular")).toEqual({ A: "APTO", B: "DESCALIFICADO no avanza" });
    expect(de(resultado, "B").motivos.map((m) => m.texto)).toEqual(["No presentó: Hoja de vida documentada"]);
  });
});

describe("§3 minima, maxima and weights", () => {
  // PONDERADO: 120 × 30 % + 20 × 60 % = 36 + 12. NORMALIZADO: 120/200 × 30 + 20/20 × 60 = 18 + 60.
  it.each([
    ["SUMA", "140"],
    ["PONDERADO", "48"],
    ["NORMALIZADO", "78"],
  ] as const)(
    "%s of 120 of 200 with weight 30 and 20 of 20 with weight 60 gives %s: nothing need total 100",
    (modo, esperado) => {
      const bases = buildBases({
        etapas: [etapa("examen", { maximo: "200", peso: "30" }), etapa("entrevista", { maximo: "20", peso: "60" })],
        total: { modo },
      });
      expect(finales(concurso(bases, [con("A", { examen: "120", entrevista: "20" })]))).toEqual({ A: esperado });
    },
  );

  it("minimum equal to maximum is legal: all or nothing", () => {
    const bases = buildBases({ etapas: [etapa("examen", { minimo: "20", maximo: "20" })] });
    expect(enEtapa(concurso(bases, [con("A", { examen: "20" }), con("B", { examen: "19.99" })]), "examen")).toEqual({
      A: "APTO",
      B: "NO_APTO no avanza",
    });
  });

  it("weights may depend on the class of vacancy", () => {
    const variante = { alcance: { clases: ["jefatura"] }, peso: "20" };
    const bases = buildBases({
      plazas: [buildPlaza(), buildPlaza({ id: "p2", clase: "jefatura" })],
      etapas: [etapa("examen", { peso: "50", variantes: [variante] })],
      total: { modo: "PONDERADO" },
    });
    const resultado = concurso(bases, [con("A", { examen: "80" }), con("B", { examen: "80" }, { plazas: ["p2"] })]);
    expect(finales(resultado)).toEqual({ A: "40", B: "16" });
  });

  it.each([
    ["sub-criterion", { "fondo-a": "9", "fondo-b": "30", forma: "30" }, ["fondo-a: obtuvo 9 y el mínimo es 10"]],
    ["criterion", { "fondo-a": "10", "fondo-b": "10", forma: "60" }, ["fondo: obtuvo 20 y el mínimo es 25"]],
    ["stage", { "fondo-a": "15", "fondo-b": "15", forma: "29" }, ["Examen: obtuvo 59 y el mínimo aprobatorio es 60"]],
    [
      "all of them, every reason told",
      { "fondo-a": "1", "fondo-b": "1", forma: "1" },
      [
        "fondo-a: obtuvo 1 y el mínimo es 10",
        "fondo: obtuvo 2 y el mínimo es 25",
        "Examen: obtuvo 3 y el mínimo aprobatorio es 60",
      ],
    ],
    ["none", { "fondo-a": "10", "fondo-b": "15", forma: "35" }, []],
  ])("minimum at %s level", (_nivel, puntajes, textos) => {
    const fondo = grupo("fondo", [directo("fondo-a", { minimo: "10" }), directo("fondo-b")], { minimo: "25" });
    const bases = buildBases({
      etapas: [buildEtapa({ minimo: "60", criterios: grupo("todo", [fondo, directo("forma")]) })],
    });
    const resultado = concurso(bases, [buildExpediente("A", { evaluaciones: [evaluacion("examen", puntajes)] })]);
    expect(de(resultado, "A").etapas[0]?.motivos.map((m) => m.texto)).toEqual(textos);
  });

  it("minimum accumulated up to a stage, and minimum of the final score", () => {
    const acumulado: Avance = { tipo: "ACUMULADO", minimo: "100" };
    const bases = buildBases({
      etapas: [etapa("uno"), etapa("dos", { avance: [acumulado] }), etapa("tres")],
      total: { modo: "SUMA", minimoFinal: "150" },
    });
    const resultado = concurso(bases, [
      con("A", { uno: "50", dos: "50", tres: "50" }),
      con("B", { uno: "50", dos: "49.99", tres: "90" }),
      con("C", { uno: "50", dos: "50", tres: "49.99" }),
    ]);
    expect(desenlaces(resultado)).toEqual({ A: "GANADOR", B: "NO_APTO", C: "NO_APTO" });
    expect(de(resultado, "B").etapas).toHaveLength(2);
    expect(de(resultado, "C").motivos[0]?.codigo).toBe("MINIMO_FINAL");
  });

  it.each([
    ["ANTES_DE_BONIFICACION", "NO_APTO no avanza"],
    ["DESPUES_DE_BONIFICACION", "APTO"],
  ] as const)("the pass test runs %s: 28 with 10 %% against 30 is %s", (pruebaMinimo, estado) => {
    const bases = buildBases({
      etapas: [etapa("entrevista", { minimo: "30", pruebaMinimo })],
      bonificaciones: [
        {
          id: "b",
          nombre: "Bonificación",
          si: { tipo: "TODAS", de: [] },
          monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "10" },
          momento: { tipo: "EN_ETAPA", etapa: "entrevista" },
        },
      ],
    });
    expect(enEtapa(concurso(bases, [con("A", { entrevista: "28" })]), "entrevista")).toEqual({ A: estado });
  });
});

describe("§3 outcomes of a stage", () => {
  const base = etapa("entrevista", {
    minimo: "30",
    noSePresenta: "DESCALIFICADO",
    descalificacion: [{ id: "suplantacion", causa: "Suplantar a otra persona" }],
  });
  it("APTO, NO APTO, DESCALIFICADO with its cause, NO SE PRESENTÓ as the bases call it, PENDIENTE", () => {
    const resultado = concurso(buildBases({ etapas: [base] }), [
      con("A", { entrevista: "30" }),
      con("B", { entrevista: "29" }),
      buildExpediente("C", { evaluaciones: [{ etapa: "entrevista", descalificacion: ["suplantacion"] }] }),
      buildExpediente("D", { evaluaciones: [{ etapa: "entrevista", asistencia: "AUSENTE" }] }),
      buildExpediente("E"),
    ]);
    expect(desenlaces(resultado)).toEqual({
      A: "GANADOR",
      B: "NO_APTO",
      C: "DESCALIFICADO",
      D: "DESCALIFICADO",
      E: "PENDIENTE",
    });
    expect(de(resultado, "C").motivos[0]).toMatchObject({
      codigo: "CAUSA_DE_LAS_BASES",
      texto: "Suplantar a otra persona",
    });
  });

  it("a stage may apply only to some applicants: the others pass it without points", () => {
    const si = { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" } as const;
    const bases = buildBases({ etapas: [etapa("fisico", { aplicaSi: si }), etapa("entrevista")] });
    const resultado = concurso(bases, [
      con("A", { fisico: "10", entrevista: "40" }, { respuestas: { personales: [fila({ ffaa: "SI" })] } }),
      con("B", { entrevista: "40" }),
    ]);
    expect(finales(resultado)).toEqual({ A: "50", B: "40" });
  });
});
