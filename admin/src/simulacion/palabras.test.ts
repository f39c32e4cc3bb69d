import { describe, expect, it } from "vitest";
import { deCuantos, enTramo, parte, resumenDeTramos } from "./palabras.ts";

describe("numbers of a simulation in words", () => {
  it.each([
    [0, 0, "–"],
    [0, 10, "0\u00A0%"],
    [1, 3, "33.3\u00A0%"],
    [1, 10000, "menos de 0.1\u00A0%"],
    [10, 10, "100\u00A0%"],
  ])("%d of %d is %s", (n, de, esperado) => expect(parte(n, de)).toBe(esperado));

  it("says the base of each number", () => {
    expect(deCuantos(120, 500, "postulantes")).toBe("120 de 500 postulantes (24\u00A0%)");
  });

  it("names a bar by its whole points", () => {
    expect(enTramo({ desde: 30, hasta: 31, cuantos: 1 })).toBe("30");
    expect(enTramo({ desde: 30, hasta: 33, cuantos: 1 })).toBe("30–32");
  });

  it("tells where most are", () => {
    const tramos = [
      { desde: 10, hasta: 12, cuantos: 1 },
      { desde: 12, hasta: 14, cuantos: 0 },
      { desde: 14, hasta: 16, cuantos: 5 },
    ];
    expect(resumenDeTramos(tramos, "Entrevista")).toBe(
      "Entrevista: 6 puntajes, de 10 a 15 puntos. La mitad tiene 14–15 o menos; lo más frecuente es 14–15, 5 de 6 puntajes (83.3\u00A0%).",
    );
    expect(resumenDeTramos([], "Entrevista")).toBe("Entrevista: nadie llegó a tener puntaje.");
  });
});
