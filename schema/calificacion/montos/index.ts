import type { Monto } from "../../bases/bonificacion.ts";
import type { Lector } from "../../lector.ts";
import type { Racional } from "../../puntaje.ts";
import { montoFijo } from "./fijo.ts";
import { montoNiveles } from "./niveles.ts";
import { montoPorFecha } from "./por-fecha.ts";
import { montoRangos } from "./rangos.ts";

/** Percentage or points that apply, and the row that says so; or why no row does. */
export type MontoLeido =
  | { readonly valor: Racional; readonly fila: string; readonly falta: null }
  | { readonly valor: null; readonly falta: string };

/** How much a bonus gives, by kind. A new kind is one file and one line here. */
export function leerMonto(monto: Monto, lector: Lector): MontoLeido {
  switch (monto.tipo) {
    case "FIJO":
      return montoFijo(monto);
    case "NIVELES":
      return montoNiveles(monto, lector);
    case "RANGOS":
      return montoRangos(monto, lector);
    case "POR_FECHA":
      return montoPorFecha(monto, lector);
  }
}
