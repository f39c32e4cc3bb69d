import type { Bases } from "../bases/bases.ts";
import { resolverCronograma } from "../cronograma.ts";
import { esFecha, type Fecha } from "../fecha.ts";
import type { Modelo } from "./modelo.ts";

/** Whether a model may be used on a day. */
export const rige = ({ desde, hasta }: Pick<Modelo, "desde" | "hasta">, fecha: Fecha): boolean =>
  (desde === undefined || desde <= fecha) && (hasta === undefined || fecha <= hasta);

/** The first day of the contest: that of the applications or of the call when they have dates, else that of its year. */
export function fechaDe({ cronograma, generalidades }: Bases): Fecha {
  const resuelto = resolverCronograma(cronograma);
  const deFila = (gobierna: "POSTULACION" | "CONVOCATORIA"): Fecha | undefined => {
    const hito = cronograma.hitos.find((uno) => uno.gobierna === gobierna);
    return hito && resuelto.get(hito.id)?.primerDia;
  };
  const delAnio = `${generalidades.anio}-01-01`;
  return deFila("POSTULACION") ?? deFila("CONVOCATORIA") ?? (esFecha(delAnio) ? delAnio : "2000-01-01");
}

/** Of several versions of one thing, the one that rules on a day; without any, the last one that did. */
export function versionVigente(versiones: readonly [Modelo, ...Modelo[]], fecha: Fecha): Modelo {
  return versiones.find((version) => rige(version, fecha)) ?? versiones[versiones.length - 1] ?? versiones[0];
}
