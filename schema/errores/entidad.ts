/** Refusals of the acts on an entidad. */
import { definirRechazo } from "./definir.ts";

export const rechazosEntidad = {
  /** @fuente RUC is unique per taxpayer: D. Leg. 943 art. 3 */
  ENTIDAD_YA_REGISTRADA: definirRechazo<{ ruc: string }>(
    "CONFLICTO",
    ({ ruc }) => `Ya hay una entidad registrada con el RUC ${ruc}.`,
  ),
} as const;
