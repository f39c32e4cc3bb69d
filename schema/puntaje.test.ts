import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aDecimal,
  aEscalado,
  aTexto,
  CERO,
  CIEN,
  comparar,
  desdeEscalado,
  desdeTexto,
  dividir,
  esCero,
  fraccion,
  igual,
  maximo,
  minimo,
  multiplicar,
  negar,
  piso,
  type Racional,
  racional,
  restar,
  sumar,
  sumarTodo,
  UNO,
} from "./puntaje.ts";

const cualquiera: fc.Arbitrary<Racional> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => fraccion(n, d));

describe("racional", () => {
  it.each([
    ["35.55", 711n, 20n],
    ["0", 0n, 1n],
    ["-0", 0n, 1n],
    ["-0.00", 0n, 1n],
    ["007.50", 15n, 2n],
    ["-2.5", -5n, 2n],
    ["999999999999999.999999999999", 999999999999999999999999999n, 10n ** 12n],
  ])("reads %s as a reduced fraction", (texto, n, d) => {
    expect(racional(texto)).toEqual({ n, d });
  });

  it.each([
    "",
    " 1",
    "1 ",
    "+1",
    "1.",
    ".5",
    "1e3",
    "1,5",
    "0x10",
    "NaN",
    "１２",
    "1\n",
    "1/2",
    "1234567890123456",
    "1.1234567890123",
  ])("refuses %j", (texto) => {
    expect(() => racional(texto)).toThrow(TypeError);
  });

  it("refuses what is not text", () => {
    expect(() => racional(1.5 as unknown as string)).toThrow(TypeError);
  });
});

describe("fraccion", () => {
  it("keeps the sign above and reduces", () => {
    expect(fraccion(4, -6)).toEqual({ n: -2n, d: 3n });
    expect(fraccion(0, -5)).toEqual(CERO);
    expect(fraccion(7)).toEqual({ n: 7n, d: 1n });
  });

  it("refuses a zero denominator and inexact numbers", () => {
    expect(() => fraccion(1, 0)).toThrow(RangeError);
    expect(() => fraccion(0.5, 1)).toThrow(TypeError);
    expect(() => fraccion(2 ** 53, 1)).toThrow(TypeError);
    expect(() => dividir(UNO, CERO)).toThrow(RangeError);
  });
});

describe("arithmetic", () => {
  it("gives 17.775 for half of 35.55 and 0.838 for 2 % of 41.90", () => {
    expect(aTexto(multiplicar(racional("35.55"), racional("0.5")))).toBe("17.775");
    expect(aTexto(multiplicar(racional("41.90"), dividir(racional("2"), CIEN)))).toBe("0.838");
  });

  it("sums to the same value in any order", () => {
    fc.assert(
      fc.property(fc.array(cualquiera, { maxLength: 12 }), (valores) => {
        expect(sumarTodo(valores.toReversed())).toEqual(sumarTodo(valores));
      }),
    );
  });

  it("is a field", () => {
    fc.assert(
      fc.property(cualquiera, cualquiera, cualquiera, (a, b, c) => {
        expect(sumar(sumar(a, b), c)).toEqual(sumar(a, sumar(b, c)));
        expect(multiplicar(a, sumar(b, c))).toEqual(sumar(multiplicar(a, b), multiplicar(a, c)));
        expect(restar(sumar(a, b), b)).toEqual(a);
        expect(esCero(sumar(a, negar(a)))).toBe(true);
        const divisor = esCero(b) ? UNO : b;
        expect(dividir(multiplicar(a, divisor), divisor)).toEqual(a);
      }),
    );
  });

  it("orders totally and agrees with subtraction", () => {
    fc.assert(
      fc.property(cualquiera, cualquiera, (a, b) => {
        expect(comparar(a, b)).toBe(-comparar(b, a) + 0);
        expect(comparar(a, b) === 0).toBe(igual(a, b));
        expect(comparar(restar(a, b), CERO)).toBe(comparar(a, b));
        expect(comparar(minimo(a, b), maximo(a, b))).not.toBe(1);
        expect(sumar(minimo(a, b), maximo(a, b))).toEqual(sumar(a, b));
      }),
    );
  });

  it.each([
    ["2.99", 2n],
    ["3", 3n],
    ["3.01", 3n],
    ["-0.5", -1n],
    ["-1", -1n],
    ["0", 0n],
  ])("counts the whole units of %s", (texto, unidades) => {
    expect(piso(racional(texto))).toBe(unidades);
  });
});

describe("text and scaled integers", () => {
  it.each([
    ["17.775", "17.775"],
    ["40.00", "40"],
    ["-0.50", "-0.5"],
    ["0.000", "0"],
    ["1000", "1000"],
  ])("writes %s as %s", (entrada, salida) => {
    expect(aTexto(racional(entrada))).toBe(salida);
  });

  it("writes what never ends as a fraction", () => {
    expect(aTexto(fraccion(1, 3))).toBe("1/3");
    expect(aTexto(fraccion(-7, 12))).toBe("-7/12");
  });

  it("shows a result with fixed places, and refuses to hide a digit", () => {
    expect(aDecimal(racional("40"), 2)).toBe("40.00");
    expect(aDecimal(racional("-0.05"), 2)).toBe("-0.05");
    expect(aDecimal(racional("12"), 0)).toBe("12");
    expect(() => aDecimal(racional("17.775"), 2)).toThrow(RangeError);
    expect(() => aDecimal(UNO, 1.5)).toThrow(RangeError);
    expect(() => aEscalado(fraccion(1, 3), 6)).toThrow(RangeError);
  });

  it("comes back from text and from storage unchanged", () => {
    fc.assert(
      fc.property(cualquiera, fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.nat(6), (a, n, k) => {
        expect(desdeTexto(aTexto(a))).toEqual(a);
        expect(aEscalado(desdeEscalado(n, k), k)).toBe(n);
        expect(racional(aDecimal(desdeEscalado(n, k), k))).toEqual(desdeEscalado(n, k));
      }),
    );
  });

  it("refuses text that aTexto never makes", () => {
    for (const texto of ["", "1/0x2", "a/b", "1/-2", "1 / 2", "--1"])
      expect(() => desdeTexto(texto)).toThrow(TypeError);
    expect(() => desdeTexto("1/0")).toThrow(RangeError);
  });
});
