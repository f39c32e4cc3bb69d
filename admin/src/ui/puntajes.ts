/** Scores as people read them: with two decimals, from the exact text of the server. */
import { aDecimal, desdeTexto } from "#schema/puntaje.ts";
import { redondear } from "#schema/redondeo.ts";

/** `17.78`: rounded to be read; the exact value is in the explanation. */
export function puntaje(exacto: string): string {
  return aDecimal(redondear(desdeTexto(exacto), { decimales: 2, modo: "MITAD_ARRIBA" }), 2);
}
