import type { Hallazgo } from "../hallazgo.ts";

/** One finding for each place: what happens in several plazas is said once. */
export const unicos = (hallazgos: readonly Hallazgo[]): Hallazgo[] =>
  [...new Map(hallazgos.toReversed().map((hallazgo) => [hallazgo.ruta, hallazgo])).values()].toReversed();
