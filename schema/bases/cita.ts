import type Type from "typebox";
import { fecha, id, opcional, parte, texto } from "./definir.ts";

/**
 * Where a rule comes from, so that a score can be explained down to it.
 * `norma` names an entry of `generalidades.baseLegal`; `lugar` is the place in the printed document (`S4:22-24`).
 */
export const Cita = parte(
  "Cita",
  "De dónde sale esta parte: sección de las bases, norma y artículo, y desde cuándo rige.",
  {
    seccion: opcional(texto("Sección de las bases, por ejemplo «9.1»")),
    norma: opcional(id("Norma de la base legal que la sustenta")),
    articulo: opcional(texto("Artículo de la norma")),
    desde: opcional(fecha("Fecha desde la que rige")),
    hasta: opcional(fecha("Último día en que rige")),
    lugar: opcional(texto("Lugar en el documento impreso del que se tomó")),
    nota: opcional(texto("Lectura elegida o dato inventado, dicho con claridad", 1000)),
  },
);
export type Cita = Type.Static<typeof Cita>;
