import { comparar as compararBases } from "#schema/bases/comparar.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import { escribirJson, SALIDA, type Orden } from "./definir.ts";
import { leerBases } from "./leer-bases.ts";

/** What changed between two versions, in sentences. @fuente catalogue H61 */
export const comparar: Orden = {
  uso: "<antes.bases.json> <despues.bases.json>",
  resumen: "dice en frases qué cambió de unas bases a otras",
  argumentos: [2, 2],
  ejecutar: ([antes = "", despues = ""], medio) => {
    const previas = leerBases(antes, medio);
    if ("salida" in previas) return previas.salida;
    const nuevas = leerBases(despues, medio);
    if ("salida" in nuevas) return nuevas.salida;
    escribirJson(medio, {
      formato: "merito.comparacion",
      antes: sha256Canonico(previas.bases),
      despues: sha256Canonico(nuevas.bases),
      cambios: compararBases(previas.bases, nuevas.bases),
    });
    return SALIDA.BIEN;
  },
};
