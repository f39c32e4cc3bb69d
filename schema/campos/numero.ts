import { corto } from "../corto.ts";
import type { Respuesta } from "../expediente.ts";
import { comparar, racional } from "../puntaje.ts";
import { numero, type Valor } from "../valor.ts";
import { comoTexto, falta, type FaltaCampo } from "./definir.ts";

export const ES_DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;
const CON_MILES = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * A number as people write it, in the one form that is stored: `1,234.50` and `1 234.5` are `1234.5`, `17,5` is `17.5`,
 * `007` is `7`. In Peru the comma parts thousands, so `1,500` is one thousand five hundred.
 */
export function normalizarNumero(crudo: Respuesta): string {
  const compacto = comoTexto(crudo).replace(/\s/gu, "").replace(/^\+/u, "");
  const conPunto = CON_MILES.test(compacto)
    ? compacto.replace(/,/gu, "")
    : compacto.replace(/^(-?\d+),(\d+)$/u, "$1.$2");
  if (!ES_DECIMAL.test(conPunto)) return compacto;
  const [entera = "", decimales = ""] = conPunto.split(".");
  const sinCeros = entera.replace(/^(-?)0+(?=\d)/u, "$1");
  const significativos = decimales.replace(/0+$/u, "");
  const texto = significativos === "" ? sinCeros : `${sinCeros}.${significativos}`;
  return texto === "-0" ? "0" : texto;
}

export const leerNumero = (crudo: Respuesta): Valor | null =>
  typeof crudo === "string" && ES_DECIMAL.test(crudo) ? numero(racional(crudo)) : null;

interface Limites {
  readonly desde?: string;
  readonly hasta?: string;
  readonly unidad?: string;
}

/** What is wrong with a normalised number: no number, too many decimals, outside its limits. */
export function validarNumero(texto: string, decimales: number, { desde, hasta, unidad }: Limites): FaltaCampo[] {
  if (!ES_DECIMAL.test(texto))
    return [falta("CAMPO_NUMERO", `«${corto(texto)}» no es un número. Escriba solo cifras, por ejemplo 24.`)];
  const sobran = (texto.split(".")[1] ?? "").length > decimales;
  if (sobran)
    return [
      decimales === 0
        ? falta("CAMPO_ENTERO", "Escriba un número entero, sin decimales.")
        : falta("CAMPO_DECIMALES", `Escriba hasta ${decimales} decimales.`),
    ];
  const valor = racional(texto);
  const bajo = desde !== undefined && comparar(valor, racional(desde)) < 0;
  const alto = hasta !== undefined && comparar(valor, racional(hasta)) > 0;
  if (!bajo && !alto) return [];
  const partes = [desde === undefined ? null : `desde ${desde}`, hasta === undefined ? null : `hasta ${hasta}`];
  const limites = partes.filter((parte) => parte !== null).join(" ");
  return [falta("CAMPO_LIMITE", `Escriba un número ${limites}${unidad ? ` ${unidad}` : ""}.`)];
}

/** Thousands apart: `12,345.6`. */
export const conMiles = (texto: string): string => {
  const [entera = "", decimales] = texto.split(".");
  const agrupada = entera.replace(/\B(?=(\d{3})+$)/gu, ",");
  return decimales === undefined ? agrupada : `${agrupada}.${decimales}`;
};
