import type { MontoDe } from "../../bases/bonificacion.ts";
import type { Lector } from "../../lector.ts";
import type { MontoLeido } from "./index.ts";
import { montoNiveles } from "./niveles.ts";

/** By the table in force on a date of the applicant, both ends included. @fuente bases-model §5 «How much» */
export function montoPorFecha(monto: MontoDe<"POR_FECHA">, lector: Lector): MontoLeido {
  const valor = lector.leer(monto.dato);
  if (valor?.clase !== "FECHA") return { valor: null, falta: "no consta la fecha que elige la tabla" };
  const tabla = monto.tablas.find(
    ({ desde, hasta }) =>
      (desde === undefined || valor.fecha >= desde) && (hasta === undefined || valor.fecha <= hasta),
  );
  if (!tabla) return { valor: null, falta: `ninguna tabla rige al ${valor.fecha}` };
  return montoNiveles(tabla, lector);
}
