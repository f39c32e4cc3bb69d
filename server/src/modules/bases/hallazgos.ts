/** Findings as refusals: what is not shaped like bases is not stored, what has errors is not published. */
import type { Bases } from "#schema/bases/bases.ts";
import { Cuando } from "#schema/bases/cronograma.ts";
import { importar } from "#schema/bases/portable.ts";
import { validar, validarParte } from "#schema/bases/validar.ts";
import { Rechazo } from "#schema/errores.ts";
import { sinJustificar } from "#schema/revision/justificaciones.ts";
import { revisarBases } from "./revision.ts";

/**
 * A document whose shape is that of bases.
 * @throws BASES_MAL_FORMADAS with every finding and its place
 */
export function readBases(valor: unknown): Bases {
  const hallazgos = validar(valor);
  if (hallazgos.length > 0) throw new Rechazo("BASES_MAL_FORMADAS", { hallazgos });
  return valor as Bases;
}

/** The same for the text of a portable file, of this shape or an older one. */
export function readPortable(texto: string): Bases {
  const leido = importar(texto);
  if ("hallazgos" in leido) throw new Rechazo("BASES_MAL_FORMADAS", { hallazgos: leido.hallazgos });
  return leido.bases;
}

/**
 * When something of the schedule happens.
 * @param ruta its place in the document, for the findings
 */
export function readCuando(valor: unknown, ruta: string): Cuando {
  const hallazgos = validarParte(Cuando, valor, ruta);
  if (hallazgos.length > 0) throw new Rechazo("BASES_MAL_FORMADAS", { hallazgos });
  return valor as Cuando;
}

/** @throws BASES_CON_ERRORES with the findings that block publishing */
export function assertPublicable(bases: Bases): void {
  const hallazgos = revisarBases(bases).filter(({ gravedad }) => gravedad === "ERROR");
  if (hallazgos.length > 0) throw new Rechazo("BASES_CON_ERRORES", { hallazgos });
}

/**
 * The same, and nothing that the linter warns of without a written reason.
 * @throws ADVERTENCIAS_SIN_JUSTIFICAR with the warnings
 * @fuente leaps L1
 */
export function assertJustificada(bases: Bases): void {
  assertPublicable(bases);
  const hallazgos = sinJustificar(revisarBases(bases));
  if (hallazgos.length > 0) throw new Rechazo("ADVERTENCIAS_SIN_JUSTIFICAR", { hallazgos });
}
