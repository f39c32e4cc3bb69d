import { impidePublicar, revisar as revisarBases } from "#schema/revision/index.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import { escribirJson, SALIDA, type Orden } from "./definir.ts";
import { avisarHallazgos, leerBases } from "./leer-bases.ts";

/** Everything that the linter finds in bases. @fuente catalogue I19 · leaps L1 */
export const revisar: Orden = {
  uso: "<x.bases.json>",
  resumen: "dice qué está mal en unas bases y si se pueden publicar",
  argumentos: [1, 1],
  ejecutar: ([ruta = ""], medio) => {
    const leidas = leerBases(ruta, medio);
    if ("salida" in leidas) return leidas.salida;
    const hallazgos = revisarBases(leidas.bases);
    const publicable = !impidePublicar(hallazgos);
    avisarHallazgos(hallazgos, medio);
    escribirJson(medio, { formato: "merito.revision", sha256: sha256Canonico(leidas.bases), publicable, hallazgos });
    return publicable ? SALIDA.BIEN : SALIDA.CON_ERRORES;
  },
};
