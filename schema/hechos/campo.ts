import type { HechoDe } from "../bases/hecho.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import { desconocido, faltaSustento, hechoLeido } from "./comun.ts";

/** The value of an answer, when it counts under the reading of the fact. */
export function leerCampoHecho(hecho: HechoDe<"CAMPO">, lector: Lector): HechoLeido {
  const valor = lector.leer(`campo.${hecho.seccion}.${hecho.campo}`);
  if (valor === null) return desconocido("No lo declaró");
  const fila = lector.sujeto.respuestas[hecho.seccion]?.[0];
  const documentos = hecho.documento === undefined ? [] : [hecho.documento];
  const falta = faltaSustento(hecho.lectura, documentos, fila, lector);
  return falta === null ? hechoLeido(hecho, valor) : desconocido(falta);
}
