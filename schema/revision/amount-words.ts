import { cantidadEnLetras, dicenMonto, montoEnLetras, numeroEnLetras } from "../letras.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { sinTildes } from "./en-palabras.ts";

/** Words before a figure in brackets: `dos (02)`, `treinta y un (31)`, `diez por ciento (10 %)`. */
const EN_LETRAS_Y_CIFRAS = /((?:\p{L}+\s+){0,6}\p{L}+)\s*\(\s*0*(\d{1,4})\s*%?\s*\)/giu;
const MAYOR = 1000;

/**
 * An amount in words and in figures is one amount.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §I, §IV: «CINCO (05)», «S/ 2,964.19 (dos mil novecientos…)»
 */
export const amountWords: Revision = {
  codigo: "AMOUNT_WORDS",
  revisar: (contexto) => [...remuneraciones(contexto), ...enTextos(contexto)],
};

function remuneraciones({ bases }: Contexto): Hallazgo[] {
  return bases.plazas.flatMap(({ id, nombre, remuneracion, cita }) => {
    if (remuneracion?.letras === undefined) return [];
    const centimos = BigInt(remuneracion.centimos);
    if (dicenMonto(remuneracion.letras, centimos)) return [];
    const ruta = `plazas.${id}.remuneracion.letras`;
    const enLetras = montoEnLetras(centimos);
    const cifras = `S/ ${centimos / 100n}.${String(centimos % 100n).padStart(2, "0")}`;
    const mensaje = `La remuneración de «${nombre}» es ${cifras} en cifras y en letras dice «${remuneracion.letras}». Corrija una de las dos.`;
    const salida = { texto: `Escribir «${enLetras}»`, ruta, valor: enLetras };
    return [hallar("AMOUNT_WORDS", "ERROR", ruta, mensaje, { cita, salida })];
  });
}

/** Small numbers by their words, with both genders. */
let palabras: ReadonlyMap<string, number> | null = null;

function porPalabras(): ReadonlyMap<string, number> {
  if (palabras) return palabras;
  const todas = new Map<string, number>();
  for (let n = 0; n <= MAYOR; n += 1)
    for (const texto of [numeroEnLetras(n), cantidadEnLetras(n, "m"), cantidadEnLetras(n, "f")])
      todas.set(sinTildes(texto), n);
  palabras = todas;
  return todas;
}

function enTextos({ textos }: Contexto): Hallazgo[] {
  return textos.flatMap(({ texto, ruta }) => {
    if (!texto.includes("(")) return [];
    for (const [, antes = "", cifras = ""] of texto.matchAll(EN_LETRAS_Y_CIFRAS)) {
      const dicho = enPalabras(antes);
      if (dicho === null || dicho.n === Number(cifras)) continue;
      const mensaje = `El texto dice «${dicho.texto}» en letras y ${Number(cifras)} en cifras. Deje un solo número.`;
      const salida = {
        texto: `Dejar ${dicho.n}, lo escrito en letras`,
        ruta,
        valor: texto.replace(new RegExp(`\\(\\s*${cifraSuelta(cifras)}`, "u"), `(${String(dicho.n)}`),
      };
      return [hallar("AMOUNT_WORDS", "ADVERTENCIA", ruta, mensaje, { salida })];
    }
    return [];
  });
}

const cifraSuelta = (cifras: string): string => `0*${cifras}`;

/** The longest run of words, up to the bracket, that is a number. */
function enPalabras(antes: string): { readonly n: number; readonly texto: string } | null {
  const escritas = antes.replace(/\s+por\s+ciento$/iu, "").split(/\s+/u);
  for (let desde = 0; desde < escritas.length; desde += 1) {
    const texto = escritas.slice(desde).join(" ");
    const n = porPalabras().get(sinTildes(texto));
    if (n !== undefined) return { n, texto };
  }
  return null;
}
