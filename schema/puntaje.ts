/**
 * Exact numbers for scores, weights, percentages and lengths of time.
 *
 * Every value is a reduced fraction of two bigints, so that 35.55 × 50 % is 17.775 and nothing else: the outcome does
 * not depend on the order of the operations, the machine or the language. Rounding lives in `redondeo.ts` and happens
 * only at the moments that the bases name.
 */

/** A reduced fraction: `d > 0`, `gcd(|n|, d) = 1`, zero is `0/1`. Two equal values always have equal fields. */
export interface Racional {
  readonly n: bigint;
  readonly d: bigint;
}

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;
const DECIMAL_LARGO = /^-?\d{1,300}(\.\d{1,300})?$/;
const FRACCION = /^(-?\d{1,300})\/(\d{1,300})$/;

function divisorComun(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Wants `d > 0n`; the callers below guarantee it. */
function reducir(n: bigint, d: bigint): Racional {
  if (d === 1n) return Object.freeze({ n, d });
  const g = divisorComun(n, d);
  return Object.freeze({ n: n / g, d: d / g });
}

function leerDecimal(texto: string): Racional {
  const [entero = "", decimales = ""] = texto.split(".");
  return reducir(BigInt(entero + decimales), 10n ** BigInt(decimales.length));
}

function aEntero(valor: bigint | number): bigint {
  if (typeof valor === "bigint") return valor;
  if (!Number.isSafeInteger(valor)) throw new TypeError(`No es un entero exacto: ${valor}`);
  return BigInt(valor);
}

/**
 * The exact value of a decimal text as people and the database write it: `"35.55"`, `"-2"`, `"0.838"`.
 * @param texto  optional minus, 1–15 digits, optionally a point and 1–12 digits; no plus, exponent, comma or spaces
 * @throws TypeError on any other text
 */
export function racional(texto: string): Racional {
  if (typeof texto !== "string" || !DECIMAL.test(texto)) {
    throw new TypeError(`No es un número decimal válido: ${JSON.stringify(texto)}`);
  }
  return leerDecimal(texto);
}

/**
 * The quotient of two integers, reduced; `fraccion(1, 3)` is one third.
 * @throws TypeError when a `number` is not a safe integer
 * @throws RangeError when `d` is zero
 */
export function fraccion(n: bigint | number, d: bigint | number = 1n): Racional {
  const numerador = aEntero(n);
  const denominador = aEntero(d);
  if (denominador === 0n) throw new RangeError("El denominador no puede ser cero");
  return denominador < 0n ? reducir(-numerador, -denominador) : reducir(numerador, denominador);
}

export const CERO: Racional = fraccion(0n);
export const UNO: Racional = fraccion(1n);
export const CIEN: Racional = fraccion(100n);

export function sumar(a: Racional, b: Racional): Racional {
  return a.d === b.d ? reducir(a.n + b.n, a.d) : reducir(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The sum of a list, in any order; the empty list gives zero. */
export function sumarTodo(valores: Iterable<Racional>): Racional {
  let total = CERO;
  for (const valor of valores) total = sumar(total, valor);
  return total;
}

export function restar(a: Racional, b: Racional): Racional {
  return sumar(a, negar(b));
}

export function negar(a: Racional): Racional {
  return Object.freeze({ n: -a.n, d: a.d });
}

export function multiplicar(a: Racional, b: Racional): Racional {
  return reducir(a.n * b.n, a.d * b.d);
}

/** @throws RangeError when `b` is zero */
export function dividir(a: Racional, b: Racional): Racional {
  return fraccion(a.n * b.d, a.d * b.n);
}

/** −1 when `a < b`, 0 when equal, 1 when `a > b`; fit for `Array.sort` (ascending). */
export function comparar(a: Racional, b: Racional): -1 | 0 | 1 {
  const diferencia = a.n * b.d - b.n * a.d;
  if (diferencia === 0n) return 0;
  return diferencia < 0n ? -1 : 1;
}

export function igual(a: Racional, b: Racional): boolean {
  return a.n === b.n && a.d === b.d;
}

export function esCero(a: Racional): boolean {
  return a.n === 0n;
}

/** The smallest of one or more values. */
export function minimo(primero: Racional, ...resto: readonly Racional[]): Racional {
  return resto.reduce((menor, valor) => (comparar(valor, menor) < 0 ? valor : menor), primero);
}

/** The largest of one or more values. */
export function maximo(primero: Racional, ...resto: readonly Racional[]): Racional {
  return resto.reduce((mayor, valor) => (comparar(valor, mayor) > 0 ? valor : mayor), primero);
}

/** The greatest integer that is not above `a` (towards −∞): how many whole units a rate per unit pays. */
export function piso(a: Racional): bigint {
  const cociente = a.n / a.d;
  return a.n < 0n && cociente * a.d !== a.n ? cociente - 1n : cociente;
}

/** How many decimals the exact value needs, or null when it never ends (1/3). */
function decimalesExactos(a: Racional): number | null {
  let resto = a.d;
  let doses = 0;
  let cincos = 0;
  for (; resto % 2n === 0n; resto /= 2n) doses += 1;
  for (; resto % 5n === 0n; resto /= 5n) cincos += 1;
  return resto === 1n ? Math.max(doses, cincos) : null;
}

function escala(decimales: number): bigint {
  if (!Number.isInteger(decimales) || decimales < 0 || decimales > 300) {
    throw new RangeError(`Número de decimales no admitido: ${decimales}`);
  }
  return 10n ** BigInt(decimales);
}

/**
 * The value as an integer of `10^-decimales` units, the form in which scores rest: `aEscalado(17.78, 2)` is `1778n`.
 * @throws RangeError when the value is not exact at those places: whoever stores must round first, on purpose
 */
export function aEscalado(a: Racional, decimales: number): bigint {
  const escalado = a.n * escala(decimales);
  if (escalado % a.d !== 0n) throw new RangeError(`${aTexto(a)} no es exacto con ${decimales} decimales`);
  return escalado / a.d;
}

/** The inverse of `aEscalado`. */
export function desdeEscalado(escalado: bigint, decimales: number): Racional {
  return reducir(escalado, escala(decimales));
}

/**
 * Decimal text with exactly that many places, as results show it: `aDecimal(34.45, 2)` is `"34.45"`, 40 is `"40.00"`.
 * @throws RangeError when the value is not exact at those places
 */
export function aDecimal(a: Racional, decimales: number): string {
  const escalado = aEscalado(a, decimales);
  const cifras = String(escalado < 0n ? -escalado : escalado).padStart(decimales + 1, "0");
  const corte = cifras.length - decimales;
  const signo = escalado < 0n ? "-" : "";
  return decimales === 0 ? signo + cifras : `${signo}${cifras.slice(0, corte)}.${cifras.slice(corte)}`;
}

/** Canonical text, one per value: the shortest exact decimal (`"17.775"`), or `"n/d"` when it never ends (`"1/3"`). */
export function aTexto(a: Racional): string {
  const decimales = decimalesExactos(a);
  return decimales === null ? `${a.n}/${a.d}` : aDecimal(a, decimales);
}

/**
 * The value of a text made by `aTexto`; also takes decimals with trailing zeros and fractions not yet reduced.
 * @throws TypeError on any other text, RangeError on a zero denominator
 */
export function desdeTexto(texto: string): Racional {
  const partes = FRACCION.exec(texto);
  if (partes !== null) return fraccion(BigInt(partes[1] ?? ""), BigInt(partes[2] ?? ""));
  if (!DECIMAL_LARGO.test(texto)) throw new TypeError(`No es un número exacto: ${JSON.stringify(texto)}`);
  return leerDecimal(texto);
}
