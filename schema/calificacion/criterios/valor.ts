import { CERO, UNO } from "../../puntaje.ts";
import { decimal, fijo, proporcion } from "../../traza.ts";
import { conPuntaje, rotuloDe, type Evaluador } from "./contexto.ts";
import { leerNumero } from "./dato.ts";

/** The score is the datum itself, by a factor. Without the datum the criterion is pending, not zero. */
export const evaluarValor: Evaluador<"VALOR"> = (criterio, contexto) => {
  const rotulo = rotuloDe(criterio, contexto);
  const { trazado, falta } = leerNumero(criterio.dato, contexto);
  if (!trazado) {
    return {
      puntaje: fijo({ ...rotulo, texto: falta }, CERO),
      motivos: [],
      pendientes: [`${criterio.nombre}: ${falta}`],
    };
  }
  return conPuntaje(proporcion(rotulo, trazado, decimal(criterio.factor ?? "1"), UNO));
};
