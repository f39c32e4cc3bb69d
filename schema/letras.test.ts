import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cantidadEnLetras, dicenMonto, montoEnLetras, numeroEnLetras } from "./letras.ts";

describe("numeroEnLetras", () => {
  it.each([
    [0, "cero"],
    [1, "uno"],
    [15, "quince"],
    [16, "dieciséis"],
    [20, "veinte"],
    [21, "veintiuno"],
    [22, "veintidós"],
    [23, "veintitrés"],
    [26, "veintiséis"],
    [29, "veintinueve"],
    [30, "treinta"],
    [31, "treinta y uno"],
    [99, "noventa y nueve"],
    [100, "cien"],
    [101, "ciento uno"],
    [121, "ciento veintiuno"],
    [200, "doscientos"],
    [500, "quinientos"],
    [700, "setecientos"],
    [999, "novecientos noventa y nueve"],
    [1000, "mil"],
    [1001, "mil uno"],
    [1100, "mil cien"],
    [2000, "dos mil"],
    [2964, "dos mil novecientos sesenta y cuatro"],
    [21_000, "veintiún mil"],
    [31_001, "treinta y un mil uno"],
    [100_000, "cien mil"],
    [101_000, "ciento un mil"],
    [121_021, "ciento veintiún mil veintiuno"],
    [999_999, "novecientos noventa y nueve mil novecientos noventa y nueve"],
    [1_000_000, "un millón"],
    [1_000_001, "un millón uno"],
    [2_001_000, "dos millones mil"],
    [21_000_000, "veintiún millones"],
    [101_000_000, "ciento un millones"],
    [1_000_000_000, "mil millones"],
    [21_001_000_000, "veintiún mil un millones"],
  ])("writes %i as %s", (n, texto) => {
    expect(numeroEnLetras(n)).toBe(texto);
  });

  it("refuses what it cannot write", () => {
    for (const n of [-1, 1_000_000_000_000, 0.5]) expect(() => numeroEnLetras(n)).toThrow(RangeError);
    expect(numeroEnLetras(999_999_999_999n)).toMatch(/^novecientos .* nueve$/);
  });

  it("never writes two numbers alike", () => {
    const numeros = Array.from({ length: 1_000_000 }, (_, n) => n).filter((n) => n < 40_000 || n % 97 === 0);
    expect(new Set(numeros.map(numeroEnLetras)).size).toBe(numeros.length);
  });
});

describe("cantidadEnLetras", () => {
  it.each([
    [1, "un", "una"],
    [5, "cinco", "cinco"],
    [21, "veintiún", "veintiuna"],
    [31, "treinta y un", "treinta y una"],
    [101, "ciento un", "ciento una"],
    [200, "doscientos", "doscientas"],
    [100, "cien", "cien"],
    [1001, "mil un", "mil una"],
    [21_000, "veintiún mil", "veintiún mil"],
    [200_500, "doscientos mil quinientos", "doscientas mil quinientas"],
    [200_000_000, "doscientos millones", "doscientos millones"],
  ])("counts %i as %s meses, %s posiciones", (n, masculino, femenino) => {
    expect([cantidadEnLetras(n, "m"), cantidadEnLetras(n, "f")]).toEqual([masculino, femenino]);
  });

  it("goes to capitals with its accents", () => {
    expect(cantidadEnLetras(22, "m").toUpperCase()).toBe("VEINTIDÓS");
  });
});

describe("montoEnLetras", () => {
  it.each([
    [296_419n, "Dos mil novecientos sesenta y cuatro con 19/100 Soles"],
    [0n, "Cero con 00/100 Soles"],
    [5n, "Cero con 05/100 Soles"],
    [100n, "Uno con 00/100 Soles"],
    [2_150n, "Veintiuno con 50/100 Soles"],
    [102_500n, "Mil veinticinco con 00/100 Soles"],
    [2_100_000n, "Veintiún mil con 00/100 Soles"],
    [100_000_000n, "Un millón con 00/100 Soles"],
  ])("writes %i céntimos as %s", (centimos, texto) => {
    expect(montoEnLetras(centimos)).toBe(texto);
  });

  it("refuses a debt, however small", () => {
    expect(() => montoEnLetras(-1n)).toThrow(RangeError);
  });
});

describe("dicenMonto", () => {
  it.each([
    "Dos mil novecientos sesenta y cuatro con 19/100 Soles",
    "(DOS MIL  NOVECIENTOS SESENTA Y CUATRO CON 19/100 SOLES)",
    "dos mil novecientos sesenta y cuatro con 19/100 soles.",
  ])("accepts %j for S/ 2,964.19", (texto) => {
    expect(dicenMonto(texto, 296_419n)).toBe(true);
  });

  it("accepts «un mil» and tells another amount apart", () => {
    expect(dicenMonto("Un mil veinticinco con 00/100 Soles", 102_500n)).toBe(true);
    expect(dicenMonto("Un millón con 00/100 Soles", 100_000_000n)).toBe(true);
    expect(dicenMonto("Dos mil novecientos sesenta y cuatro con 18/100 Soles", 296_419n)).toBe(false);
    expect(dicenMonto("", 0n)).toBe(false);
  });

  it("accepts what montoEnLetras writes, for that amount only", () => {
    const montos = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(montos, montos, (a, b) => {
        expect(dicenMonto(montoEnLetras(a), a)).toBe(true);
        expect(dicenMonto(montoEnLetras(a), b)).toBe(a === b);
      }),
    );
  });
});
