import { describe, expect, it } from "vitest";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../../test/factories/bases.ts";
import type { Bases } from "./bases.ts";
import { comparar } from "./comparar.ts";

const dice = (antes: Partial<Bases>, despues: Partial<Bases>): [string, string][] =>
  comparar(buildBases(antes), buildBases(despues)).map(({ ruta, frase }) => [ruta, frase]);

describe("what changes from one version to the next", () => {
  it("equal documents do not differ", () => {
    expect(dice({}, {})).toEqual([]);
  });

  it("a value that changes is told with its place, before and after", () => {
    expect(dice({}, { plazas: [buildPlaza({ posiciones: 3 })] })).toEqual([
      ["plazas.p1.posiciones", "En plaza «Especialista», «Número de vacantes» cambia de 1 a 3."],
    ]);
  });

  it("a code word is told by its meaning", () => {
    expect(dice({ total: { modo: "SUMA" } }, { total: { modo: "PONDERADO" } })).toEqual([
      [
        "total.modo",
        "«Cómo se juntan las etapas» cambia de «Suma simple de los puntajes» a «Suma de puntaje × peso ÷ 100».",
      ],
    ]);
  });

  it("what is stated for the first time, and what is no longer stated", () => {
    const con = { etapas: [buildEtapa({ peso: "40" })] };
    expect(dice({}, con)).toEqual([["etapas.examen.peso", "En etapa «Examen», se añade «Peso en porcentaje»: «40»."]]);
    expect(dice(con, {})).toEqual([["etapas.examen.peso", "En etapa «Examen», se retira «Peso en porcentaje»: «40»."]]);
  });

  it("a part that comes or goes is told by its name", () => {
    expect(dice({}, { plazas: [buildPlaza(), buildPlaza({ id: "p2", nombre: "Analista" })] })).toEqual([
      ["plazas.p2", "Se añade «Puesto que se convoca, con sus posiciones, condiciones y perfil»: «Analista»."],
    ]);
  });

  it("items are matched by id: moving one is a change of order", () => {
    const dos = [buildPlaza(), buildPlaza({ id: "p2", nombre: "Analista" })];
    expect(dice({ plazas: dos }, { plazas: dos.toReversed() })).toEqual([
      ["plazas", "Cambia el orden: ahora es p2, p1."],
    ]);
  });

  it("reaches into a criteria tree, and a criterion of another kind is a whole change", () => {
    const con = (minimo: string) => ({ etapas: [buildEtapa({ criterios: grupo("g", [directo("a", { minimo })]) })] });
    expect(dice(con("5"), con("6"))).toEqual([
      [
        "etapas.examen.criterios.hijos.a.minimo",
        "En etapa «Examen», criterio grupo «g», criterio directo «a», «Puntaje mínimo del criterio» cambia de «5» a «6».",
      ],
    ]);
    const compuerta = { tipo: "COMPUERTA" as const, id: "a", nombre: "a", siNo: "CERO" as const };
    const otra = { etapas: [buildEtapa({ criterios: grupo("g", [compuerta]) })] };
    expect(dice(con("5"), otra).map(([ruta]) => ruta)).toEqual(["etapas.examen.criterios.hijos.a"]);
  });
});
