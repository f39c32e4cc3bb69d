import type { HechoDe } from "../bases/hecho.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import { desconocido, hechoLeido } from "./comun.ts";

/**
 * The first of several data that is known, such as the date of the certificate of egreso or else that of the degree.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1 «caso contrario … desde la fecha indicada en el grado»
 */
export function leerPrimero(hecho: HechoDe<"PRIMERO">, lector: Lector): HechoLeido {
  for (const dato of hecho.datos) {
    const valor = lector.leer(dato);
    if (valor !== null) return hechoLeido(hecho, valor);
  }
  return desconocido("No consta ninguno de los datos");
}
