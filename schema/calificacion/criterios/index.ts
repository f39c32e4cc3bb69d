import type { Criterio } from "../../bases/criterio.ts";
import { evaluarCompuerta } from "./compuerta.ts";
import type { ContextoCriterio, ResultadoCriterio } from "./contexto.ts";
import { evaluarDirecto } from "./directo.ts";
import { evaluarGrupo } from "./grupo.ts";
import { evaluarNiveles } from "./niveles.ts";
import { evaluarRangos } from "./rangos.ts";
import { evaluarRelativo } from "./relativo.ts";
import { evaluarTasa } from "./tasa.ts";
import { evaluarValor } from "./valor.ts";

/** Scores a node by its kind. A new kind is one file and one line here; forgetting it does not compile. */
export function evaluarClase(criterio: Criterio, contexto: ContextoCriterio): ResultadoCriterio {
  switch (criterio.tipo) {
    case "GRUPO":
      return evaluarGrupo(criterio, contexto);
    case "NIVELES":
      return evaluarNiveles(criterio, contexto);
    case "RANGOS":
      return evaluarRangos(criterio, contexto);
    case "TASA":
      return evaluarTasa(criterio, contexto);
    case "DIRECTO":
      return evaluarDirecto(criterio, contexto);
    case "COMPUERTA":
      return evaluarCompuerta(criterio, contexto);
    case "RELATIVO":
      return evaluarRelativo(criterio, contexto);
    case "VALOR":
      return evaluarValor(criterio, contexto);
  }
}
