import { describe, expect, test } from "vitest";
import type { Condicion } from "../bases/condicion.ts";
import { buildBases, buildPlaza } from "../../test/factories/bases.ts";
import { prepararEnvio } from "./envio.ts";

const enPlaza = (plaza: string): Condicion => ({
  tipo: "COMPARA",
  dato: "plaza.id",
  operador: "IGUAL",
  valor: plaza,
});
const bases = buildBases({
  plazas: [buildPlaza(), buildPlaza({ id: "p2" })],
  formulario: {
    secciones: [
      {
        id: "datos",
        titulo: "Datos",
        papel: "OTRA",
        campos: [
          { tipo: "TEXTO", id: "todos", etiqueta: "Todos", requerido: "SIEMPRE" },
          { tipo: "TEXTO", id: "uno", etiqueta: "Uno", requerido: "SIEMPRE", visibleSi: enPlaza("p1") },
          { tipo: "TEXTO", id: "dos", etiqueta: "Dos", requerido: "SIEMPRE", visibleSi: enPlaza("p2") },
        ],
      },
    ],
  },
});
const preparar = (plazas: string[], valores: Record<string, string>) =>
  prepararEnvio(bases, plazas, { respuestas: { datos: [{ id: "d", valores }] } }, "2026-05-05");
const lugares = (plazas: string[], valores: Record<string, string>) =>
  preparar(plazas, valores).hallazgos.map(({ codigo, ruta }) => [codigo, ruta]);

describe("preparing what is sent", () => {
  test("an answer that the form hides for the plaza is not sent and is no fault", () => {
    expect(preparar(["p1"], { todos: "a", uno: "b", dos: "c" })).toEqual({
      respuestas: { datos: [{ id: "d", valores: { todos: "a", uno: "b" } }] },
      hallazgos: [],
    });
  });

  test("with several plazas everything is sent that one of them shows", () => {
    expect(preparar(["p2", "p1"], { todos: "a", uno: "b", dos: "c" }).respuestas["datos"]?.[0]?.valores).toEqual({
      todos: "a",
      uno: "b",
      dos: "c",
    });
  });

  test("with several plazas each asks for its own, and what all ask for is told once", () => {
    expect(lugares(["p1", "p2"], {})).toEqual([
      ["CAMPO_FALTA", "respuestas.datos.d.todos"],
      ["CAMPO_FALTA", "respuestas.datos.d.uno"],
      ["CAMPO_FALTA", "respuestas.datos.d.dos"],
    ]);
  });

  test("answers are sent in the form in which they are stored", () => {
    expect(preparar(["p1"], { todos: "  a   b ", uno: "c" }).respuestas["datos"]?.[0]?.valores["todos"]).toBe("a b");
  });

  test("without plazas nothing is sent", () => {
    expect(preparar([], { todos: "a" })).toEqual({ respuestas: {}, hallazgos: [] });
  });
});
