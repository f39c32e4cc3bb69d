import { describe, expect, it } from "vitest";
import { buildBases, buildEtapa, buildPlaza, directo } from "../../test/factories/bases.ts";
import { buildExpediente, conNota, evaluacion } from "../../test/factories/expediente.ts";
import type { Bases } from "../bases/bases.ts";
import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import { calificar, entradaIgnorada } from "./index.ts";

const dichos = (bases: Bases, expedientes: readonly Expediente[]): string[] => {
  const { resultado, hallazgos } = calificar(bases, expedientes);
  expect(resultado === null).toBe(hallazgos.length > 0);
  return hallazgos.map(({ codigo, ruta }) => `${codigo} ${ruta}`);
};

describe("dossiers that cannot be scored", () => {
  const bases = buildBases({
    plazas: [
      buildPlaza({
        perfil: [{ id: "grado", clase: "FORMACION", texto: "Grado", aplica: "SI", sustento: "NO_REQUIERE" }],
      }),
      buildPlaza({ id: "p2", codigo: "P-02" }),
    ],
    etapas: [
      buildEtapa({
        criterios: directo("nota", { hasta: "40", maximo: "40" }),
        panel: { miembros: 2, regla: "PROMEDIO", nivel: "CRITERIO" },
      }),
    ],
  });
  const dos = evaluacion("examen", { nota: "40" }, { nota: "20" });
  const con = (cambios: Partial<EvaluacionEtapa>, plazas = ["p1"]): Expediente[] => [
    buildExpediente("A", { plazas, evaluaciones: [{ ...dos, ...cambios }] }),
  ];

  it("say nothing when everything is in its place", () => {
    const ajustes = [{ criterio: "nota", puntaje: "40", motivo: "Error" }];
    expect(dichos(bases, con({ ajustes, requisitos: [{ requisito: "grado", cumple: true }] }))).toEqual([]);
  });

  it.each<[string, Expediente[], string]>([
    ["a repeated code", [conNota("A", "1"), conNota("A", "1")], "CODIGO_REPETIDO expedientes.1.codigo"],
    ["an unknown plaza", con({}, ["p1", "p9"]), "PLAZA_DESCONOCIDA expedientes.0.plazas"],
    ["the same plaza twice", con({}, ["p1", "p1"]), "PLAZA_REPETIDA expedientes.0.plazas"],
    [
      "an hour that is not",
      [conNota("A", "1", { enviadaEn: "2026-05-05T24:01" })],
      "FECHA_INVALIDA expedientes.0.enviadaEn",
    ],
    [
      "a stage evaluated twice",
      [buildExpediente("A", { evaluaciones: [dos, dos] })],
      "EVALUACION_REPETIDA expedientes.0.evaluaciones.examen",
    ],
    [
      "two sheets of one member",
      con({ hojas: [...(dos.hojas ?? []).slice(0, 1), ...(dos.hojas ?? []).slice(0, 1)] }),
      "HOJA_REPETIDA expedientes.0.evaluaciones.examen.hojas.1",
    ],
    [
      "more sheets than members",
      con({ hojas: evaluacion("examen", { nota: "1" }, { nota: "2" }, { nota: "3" }).hojas ?? [] }),
      "HOJAS_DE_MAS expedientes.0.evaluaciones.examen.hojas",
    ],
    [
      "a requirement of another plaza",
      con({ requisitos: [{ requisito: "grado", cumple: true }] }, ["p2"]),
      "REQUISITO_DESCONOCIDO expedientes.0.evaluaciones.examen",
    ],
    [
      "a decision on what is no gate",
      con({ compuertas: [{ criterio: "nota", cumple: false }] }),
      "CRITERIO_DESCONOCIDO expedientes.0.evaluaciones.examen",
    ],
  ])("%s", (_nombre, expedientes, esperado) => {
    expect(dichos(bases, expedientes)).toEqual([esperado]);
  });

  it("a sheet without vote is not one of the panel", () => {
    const especialista = { miembro: "e", vota: false, puntajes: { nota: "0" } };
    expect(dichos(bases, con({ hojas: [...(dos.hojas ?? []), especialista] }))).toEqual([]);
  });

  it("a score is judged by the limits of the plaza: 55 of 60 for who has a table of their own, of 40 for the others", () => {
    const propia = { alcance: { plazas: ["p2"] }, criterios: directo("nota", { hasta: "60", maximo: "60" }) };
    const conVariante = buildBases({
      plazas: bases.plazas,
      etapas: [buildEtapa({ criterios: directo("nota", { hasta: "40", maximo: "40" }), variantes: [propia] })],
    });
    const nota = (plazas: string[]) => dichos(conVariante, [conNota("A", "55", { plazas })]);
    expect(nota(["p2"])).toEqual([]);
    expect(nota(["p1"])).toEqual(["PUNTAJE_FUERA_DE_RANGO expedientes.0.evaluaciones.examen.hojas.0.puntajes.nota"]);
  });
});

describe("what a dossier brings and nobody reads", () => {
  const base = buildExpediente("A", {
    respuestas: { personales: [{ id: "f1", valores: { nacimiento: "1990-01-01", ffaa: "SI" } }] },
  });
  const dicho = (cambios: Partial<Expediente>): string[] =>
    entradaIgnorada(buildBases({ desempates: [{ tipo: "SORTEO", id: "sorteo" }] }), [{ ...base, ...cambios }]).map(
      ({ codigo, gravedad, ruta }) => `${gravedad} ${codigo} ${ruta.replace("expedientes.0.", "")}`,
    );
  const respuesta = (valores: Record<string, string>) => ({ respuestas: { personales: [{ id: "f1", valores }] } });

  it("is nothing when all of it is of the bases", () => {
    expect(dicho({ desempates: { sorteo: "1" } })).toEqual([]);
  });

  it.each<[Partial<Expediente>, string]>([
    [{ respuestas: { otra: [] } }, "DATO_IGNORADO respuestas.otra"],
    [respuesta({ edad: "30" }), "DATO_IGNORADO respuestas.personales.0.valores.edad"],
    [respuesta({ nacimiento: "1990-02-30" }), "DATO_IGNORADO respuestas.personales.0.valores.nacimiento"],
    [respuesta({ ffaa: "quizá" }), "DATO_IGNORADO respuestas.personales.0.valores.ffaa"],
    [
      { respuestas: { personales: ["f1", "f2"].map((id) => ({ id, valores: {} })) } },
      "DATO_IGNORADO respuestas.personales",
    ],
    [
      { respuestas: { formacion: ["f1", "f1"].map((id) => ({ id, valores: {} })) } },
      "DATO_IGNORADO respuestas.formacion.1.id",
    ],
    [{ documentos: [{ documento: "dni", archivos: ["a"] }] }, "DATO_IGNORADO documentos.dni"],
    [{ declaraciones: [{ declaracion: "d", respuesta: "SI" }] }, "DATO_IGNORADO declaraciones.d"],
    [{ externos: { nacional: "100" } }, "DATO_IGNORADO externos.nacional"],
    [{ desempates: { oral: "1" } }, "DATO_IGNORADO desempates.oral"],
    [{ plazas: ["p1", "p2"] }, "PLAZAS_DE_MAS plazas"],
    [{ enviadaEn: "2026-05-05T17:00" }, "FUERA_DE_PLAZO enviadaEn"],
  ])("%j", (cambios, esperado) => {
    expect(dicho(cambios)).toEqual([`ADVERTENCIA ${esperado}`]);
  });

  it.each([
    ["-0.01", true],
    ["0", false],
    ["100", false],
    ["100.01", true],
  ])("an adjustment of %s out of 100 stands, and is told: %s", (puntaje, esDicho) => {
    const bases = buildBases({ etapas: [buildEtapa({ criterios: directo("nota", { maximo: "100" }) })] });
    const ajustado = {
      ...base,
      evaluaciones: [{ etapa: "examen", ajustes: [{ criterio: "nota", puntaje, motivo: "Error" }] }],
    };
    expect(calificar(bases, [ajustado]).hallazgos).toEqual([]);
    const ruta = "expedientes.0.evaluaciones.examen.ajustes.nota";
    expect(entradaIgnorada(bases, [ajustado]).map((h) => [h.codigo, h.ruta])).toEqual(
      esDicho ? [["AJUSTE_FUERA_DE_RANGO", ruta]] : [],
    );
  });

  it("the seal of the last second is in time", () => {
    expect(dicho({ enviadaEn: "2026-05-05T16:59:59" })).toEqual([]);
  });
});
