import type { HechoDe } from "../bases/hecho.ts";
import { diaDe } from "../cronograma.ts";
import { edadEn } from "../fecha.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import { fraccion } from "../puntaje.ts";
import { desconocido, faltaSustento, hechoNumerico } from "./comun.ts";

/**
 * Whole years on a civil day of the schedule in America/Lima: who turns 30 that very day is 30.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §9.4 · Ley 31533 art. 3 («al inicio del plazo de la postulación»)
 */
export function leerEdad(hecho: HechoDe<"EDAD">, lector: Lector): HechoLeido {
  const valor = lector.leer(`campo.${hecho.seccion}.${hecho.campo}`);
  if (valor?.clase !== "FECHA") return desconocido("No declaró su fecha de nacimiento");
  const dia = diaDe(hecho.al, lector.indice.cronograma);
  if (dia === null) return desconocido("La fila del cronograma no tiene fecha");
  const fila = lector.sujeto.respuestas[hecho.seccion]?.[0];
  const documentos = hecho.documento === undefined ? [] : [hecho.documento];
  const falta = faltaSustento(hecho.lectura, documentos, fila, lector);
  if (falta !== null) return desconocido(falta);
  return hechoNumerico(hecho, fraccion(edadEn(valor.fecha, dia)), `Años cumplidos al ${dia}`);
}
