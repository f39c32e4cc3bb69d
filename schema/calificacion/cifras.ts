import type { Redondeo } from "../bases/redondeo.ts";
import { aDecimal, aTexto, type Racional } from "../puntaje.ts";
import { redondear } from "../redondeo.ts";

/**
 * A score as published: with the decimals of its moment, two when the bases name none. An exact value that needs more
 * decimals is shown with all of them: nothing is rounded on paper that was not rounded in the calculation.
 */
export function publicado(n: Racional, redondeo?: Redondeo): string {
  const decimales = redondeo?.decimales ?? 2;
  const cabe = redondear(n, { decimales, modo: "TRUNCAR" });
  return cabe.n === n.n && cabe.d === n.d ? aDecimal(n, decimales) : aTexto(n);
}
