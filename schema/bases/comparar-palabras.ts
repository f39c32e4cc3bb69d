import { esFecha, esInstanteLocal, fechaCorta, fechaHora } from "../fecha.ts";
import { esObjeto, type Esquema } from "./recorrer-esquema.ts";

const LARGO = 120;

/** A property by what its definition says of it: `puntaje mínimo aprobatorio`. */
export const nombrarPropiedad = (clave: string, { description }: Esquema): string =>
  description === undefined ? `«${clave}»` : minuscula(sinFinal(description));

/** A part of a list by its own name, title or text, or by its place when it has none. */
export function nombrarParte(esquema: Esquema, valor: unknown, lista: string, indice: number): string {
  if (!esObjeto(valor)) return `${lista} ${indice + 1}${typeof valor === "string" ? ` («${corto(valor)}»)` : ""}`;
  const clase = nombrarClase(esquema);
  const nombre = NOMBRES.map((clave) => valor[clave]).find((v) => typeof v === "string");
  return nombre === undefined ? `${clase} ${indice + 1}` : `${clase} «${corto(String(nombre))}»`;
}

/** How a part that is no item of a list is named when something inside it changes; kinds are named by what they hold. */
export function nombrarUnica(esquema: Esquema, valor: unknown): string[] {
  if (!esObjeto(valor)) return [];
  if (typeof valor["nombre"] === "string") return [nombrarParte(esquema, valor, "", 0)];
  return esquema.anyOf || esquema.title === undefined ? [] : [nombrarClase(esquema)];
}

const nombrarClase = ({ title = "parte" }: Esquema): string =>
  conTildes(title.replace(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase());

const NOMBRES = ["nombre", "titulo", "etiqueta", "codigo", "causa", "texto", "id"];

/** A value as people read it: words of a list by their meaning, dates as dates, parts by what they are. */
export function valorEnPalabras(esquema: Esquema, valor: unknown): string {
  if (typeof valor === "boolean") return valor ? "sí" : "no";
  if (typeof valor === "string") {
    const { significados } = esquema;
    const significado = significados && Object.hasOwn(significados, valor) ? significados[valor] : undefined;
    if (significado !== undefined) return `«${significado}»`;
    if (esFecha(valor)) return fechaCorta(valor);
    return esInstanteLocal(valor) ? fechaHora(valor) : `«${corto(valor)}»`;
  }
  if (Array.isArray(valor)) return `una lista de ${valor.length}`;
  if (esObjeto(valor)) return `«${corto(sinFinal(esquema.description ?? nombrarParte(esquema, valor, "parte", 0)))}»`;
  return String(valor);
}

const sinFinal = (texto: string): string => texto.replace(/[;.](?:\s.*)?$/su, "").trim();

/** Code words have no accents; the sentences do. */
const conTildes = (texto: string): string => texto.replace(/cion\b/gu, "ción").replace("clausula", "cláusula");

/** Acronyms keep their capitals. */
const minuscula = (texto: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(texto) ? texto.charAt(0).toLowerCase() + texto.slice(1) : texto;

const corto = (texto: string): string => {
  const linea = texto.replace(/\s+/gu, " ");
  return linea.length > LARGO ? `${linea.slice(0, LARGO - 1)}…` : linea;
};
