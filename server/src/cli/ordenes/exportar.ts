import { exportar as exportarBases } from "#schema/bases/portable.ts";
import { SALIDA, type Orden } from "./definir.ts";
import { leerBases } from "./leer-bases.ts";

/** The same bases written as this system writes them: order, indentation, newest shape. @fuente leaps L8 */
export const exportar: Orden = {
  uso: "<x.bases.json>",
  resumen: "vuelve a escribir unas bases en su forma normal",
  argumentos: [1, 1],
  ejecutar: ([ruta = ""], medio) => {
    const leidas = leerBases(ruta, medio);
    if ("salida" in leidas) return leidas.salida;
    for (const migracion of leidas.migraciones) medio.avisar(`Se aplicó la migración ${migracion}.`);
    medio.escribir(exportarBases(leidas.bases));
    return SALIDA.BIEN;
  },
};
