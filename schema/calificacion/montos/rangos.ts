import type { MontoDe } from "../../bases/bonificacion.ts";
import type { Lector } from "../../lector.ts";
import { aTexto } from "../../puntaje.ts";
import { decimal } from "../../traza.ts";
import { comoNumero } from "../../valor.ts";
import { rangoDe, rangoEnPalabras } from "../rangos.ts";
import type { MontoLeido } from "./index.ts";

/** By the range in which a number falls. @fuente CAS 004-2026-MC-DDC-CUSCO §9.4 (years in the public sector) */
export function montoRangos(monto: MontoDe<"RANGOS">, lector: Lector): MontoLeido {
  const n = comoNumero(lector.leer(monto.dato));
  if (n === null) return { valor: null, falta: "no consta el dato de la tabla" };
  const rango = rangoDe(n, monto.rangos);
  if (!rango) return { valor: null, falta: `${aTexto(n)} no está en ningún tramo de la tabla` };
  return { valor: decimal(rango.puntos), fila: rangoEnPalabras(rango), falta: null };
}
