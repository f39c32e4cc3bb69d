/** Numbers in words as Peruvian documents write them: pay, terms and places, from zero to below a million millions. */

/** Grammatical gender of what is counted: `tres meses` (m), `tres posiciones` (f). */
export type Genero = "m" | "f";

const LIMITE = 1_000_000_000_000n;

const HASTA_VEINTINUEVE = [
  "cero",
  "uno",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
  "once",
  "doce",
  "trece",
  "catorce",
  "quince",
  "dieciséis",
  "diecisiete",
  "dieciocho",
  "diecinueve",
  "veinte",
  "veintiuno",
  "veintidós",
  "veintitrés",
  "veinticuatro",
  "veinticinco",
  "veintiséis",
  "veintisiete",
  "veintiocho",
  "veintinueve",
] as const;
const DECENAS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"] as const;
const CENTENAS = [
  "ciento",
  "doscientos",
  "trescientos",
  "cuatrocientos",
  "quinientos",
  "seiscientos",
  "setecientos",
  "ochocientos",
  "novecientos",
] as const;

function bajoCien(n: number): string {
  const unidad = n % 10;
  if (n < 30) return HASTA_VEINTINUEVE[n] ?? "";
  const decena = DECENAS[Math.floor(n / 10) - 3] ?? "";
  return unidad === 0 ? decena : `${decena} y ${HASTA_VEINTINUEVE[unidad]}`;
}

/** 1–999, with the gender of the hundreds. */
function bajoMil(n: number, genero: Genero): string {
  if (n === 100) return "cien";
  const centena = CENTENAS[Math.floor(n / 100) - 1];
  const resto = n % 100 === 0 ? "" : bajoCien(n % 100);
  if (centena === undefined) return resto;
  const concordada = genero === "f" ? centena.replace(/os$/, "as") : centena;
  return resto === "" ? concordada : `${concordada} ${resto}`;
}

/** The short form that a masculine noun, `mil` and `millones` ask for: `veintiún mil`, `treinta y un días`. */
function apocopar(texto: string): string {
  return texto.replace(/veintiuno$/, "veintiún").replace(/\buno$/, "un");
}

/** 1–999 999, the last unit still in full (`veintiuno`). */
function bajoMillon(n: number, genero: Genero): string {
  const [miles, resto] = [Math.floor(n / 1000), n % 1000];
  const deMiles = miles > 1 ? `${apocopar(bajoMil(miles, genero))} mil` : "mil";
  if (miles === 0) return bajoMil(resto, genero);
  return resto === 0 ? deMiles : `${deMiles} ${bajoMil(resto, genero)}`;
}

function enLetras(n: bigint, genero: Genero): string {
  if (n < 0n || n >= LIMITE) throw new RangeError(`No se escribe en letras: ${n}`);
  if (n === 0n) return "cero";
  const [millones, resto] = [Number(n / 1_000_000n), Number(n % 1_000_000n)];
  const deMillones = millones === 1 ? "un millón" : `${apocopar(bajoMillon(millones, "m"))} millones`;
  if (millones === 0) return bajoMillon(resto, genero);
  return resto === 0 ? deMillones : `${deMillones} ${bajoMillon(resto, genero)}`;
}

/**
 * A cardinal on its own, in lower case: `veintiuno`, `ciento uno`, `mil`.
 * @throws RangeError when negative, a million millions or more, or no integer
 */
export function numeroEnLetras(n: bigint | number): string {
  return enLetras(BigInt(n), "m");
}

/**
 * A cardinal before what it counts: 1 is `un` (mes) or `una` (posición), 21 is `veintiún` or `veintiuna`, 200 is
 * `doscientos` or `doscientas`. In lower case; `toUpperCase` keeps the accents.
 * @throws RangeError as `numeroEnLetras`
 */
export function cantidadEnLetras(n: bigint | number, genero: Genero): string {
  const texto = enLetras(BigInt(n), genero);
  return genero === "f" ? texto.replace(/uno$/, "una") : apocopar(texto);
}

/**
 * An amount in soles the way contracts write it: 296419 céntimos are
 * `Dos mil novecientos sesenta y cuatro con 19/100 Soles`. Capital at the start, céntimos always in two digits.
 * @throws RangeError when negative or too large
 */
export function montoEnLetras(centimos: bigint): string {
  const soles = numeroEnLetras(centimos < 0n ? -1n : centimos / 100n);
  const fraccion = String(centimos % 100n).padStart(2, "0");
  return `${soles.charAt(0).toUpperCase()}${soles.slice(1)} con ${fraccion}/100 Soles`;
}

function simplificar(texto: string): string {
  return texto
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, " ")
    .trim()
    .replace(/^un mil\b/, "mil");
}

/**
 * Whether a text typed by a person says this amount. Capitals, accents, spaces, brackets and `un mil` for `mil` do not
 * matter; a different number does.
 */
export function dicenMonto(texto: string, centimos: bigint): boolean {
  return simplificar(texto) === simplificar(montoEnLetras(centimos));
}
