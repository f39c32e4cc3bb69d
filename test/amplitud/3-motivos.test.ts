import { describe, expect, it } from "vitest";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../factories/bases.ts";
import { concurso, de, desenlaces } from "../factories/concurso.ts";
import { buildExpediente, evaluacion } from "../factories/expediente.ts";

const etapa = (id: string, cambios: Partial<Etapa> = {}): Etapa =>
  buildEtapa({ id, nombre: id, criterios: directo(`${id}-nota`, { hasta: "200" }), ...cambios });
const con = (codigo: string, notas: Record<string, string>, cambios: Partial<Expediente> = {}): Expediente =>
  buildExpediente(codigo, {
    evaluaciones: Object.entries(notas).map(([id, nota]) => evaluacion(id, { [`${id}-nota`]: nota })),
    ...cambios,
  });

describe("§3 who is out of a stage, and why", () => {
  const documento = (id: string, siFalta: "DESCALIFICA" | "NO_APTO", tras?: string): DocumentoRequerido => ({
    id,
    nombre: id,
    exigencia: "SIEMPRE",
    elabora: "POSTULANTE",
    momento: tras === undefined ? { tipo: "POSTULACION" } : { tipo: "TRAS_ETAPA", etapa: tras },
    formatos: ["PDF"],
    maximoKb: 1024,
    archivos: 1,
    siFalta,
  });

  it.each([
    ["DESCALIFICA", "DESCALIFICADO"],
    ["NO_APTO", "NO_APTO"],
  ] as const)("a document due after a stage is asked for in the next one that decides: %s", (siFalta, estado) => {
    const bases = buildBases({
      documentos: [documento("salud", siFalta, "examen"), documento("dni", siFalta)],
      etapas: [
        etapa("previa", { clase: "REFERENCIAL" }),
        etapa("examen"),
        etapa("psicologico", { clase: "REFERENCIAL" }),
        etapa("entrevista"),
      ],
    });
    const notas = { examen: "40", entrevista: "40" };
    const presenta = (...ids: string[]) => ({ documentos: ids.map((id) => ({ documento: id, archivos: ["a"] })) });
    const resultado = concurso(bases, [
      con("A", notas, presenta("dni", "salud")),
      con("B", notas, presenta("dni")),
      con("C", notas, presenta("salud")),
    ]);
    expect(desenlaces(resultado)).toEqual({ A: "GANADOR", B: estado, C: estado });
    expect(de(resultado, "B").motivos.map(({ texto }) => texto)).toEqual(["No presentó: salud"]);
    expect(de(resultado, "B").etapas.at(-1)?.etapa).toBe("entrevista");
    expect(de(resultado, "C").etapas.at(-1)?.etapa).toBe("examen");
  });

  it("who is disqualified in a referential stage is out, whatever its score", () => {
    const causas = [{ id: "fraude", causa: "Presentarse otra persona" }];
    const psicologico = etapa("psicologico", { clase: "REFERENCIAL", descalificacion: causas });
    const bases = buildBases({ etapas: [psicologico, etapa("entrevista")] });
    const fuera = { evaluaciones: [{ etapa: "psicologico", descalificacion: ["fraude"] }] };
    expect(desenlaces(concurso(bases, [con("A", { entrevista: "40" }), buildExpediente("B", fuera)]))).toEqual({
      A: "GANADOR",
      B: "DESCALIFICADO",
    });
  });

  it("who is disqualified is told everything else that failed too", () => {
    const bases = buildBases({
      documentos: [documento("ficha", "DESCALIFICA"), documento("dni", "NO_APTO")],
      plazas: [
        buildPlaza({
          perfil: [
            {
              id: "ffaa",
              clase: "OTROS",
              texto: "Licenciado",
              aplica: "SI",
              sustento: "NO_REQUIERE",
              si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
            },
          ],
        }),
      ],
      etapas: [etapa("entrevista", { exigePerfil: true })],
    });
    const [suya] = de(concurso(bases, [con("A", { entrevista: "40" })]), "A").etapas;
    expect(suya).toMatchObject({ estado: "DESCALIFICADO" });
    expect(suya?.motivos.map(({ texto }) => texto)).toEqual([
      "No presentó: ficha",
      "No presentó: dni",
      "No cumple: Licenciado (no consta)",
    ]);
  });

  it("what is still to be scored has no points, not zero", () => {
    const arbol = grupo("todo", [directo("fondo"), directo("forma")]);
    const bases = buildBases({ etapas: [buildEtapa({ criterios: arbol })] });
    const resultado = concurso(bases, [
      buildExpediente("A", { evaluaciones: [evaluacion("examen", { fondo: "10" })] }),
    ]);
    expect(de(resultado, "A").etapas[0]).toMatchObject({ estado: "PENDIENTE", criterios: { fondo: "10" } });
    expect(de(resultado, "A").etapas[0]?.criterios).not.toHaveProperty("forma");
    expect(de(resultado, "A").etapas[0]?.criterios).not.toHaveProperty("todo");
  });
});
