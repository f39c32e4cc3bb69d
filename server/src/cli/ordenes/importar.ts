import { canonico } from "#schema/bases/canonico.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import { escribirJson, SALIDA, type Orden } from "./definir.ts";
import { leerBases } from "./leer-bases.ts";

/** Checks that a file can be imported, and gives its canonical text and its fingerprint. @fuente leaps L8 · catalogue I23 */
export const importar: Orden = {
  uso: "<x.bases.json>",
  resumen: "comprueba un archivo y da su texto canónico y su huella SHA-256",
  argumentos: [1, 1],
  ejecutar: ([ruta = ""], medio) => {
    const leidas = leerBases(ruta, medio);
    if ("salida" in leidas) return leidas.salida;
    const { bases, migraciones } = leidas;
    escribirJson(medio, {
      formato: "merito.importacion",
      sha256: sha256Canonico(bases),
      migraciones,
      canonico: canonico(bases),
    });
    return SALIDA.BIEN;
  },
};
