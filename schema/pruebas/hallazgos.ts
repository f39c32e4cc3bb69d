import type { Hallazgo } from "../hallazgo.ts";
import { hallar, type Revision } from "../revision/comun.ts";
import { type Diferencia, probar } from "./probar.ts";

/**
 * Samples of the bases that do not come out as expected keep them from being published: either a rule is not what was
 * meant, or the expected result is.
 * @fuente leaps L10
 */
export const sampleFails: Revision = {
  codigo: "SAMPLE_FAILS",
  revisar: ({ bases }) =>
    (bases.pruebas ?? []).flatMap((prueba): Hallazgo[] => {
      const { pasa, diferencias } = probar(bases, prueba);
      if (pasa) return [];
      const mensaje = `La muestra «${prueba.nombre}» no da lo esperado. ${diferencias.map(enPalabras).join(" ")} Corrija la regla, o lo que la muestra espera.`;
      const donde = diferencias[0]?.ruta ?? "";
      const ruta = `pruebas.${prueba.id}${donde === "" ? "" : `.esperado.${donde}`}`;
      return [hallar("SAMPLE_FAILS", "ERROR", ruta, mensaje)];
    }),
};

/**
 * Bases that say how people are scored and carry no sample may be published; it is worth knowing that nothing proves them.
 * @fuente leaps L10
 */
export const sampleNone: Revision = {
  codigo: "SAMPLE_NONE",
  revisar: ({ bases }) =>
    (bases.pruebas ?? []).length > 0 || bases.plazas.length === 0 || !bases.etapas.some(({ criterios }) => criterios)
      ? []
      : [
          hallar(
            "SAMPLE_NONE",
            "NOTA",
            "pruebas",
            "Las bases no llevan muestras: ningún postulante de ejemplo comprueba que den el puntaje que se quiere.",
          ),
        ],
};

/** `Puntaje final: se esperaba 103.5 y da 101.5 (101.5 = 90 Puntaje total + 11.5 …).` */
export function enPalabras({ que, esperado, obtenido, cuenta }: Diferencia): string {
  const detalle = cuenta === null ? "" : ` (${cuenta})`;
  return `${que}: se esperaba ${esperado} y da ${obtenido}${detalle}.`;
}
