/** A hint while a password is typed. The server judges with whole dictionaries; here there is room for a few signs. */
export type Fortaleza =
  | { readonly nivel: "CORTA"; readonly faltan: number }
  | { readonly nivel: "ADIVINABLE" | "REGULAR" | "BUENA" };

const MINIMO = 10;

/** One letter many times, or a stretch of the keyboard or of the alphabet. */
const SERIE = /^(.)\1+$|^(?:0?123456789?0?|abcdefghij.*|qwertyuiop.*|contraseñ?n?a.*|password.*)$/iu;

/**
 * @param propios what others know of the person: names, document, mail
 */
export function estimarFortaleza(clave: string, propios: readonly string[]): Fortaleza {
  const largo = [...clave].length;
  if (largo < MINIMO) return { nivel: "CORTA", faltan: MINIMO - largo };
  const palabrasPropias = propios
    .flatMap((texto) => plano(texto).split(/[\s@.]+/))
    .filter((palabra) => palabra.length > 3);
  const resto = palabrasPropias.reduce((texto, palabra) => texto.replaceAll(palabra, ""), plano(clave));
  if (SERIE.test(clave) || new Set(clave).size < 5 || [...resto].length < MINIMO / 2) return { nivel: "ADIVINABLE" };
  const palabras = clave.split(/[\s\-_.,]+/).filter((palabra) => palabra.length > 2);
  return { nivel: largo >= 16 || palabras.length >= 3 ? "BUENA" : "REGULAR" };
}

const plano = (texto: string): string => texto.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
