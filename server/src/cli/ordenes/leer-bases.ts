import type { Bases } from "#schema/bases/bases.ts";
import { importar } from "#schema/bases/portable.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { escribirJson, SALIDA, type Medio, type Salida } from "./definir.ts";

type Leidas = { readonly bases: Bases; readonly migraciones: readonly string[] } | { readonly salida: Salida };

/** Reads a portable file. When it is not one, its findings are the result of the command. */
export function leerBases(ruta: string, medio: Medio): Leidas {
  const texto = medio.leer(ruta);
  if (texto === null) return { salida: SALIDA.MAL_LLAMADA };
  const importado = importar(texto);
  if ("bases" in importado) return importado;
  avisarHallazgos(importado.hallazgos, medio);
  escribirJson(medio, { formato: "merito.revision", publicable: false, hallazgos: importado.hallazgos });
  return { salida: SALIDA.CON_ERRORES };
}

/** Counts findings by their weight, for people. */
export function avisarHallazgos(hallazgos: readonly Hallazgo[], medio: Medio): void {
  const cuantos = (gravedad: Hallazgo["gravedad"]): number => hallazgos.filter((h) => h.gravedad === gravedad).length;
  medio.avisar(`Errores: ${cuantos("ERROR")}. Advertencias: ${cuantos("ADVERTENCIA")}. Notas: ${cuantos("NOTA")}.`);
}
