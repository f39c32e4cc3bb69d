import { corto } from "../corto.ts";
import { esFecha, esInstanteLocal } from "../fecha.ts";
import type { Esquema } from "./recorrer-esquema.ts";

/** What is wrong with one value: code and Spanish sentence. */
export interface Falta {
  readonly codigo: string;
  readonly mensaje: string;
}

/** Control characters have no place in a text, and some stores refuse them. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const PATRON_ID = "^[a-z][a-z0-9_-]{0,59}$";

const expresiones = new Map<string, RegExp>();

function cumplePatron(patron: string, texto: string): boolean {
  let expresion = expresiones.get(patron);
  if (!expresion) {
    expresion = new RegExp(patron, "u");
    expresiones.set(patron, expresion);
  }
  return expresion.test(texto);
}

const falta = (codigo: string, mensaje: string): Falta => ({ codigo, mensaje });
const deQue = (esquema: Esquema): string => (esquema.description ? ` (${esquema.description})` : "");

/** Judges a text; null when it is right. Lengths are in code points. A date must exist: 2026-02-30 does not. */
export function juzgarTexto(esquema: Esquema, texto: string): Falta | null {
  const { minLength = 0, maxLength } = esquema;
  if (maxLength !== undefined && texto.length > maxLength && puntos(texto) > maxLength)
    return falta("FORMA_LARGO", `El texto pasa de ${maxLength} caracteres${deQue(esquema)}. Acórtelo.`);
  if (puntos(texto) < minLength)
    return falta("FORMA_VACIO", `El texto está vacío${deQue(esquema)}. Escríbalo o quítelo.`);
  if (!texto.isWellFormed() || CONTROL.test(texto))
    return falta("FORMA_TEXTO", "El texto tiene caracteres que no se pueden guardar. Vuelva a escribirlo.");
  if (esquema.const !== undefined && texto !== esquema.const)
    return falta("FORMA_OPCION", `Debe ser «${esquema.const}».`);
  if (esquema.enum && !esquema.enum.includes(texto))
    return falta("FORMA_OPCION", `«${corto(texto)}» no es una opción. Elija: ${esquema.enum.join(", ")}.`);
  return juzgarFormato(esquema, texto);
}

function juzgarFormato(esquema: Esquema, texto: string): Falta | null {
  const cumple = esquema.pattern === undefined || cumplePatron(esquema.pattern, texto);
  switch (esquema.formato) {
    case "decimal":
      return cumple
        ? null
        : falta(
            "FORMA_DECIMAL",
            `«${corto(texto)}» no es un número${deQue(esquema)}. Escríbalo con punto y hasta 6 decimales, por ejemplo 35.5.`,
          );
    case "fecha":
      if (!cumple) return falta("FORMA_FECHA", `«${corto(texto)}» no es una fecha. Escríbala como 2026-05-05.`);
      return esFecha(texto) ? null : falta("FORMA_FECHA_IRREAL", `El día «${corto(texto)}» no existe. Corríjalo.`);
    case "instante":
      if (!cumple)
        return falta("FORMA_INSTANTE", `«${corto(texto)}» no es una fecha con hora. Escríbala como 2026-05-05T17:00.`);
      return esInstanteLocal(texto)
        ? null
        : falta("FORMA_FECHA_IRREAL", `El momento «${corto(texto)}» no existe. Corríjalo.`);
    default:
      if (cumple) return null;
      return esquema.pattern === PATRON_ID
        ? falta(
            "FORMA_ID",
            `«${corto(texto)}» no sirve de identificador${deQue(esquema)}. Use minúsculas sin tilde, cifras y guiones, y empiece con una letra.`,
          )
        : falta("FORMA_PATRON", `«${corto(texto)}» no tiene la forma esperada${deQue(esquema)}.`);
  }
}

export function juzgarEntero(esquema: Esquema, valor: number): Falta | null {
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = esquema;
  if (!Number.isInteger(valor))
    return falta("FORMA_ENTERO", `Debe ser un número entero${deQue(esquema)}, sin decimales.`);
  if (valor < minimum || valor > maximum)
    return falta("FORMA_LIMITE", `Debe estar entre ${minimum} y ${maximum}${deQue(esquema)}.`);
  return null;
}

/** Counting stops paying for texts so long that their length in UTF-16 already decides. */
const puntos = (texto: string): number => (texto.length > 100_000 ? texto.length : [...texto].length);
