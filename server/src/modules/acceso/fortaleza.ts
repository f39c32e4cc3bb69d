/** Judges a password by how hard it is to guess; asks for no kinds of characters. */
import { Rechazo } from "#schema/errores.ts";
import { isComun, isPropia } from "./claves-comunes.ts";

/** @fuente OWASP ASVS 6.2.1, 6.2.9 */
const MINIMO = 10;
const MAXIMO = 128;
/** zxcvbn's scale goes from 0 to 4; from 2 on, guessing through the brake takes longer than anyone waits. */
const PUNTAJE_MINIMO = 2;

/** The dictionaries weigh megabytes: they load with the first password that is judged. */
let estimador: Promise<(clave: string, propios: string[]) => number> | undefined;

/**
 * Accepts a new password.
 * @param propios words that others know of the person: document, names, mail
 * @throws Rechazo CLAVE_DEBIL
 */
export async function assertFuerte(clave: string, propios: readonly string[]): Promise<void> {
  const largo = [...clave].length;
  if (largo < MINIMO) throw new Rechazo("CLAVE_DEBIL", { motivo: `use al menos ${MINIMO} caracteres` }, "clave");
  if (largo > MAXIMO) throw new Rechazo("CLAVE_DEBIL", { motivo: `use como máximo ${MAXIMO} caracteres` }, "clave");
  estimador ??= loadEstimador();
  const palabras = propios.flatMap((texto) => texto.split(/[\s@.]+/)).filter((palabra) => palabra.length > 2);
  const puntaje = (await estimador)(clave, palabras);
  if (puntaje < PUNTAJE_MINIMO || isComun(clave) || isPropia(clave, palabras)) {
    throw new Rechazo(
      "CLAVE_DEBIL",
      { motivo: "esa es fácil de adivinar; junte tres o cuatro palabras poco comunes" },
      "clave",
    );
  }
}

async function loadEstimador(): Promise<(clave: string, propios: string[]) => number> {
  const [{ ZxcvbnFactory }, { dictionary }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-es-es"),
  ]);
  const zxcvbn = new ZxcvbnFactory({ dictionary });
  return (clave, propios) => zxcvbn.check(clave, propios).score;
}
