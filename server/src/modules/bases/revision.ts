import type { Bases } from "#schema/bases/bases.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { revisar } from "#schema/revision/index.ts";
import { sha256Canonico } from "../../infra/canonico.ts";

/** How many documents are remembered; a draft is asked about several times between two saves. */
const RECUERDOS = 64;
const recientes = new Map<string, readonly Hallazgo[]>();

/**
 * Findings of the linter about bases of a valid shape. Judging a whole contest takes up to a quarter of a second, so
 * the latest documents are remembered by their hash.
 */
export function revisarBases(bases: Bases): readonly Hallazgo[] {
  const clave = sha256Canonico(bases);
  const sabidos = recientes.get(clave);
  recientes.delete(clave);
  const hallazgos = sabidos ?? revisar(bases);
  recientes.set(clave, hallazgos);
  for (const [antigua] of recientes) {
    if (recientes.size <= RECUERDOS) break;
    recientes.delete(antigua);
  }
  return hallazgos;
}
