import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * How many win and how many wait for their turn.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §X, §XI: five vacancies, one winner in the text, accesitarios without a number
 */
export const vacancies: Revision = {
  codigo: "VACANCIES",
  revisar: (contexto) => [
    ...plazas(contexto),
    ...accesitarios(contexto),
    ...afirmacionesEnConflicto(contexto, "VACANCIES"),
  ],
};

function plazas({ bases }: Contexto): Hallazgo[] {
  return bases.plazas.length > 0
    ? []
    : [hallar("VACANCIES", "ERROR", "plazas", "Las bases no convocan ninguna plaza. Agregue al menos una.")];
}

function accesitarios({ bases: { adjudicacion } }: Contexto): Hallazgo[] {
  const { cita, accesitarios: regla } = adjudicacion;
  if (!regla) {
    const salida = {
      texto: "Uno por vacante",
      ruta: "adjudicacion.accesitarios",
      valor: { modo: "POR_VACANTE", numero: 1 },
    };
    return [
      hallar(
        "VACANCIES",
        "ERROR",
        "adjudicacion.accesitarios",
        "Las bases no dicen cuántos accesitarios hay. Elija: ninguno, un número, por vacante o todos.",
        { cita, salida },
      ),
    ];
  }
  if ((regla.modo !== "NUMERO" && regla.modo !== "POR_VACANTE") || regla.numero !== undefined) return [];
  const salida = { texto: "Uno", ruta: "adjudicacion.accesitarios.numero", valor: 1 };
  return [
    hallar("VACANCIES", "ERROR", "adjudicacion.accesitarios.numero", "Falta el número de accesitarios.", {
      cita,
      salida,
    }),
  ];
}
