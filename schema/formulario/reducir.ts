import type { Condicion } from "../bases/condicion.ts";
import { evaluar, referenciasDe, type Leer } from "../condicion.ts";

/** What is left of a condition: decided (null when it never can be), or still to be asked of the applicant. */
export type Reducida = boolean | null | Condicion;

/** Data that do not depend on who applies. */
const FIJOS = new Set(["plaza", "minimo", "hito"]);

const esFija = (condicion: Condicion): boolean =>
  referenciasDe(condicion).every((referencia) => FIJOS.has(referencia.split(".")[0] ?? ""));

/**
 * Decides the parts of a condition that the plaza and the schedule decide by themselves, so that a form for one plaza
 * carries only what depends on the applicant.
 */
export function reducir(condicion: Condicion, leer: Leer): Reducida {
  if (esFija(condicion)) return evaluar(condicion, leer);
  if (condicion.tipo !== "TODAS" && condicion.tipo !== "ALGUNA" && condicion.tipo !== "NINGUNA") return condicion;
  const decide = condicion.tipo !== "TODAS";
  const partes = condicion.de.map((parte) => ({ parte, reducida: reducir(parte, leer) }));
  if (partes.some(({ reducida }) => reducida === decide)) return condicion.tipo === "ALGUNA";
  const de = partes.flatMap(({ parte, reducida }) => {
    if (reducida === null) return [parte];
    return typeof reducida === "boolean" ? [] : [reducida];
  });
  return de.length === 0 ? condicion.tipo !== "ALGUNA" : { tipo: condicion.tipo, de };
}
