import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import type { Revision } from "./comun.ts";

/**
 * No parameter has two values: two clauses, or a clause and the data, say the same of it.
 * @fuente Bases HRDC 2019 §I, §II (90 and 60 hours) · CAS 004-2026-MC-DDC-CUSCO §XI (two calls of the next in merit)
 */
export const dupParam: Revision = {
  codigo: "DUP_PARAM",
  revisar: (contexto) => afirmacionesEnConflicto(contexto, "DUP_PARAM"),
};
