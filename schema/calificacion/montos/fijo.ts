import type { MontoDe } from "../../bases/bonificacion.ts";
import { decimal } from "../../traza.ts";
import type { MontoLeido } from "./index.ts";

/** Always the same. @fuente Ley 29248 (10 %) · Ley 29973 art. 48 (15 %) */
export const montoFijo = (monto: MontoDe<"FIJO">): MontoLeido => ({
  valor: decimal(monto.valor),
  fila: monto.unidad === "PORCENTAJE" ? `${monto.valor} %` : `${monto.valor} puntos`,
  falta: null,
});
