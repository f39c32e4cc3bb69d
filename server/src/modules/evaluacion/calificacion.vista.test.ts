import { describe, expect, it } from "vitest";
import type { Paso } from "#schema/traza.ts";
import { calificar } from "#schema/calificacion/index.ts";
import { buildBases } from "../../../../test/factories/bases.ts";
import { conNota } from "../../../../test/factories/expediente.ts";
import { toCandidatura, toPasos } from "./calificacion.vista.ts";

const hoja = (concepto: string): Paso => ({ concepto, operacion: "DATO", valor: "1", de: [] });

describe("a trace as a list", () => {
  it("puts each step before those that form it, and says of which it is part and how deep", () => {
    const suma: Paso = {
      concepto: "b",
      operacion: "SUMA",
      valor: "2",
      de: [hoja("c"), hoja("d")],
      parametros: { tope: "9" },
    };
    const pasos = toPasos({ concepto: "a", operacion: "SUMA", valor: "3", de: [suma, hoja("e")], regla: "total" });
    expect(pasos.map(({ numero, padre, nivel, concepto }) => [numero, padre, nivel, concepto])).toEqual([
      [0, null, 0, "a"],
      [1, 0, 1, "b"],
      [2, 1, 2, "c"],
      [3, 1, 2, "d"],
      [4, 0, 1, "e"],
    ]);
    expect(pasos[0]).toMatchObject({ regla: "total", cita: null, parametros: [] });
    expect(pasos[1]?.parametros).toEqual([{ nombre: "tope", valor: "9" }]);
  });
});

describe("a candidature", () => {
  it("comes with the names of the bases, its place as `lugar` and its post as `puesto`", () => {
    const bases = buildBases();
    const [candidatura] = calificar(bases, [conNota("E-1", "80")]).resultado?.candidaturas ?? [];
    if (!candidatura) throw new Error("The engine gave nothing");
    const vista = toCandidatura(bases, candidatura, { personaId: "x", procesoId: "y", entidadId: "z" });
    expect(vista).toMatchObject({
      codigo: "E-1",
      puesto: "Especialista",
      lugar: 1,
      resultado: "GANADOR",
      personaId: "x",
      etapas: [{ etapa: "examen", nombre: "Examen", criterios: [{ criterio: "nota", nombre: "nota", puntaje: "80" }] }],
    });
  });
});
