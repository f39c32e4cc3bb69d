import { describe, expect, it } from "vitest";
import type { Base, Bonificacion, GrupoBonificaciones, Monto, MontoDe } from "#schema/bases/bonificacion.ts";
import type { Bases } from "#schema/bases/bases.ts";
import type { Condicion } from "#schema/bases/condicion.ts";
import type { Hecho } from "#schema/bases/hecho.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, directo } from "../factories/bases.ts";
import { concurso, de, finales } from "../factories/concurso.ts";
import { buildExpediente, conNota, evaluacion, fila } from "../factories/expediente.ts";

const declara = (campo: string) =>
  ({ tipo: "COMPARA", dato: `campo.personales.${campo}`, operador: "IGUAL", valor: "SI" }) as const;
const bono = (id: string, cambios: Partial<Bonificacion> = {}): Bonificacion => ({
  id,
  nombre: id,
  si: declara(id),
  monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "10" },
  momento: { tipo: "AL_FINAL" },
  ...cambios,
});
const personales = (valores: Record<string, string>): Partial<Expediente> => ({
  respuestas: { personales: [fila(valores)] },
});
const dosCentesimas = { decimales: 2, modo: "MITAD_ARRIBA" } as const;

const doble = (cambios: Partial<Bases>): Bases =>
  buildBases({
    etapas: ["uno", "dos"].map((id) =>
      buildEtapa({ id, nombre: id, peso: "50", criterios: directo(`${id}-n`, { hasta: "100" }) }),
    ),
    total: { modo: "PONDERADO" },
    ...cambios,
  });
const conDos = (uno: string, dos: string, cambios: Partial<Expediente> = {}): Expediente =>
  buildExpediente("A", {
    evaluaciones: [evaluacion("uno", { "uno-n": uno }), evaluacion("dos", { "dos-n": dos })],
    ...cambios,
  });
const ambas = personales({ ffaa: "SI", discapacidad: "SI" });

describe("§5 who", () => {
  const edad: Hecho = {
    tipo: "EDAD",
    id: "edad",
    nombre: "Edad",
    seccion: "personales",
    campo: "nacimiento",
    al: { hito: "postulacion", extremo: "INICIO" },
  };
  it.each([
    ["1996-05-05", "50"],
    ["1996-05-06", "55"],
    ["2000-02-29", "55"],
  ])("at most 29 years on the first day of the application window: born %s ends with %s", (nacimiento, esperado) => {
    const joven = bono("joven", { si: { tipo: "COMPARA", dato: "hecho.edad", operador: "MENOR_IGUAL", valor: "29" } });
    const bases = buildBases({ hechos: [edad], bonificaciones: [joven] });
    expect(finales(concurso(bases, [conNota("A", "50", personales({ nacimiento }))]))).toEqual({ A: esperado });
  });

  it("claimed, evidenced and not rejected; an unanswered question is not a no, and gives nothing either", () => {
    const bases = buildBases({
      bonificaciones: [bono("ffaa", { documentos: ["diploma"] })],
      documentos: [
        {
          id: "diploma",
          nombre: "Diploma",
          exigencia: "SI_CONDICION",
          si: declara("ffaa"),
          elabora: "POSTULANTE",
          momento: { tipo: "POSTULACION" },
          formatos: ["PDF"],
          maximoKb: 5120,
          archivos: 1,
        },
      ],
    });
    const diploma = (estado?: "VALIDO" | "RECHAZADO") => ({
      documentos: [{ documento: "diploma", archivos: ["d"], ...(estado && { validacion: { estado } }) }],
    });
    const si = personales({ ffaa: "SI" });
    const resultado = concurso(bases, [
      conNota("A", "50", { ...si, ...diploma() }),
      conNota("B", "50", { ...si, ...diploma("VALIDO") }),
      conNota("C", "50", { ...si, ...diploma("RECHAZADO") }),
      conNota("D", "50", si),
      conNota("E", "50", { ...personales({ ffaa: "NO" }), ...diploma() }),
      conNota("F", "50"),
    ]);
    expect(finales(resultado)).toEqual({ A: "55", B: "55", C: "50", D: "50", E: "50", F: "50" });
    const motivo = (codigo: string) => de(resultado, codigo).bonificaciones[0]?.motivos[0]?.texto;
    expect(["C", "D", "E", "F"].map(motivo)).toEqual([
      "ffaa: el sustento fue rechazado",
      "ffaa: no presentó el sustento que piden las bases",
      "ffaa: no le corresponde",
      "ffaa: no lo declaró",
    ]);
  });
});

describe("§5 how much", () => {
  const filas = (masDe: number): MontoDe<"NIVELES">["filas"] =>
    [1, 2, 3].map((i) => ({
      id: `n${i}`,
      nombre: `Nivel ${i}`,
      si: { tipo: "COMPARA", dato: "campo.personales.nivel", operador: "IGUAL", valor: String(i) },
      valor: String(24 - 4 * i + masDe),
    }));
  const niveles: Monto = { tipo: "NIVELES", unidad: "PORCENTAJE", filas: filas(0) };
  const siempre: Condicion = { tipo: "TODAS", de: [] };
  const anios: Hecho = {
    tipo: "EXPERIENCIA",
    id: "publica",
    nombre: "Sector público",
    seccion: "experiencia",
    inicio: "inicio",
    fin: "fin",
    traslape: "FUSIONAR",
    convencion: "CALENDARIO",
    unidad: "ANIOS",
  };
  it.each<[string, Monto, Partial<Expediente>, string]>([
    ["fixed points", { tipo: "FIJO", unidad: "PUNTOS", valor: "3.5" }, {}, "53.5"],
    ["fixed percentage", { tipo: "FIJO", unidad: "PORCENTAJE", valor: "15" }, {}, "57.5"],
    ["table of levels, second row: 16 %", niveles, personales({ nivel: "2" }), "58"],
    ["table of levels without a row", niveles, personales({ nivel: "9" }), "50"],
  ])("%s", (_nombre, monto, cambios, esperado) => {
    const bases = buildBases({ bonificaciones: [bono("b", { si: siempre, monto })] });
    expect(finales(concurso(bases, [conNota("A", "50", cambios)]))).toEqual({ A: esperado });
  });

  it.each([
    ["2024-12-31", "50"],
    ["2025-01-01", "50.5"],
    ["2025-12-31", "50.5"],
    ["2026-01-01", "51"],
  ])("numeric range of whole years in the public sector, until %s: %s", (fin, esperado) => {
    const monto: Monto = {
      tipo: "RANGOS",
      unidad: "PORCENTAJE",
      dato: "hecho.publica",
      rangos: [
        { desde: "1", incluyeDesde: true, hasta: "2", incluyeHasta: false, puntos: "1" },
        { desde: "2", incluyeDesde: true, hasta: "3", incluyeHasta: false, puntos: "2" },
        { desde: "3", incluyeDesde: true, incluyeHasta: false, puntos: "3" },
      ],
    };
    const bases = buildBases({ hechos: [anios], bonificaciones: [bono("b", { si: siempre, monto })] });
    const respuestas = { experiencia: [fila({ inicio: "2024-01-02", fin })] };
    expect(finales(concurso(bases, [conNota("A", "50", { respuestas })]))).toEqual({ A: esperado });
  });

  it.each([
    ["2020-12-31", "58"],
    ["2021-01-01", "60"],
  ])("a table whose version depends on a date of the applicant, %s: %s", (egreso, esperado) => {
    const monto: Monto = {
      tipo: "POR_FECHA",
      unidad: "PORCENTAJE",
      dato: "campo.personales.egreso",
      tablas: [
        { hasta: "2020-12-31", filas: filas(0) },
        { desde: "2021-01-01", filas: filas(4) },
      ],
    };
    const bases = buildBases({ bonificaciones: [bono("b", { si: siempre, monto })] });
    expect(finales(concurso(bases, [conNota("A", "50", personales({ egreso, nivel: "2" }))]))).toEqual({ A: esperado });
  });
});

describe("§5 over what, and when", () => {
  // Stages 40 and 60, weights 50 %: weighted 20 and 30, total 50.
  it.each<[string, Partial<Bonificacion>, string]>([
    [
      "raw score of a stage, added before weighting: 20 + 66 × 50 %",
      { momento: { tipo: "EN_ETAPA", etapa: "dos" } },
      "53",
    ],
    ["weighted score of a stage, added to it: 20 + 33", { momento: { tipo: "EN_PONDERADO", etapa: "dos" } }, "53"],
    [
      "raw score of a stage, added to the total: 50 + 6",
      { base: { tipo: "ETAPA", etapa: "dos", puntaje: "OBTENIDO" } },
      "56",
    ],
    [
      "weighted score of a stage, added to the total: 50 + 2",
      { base: { tipo: "ETAPA", etapa: "uno", puntaje: "PONDERADO" } },
      "52",
    ],
    [
      "raw sum of named stages: 50 + 10",
      { base: { tipo: "SUMA_ETAPAS", etapas: ["uno", "dos"], puntaje: "OBTENIDO" } },
      "60",
    ],
    ["total before bonuses: 50 + 5", { base: { tipo: "TOTAL" } }, "55"],
  ])("%s", (_nombre, cambios, esperado) => {
    const bases = doble({ bonificaciones: [bono("ffaa", cambios)] });
    expect(finales(concurso(bases, [conDos("40", "60", ambas)]))).toEqual({ A: esperado });
  });

  it.each<[string, Base, string]>([
    ["additive over the total: 100 + 10 + 15", { tipo: "TOTAL" }, "125"],
    ["compounding over the running total: 110 + 16.5", { tipo: "ACUMULADO" }, "126.5"],
  ])("10 %% and 15 %%, %s", (_nombre, base, esperado) => {
    const segunda = bono("discapacidad", { monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "15" }, base });
    const bases = doble({ bonificaciones: [bono("ffaa"), segunda] });
    expect(finales(concurso(bases, [conDos("100", "100", ambas)]))).toEqual({ A: esperado });
  });

  it("gates: the minimum of a stage before or with its bonus, all stages, a total", () => {
    const exige = (puerta: NonNullable<Bonificacion["exige"]>[number]) =>
      doble({
        etapas: [
          buildEtapa({
            id: "uno",
            nombre: "uno",
            peso: "50",
            minimo: "30",
            eliminatoria: false,
            criterios: directo("uno-n"),
          }),
          buildEtapa({ id: "dos", nombre: "dos", peso: "50", criterios: directo("dos-n") }),
        ],
        bonificaciones: [
          bono("discapacidad", { momento: { tipo: "EN_ETAPA", etapa: "uno" } }),
          bono("ffaa", { exige: [puerta] }),
        ],
      });
    // Stage one 28 + 2.8 = 30.8; total (30.8 + 40) / 2 = 35.4; the second bonus gives 3.54 when its gate is open.
    const final = (puerta: Parameters<typeof exige>[0]) =>
      finales(concurso(exige(puerta), [conDos("28", "40", ambas)]))["A"];
    expect(final({ tipo: "MINIMO_ETAPA", etapa: "uno", con: "SIN_BONIFICACION" })).toBe("35.4");
    expect(final({ tipo: "MINIMO_ETAPA", etapa: "uno", con: "CON_BONIFICACION" })).toBe("38.94");
    expect(final({ tipo: "TODAS_LAS_ETAPAS" })).toBe("35.4");
    expect(final({ tipo: "MINIMO_TOTAL", minimo: "35.4" })).toBe("38.94");
    expect(final({ tipo: "MINIMO_TOTAL", minimo: "35.41" })).toBe("35.4");
  });
});

describe("§5 groups, caps and rounding", () => {
  const quince: Monto = { tipo: "FIJO", unidad: "PORCENTAJE", valor: "15" };
  it.each<[string, Partial<GrupoBonificaciones>, string]>([
    ["all of them", { modo: "TODAS" }, "62.5"],
    ["only the highest", { modo: "SOLO_LA_MAYOR" }, "57.5"],
    ["all, with a cap of 8 on the group", { modo: "TODAS", tope: "8" }, "58"],
  ])("a group of 10 %% and 15 %% of 50: %s", (_nombre, cambios, esperado) => {
    const grupo: GrupoBonificaciones = { id: "g", nombre: "Grupo", modo: "TODAS", ...cambios };
    const bases = buildBases({
      gruposBonificaciones: [grupo],
      bonificaciones: [bono("ffaa", { grupo: "g" }), bono("discapacidad", { grupo: "g", monto: quince })],
    });
    expect(finales(concurso(bases, [conNota("A", "50", ambas)]))).toEqual({ A: esperado });
  });

  it("a cap on the bonus and a cap on the result, or none", () => {
    const con = (cambios: Partial<Bonificacion>, tope?: string) => {
      const total = tope === undefined ? { modo: "SUMA" as const } : { modo: "SUMA" as const, tope };
      const bases = buildBases({ bonificaciones: [bono("ffaa", cambios)], total });
      return finales(concurso(bases, [conNota("A", "95", ambas)]))["A"];
    };
    expect(con({})).toBe("104.5");
    expect(con({ tope: "4" })).toBe("99");
    expect(con({}, "100")).toBe("100");
  });

  it("a cap on the stage with its bonuses: 95 + 9.5 stops at 100", () => {
    const etapas = [buildEtapa({ tope: "100" })];
    const bases = buildBases({
      etapas,
      bonificaciones: [bono("ffaa", { momento: { tipo: "EN_ETAPA", etapa: "examen" } })],
    });
    expect(finales(concurso(bases, [conNota("A", "95", ambas), conNota("B", "90", ambas)]))).toEqual({
      A: "100",
      B: "99",
    });
  });

  it("each bonus is rounded on its own when the bases say so: 2 % of 41.90 is 0.84", () => {
    const bases = buildBases({
      bonificaciones: [
        bono("ffaa", { monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "2" }, redondeo: dosCentesimas }),
      ],
    });
    expect(finales(concurso(bases, [conNota("A", "41.90", ambas)]))).toEqual({ A: "42.74" });
  });
});
