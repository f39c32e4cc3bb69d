/** What the documents of the house are made of. Numbers are integers: scores travel as texts. */
export type Json = string | number | boolean | readonly Json[] | { readonly [clave: string]: Json | undefined };

/**
 * The one text of a value, of which its SHA-256 is taken: no spaces, keys in the order of their UTF-16 code units,
 * absent properties left out. Two documents that say the same have the same text whoever wrote them.
 * @throws TypeError on what such a document cannot hold: fractions, unsafe integers, null, lone surrogates
 * @fuente RFC 8785 (JSON Canonicalization Scheme), without its floating point numbers
 */
export function canonico(valor: Json): string {
  if (typeof valor === "string") {
    if (!valor.isWellFormed()) throw new TypeError("El texto tiene un carácter incompleto");
    return JSON.stringify(valor);
  }
  if (typeof valor === "boolean") return valor ? "true" : "false";
  if (typeof valor === "number") {
    if (!Number.isSafeInteger(valor)) throw new TypeError(`No es un número entero: ${valor}`);
    return String(valor);
  }
  if (esLista(valor)) return `[${valor.map(canonico).join(",")}]`;
  if (typeof valor !== "object" || valor === null)
    throw new TypeError(`No se admite ${valor === null ? "null" : typeof valor}`);
  const pares = Object.keys(valor)
    .toSorted()
    .flatMap((clave) => {
      const contenido = valor[clave];
      return contenido === undefined ? [] : [`${canonico(clave)}:${canonico(contenido)}`];
    });
  return `{${pares.join(",")}}`;
}

const esLista = (valor: Json): valor is readonly Json[] => Array.isArray(valor);
