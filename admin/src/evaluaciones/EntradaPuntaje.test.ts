import { describe, expect, it } from "vitest";
import { faltaDe } from "./EntradaPuntaje.tsx";

describe("A score that is typed", () => {
  it.each([
    ["", "0", "20", "0.5", null],
    ["5", "5", "20", "0.5", null],
    ["20", "5", "20", "0.5", null],
    ["7.5", "5", "20", "0.5", null],
    ["4.5", "5", "20", "0.5", "El puntaje va de 5 a 20."],
    ["20.5", "5", "20", "0.5", "El puntaje va de 5 a 20."],
    ["7.25", "5", "20", "0.5", "El puntaje va de 0.5 en 0.5 desde 5."],
    ["6", "5", undefined, "2", "El puntaje va de 2 en 2 desde 5."],
    ["diez", "0", "20", undefined, "Escriba un número, por ejemplo 8.5."],
  ])("«%s» from %s to %s by %s gives: %s", (texto, desde, hasta, paso, esperado) => {
    expect(faltaDe(texto, desde, hasta, paso)).toBe(esperado);
  });
});
