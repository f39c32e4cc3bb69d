import type { Bases } from "#schema/bases/bases.ts";
import type { Criterio } from "#schema/bases/criterio.ts";
import { enPalabras, nombreDato } from "./palabras.ts";

const COMBINACIONES = {
  SUMA: "Se suman",
  MAYOR: "Cuenta solo el mayor",
  PRIMERO: "Cuenta el primero que dé puntos",
} as const;

/** How a criterion gives its points, in a sentence. */
export function reglaEnPalabras(bases: Bases, criterio: Criterio): string {
  switch (criterio.tipo) {
    case "GRUPO":
      return `${COMBINACIONES[criterio.combina]} ${criterio.hijos.length === 1 ? "1 criterio" : `${criterio.hijos.length} criterios`}`;
    case "NIVELES":
      return criterio.elige === "SUMA" ? "Niveles que se suman" : "Niveles: cuenta uno";
    case "RANGOS":
      return `Tramos de ${nombreDato(bases, criterio.dato)}`;
    case "TASA":
      return `${criterio.puntos} puntos por cada ${criterio.cada} de ${nombreDato(bases, criterio.dato)}`;
    case "DIRECTO":
      return `Lo califica el comité, de ${criterio.desde ?? "0"} a ${criterio.hasta ?? criterio.maximo ?? "—"}${criterio.paso === undefined ? "" : `, de ${criterio.paso} en ${criterio.paso}`}`;
    case "COMPUERTA":
      return `Cumple o no cumple${criterio.puntos === undefined ? "" : `: ${criterio.puntos} puntos`}${criterio.si ? `, si ${enPalabras(bases, criterio.si)}` : ", a juicio del comité"}`;
    case "RELATIVO":
      return `Cuánto pasa ${nombreDato(bases, criterio.dato)} de ${nombreDato(bases, criterio.minimoDe)}`.replace(
        " de el ",
        " del ",
      );
    case "VALOR":
      return `El valor de ${nombreDato(bases, criterio.dato)}${criterio.factor === undefined ? "" : ` por ${criterio.factor}`}`;
  }
}
