import { evaluar, referenciasDe } from "../../condicion.ts";
import { CERO } from "../../puntaje.ts";
import { decimal, fijo } from "../../traza.ts";
import { conPuntaje, rotuloDe, sinPuntaje, type Evaluador } from "./contexto.ts";
import { pasosDeReferencias } from "./dato.ts";

/**
 * Met or not met. The decision of the committee stands over the condition; met, it gives its points exactly (the
 * mandatory block that «gives exactly N»).
 * @fuente bases-model §4 «mandatory block gives exactly N, the extra block up to M»
 */
export const evaluarCompuerta: Evaluador<"COMPUERTA"> = (criterio, contexto) => {
  const { lector } = contexto.candidatura;
  const decidida = contexto.evaluacion?.compuertas?.find((c) => c.criterio === criterio.id);
  const cumple =
    decidida?.cumple ?? (criterio.si ? evaluar(criterio.si, (referencia) => lector.leer(referencia)) : null);
  const rotulo = rotuloDe(criterio, contexto, decidida?.motivo);
  if (cumple === null && !criterio.si) {
    return {
      puntaje: fijo(rotulo, CERO),
      motivos: [],
      pendientes: [`${criterio.nombre}: falta decidir si cumple`],
    };
  }
  if (cumple === true) {
    const puntos = fijo(rotulo, decimal(criterio.puntos ?? "0"));
    const de = criterio.si ? pasosDeReferencias(referenciasDe(criterio.si), contexto) : [];
    return conPuntaje({ n: puntos.n, paso: { ...puntos.paso, de } });
  }
  const texto = decidida?.motivo ?? (cumple === null ? "no consta que cumpla" : "no cumple");
  return sinPuntaje(criterio, contexto, fijo({ ...rotulo, texto }, CERO), texto, criterio.siNo);
};
