/** A part of a list in one line. */
import type { Bases } from "#schema/bases/bases.ts";
import { esObjeto, type Esquema } from "#schema/bases/recorrer-esquema.ts";
import { compuertaEnPalabras } from "../palabras.ts";
import { desempateEnPalabras } from "../palabras-desempate.ts";
import { claseEnPalabras } from "./etiquetas.ts";

const NOMBRES = ["nombre", "titulo", "etiqueta", "cargo", "causa", "texto", "codigo", "parametro"] as const;

/** What identifies the part to who reads it: its name, what it says when it has none, or its kind. */
export function resumenDe(bases: Bases, variante: Esquema, valor: unknown, indice: number): string {
  if (!esObjeto(valor)) return String(valor);
  const { title: titulo = "", properties = {} } = variante;
  if (titulo.startsWith("Desempate")) return desempateEnPalabras(bases, valor as never);
  if (titulo.startsWith("Compuerta")) return compuertaEnPalabras(bases, valor as never);
  if (titulo === "ReglaReclamos") {
    const { etapa } = valor;
    const suya = bases.etapas.find(({ id }) => id === etapa)?.nombre;
    return `Sobre ${suya ?? "el resultado final"}`;
  }
  for (const clave of NOMBRES) {
    const dicho = valor[clave];
    if (typeof dicho === "string" && dicho !== "")
      return (properties[clave]?.significados?.[dicho] ?? dicho).slice(0, 120);
  }
  return (valor["tipo"] === undefined ? "" : claseEnPalabras(variante)) || `${indice + 1}`;
}
