import { afirmadas, enConflicto } from "./afirmaciones.ts";
import type { Revision } from "./comun.ts";
import { sumMin } from "./sum-min.ts";

/**
 * No parameter has two values: two clauses, or a clause and the data, say the same of it. What is about a matter with a
 * check of its own is told by that check.
 * @fuente Bases HRDC 2019 §I, §II (90 and 60 hours) · CAS 004-2026-MC-DDC-CUSCO §XI (two calls of the next in merit)
 */
export const dupParam: Revision = {
  codigo: "DUP_PARAM",
  revisar: (contexto) => {
    const yaDicho = sumMin.revisar(contexto).length > 0;
    return afirmadas(contexto, "DUP_PARAM")
      .filter(({ parametro }) => !(yaDicho && parametro === "total.minimo"))
      .flatMap((afirmaciones) => enConflicto(contexto, "DUP_PARAM", afirmaciones));
  },
};
