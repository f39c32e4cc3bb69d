import { nombrarPropiedad } from "../bases/comparar-palabras.ts";
import { POR_COMPLETAR, POR_DEFINIR } from "../bases/por-completar.ts";
import { hallar, type Revision } from "./comun.ts";
import { parteEnPalabras } from "./en-palabras.ts";

const PENDIENTES: ReadonlySet<string> = new Set([POR_COMPLETAR, POR_DEFINIR]);

/**
 * Every text of the bases was written by somebody: a new part keeps its words to be written until then.
 * @fuente leaps L1 · catalogue H56 (nothing is published half-made)
 */
export const unfilled: Revision = {
  codigo: "UNFILLED",
  revisar: ({ textos }) =>
    textos
      .filter(({ texto }) => PENDIENTES.has(texto.trim()))
      .map(({ ruta, clave, esquema, padre, texto }) => {
        const parte = parteEnPalabras(padre);
        const donde = parte.includes(`«${texto}»`) || padre.titulo === "Generalidades" ? "" : ` (${parte})`;
        const mensaje = `Falta escribir: ${nombrarPropiedad(clave, esquema)}${donde}. Ahora dice «${texto}».`;
        return hallar("UNFILLED", "ERROR", ruta, mensaje);
      }),
};
