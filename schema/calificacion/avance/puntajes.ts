import type { AvanceDe } from "../../bases/etapa.ts";
import { porAmbito, type Corredor } from "./ambito.ts";

/**
 * Everybody whose score is one of the N highest distinct scores.
 * @fuente Bases HRDC 2019 §II («los 3 mayores puntajes», read as distinct scores)
 */
export const avanzanPuntajes = (
  regla: AvanceDe<"PUNTAJES_DISTINTOS">,
  corredores: readonly Corredor[],
): ReadonlySet<Corredor> =>
  new Set(porAmbito(regla, corredores).flatMap((parte) => parte.slice(0, regla.puntajes).flat()));
