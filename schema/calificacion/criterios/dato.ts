import { dato, type Paso, type Trazado } from "../../traza.ts";
import { comoNumero } from "../../valor.ts";
import type { Indice } from "../../indice.ts";
import type { ContextoCriterio } from "./contexto.ts";

/** Reads a number with its trace; when there is none, says why in words. */
export type NumeroLeido =
  | { readonly trazado: Trazado; readonly falta: null }
  | { readonly trazado: null; readonly falta: string };

export function leerNumero(referencia: string, contexto: ContextoCriterio): NumeroLeido {
  const { lector } = contexto.candidatura;
  const n = comoNumero(lector.leer(referencia));
  if (n === null) return { trazado: null, falta: porQueFalta(referencia, contexto) };
  const paso = pasoDelHecho(referencia, contexto);
  return { trazado: paso ? { n, paso } : dato({ concepto: nombreDe(referencia, contexto) }, n), falta: null };
}

/** Facts that a rule read, as evidence under the step of the rule. */
export function pasosDeReferencias(referencias: readonly string[], contexto: ContextoCriterio): Paso[] {
  return referencias.map((referencia) => pasoDelHecho(referencia, contexto)).filter((paso) => paso !== null);
}

function nombreDe(referencia: string, { candidatura: { indice, plaza } }: ContextoCriterio): string {
  const [origen, nombre] = referencia.split(".");
  if (origen !== "minimo") return nombreDeDato(referencia, indice);
  const requisito = plaza.perfil.find((uno) => uno.id === nombre);
  return requisito ? `Mínimo que pide la plaza: ${requisito.texto}` : "Mínimo que pide la plaza";
}

/** What a person calls a datum: the fact, the question, the plaza. */
export function nombreDeDato(referencia: string, indice: Indice): string {
  const [origen = "", nombre = "", resto = ""] = referencia.split(".");
  switch (origen) {
    case "hecho":
      return indice.hechos.get(nombre)?.nombre ?? referencia;
    case "campo":
      return indice.campo(nombre, resto)?.etiqueta ?? referencia;
    case "plaza":
      return nombre === "posiciones" ? "Vacantes de la plaza" : `Dato de la plaza: ${nombre}`;
    default:
      return referencia;
  }
}

function pasoDelHecho(referencia: string, contexto: ContextoCriterio): Paso | null {
  const [origen, id] = referencia.split(".");
  return origen === "hecho" && id !== undefined ? contexto.candidatura.lector.hecho(id).paso : null;
}

function porQueFalta(referencia: string, contexto: ContextoCriterio): string {
  const [origen, id] = referencia.split(".");
  const motivo = origen === "hecho" && id !== undefined ? contexto.candidatura.lector.hecho(id).motivo : null;
  return motivo ?? "no consta el dato";
}
