import type { Campo, Seccion } from "../bases/formulario.ts";
import { evaluar, seCumple } from "../condicion.ts";
import type { Fila } from "../expediente.ts";
import type { Lector } from "../lector.ts";

/** A section is there when its condition is known to hold. */
export const seccionVisible = (seccion: Seccion, lector: Lector): boolean =>
  seCumple(seccion.visibleSi, (referencia) => lector.leer(referencia));

export const campoVisible = (campo: Campo, seccion: Seccion, fila: Fila, lector: Lector): boolean =>
  seCumple(campo.visibleSi, (referencia) => lector.leer(referencia, { seccion: seccion.id, fila }));

/** A field is asked for when its condition is known to hold: nobody can be asked about what is not known yet. */
export function campoRequerido(campo: Campo, seccion: Seccion, fila: Fila, lector: Lector): boolean {
  if (campo.requerido !== "SI_CONDICION") return campo.requerido === "SIEMPRE";
  return (
    campo.requeridoSi !== undefined &&
    evaluar(campo.requeridoSi, (referencia) => lector.leer(referencia, { seccion: seccion.id, fila })) === true
  );
}

/** Rows that a section needs at least. */
export function filasMinimas(seccion: Seccion, lector: Lector): number {
  const { repite } = seccion;
  if (!repite) return 0;
  return seCumple(repite.minimoSi, (referencia) => lector.leer(referencia)) ? repite.minimo : 0;
}
