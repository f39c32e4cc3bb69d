import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aEscalado,
  aTexto,
  comparar,
  desdeEscalado,
  fraccion,
  maximo,
  minimo,
  negar,
  racional,
  sumar,
} from "./puntaje.ts";
import { MODOS_REDONDEO, type ModoRedondeo, redondear } from "./redondeo.ts";

const TABLA: readonly (readonly [string, number, string, string, string, string])[] = [
  // value, places, MITAD_ARRIBA, MITAD_PAR, TRUNCAR, ARRIBA
  ["17.774", 2, "17.77", "17.77", "17.77", "17.78"],
  ["17.775", 2, "17.78", "17.78", "17.77", "17.78"],
  ["17.776", 2, "17.78", "17.78", "17.77", "17.78"],
  ["16.665", 2, "16.67", "16.66", "16.66", "16.67"],
  ["0.838", 2, "0.84", "0.84", "0.83", "0.84"],
  ["1.005", 2, "1.01", "1", "1", "1.01"],
  ["0.5", 0, "1", "0", "0", "1"],
  ["1.5", 0, "2", "2", "1", "2"],
  ["2.5", 0, "3", "2", "2", "3"],
  ["-17.775", 2, "-17.78", "-17.78", "-17.77", "-17.78"],
  ["-0.004", 2, "0", "0", "0", "-0.01"],
  ["12.34", 2, "12.34", "12.34", "12.34", "12.34"],
  ["0.1234565", 6, "0.123457", "0.123456", "0.123456", "0.123457"],
  ["99.995", 2, "100", "100", "99.99", "100"],
];

describe("redondear", () => {
  it.each(TABLA)("takes %s at %i places by each mode", (valor, decimales, ...esperados) => {
    const obtenidos = MODOS_REDONDEO.map((modo) => aTexto(redondear(racional(valor), { decimales, modo })));
    expect(obtenidos).toEqual(esperados);
  });

  it("gives 34.45 for S3 when each weighted score is rounded half up", () => {
    const regla = { decimales: 2, modo: "MITAD_ARRIBA" } as const;
    const total = sumar(redondear(racional("17.775"), regla), redondear(racional("16.665"), regla));
    expect(aTexto(total)).toBe("34.45");
  });

  it("rounds thirds, which no decimal can write", () => {
    expect(aTexto(redondear(fraccion(2, 3), { decimales: 2, modo: "MITAD_PAR" }))).toBe("0.67");
    expect(aTexto(redondear(fraccion(1, 3), { decimales: 2, modo: "ARRIBA" }))).toBe("0.34");
  });

  it.each([-1, 7, 1.5, Number.NaN])("refuses %d places", (decimales) => {
    expect(() => redondear(racional("1"), { decimales, modo: "TRUNCAR" })).toThrow(RangeError);
  });
});

/** A second algorithm that shares nothing with the first: it moves digits in a text. */
function oraculo(entero: string, cifras: string, decimales: number, modo: ModoRedondeo): bigint {
  const quedan = entero + cifras.slice(0, decimales).padEnd(decimales, "0");
  const sobran = cifras.slice(decimales).replace(/0+$/, "");
  const par = "02468".includes(quedan.at(-1) ?? "0");
  const mitad = sobran === "5";
  const mayor = sobran !== "" && !mitad && sobran >= "5";
  const sube =
    modo === "ARRIBA"
      ? sobran !== ""
      : modo === "TRUNCAR"
        ? false
        : mayor || (mitad && (modo === "MITAD_ARRIBA" || !par));
  return BigInt(quedan) + (sube ? 1n : 0n);
}

const modos = fc.constantFrom(...MODOS_REDONDEO);
const cifrasDecimales = fc.array(fc.constantFrom("0", "1", "4", "5", "6", "9"), {
  minLength: 1,
  maxLength: 9,
});

describe("redondear, for any value", () => {
  it("agrees with the rounding of digits in a text", () => {
    fc.assert(
      fc.property(fc.nat(999_999), cifrasDecimales, fc.nat(6), modos, (entero, cifras, decimales, modo) => {
        const valor = racional(`${entero}.${cifras.join("")}`);
        const esperado = oraculo(String(entero), cifras.join(""), decimales, modo);
        expect(aEscalado(redondear(valor, { decimales, modo }), decimales)).toBe(esperado);
        expect(aEscalado(redondear(negar(valor), { decimales, modo }), decimales)).toBe(-esperado);
      }),
      { numRuns: 5000 },
    );
  });

  it("is idempotent, monotone and never further than one step", () => {
    const valores = fc
      .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 9999n }))
      .map(([n, d]) => fraccion(n, d));
    fc.assert(
      fc.property(valores, valores, fc.nat(6), modos, (a, b, decimales, modo) => {
        const regla = { decimales, modo };
        const redondeado = redondear(a, regla);
        const paso = desdeEscalado(1n, decimales);
        expect(redondear(redondeado, regla)).toEqual(redondeado);
        expect(comparar(redondear(minimo(a, b), regla), redondear(maximo(a, b), regla))).not.toBe(1);
        expect(comparar(redondeado, sumar(a, paso))).toBe(-1);
        expect(comparar(redondeado, sumar(a, negar(paso)))).toBe(1);
      }),
    );
  });
});
