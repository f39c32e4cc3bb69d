import { describe, expect, test } from "vitest";
import { completarFecha, partesDeFecha, unirFecha } from "./fecha-cajas.ts";
import { codigoDe, conNivel } from "./ubigeo.ts";

describe("a place chosen level by level", () => {
  test("is one code that grows", () => {
    const departamento = conNivel("departamento", "080000", "");
    const provincia = conNivel("provincia", "081300", departamento);
    const distrito = conNivel("distrito", "081304", provincia);
    expect([departamento, provincia, distrito]).toEqual(["08", "0813", "081304"]);
    expect([
      codigoDe("departamento", distrito),
      codigoDe("provincia", distrito),
      codigoDe("distrito", distrito),
    ]).toEqual(["080000", "081300", "081304"]);
  });

  test("loses what was below when a level changes", () => {
    expect(conNivel("departamento", "150000", "081304")).toBe("15");
    expect(conNivel("provincia", "", "081304")).toBe("08");
    expect(codigoDe("distrito", "08")).toBe("");
  });
});

describe("a date in three boxes", () => {
  test("is the date of the bases when it is whole", () => {
    expect(unirFecha({ dia: "05", mes: "05", anio: "1996" })).toBe("1996-05-05");
    expect(partesDeFecha("1996-05-05")).toEqual({ dia: "05", mes: "05", anio: "1996" });
    expect(completarFecha("1996-5-5")).toBe("1996-05-05");
  });

  test.each([
    { dia: "", mes: "", anio: "1996" },
    { dia: "5", mes: "", anio: "" },
    { dia: "treinta", mes: "02", anio: "99" },
  ])("keeps what is half typed: %j", (partes) => {
    expect(partesDeFecha(unirFecha(partes))).toEqual(partes);
    expect(completarFecha(unirFecha(partes))).toBe(unirFecha(partes));
  });

  test("says nothing when the boxes are empty", () => {
    expect(unirFecha({ dia: "", mes: " ", anio: "" })).toBe("");
  });
});
