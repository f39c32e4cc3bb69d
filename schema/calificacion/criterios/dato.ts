import { dato, type Paso, type Trazado } from "../../traza.ts";
import { comoNumero } from "../../valor.ts";
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
  return { trazado: paso ? { n, paso } : dato({ concepto: referencia }, n), falta: null };
}

/** Facts that a rule read, as evidence under the step of the rule. */
export function pasosDeReferencias(referencias: readonly string[], contexto: ContextoCriterio): Paso[] {
  return referencias.map((referencia) => pasoDelHecho(referencia, contexto)).filter((paso) => paso !== null);
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
