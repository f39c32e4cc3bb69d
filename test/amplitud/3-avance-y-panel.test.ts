import { describe, expect, it } from "vitest";
import type { Avance, Etapa, Panel } from "#schema/bases/etapa.ts";
import type { Hecho } from "#schema/bases/hecho.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../factories/bases.ts";
import { concurso, de, enEtapa, finales } from "../factories/concurso.ts";
import { buildExpediente, conNota, evaluacion } from "../factories/expediente.ts";

const etapa = (id: string, cambios: Partial<Etapa> = {}): Etapa =>
  buildEtapa({ id, nombre: id, criterios: directo(`${id}-nota`, { hasta: "200" }), ...cambios });
const con = (codigo: string, notas: Record<string, string>, cambios: Partial<Expediente> = {}): Expediente =>
  buildExpediente(codigo, {
    evaluaciones: Object.entries(notas).map(([id, nota]) => evaluacion(id, { [`${id}-nota`]: nota })),
    ...cambios,
  });

describe("§3 advance rules", () => {
  const notas = { A: "38", B: "38", C: "36", D: "35", E: "35", F: "30" };
  const pasan = (avance: Avance, posiciones = 1): string[] => {
    const bases = buildBases({
      plazas: [buildPlaza({ posiciones })],
      etapas: [etapa("examen", { avance: [avance] }), etapa("entrevista")],
      desempates: [{ tipo: "ENVIO" }],
    });
    const enviados = { A: "08:00", B: "09:00", C: "10:00", D: "11:00", E: "12:00", F: "13:00" };
    const expedientes = Object.entries(notas).map(([codigo, nota]) =>
      con(codigo, { examen: nota }, { enviadaEn: `2026-05-05T${enviados[codigo as keyof typeof enviados]}` }),
    );
    const resultado = concurso(bases, expedientes);
    return resultado.candidaturas
      .filter((c) => c.etapas[0]?.avanza)
      .map((c) => c.codigo)
      .toSorted();
  };
  it.each<[string, Avance, string[]]>([
    [
      "top 4 persons, all who tie at the cut",
      { tipo: "PRIMEROS", personas: 4, ambito: "PLAZA", empate: "PASAN_TODOS" },
      [..."ABCDE"],
    ],
    [
      "top 4 persons, none of who tie at the cut",
      { tipo: "PRIMEROS", personas: 4, ambito: "PLAZA", empate: "NO_PASA_NINGUNO" },
      [..."ABC"],
    ],
    [
      "top 4 persons, tie-break at the cut",
      { tipo: "PRIMEROS", personas: 4, ambito: "PLAZA", empate: "DESEMPATE" },
      [..."ABCD"],
    ],
    ["top 3 distinct scores", { tipo: "PUNTAJES_DISTINTOS", puntajes: 3, ambito: "PLAZA" }, [..."ABCDE"]],
    [
      "whole groups until three persons, at most two groups",
      { tipo: "GRUPOS_HASTA", personas: 3, grupos: 2, ambito: "PLAZA" },
      [..."ABC"],
    ],
    [
      "whole groups until two persons: the first tie suffices",
      { tipo: "GRUPOS_HASTA", personas: 2, ambito: "PLAZA" },
      [..."AB"],
    ],
  ])("%s", (_nombre, avance, esperado) => {
    expect(pasan(avance)).toEqual(esperado);
  });

  it.each([
    [1, [..."ABC"]],
    [2, [..."ABCDEF"]],
  ])("3 persons for each of %s vacancies", (posiciones, esperado) => {
    expect(pasan({ tipo: "POR_VACANTE", factor: "3", ambito: "PLAZA", empate: "PASAN_TODOS" }, posiciones)).toEqual(
      esperado,
    );
  });

  it("a quota may apply per region and per class of vacancy", () => {
    const plazas = ["Cusco", "Puno"].map((region, i) => buildPlaza({ id: `p${i + 1}`, region, clase: "c" }));
    const corte = (ambito: "REGION" | "CLASE") => {
      const avance: Avance = { tipo: "PRIMEROS", personas: 1, ambito, empate: "PASAN_TODOS" };
      const bases = buildBases({ plazas, etapas: [etapa("examen", { avance: [avance] })] });
      return enEtapa(
        concurso(bases, [con("A", { examen: "90" }), con("B", { examen: "50" }, { plazas: ["p2"] })]),
        "examen",
      );
    };
    expect(corte("REGION")).toEqual({ A: "APTO", B: "APTO" });
    expect(corte("CLASE")).toEqual({ A: "APTO", B: "APTO no avanza" });
  });
});

describe("§3 advance rules by the score so far", () => {
  // Weighted 40 and 60 %: A 36 + 30 = 66, B 20 + 48 = 68, C 24 + 42 = 66. By the second stage alone: B 80, C 70, A 50.
  const notas = { A: ["90", "50"], B: ["50", "80"], C: ["60", "70"] };
  it.each<[string, Avance, string]>([
    ["the two best of the stage", { tipo: "PRIMEROS", personas: 2, ambito: "PLAZA", empate: "PASAN_TODOS" }, "BC"],
    [
      "the best so far",
      { tipo: "PRIMEROS", personas: 1, ambito: "PLAZA", puntaje: "ACUMULADO", empate: "PASAN_TODOS" },
      "B",
    ],
    [
      "the two best so far, with the tie",
      { tipo: "PRIMEROS", personas: 2, ambito: "PLAZA", puntaje: "ACUMULADO", empate: "PASAN_TODOS" },
      "ABC",
    ],
    ["two scores so far", { tipo: "PUNTAJES_DISTINTOS", puntajes: 2, ambito: "PLAZA", puntaje: "ACUMULADO" }, "ABC"],
    ["one group so far", { tipo: "GRUPOS_HASTA", personas: 1, ambito: "PLAZA", puntaje: "ACUMULADO" }, "B"],
  ])("%s", (_nombre, avance, esperado) => {
    const etapas = [etapa("uno", { peso: "40" }), etapa("dos", { peso: "60", avance: [avance] }), etapa("tres")];
    const bases = buildBases({ etapas, total: { modo: "PONDERADO" } });
    const resultado = concurso(
      bases,
      Object.entries(notas).map(([codigo, [uno = "", dos = ""]]) => con(codigo, { uno, dos })),
    );
    const pasan = resultado.candidaturas.filter(({ etapas: suyas }) => suyas[1]?.avanza).map(({ codigo }) => codigo);
    expect(pasan.toSorted().join("")).toBe(esperado);
  });
});

describe("§3 advance rules count persons", () => {
  it.each<[string, Avance, Record<string, string>]>([
    [
      "the first two of the whole process",
      { tipo: "PRIMEROS", personas: 2, ambito: "PROCESO", empate: "PASAN_TODOS" },
      { A: "APTO", B: "APTO", C: "APTO no avanza" },
    ],
    [
      "whole groups until two persons",
      { tipo: "GRUPOS_HASTA", personas: 2, ambito: "PROCESO" },
      { A: "APTO", B: "APTO", C: "APTO no avanza" },
    ],
    [
      "half a person for each of four vacancies, tie-break at the cut",
      { tipo: "POR_VACANTE", factor: "0.5", ambito: "PROCESO", empate: "DESEMPATE" },
      { A: "APTO", B: "APTO", C: "APTO no avanza" },
    ],
  ])("who runs for three plazas takes one place: %s", (_nombre, avance, esperado) => {
    const plazas = ["p1", "p2", "p3", "p4"].map((id) => buildPlaza({ id }));
    const bases = buildBases({
      plazas,
      etapas: [etapa("examen", { avance: [avance] })],
      desempates: [{ tipo: "ENVIO" }],
    });
    const [todas, una] = [["p1", "p2", "p3"], ["p4"]];
    const resultado = concurso(bases, [
      con("A", { examen: "90" }, { plazas: todas }),
      con("B", { examen: "80" }, { plazas: todas, enviadaEn: "2026-05-05T09:00" }),
      con("C", { examen: avance.tipo === "POR_VACANTE" ? "80" : "70" }, { plazas: una ?? [] }),
    ]);
    expect(enEtapa(resultado, "examen")).toEqual(esperado);
    expect(resultado.candidaturas.filter(({ etapas }) => etapas[0]?.avanza)).toHaveLength(6);
  });
});

describe("§3 panel", () => {
  const panel = (cambios: Partial<Panel>): Panel => ({ miembros: 3, regla: "PROMEDIO", nivel: "CRITERIO", ...cambios });
  const hojas = [
    { a: "10", b: "7" },
    { a: "11", b: "9" },
    { a: "15", b: "14" },
  ];
  const puntaje = (cambios: Partial<Panel>, puestas: Record<string, string>[] = hojas) => {
    const arbol = grupo("g", [directo("a", { hasta: "20" }), directo("b", { hasta: "20" })]);
    const bases = buildBases({ etapas: [buildEtapa({ criterios: arbol, panel: panel(cambios) })] });
    const resultado = concurso(bases, [buildExpediente("A", { evaluaciones: [evaluacion("examen", ...puestas)] })]);
    return de(resultado, "A").final?.valor ?? de(resultado, "A").resultado;
  };
  it.each([
    ["average by criterion: 36/3 + 30/3", {}, "22"],
    ["median by criterion: 11 + 9", { regla: "MEDIANA" }, "20"],
    ["sum", { regla: "SUMA" }, "66"],
    ["average without the extremes: 11 + 9", { regla: "SIN_EXTREMOS" }, "20"],
    ["median of the totals 17, 20, 29", { regla: "MEDIANA", nivel: "TOTAL" }, "20"],
    ["consensus that there is not", { regla: "CONSENSO" }, "PENDIENTE"],
  ] as const)("%s", (_nombre, cambios, esperado) => {
    expect(puntaje(cambios)).toBe(esperado);
  });

  describe("that works on the totals of the sheets", () => {
    // Totals 17, 20, 29, 14 and 40; criterion a: 10, 11, 15, 8, 20; criterion b: 7, 9, 14, 6, 20.
    const cinco = [...hojas, { a: "8", b: "6" }, { a: "20", b: "20" }];
    const junta = (cambios: Partial<Panel>, minimoA: string, puestas = cinco) => {
      const arbol = grupo("g", [directo("a", { hasta: "20", minimo: minimoA }), directo("b", { hasta: "20" })]);
      const suyo = panel({ miembros: 5, quorum: 3, nivel: "TOTAL", ...cambios });
      const bases = buildBases({ etapas: [buildEtapa({ criterios: arbol, panel: suyo })] });
      const resultado = concurso(bases, [buildExpediente("A", { evaluaciones: [evaluacion("examen", ...puestas)] })]);
      return de(resultado, "A").etapas[0];
    };
    it.each<[string, Partial<Panel>, string, string]>([
      ["average: a is 64 ÷ 5 = 12.8", {}, "12.8", "24"],
      ["median", { regla: "MEDIANA" }, "11", "20"],
      ["without the sheets of 14 and 40: a is 36 ÷ 3", { regla: "SIN_EXTREMOS" }, "12", "22"],
      ["sum", { regla: "SUMA" }, "64", "120"],
    ])("the minimum of a criterion is asked of the joint score: %s", (_nombre, cambios, a, total) => {
      expect(junta(cambios, a)).toMatchObject({
        estado: "APTO",
        criterios: { a, g: total },
        obtenido: { valor: total },
      });
      const mas = a.includes(".") ? "12.81" : `${a}.01`;
      expect(junta(cambios, mas)).toMatchObject({
        estado: "NO_APTO",
        motivos: [{ codigo: "MINIMO_CRITERIO", texto: `a: obtuvo ${a} y el mínimo es ${mas}` }],
      });
    });

    it("the order of the sheets changes nothing, whoever is below the minimum", () => {
      expect(junta({}, "12.8", cinco.toReversed())).toMatchObject({ estado: "APTO", criterios: { a: "12.8" } });
      expect(junta({}, "12.81", cinco.toReversed())?.motivos).toHaveLength(1);
    });

    it("the trace says which sheets were dropped", () => {
      expect(junta({ regla: "SIN_EXTREMOS" }, "0")?.obtenido?.traza).toMatchObject({
        operacion: "PROMEDIO",
        texto: "Sin la más alta (40) ni la más baja (14)",
        de: [{ valor: "17" }, { valor: "20" }, { valor: "29" }],
      });
    });

    it("members who agree on the total may differ in the parts", () => {
      const iguales = [
        { a: "10", b: "8" },
        { a: "8", b: "10" },
        { a: "9", b: "9" },
      ];
      expect(junta({ regla: "CONSENSO" }, "9", iguales)).toMatchObject({
        estado: "APTO",
        criterios: { a: "9", g: "18" },
      });
    });
  });

  it("quorum: two sheets of three are enough when the bases say so, and pending when they do not", () => {
    expect(puntaje({ quorum: 2 }, hojas.slice(0, 2))).toBe("18.5");
    expect(puntaje({}, hojas.slice(0, 2))).toBe("PENDIENTE");
  });

  it("the specialist has voice and no vote", () => {
    const bases = buildBases({ etapas: [buildEtapa({ panel: panel({ miembros: 2 }) })] });
    const puestas = evaluacion("examen", { nota: "40" }, { nota: "50" });
    const especialista = { miembro: "e", vota: false, puntajes: { nota: "0" } };
    const expediente = buildExpediente("A", {
      evaluaciones: [{ ...puestas, hojas: [...(puestas.hojas ?? []), especialista] }],
    });
    expect(finales(concurso(bases, [expediente]))).toEqual({ A: "45" });
  });

  it("a score from outside may filter without adding to the total", () => {
    const nacional: Hecho = { tipo: "EXTERNO", id: "nacional", nombre: "Examen nacional", valor: "NUMERO" };
    const externa = etapa("nacional", {
      minimo: "60",
      cuentaEnTotal: false,
      criterios: { tipo: "VALOR", id: "v", nombre: "Examen nacional", dato: "hecho.nacional" },
    });
    const bases = buildBases({ hechos: [nacional], etapas: [externa, etapa("entrevista")] });
    const resultado = concurso(bases, [
      con("A", { entrevista: "40" }, { externos: { nacional: "60" } }),
      con("B", { entrevista: "90" }, { externos: { nacional: "59" } }),
    ]);
    expect(finales(resultado)).toEqual({ A: "40", B: null });
  });

  it("the committee may replace a computed value with its reason, and the trace keeps both", () => {
    const expediente = conNota("A", "10");
    const [primera] = expediente.evaluaciones ?? [];
    const ajustado = buildExpediente("A", {
      evaluaciones: primera
        ? [{ ...primera, ajustes: [{ criterio: "nota", puntaje: "12", motivo: "Error de digitación" }] }]
        : [],
    });
    const resultado = concurso(buildBases(), [ajustado]);
    expect(de(resultado, "A").final?.valor).toBe("12");
    expect(JSON.stringify(de(resultado, "A").final?.traza)).toContain("Ajuste del comité: Error de digitación");
  });
});
