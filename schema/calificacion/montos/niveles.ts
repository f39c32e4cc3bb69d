import type { MontoDe } from "../../bases/bonificacion.ts";
import { seCumple } from "../../condicion.ts";
import type { Lector } from "../../lector.ts";
import { decimal } from "../../traza.ts";
import type { MontoLeido } from "./index.ts";

/** First row whose condition is known to hold. @fuente CAS 004-2026-MC-DDC-CUSCO §9.3 (athlete levels) */
export function montoNiveles(monto: Pick<MontoDe<"NIVELES">, "filas">, lector: Lector): MontoLeido {
  const fila = monto.filas.find((f) => seCumple(f.si, (referencia) => lector.leer(referencia)));
  if (!fila) return { valor: null, falta: "no corresponde a ninguna fila de la tabla" };
  return { valor: decimal(fila.valor), fila: fila.nombre, falta: null };
}
