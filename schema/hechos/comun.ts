import type { Hecho, Lectura, Ventana } from "../bases/hecho.ts";
import { diaDe } from "../cronograma.ts";
import type { Fila } from "../expediente.ts";
import { sumarMeses, type Fecha } from "../fecha.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import type { Racional } from "../puntaje.ts";
import { dato } from "../traza.ts";
import { numero, type Valor } from "../valor.ts";

/** A fact whose value is a number, with its step: a leaf of the trace that says in words what counted. */
export function hechoNumerico(hecho: Hecho, n: Racional, texto?: string): HechoLeido {
  const rotulo = { concepto: hecho.nombre, regla: `hechos.${hecho.id}`, cita: hecho.cita, texto };
  return { valor: numero(n), paso: dato(rotulo, n).paso, motivo: null };
}

/** A fact of any class, read as it is. */
export function hechoLeido(hecho: Hecho, valor: Valor): HechoLeido {
  if (valor.clase === "NUMERO") return hechoNumerico(hecho, valor.n);
  return { valor, paso: null, motivo: null };
}

export const desconocido = (motivo: string): HechoLeido => ({ valor: null, paso: null, motivo });

/**
 * Whether a row counts under a reading: everything declared, only what has evidence, only what the evaluator accepted.
 * @fuente bases-model §4 «Declared, accredited and validated are three different facts»
 */
export function filaCuenta(fila: Fila, lectura: Lectura | undefined): boolean {
  switch (lectura ?? "DECLARADO") {
    case "DECLARADO":
      return true;
    case "ACREDITADO":
      return (fila.sustentos?.length ?? 0) > 0;
    case "VALIDADO":
      return fila.validacion?.estado === "VALIDO";
  }
}

/** Why a datum does not count under its reading, or null when it does. `documentos`: any of them proves it. */
export function faltaSustento(
  lectura: Lectura | undefined,
  documentos: readonly string[],
  fila: Fila | undefined,
  lector: Lector,
): string | null {
  if (lectura === undefined || lectura === "DECLARADO") return null;
  const leidos = documentos.map((id) => lector.documento(id));
  const acreditado = leidos.some((d) => d.presentado) || (fila !== undefined && filaCuenta(fila, "ACREDITADO"));
  if (!acreditado) return "Lo declaró y no presentó el sustento";
  if (lectura === "ACREDITADO") return null;
  const valido =
    leidos.some((d) => d.presentado && d.valido === true) || (fila !== undefined && filaCuenta(fila, "VALIDADO"));
  return valido ? null : "El sustento no ha sido dado por válido";
}

/** First day of a look-back window, and its last day; null when its row of the schedule has no date. */
export function diasDeVentana(
  ventana: Ventana,
  lector: Lector,
): { readonly desde: Fecha; readonly hasta: Fecha } | null {
  const hasta = diaDe(ventana.al, lector.indice.cronograma);
  return hasta === null ? null : { desde: sumarMeses(hasta, -12 * ventana.anios), hasta };
}
