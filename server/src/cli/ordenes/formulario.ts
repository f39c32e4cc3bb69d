import { formulario as formularioDe } from "#schema/formulario.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import { escribirJson, SALIDA, type Orden } from "./definir.ts";
import { leerBases } from "./leer-bases.ts";

/** The form as the portal gets it, of one plaza or of all. @fuente catalogue I8 */
export const formulario: Orden = {
  uso: "<x.bases.json> [plaza]",
  resumen: "da el formulario que llena quien postula",
  argumentos: [1, 2],
  ejecutar: ([ruta = "", plaza], medio) => {
    const leidas = leerBases(ruta, medio);
    if ("salida" in leidas) return leidas.salida;
    const { bases } = leidas;
    const ids = bases.plazas.map(({ id }) => id);
    if (plaza !== undefined && !ids.includes(plaza)) {
      medio.avisar(`Las bases no tienen la plaza «${plaza}». Las que hay: ${ids.join(", ")}.`);
      return SALIDA.CON_ERRORES;
    }
    const formularios = (plaza === undefined ? ids : [plaza]).map((id) => formularioDe(bases, id));
    escribirJson(medio, { formato: "merito.formularios", sha256: sha256Canonico(bases), formularios });
    return SALIDA.BIEN;
  },
};
