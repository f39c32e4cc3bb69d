import type Type from "typebox";
import { entero, opcional, palabras, parte } from "./definir.ts";

export const ModoRedondeo = palabras("ModoRedondeo", "Qué se hace con las cifras que sobran.", {
  MITAD_ARRIBA: "La mitad sube (17.775 → 17.78)",
  MITAD_PAR: "La mitad va a la cifra par (17.775 → 17.78; 17.765 → 17.76)",
  TRUNCAR: "Se cortan (17.779 → 17.77)",
});

/** `modo` absent means that the bases do not say it; the linter then refuses to publish. */
export const Redondeo = parte("Redondeo", "A cuántos decimales se redondea y de qué modo.", {
  decimales: entero("Número de decimales", 0, 6),
  modo: opcional(ModoRedondeo),
});
export type Redondeo = Type.Static<typeof Redondeo>;

/** A moment without rounding keeps the exact value. @fuente reliability D2 */
export const Redondeos = parte(
  "Redondeos",
  "Redondeo en cada momento del cálculo. Donde no se dice, el valor queda exacto.",
  {
    criterio: opcional(Redondeo),
    panel: opcional(Redondeo),
    etapa: opcional(Redondeo),
    bonificacion: opcional(Redondeo),
    ponderado: opcional(Redondeo),
    total: opcional(Redondeo),
    final: opcional(Redondeo),
  },
);
export type Redondeos = Type.Static<typeof Redondeos>;
