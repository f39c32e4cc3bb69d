import type { AvanceDe } from "../../bases/etapa.ts";
import { personaDe, porAmbito, type Corredor } from "./ambito.ts";

/**
 * Whole groups of equal score, best first: the next group is added while fewer persons than `personas` went on, and no
 * more than `grupos` groups.
 * @fuente Bases HRDC 2019 §II (one or two in first place: the second score goes on too)
 */
export const avanzanGrupos = (
  regla: AvanceDe<"GRUPOS_HASTA">,
  corredores: readonly Corredor[],
): ReadonlySet<Corredor> => {
  const pasan = new Set<Corredor>();
  for (const parte of porAmbito(regla, corredores)) {
    const reunidos = new Set<string>();
    for (const [i, grupo] of parte.entries()) {
      if (reunidos.size >= regla.personas || i >= (regla.grupos ?? Number.POSITIVE_INFINITY)) break;
      for (const corredor of grupo) {
        pasan.add(corredor);
        reunidos.add(personaDe(corredor));
      }
    }
  }
  return pasan;
};
