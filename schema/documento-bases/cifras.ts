/** Numbers, amounts and limits as a formal document says them. */
import type { Redondeo } from "../bases/redondeo.ts";
import { cantidadEnLetras, montoEnLetras, type Genero } from "../letras.ts";

/** `cinco (5) días`, `una (1) posición`. */
export const cantidad = (n: number, genero: Genero, uno: string, varios: string): string =>
  `${cantidadEnLetras(n, genero)} (${n}) ${n === 1 ? uno : varios}`;

/** `30 puntos`, `1 punto`. */
export const enPuntos = (valor: string): string => `${valor} ${valor === "1" ? "punto" : "puntos"}`;

/** `S/ 2964.19 (Dos mil novecientos sesenta y cuatro con 19/100 Soles)`. */
export function monto(centimos: number): string {
  const soles = `${Math.floor(centimos / 100)}.${String(centimos % 100).padStart(2, "0")}`;
  return `S/ ${soles} (${montoEnLetras(BigInt(centimos))})`;
}

/** `5 MB (5120 KB)`; what is no whole number of megabytes, in kilobytes alone. */
export const tamano = (kb: number): string => (kb % 1024 === 0 ? `${kb / 1024} MB (${kb} KB)` : `${kb} KB`);

const MODOS: Readonly<Record<NonNullable<Redondeo["modo"]>, string>> = {
  MITAD_ARRIBA: "la mitad se redondea hacia arriba",
  MITAD_PAR: "la mitad se redondea hacia la cifra par",
  TRUNCAR: "las cifras que exceden se cortan, sin redondear",
};

/** `a dos (2) decimales; la mitad se redondea hacia arriba`. */
export const redondeo = ({ decimales, modo }: Redondeo): string =>
  `a ${cantidad(decimales, "m", "decimal", "decimales")}; ${modo ? MODOS[modo] : "el modo de redondeo está por definir"}`;

const ROMANOS = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** The Roman number of a chapter, from 1. */
export function romano(n: number): string {
  const mayor = ROMANOS.find(([valor]) => valor <= n);
  return mayor ? mayor[1] + romano(n - mayor[0]) : "";
}

/** A list in a sentence: `a, b y c`; before the sound of an i, `e`. */
export function enumerar(partes: readonly string[], nexo: "y" | "o" = "y"): string {
  if (partes.length < 2) return partes[0] ?? "";
  const ultima = partes.at(-1) ?? "";
  const enlace = nexo === "y" && /^[«(]?h?i(?![aeou])/iu.test(ultima) ? "e" : nexo;
  return `${partes.slice(0, -1).join(", ")} ${enlace} ${ultima}`;
}

export const mayuscula = (texto: string): string => texto.charAt(0).toUpperCase() + texto.slice(1);

/** Acronyms keep their capitals. */
export const minuscula = (texto: string): string =>
  /^\p{Lu}{2}/u.test(texto) ? texto : texto.charAt(0).toLowerCase() + texto.slice(1);
