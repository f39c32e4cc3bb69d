import { comparar as compararNumeros, racional, type Racional } from "./puntaje.ts";

/**
 * A datum once read: an exact number, a civil date, a text (with its place in a scale when the field is an ordered list
 * of options) or the codes chosen of a list. `SI` and `NO` are texts. Unknown is `null`, never zero and never `NO`.
 */
export type Valor =
  | { readonly clase: "NUMERO"; readonly n: Racional }
  | { readonly clase: "FECHA"; readonly fecha: string }
  | { readonly clase: "TEXTO"; readonly texto: string; readonly escala?: ReadonlyMap<string, number> }
  | { readonly clase: "LISTA"; readonly textos: readonly string[] };

export const numero = (n: Racional): Valor => ({ clase: "NUMERO", n });
export const textoDe = (texto: string): Valor => ({ clase: "TEXTO", texto });
export const siNo = (cumple: boolean): Valor => textoDe(cumple ? "SI" : "NO");

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

/** Reads a fixed value of the bases as the same class as `modelo`; null when it cannot be. */
export function comoValor(crudo: string, modelo: Valor): Valor | null {
  switch (modelo.clase) {
    case "NUMERO":
      return DECIMAL.test(crudo) ? numero(racional(crudo)) : null;
    case "FECHA":
      return { clase: "FECHA", fecha: crudo };
    case "TEXTO":
      return modelo.escala ? { clase: "TEXTO", texto: crudo, escala: modelo.escala } : textoDe(crudo);
    case "LISTA":
      return { clase: "LISTA", textos: [crudo] };
  }
}

/** True when both values say the same. Values of different classes are never equal. */
export function mismoValor(a: Valor, b: Valor): boolean {
  if (a.clase === "NUMERO" && b.clase === "NUMERO") return compararNumeros(a.n, b.n) === 0;
  if (a.clase === "FECHA" && b.clase === "FECHA") return a.fecha === b.fecha;
  if (a.clase === "TEXTO" && b.clase === "TEXTO") return a.texto === b.texto;
  if (a.clase === "LISTA" && b.clase === "LISTA") {
    const otros = new Set(b.textos);
    return a.textos.length === otros.size && a.textos.every((texto) => otros.has(texto));
  }
  return false;
}

/** Order of two values, or null when they have none: lists, texts without a scale, different classes. */
export function ordenar(a: Valor, b: Valor): -1 | 0 | 1 | null {
  if (a.clase === "NUMERO" && b.clase === "NUMERO") return compararNumeros(a.n, b.n);
  if (a.clase === "FECHA" && b.clase === "FECHA") return signo(a.fecha, b.fecha);
  if (a.clase === "TEXTO" && b.clase === "TEXTO") {
    const escala = a.escala ?? b.escala;
    const lugarA = escala?.get(a.texto);
    const lugarB = escala?.get(b.texto);
    return lugarA === undefined || lugarB === undefined ? null : signo(lugarA, lugarB);
  }
  return null;
}

/** The number inside, or null when the value is of another class. */
export const comoNumero = (valor: Valor | null): Racional | null => (valor?.clase === "NUMERO" ? valor.n : null);

const signo = <T extends string | number>(a: T, b: T): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
