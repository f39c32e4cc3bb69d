import type { Cuando, Hito } from "#schema/bases/cronograma.ts";
import { diaCorto, localCorto } from "../ui/fechas.ts";

/** When a row of the schedule happens: `vie 4 set – mar 8 set`, `5 días hábiles desde «…»`. */
export function cuandoEnPalabras(cuando: Cuando, hitos: readonly Hito[]): string {
  try {
    switch (cuando.tipo) {
      case "FECHA":
        return diaCorto(cuando.fecha);
      case "RANGO":
        return `${diaCorto(cuando.desde)} – ${diaCorto(cuando.hasta)}`;
      case "HORAS":
        return `${localCorto(cuando.abre)} – ${localCorto(cuando.cierra)}`;
      case "RELATIVO": {
        const fila = hitos.find(({ id }) => id === cuando.respectoA.hito)?.nombre ?? cuando.respectoA.hito;
        return `${diasEnPalabras(cuando.desplazamiento, cuando.dias)} desde «${fila.slice(0, 40)}»`;
      }
      case "TEXTO":
        return cuando.texto;
    }
  } catch {
    // A date that is being typed is not a date yet.
    return "Fecha incompleta";
  }
}

function diasEnPalabras(cuantos: number, clase: "HABILES" | "CALENDARIO"): string {
  if (clase === "CALENDARIO") return cuantos === 1 ? "1 día calendario" : `${cuantos} días calendario`;
  return cuantos === 1 ? "1 día hábil" : `${cuantos} días hábiles`;
}
