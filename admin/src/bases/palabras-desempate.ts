import type { Bases } from "#schema/bases/bases.ts";
import type { Desempate } from "#schema/bases/resultado.ts";
import { ramas } from "./editor/nombres.ts";
import { nombreDato } from "./palabras.ts";

/** A tie-break as a sentence: `Mayor puntaje en Entrevista`. */
export function desempateEnPalabras(bases: Bases, desempate: Desempate): string {
  switch (desempate.tipo) {
    case "ETAPA": {
      const nombre = bases.etapas.find(({ id }) => id === desempate.etapa)?.nombre ?? desempate.etapa;
      return `Mayor puntaje en ${nombre}${desempate.puntaje === "ACUMULADO" ? ", con bonificaciones" : ""}`;
    }
    case "CRITERIO":
      return `Mayor puntaje en el criterio «${nombreCriterio(bases, desempate.criterio)}»`;
    case "DATO":
      return `${desempate.gana === "MAYOR" ? "El mayor" : "El menor"} valor de ${nombreDato(bases, desempate.dato)}`;
    case "CONDICION":
      return desempate.nombre;
    case "ENVIO":
      return "Quien envió antes su postulación";
    case "EVALUACION_ADICIONAL":
      return `Nueva evaluación entre los empatados: ${desempate.nombre}`;
    case "SORTEO":
      return "Sorteo público con acta";
  }
}

function nombreCriterio({ etapas }: Bases, id: string): string {
  const todos = etapas.flatMap(({ criterios, variantes = [] }) =>
    [criterios, ...variantes.map((una) => una.criterios)].flatMap((raiz) => (raiz ? ramas(raiz) : [])),
  );
  return todos.find((uno) => uno.id === id)?.nombre ?? id;
}
