import { describe, expect, it } from "vitest";
import type { Condicion, Operador } from "./bases/condicion.ts";
import { evaluar, referenciasDe } from "./condicion.ts";
import { racional } from "./puntaje.ts";
import { numero, textoDe, type Valor } from "./valor.ts";

const escala = new Map([
  ["BACHILLER", 1],
  ["TITULO", 2],
  ["MAESTRIA", 3],
]);
const DATOS: Readonly<Record<string, Valor>> = {
  "hecho.anios": numero(racional("2.0")),
  "hecho.minimo": numero(racional("2")),
  "hecho.grado": { clase: "TEXTO", texto: "TITULO", escala },
  "hecho.sector": textoDe("PUBLICO"),
  "hecho.fecha": { clase: "FECHA", fecha: "2026-05-05" },
  "hecho.idiomas": { clase: "LISTA", textos: ["QUECHUA", "INGLES"] },
  "hecho.si": textoDe("SI"),
};
const leer = (referencia: string): Valor | null => DATOS[referencia] ?? null;
const compara = (dato: string, operador: Operador, valor: string): Condicion => ({
  tipo: "COMPARA",
  dato,
  operador,
  valor,
});
const cierta = compara("hecho.si", "IGUAL", "SI");
const falsa = compara("hecho.si", "IGUAL", "NO");
const ignorada = compara("hecho.nada", "IGUAL", "SI");

describe("comparisons", () => {
  it.each<[string, Operador, string, boolean | null]>([
    ["hecho.anios", "MENOR", "2", false],
    ["hecho.anios", "MENOR_IGUAL", "2", true],
    ["hecho.anios", "IGUAL", "2", true],
    ["hecho.anios", "DISTINTO", "2", false],
    ["hecho.anios", "MAYOR_IGUAL", "2", true],
    ["hecho.anios", "MAYOR", "2", false],
    ["hecho.anios", "MAYOR", "1.999999", true],
    ["hecho.anios", "MAYOR", "dos", null],
    ["hecho.grado", "MAYOR_IGUAL", "BACHILLER", true],
    ["hecho.grado", "MAYOR_IGUAL", "TITULO", true],
    ["hecho.grado", "MAYOR_IGUAL", "MAESTRIA", false],
    ["hecho.grado", "MAYOR_IGUAL", "DOCTORADO", null],
    ["hecho.sector", "IGUAL", "PUBLICO", true],
    ["hecho.sector", "MAYOR", "PRIVADO", null],
    ["hecho.fecha", "MENOR", "2026-05-06", true],
    ["hecho.fecha", "MAYOR_IGUAL", "2026-05-06", false],
    ["hecho.nada", "IGUAL", "0", null],
    ["hecho.nada", "DISTINTO", "0", null],
  ])("%s %s %s is %s", (dato, operador, valor, esperado) => {
    expect(evaluar(compara(dato, operador, valor), leer)).toBe(esperado);
  });

  it("compares with another datum, and an absent one leaves the answer unknown", () => {
    const con = (otro: string): Condicion => ({
      tipo: "COMPARA",
      dato: "hecho.anios",
      operador: "MAYOR_IGUAL",
      con: otro,
    });
    expect(evaluar(con("hecho.minimo"), leer)).toBe(true);
    expect(evaluar(con("hecho.nada"), leer)).toBeNull();
    expect(evaluar({ tipo: "COMPARA", dato: "hecho.anios", operador: "IGUAL" }, leer)).toBeNull();
  });

  it.each<[string, string[], boolean | null]>([
    ["hecho.sector", ["PRIVADO", "PUBLICO"], true],
    ["hecho.sector", ["PRIVADO"], false],
    ["hecho.idiomas", ["INGLES"], true],
    ["hecho.idiomas", ["AYMARA"], false],
    ["hecho.anios", ["1", "2.00"], true],
    ["hecho.nada", ["x"], null],
  ])("%s in %j is %s", (dato, valores, esperado) => {
    expect(evaluar({ tipo: "EN", dato, valores }, leer)).toBe(esperado);
  });

  it("CONSTA never asks what the value is", () => {
    expect(evaluar({ tipo: "CONSTA", dato: "hecho.si" }, leer)).toBe(true);
    expect(evaluar({ tipo: "CONSTA", dato: "hecho.nada" }, leer)).toBe(false);
  });
});

describe("three values", () => {
  it.each<[Condicion["tipo"], Condicion[], boolean | null]>([
    ["TODAS", [], true],
    ["TODAS", [cierta, cierta], true],
    ["TODAS", [cierta, falsa, ignorada], false],
    ["TODAS", [cierta, ignorada], null],
    ["ALGUNA", [], false],
    ["ALGUNA", [falsa, falsa], false],
    ["ALGUNA", [falsa, ignorada, cierta], true],
    ["ALGUNA", [falsa, ignorada], null],
    ["NINGUNA", [], true],
    ["NINGUNA", [falsa], true],
    ["NINGUNA", [falsa, cierta, ignorada], false],
    ["NINGUNA", [falsa, ignorada], null],
  ])("%s of case %# is %3$s", (tipo, de, esperado) => {
    expect(evaluar({ tipo, de } as Condicion, leer)).toBe(esperado);
  });

  it("tells every reference that it reads", () => {
    const todas: Condicion = {
      tipo: "TODAS",
      de: [cierta, { tipo: "NINGUNA", de: [{ tipo: "CONSTA", dato: "hecho.x" }] }],
    };
    expect(referenciasDe(todas)).toEqual(["hecho.si", "hecho.x"]);
  });
});
