import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Requisito } from "#schema/bases/plaza.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza, directo } from "../factories/bases.ts";
import { concurso, de, desenlaces, finales } from "../factories/concurso.ts";
import { horas, puntos } from "../factories/criterio.ts";
import { buildExpediente, conNota, evaluacion, fila } from "../factories/expediente.ts";

describe("§1 plazas", () => {
  it("one process holds many plazas, each with its vacancies and its own order of merit", () => {
    const bases = buildBases({ plazas: [buildPlaza({ posiciones: 2 }), buildPlaza({ id: "p2" })] });
    const resultado = concurso(bases, [
      conNota("A", "50"),
      conNota("B", "40"),
      conNota("C", "30"),
      conNota("D", "20", { plazas: ["p2"] }),
    ]);
    expect(resultado.plazas.map((p) => [p.plaza, p.ganadores, p.accesitarios])).toEqual([
      ["p1", ["A", "B"], ["C"]],
      ["p2", ["D"], []],
    ]);
  });

  it.each([
    ["per occupational group", { grupos: ["auxiliares"] }],
    ["per plaza", { plazas: ["p2"] }],
  ])("a scoring table and a minimum may be overridden %s", (_nombre, alcance) => {
    const tabla = (id: string, p: string) => ({
      tipo: "COMPUERTA" as const,
      id,
      nombre: id,
      puntos: p,
      siNo: "CERO" as const,
    });
    const etapa = buildEtapa({
      minimo: "10",
      criterios: tabla("general", "12"),
      variantes: [{ alcance, criterios: tabla("propia", "7"), minimo: "5" }],
    });
    const bases = buildBases({
      plazas: [buildPlaza({ grupo: "profesionales" }), buildPlaza({ id: "p2", grupo: "auxiliares" })],
      etapas: [etapa],
    });
    const decide = (criterio: string) => ({
      evaluaciones: [{ etapa: "examen", compuertas: [{ criterio, cumple: true }] }],
    });
    const resultado = concurso(bases, [
      buildExpediente("A", decide("general")),
      buildExpediente("B", { ...decide("propia"), plazas: ["p2"] }),
    ]);
    expect(finales(resultado)).toEqual({ A: "12", B: "7" });
    expect(de(resultado, "B").etapas[0]?.estado).toBe("APTO");
  });

  it("criteria may depend on the plaza: three vacancies, three points", () => {
    const criterio = { tipo: "VALOR" as const, id: "c", nombre: "c", dato: "plaza.posiciones" };
    expect(puntos(criterio, [], {}, buildPlaza({ posiciones: 3 }))).toBe("3");
  });
});

describe("§1 profile", () => {
  const requisito = (id: string, cambios: Partial<Requisito>): Requisito => ({
    id,
    clase: "OTROS",
    texto: `Requisito ${id}`,
    aplica: "SI",
    sustento: "DOCUMENTO",
    ...cambios,
  });
  const cursos: Partial<Requisito> = {
    minimo: "60",
    si: { tipo: "COMPARA", dato: "hecho.horas", operador: "MAYOR_IGUAL", con: "minimo.cursos" },
  };
  const con = (perfil: Requisito[]): Bases =>
    buildBases({ hechos: [horas], plazas: [buildPlaza({ perfil })], etapas: [buildEtapa({ exigePerfil: true })] });
  const alguien = (
    cuantas: string,
    requisitos: { requisito: string; cumple: boolean; motivo?: string }[] = [],
  ): Expediente =>
    buildExpediente("A", {
      respuestas: { capacitacion: [fila({ horas: cuantas })] },
      evaluaciones: [{ ...evaluacion("examen", { nota: "50" }), requisitos }],
    });
  const resuelto = (bases: Bases, expediente: Expediente) => {
    const c = de(concurso(bases, [expediente]), "A");
    return [c.etapas[0]?.estado, c.etapas[0]?.motivos.map((m) => m.texto)];
  };

  it.each([
    ["59", ["NO_APTO", ["No cumple: Requisito cursos"]]],
    ["60", ["APTO", []]],
  ])("a measurable minimum is checked by machine: %s hours", (cuantas, esperado) => {
    expect(resuelto(con([requisito("cursos", cursos)]), alguien(cuantas))).toEqual(esperado);
  });

  it("«no aplica» is not asked, and «no requiere sustento» without a condition holds by the sworn statement", () => {
    const perfil = [
      requisito("cursos", { ...cursos, aplica: "NO_APLICA" }),
      requisito("conocimientos", { sustento: "NO_REQUIERE" }),
    ];
    expect(resuelto(con(perfil), alguien("0"))).toEqual(["APTO", []]);
  });

  it("what needs evidence and cannot be measured waits for the committee, whose decision stands with its reason", () => {
    const bases = con([requisito("titulo", {})]);
    expect(resuelto(bases, alguien("0"))[0]).toBe("PENDIENTE");
    expect(resuelto(bases, alguien("0", [{ requisito: "titulo", cumple: true }]))[0]).toBe("APTO");
    expect(resuelto(bases, alguien("0", [{ requisito: "titulo", cumple: false, motivo: "No es del área" }]))).toEqual([
      "NO_APTO",
      ["No cumple: Requisito titulo (No es del área)"],
    ]);
  });

  it("every requirement that is not met is told, not the first", () => {
    const imposible: Partial<Requisito> = {
      si: { tipo: "COMPARA", dato: "plaza.id", operador: "IGUAL", valor: "otra" },
    };
    const bases = con([requisito("cursos", cursos), requisito("otro", imposible)]);
    expect(resuelto(bases, alguien("10"))).toEqual([
      "NO_APTO",
      ["No cumple: Requisito cursos", "No cumple: Requisito otro"],
    ]);
  });

  it("points are for who meets the profile: a NO APTO by profile has none", () => {
    const c = de(concurso(con([requisito("cursos", cursos)]), [alguien("10")]), "A");
    expect(c.etapas[0]?.obtenido).toBeNull();
  });
});

describe("§1 several plazas with one dossier", () => {
  it("without a limit the same score stands in each plaza", () => {
    const bases = buildBases({
      postulaciones: { limite: "SIN_LIMITE" },
      plazas: [buildPlaza(), buildPlaza({ id: "p2" })],
      etapas: [buildEtapa({ criterios: directo("nota") })],
    });
    const resultado = concurso(bases, [
      conNota("A", "50", { plazas: ["p1", "p2"] }),
      conNota("B", "40", { plazas: ["p2"] }),
    ]);
    expect(resultado.plazas.map((p) => p.ganadores)).toEqual([["A"], ["A"]]);
    expect(desenlaces(resultado)["B"]).toBe("ACCESITARIO");
  });
});
