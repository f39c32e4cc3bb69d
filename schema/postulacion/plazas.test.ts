import { describe, expect, test } from "vitest";
import type { Bases } from "../bases/bases.ts";
import { buildBases, buildPlaza } from "../../test/factories/bases.ts";
import { ambitoDelLimite, juzgarPlazas } from "./plazas.ts";

const basesCon = (postulaciones: Bases["postulaciones"]): Bases =>
  buildBases({
    plazas: [
      buildPlaza({ id: "p1", grupo: "profesionales" }),
      buildPlaza({ id: "p2", grupo: "profesionales" }),
      buildPlaza({ id: "p3" }),
      buildPlaza({ id: "p4" }),
    ],
    postulaciones,
  });

describe("the plazas of an application", () => {
  test("are at least one", () => {
    expect(juzgarPlazas(basesCon({ limite: "SIN_LIMITE" }), [])).toEqual({ falta: "NINGUNA" });
  });

  test.each(["UNA_POR_PROCESO", "UNA_POR_GRUPO", "SIN_LIMITE"] as const)("are one with the limit %s", (limite) => {
    expect(juzgarPlazas(basesCon({ limite }), ["p1"])).toBeNull();
    expect(juzgarPlazas(basesCon({ limite }), ["p1", "p3"])).toEqual({ falta: "DEMASIADAS", maximo: 1 });
  });

  test("are as many as the bases say when they are in order of preference", () => {
    const bases = basesCon({ limite: "VARIAS_CON_PREFERENCIA", maximo: 2 });
    expect(juzgarPlazas(bases, ["p3", "p1"])).toBeNull();
    expect(juzgarPlazas(bases, ["p3", "p1", "p2"])).toEqual({ falta: "DEMASIADAS", maximo: 2 });
  });

  test("may be all when preference has no maximum", () => {
    expect(juzgarPlazas(basesCon({ limite: "VARIAS_CON_PREFERENCIA" }), ["p4", "p3", "p2", "p1"])).toBeNull();
  });

  test("exist in the bases and come once", () => {
    const bases = basesCon({ limite: "VARIAS_CON_PREFERENCIA" });
    expect(juzgarPlazas(bases, ["p9"])).toEqual({ falta: "DESCONOCIDA", plaza: "p9" });
    expect(juzgarPlazas(bases, ["constructor"])).toEqual({ falta: "DESCONOCIDA", plaza: "constructor" });
    expect(juzgarPlazas(bases, ["p1", "p1"])).toEqual({ falta: "REPETIDA", plaza: "p1" });
  });
});

describe("what a person may apply to only once", () => {
  test.each([
    ["UNA_POR_PROCESO", "p1", "PROCESO"],
    ["VARIAS_CON_PREFERENCIA", "p1", "PROCESO"],
    ["UNA_POR_GRUPO", "p1", "GRUPO:profesionales"],
    ["UNA_POR_GRUPO", "p2", "GRUPO:profesionales"],
    ["UNA_POR_GRUPO", "p3", "GRUPO:"],
    ["SIN_LIMITE", "p2", "PLAZA:p2"],
  ] as const)("with %s and plaza %s is %s", (limite, plaza, ambito) => {
    expect(ambitoDelLimite(basesCon({ limite }), [plaza])).toBe(ambito);
  });
});
