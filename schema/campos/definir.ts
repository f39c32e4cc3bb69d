import type { CampoDe, ClaseCampo, Opcion } from "../bases/formulario.ts";
import type { Respuesta } from "../expediente.ts";
import type { Fecha } from "../fecha.ts";
import type { Valor } from "../valor.ts";

/** What is wrong with an answer and what to do about it. */
export interface FaltaCampo {
  readonly codigo: string;
  readonly mensaje: string;
}

/** What a judgement may need besides the answer. Without `hoy` future dates are not judged. */
export interface ContextoCampo {
  readonly hoy?: Fecha | undefined;
}

/**
 * A kind of field. `normalizar` turns what people write into the one form that is stored; the others receive it already
 * normalised. An empty answer is never wrong here: whether it may be empty is for the form to say.
 */
export interface DefinicionCampo<T extends ClaseCampo> {
  readonly tipo: T;
  readonly vacio: Respuesta;
  readonly normalizar: (crudo: Respuesta, campo: CampoDe<T>) => Respuesta;
  readonly leer: (campo: CampoDe<T>, crudo: Respuesta) => Valor | null;
  readonly validar: (campo: CampoDe<T>, crudo: Respuesta, contexto: ContextoCampo) => readonly FaltaCampo[];
  readonly texto: (campo: CampoDe<T>, crudo: Respuesta) => string;
}

export const falta = (codigo: string, mensaje: string): FaltaCampo => ({ codigo, mensaje });

/** The answer as one text; a list, which no single field holds, counts as empty. */
export const comoTexto = (crudo: Respuesta): string => (typeof crudo === "string" ? crudo : "");

/** One line: no spaces at the ends, single spaces inside, one form of each letter. */
export const unaLinea = (crudo: Respuesta): string => comoTexto(crudo).normalize("NFC").replace(/\s+/gu, " ").trim();

/** Without any space, hyphen, dot or bracket: how people group digits. */
export const sinSeparadores = (crudo: Respuesta): string => comoTexto(crudo).replace(/[\s\-–—.()]/gu, "");

export const etiquetaDe = (opciones: readonly Opcion[], valor: string): string =>
  opciones.find((opcion) => opcion.valor === valor)?.etiqueta ?? valor;

/** Codes and their places, when the options are ordered. */
export function escalaDe(opciones: readonly Opcion[]): ReadonlyMap<string, number> | null {
  const lugares = opciones.flatMap(({ valor, orden }) => (orden === undefined ? [] : [[valor, orden] as const]));
  return lugares.length > 0 ? new Map(lugares) : null;
}
