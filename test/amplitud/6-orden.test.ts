import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Adjudicacion, Desempate } from "#schema/bases/resultado.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../factories/bases.ts";
import { concurso, desenlaces, finales } from "../factories/concurso.ts";
import { buildExpediente, conNota, evaluacion, fila } from "../factories/expediente.ts";

const con = (vacantes: number, adjudicacion: Partial<Adjudicacion> = {}, cambios: Partial<Bases> = {}): Bases =>
  buildBases({
    plazas: [buildPlaza({ posiciones: vacantes })],
    adjudicacion: { reparto: "POR_PLAZA", accesitarios: { modo: "TODOS" }, ...adjudicacion },
    ...cambios,
  });
const notas = (puestas: Record<string, string>, cambios: Record<string, Partial<Expediente>> = {}): Expediente[] =>
  Object.entries(puestas).map(([codigo, nota]) => conNota(codigo, nota, cambios[codigo]));

describe("§6 rounding at each named moment", () => {
  const media = { decimales: 2, modo: "MITAD_ARRIBA" } as const;
  const dos = (cambios: Partial<Bases>, uno: string, otro: string) => {
    const bases = buildBases({
      etapas: ["uno", "dos"].map((id) =>
        buildEtapa({ id, nombre: id, peso: "50", criterios: grupo(id, [directo(`${id}-n`)]) }),
      ),
      total: { modo: "PONDERADO" },
      ...cambios,
    });
    const evaluaciones = [evaluacion("uno", { "uno-n": uno }), evaluacion("dos", { "dos-n": otro })];
    return finales(concurso(bases, [buildExpediente("A", { evaluaciones })]))["A"];
  };
  // Weighted, exact: 35.55 × 50 % = 17.775 and 33.33 × 50 % = 16.665; together 34.44.
  it.each<[string, Partial<Bases>, string]>([
    ["none: exact", {}, "34.44"],
    ["weighted, half up: 17.78 + 16.67", { redondeos: { ponderado: media } }, "34.45"],
    ["weighted, half even: 17.78 + 16.66", { redondeos: { ponderado: { decimales: 2, modo: "MITAD_PAR" } } }, "34.44"],
    ["weighted, truncated: 17.77 + 16.66", { redondeos: { ponderado: { decimales: 2, modo: "TRUNCAR" } } }, "34.43"],
    [
      "criterion, one decimal: (35.6 + 33.3) ÷ 2",
      { redondeos: { criterio: { decimales: 1, modo: "MITAD_ARRIBA" } } },
      "34.45",
    ],
    ["stage, no decimals: (36 + 33) ÷ 2", { redondeos: { etapa: { decimales: 0, modo: "MITAD_ARRIBA" } } }, "34.5"],
    ["total, one decimal", { redondeos: { total: { decimales: 1, modo: "MITAD_ARRIBA" } } }, "34.4"],
    ["final, no decimals", { redondeos: { final: { decimales: 0, modo: "MITAD_ARRIBA" } } }, "34"],
  ])("%s", (_nombre, cambios, esperado) => {
    expect(dos(cambios, "35.55", "33.33")).toBe(esperado);
  });

  it("the average of a panel of three is exact until its own rounding: 40 ÷ 3", () => {
    const panel = { miembros: 3, regla: "PROMEDIO", nivel: "CRITERIO" } as const;
    const promedio = (cambios: Partial<Bases>) => {
      const bases = buildBases({ etapas: [buildEtapa({ panel })], ...cambios });
      const tres = evaluacion("examen", { nota: "13" }, { nota: "13" }, { nota: "14" });
      return finales(concurso(bases, [buildExpediente("A", { evaluaciones: [tres] })]))["A"];
    };
    expect(promedio({})).toBe("40/3");
    expect(promedio({ redondeos: { panel: media } })).toBe("13.33");
  });
});

describe("§6 tie-breaks", () => {
  const orden = (desempates: Desempate[], cambios: Record<string, Partial<Expediente>>, bases: Partial<Bases> = {}) => {
    const resultado = concurso(con(1, {}, { desempates, ...bases }), notas({ A: "50", B: "50" }, cambios));
    return resultado.candidaturas.map((c) => [c.codigo, c.puesto, c.resultado, c.desempate]);
  };
  const personales = (valores: Record<string, string>): Partial<Expediente> => ({
    respuestas: { personales: [fila(valores)] },
  });

  it.each<[string, Desempate, Record<string, Partial<Expediente>>, string]>([
    [
      "a fact such as disability",
      {
        tipo: "CONDICION",
        nombre: "persona con discapacidad",
        si: { tipo: "COMPARA", dato: "campo.personales.discapacidad", operador: "IGUAL", valor: "SI" },
      },
      { B: personales({ discapacidad: "SI" }) },
      "persona con discapacidad",
    ],
    [
      "older age: the earlier birth",
      { tipo: "DATO", dato: "campo.personales.nacimiento", gana: "MENOR" },
      { A: personales({ nacimiento: "1990-01-02" }), B: personales({ nacimiento: "1990-01-01" }) },
      "menor valor en Fecha de nacimiento",
    ],
    [
      "earlier submission, to the microsecond",
      { tipo: "ENVIO" },
      { A: { enviadaEn: "2026-05-05T10:00:00.000002" }, B: { enviadaEn: "2026-05-05T10:00:00.000001" } },
      "postulación enviada antes",
    ],
    [
      "a new evaluation among the tied only",
      { tipo: "EVALUACION_ADICIONAL", id: "oral", nombre: "Prueba oral" },
      { A: { desempates: { oral: "14" } }, B: { desempates: { oral: "15" } } },
      "Prueba oral",
    ],
    [
      "a public draw with its record",
      { tipo: "SORTEO", id: "sorteo" },
      { A: { desempates: { sorteo: "2" } }, B: { desempates: { sorteo: "1" } } },
      "sorteo público",
    ],
  ])("%s decides for B, and the result says so", (_nombre, regla, cambios, nombre) => {
    expect(orden([regla], cambios)).toEqual([
      ["B", 1, "GANADOR", null],
      ["A", 2, "ACCESITARIO", nombre],
    ]);
  });

  it("a stage score and a criterion decide, in the order of the list", () => {
    const arbol = grupo("todo", [directo("fondo"), directo("forma")]);
    const bases = con(
      1,
      {},
      {
        etapas: [buildEtapa({ criterios: arbol })],
        desempates: [
          { tipo: "ETAPA", etapa: "examen", puntaje: "OBTENIDO" },
          { tipo: "CRITERIO", criterio: "fondo" },
        ],
      },
    );
    const expediente = (codigo: string, fondo: string, forma: string) =>
      buildExpediente(codigo, { evaluaciones: [evaluacion("examen", { fondo, forma })] });
    const resultado = concurso(bases, [expediente("A", "20", "30"), expediente("B", "30", "20")]);
    expect(resultado.candidaturas.map((c) => [c.codigo, c.desempate])).toEqual([
      ["B", null],
      ["A", "mayor puntaje en fondo"],
    ]);
  });

  it("a rule that names something the contest does not have is skipped with a warning, and a tie across the last vacancy stays pending", () => {
    const regla: Desempate = { tipo: "ETAPA", etapa: "conocimientos", puntaje: "OBTENIDO" };
    const resultado = concurso(con(1, {}, { desempates: [regla] }), notas({ A: "50", B: "50" }));
    expect(resultado.avisos).toEqual([
      "Se omite el desempate «mayor puntaje en conocimientos»: el concurso no tiene la etapa conocimientos",
    ]);
    expect(desenlaces(resultado)).toEqual({ A: "EMPATE_PENDIENTE", B: "EMPATE_PENDIENTE" });
    expect(resultado.plazas[0]).toMatchObject({ ganadores: [], desiertas: [] });
  });

  it("a tie across the last place of accesitario stays pending too", () => {
    const bases = con(1, { accesitarios: { modo: "NUMERO", numero: 1 } });
    expect(desenlaces(concurso(bases, notas({ A: "90", B: "50", C: "50", D: "40" })))).toEqual({
      A: "GANADOR",
      B: "EMPATE_PENDIENTE",
      C: "EMPATE_PENDIENTE",
      D: "APROBADO_SIN_VACANTE",
    });
  });

  const sorteo: Desempate = { tipo: "SORTEO", id: "sorteo" };
  const sorteado = (lugar: string, hora = "12:00"): Partial<Expediente> => ({
    desempates: { sorteo: lugar },
    enviadaEn: `2026-05-05T${hora}`,
  });
  it("a draw recorded for some of those who tie decides nothing: two rules never order three people in a circle", () => {
    const bases = con(1, { accesitarios: { modo: "NINGUNO" } }, { desempates: [sorteo, { tipo: "ENVIO" }] });
    const puestos = (cambios: Record<string, Partial<Expediente>>) =>
      concurso(bases, notas({ A: "50", B: "50", C: "50" }, cambios)).candidaturas.map((c) => [c.codigo, c.resultado]);
    // A before C by the draw, C before B and B before A by the hour: nobody is first.
    const aMedias = { A: sorteado("1", "11:00"), B: { enviadaEn: "2026-05-05T10:00" }, C: sorteado("2", "09:00") };
    expect(puestos(aMedias)).toEqual([
      ["A", "EMPATE_PENDIENTE"],
      ["B", "EMPATE_PENDIENTE"],
      ["C", "EMPATE_PENDIENTE"],
    ]);
    expect(puestos(Object.assign({}, aMedias, { B: sorteado("3", "10:00") }))).toEqual([
      ["A", "GANADOR"],
      ["C", "APROBADO_SIN_VACANTE"],
      ["B", "APROBADO_SIN_VACANTE"],
    ]);
  });

  it("a new evaluation that is still to be held is not jumped over by the rule that follows it", () => {
    const oral: Desempate = { tipo: "EVALUACION_ADICIONAL", id: "oral", nombre: "Prueba oral" };
    const bases = con(1, {}, { desempates: [oral, { tipo: "ENVIO" }] });
    const enviada = (enviadaEn: string, nota?: string): Partial<Expediente> => ({
      enviadaEn,
      ...(nota !== undefined && { desempates: { oral: nota } }),
    });
    const resultados = (a: string | undefined, b: string | undefined) =>
      desenlaces(
        concurso(
          bases,
          notas({ A: "50", B: "50" }, { A: enviada("2026-05-05T10:00", a), B: enviada("2026-05-05T09:00", b) }),
        ),
      );
    expect(resultados(undefined, undefined)).toEqual({ A: "EMPATE_PENDIENTE", B: "EMPATE_PENDIENTE" });
    expect(resultados("14", undefined)).toEqual({ A: "EMPATE_PENDIENTE", B: "EMPATE_PENDIENTE" });
    expect(resultados("14", "13")).toEqual({ A: "GANADOR", B: "ACCESITARIO" });
    expect(resultados("14", "14")).toEqual({ A: "ACCESITARIO", B: "GANADOR" });
  });

  it("whoever lacks the datum of a tie-break comes after who has it, and a datum without an order tells nobody apart", () => {
    const fecha: Desempate = { tipo: "DATO", dato: "campo.personales.nacimiento", gana: "MENOR" };
    expect(orden([fecha], { B: personales({ nacimiento: "1999-01-01" }) }).map(([codigo]) => codigo)).toEqual([
      "B",
      "A",
    ]);
    const texto: Desempate = { tipo: "DATO", dato: "campo.personales.ffaa", gana: "MAYOR" };
    const cambios = { A: personales({ ffaa: "NO" }), B: personales({ ffaa: "SI" }) };
    expect(orden([texto, fecha], cambios).map(([codigo, , fin]) => [codigo, fin])).toEqual([
      ["A", "EMPATE_PENDIENTE"],
      ["B", "EMPATE_PENDIENTE"],
    ]);
  });

  it("a tie inside the vacancies needs no rule", () => {
    expect(desenlaces(concurso(con(2), notas({ A: "50", B: "50", C: "40" })))).toEqual({
      A: "GANADOR",
      B: "GANADOR",
      C: "ACCESITARIO",
    });
  });
});
