/** A part of a list in one line. */
import type { Bases } from "#schema/bases/bases.ts";
import { esObjeto } from "#schema/bases/recorrer-esquema.ts";
import { compuertaEnPalabras } from "../palabras.ts";
import { desempateEnPalabras } from "../palabras-desempate.ts";

const NOMBRES = ["nombre", "titulo", "etiqueta", "cargo", "causa", "texto", "codigo", "parametro"] as const;

/** What identifies the part to who reads it: its name, or what it says when it has none. */
export function resumenDe(bases: Bases, titulo: string, valor: unknown, indice: number): string {
  if (!esObjeto(valor)) return String(valor);
  if (titulo.startsWith("Desempate")) return desempateEnPalabras(bases, valor as never);
  if (titulo.startsWith("Compuerta")) return compuertaEnPalabras(bases, valor as never);
  if (titulo === "ReglaReclamos") {
    const { etapa } = valor;
    const suya = bases.etapas.find(({ id }) => id === etapa)?.nombre;
    return `Sobre ${suya ?? "el resultado final"}`;
  }
  const dicho = NOMBRES.map((clave) => valor[clave]).find((uno) => typeof uno === "string" && uno !== "");
  return typeof dicho === "string" ? dicho.slice(0, 120) : `${indice + 1}`;
}
