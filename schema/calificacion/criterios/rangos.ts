import { aTexto, CERO } from "../../puntaje.ts";
import { decimal, fijo } from "../../traza.ts";
import { rangoDe, rangoEnPalabras } from "../rangos.ts";
import { conPuntaje, rotuloDe, sinPuntaje, type Evaluador } from "./contexto.ts";
import { leerNumero } from "./dato.ts";

/**
 * Points by the range in which a number falls; each end says whether it belongs.
 * @fuente Bases HRDC 2019 §I «Experiencia laboral» (más de 05, de 02 a 05, de 01 a 02)
 */
export const evaluarRangos: Evaluador<"RANGOS"> = (criterio, contexto) => {
  const { trazado, falta } = leerNumero(criterio.dato, contexto);
  const rango = trazado ? rangoDe(trazado.n, criterio.rangos) : undefined;
  if (trazado && rango) {
    const puntos = fijo(rotuloDe(criterio, contexto, rangoEnPalabras(rango)), decimal(rango.puntos));
    return conPuntaje({ n: puntos.n, paso: { ...puntos.paso, de: [trazado.paso] } });
  }
  const texto = trazado ? `${aTexto(trazado.n)} no está en ningún tramo` : (falta ?? "no consta");
  const nada = fijo(rotuloDe(criterio, contexto, texto), CERO);
  return sinPuntaje(criterio, contexto, nada, texto, criterio.fueraDeRango);
};
