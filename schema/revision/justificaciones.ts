import type { Bases } from "../bases/bases.ts";
import type { Justificacion } from "../bases/justificacion.ts";
import type { Hallazgo } from "../hallazgo.ts";

const esDe =
  ({ codigo, ruta, mensaje }: Hallazgo) =>
  (una: Justificacion): boolean =>
    una.codigo === codigo && una.ruta === ruta && una.asunto === mensaje;

/**
 * The findings with the justification of those that have one, and a note for each justification that justifies nothing
 * any more: what it was about was mended, or says something else now.
 * @fuente leaps L1
 */
export function conJustificaciones({ justificaciones = [] }: Bases, hallazgos: readonly Hallazgo[]): Hallazgo[] {
  const advertencias = hallazgos.filter(({ gravedad }) => gravedad === "ADVERTENCIA");
  const sobran = justificaciones.flatMap((una, i): Hallazgo[] =>
    advertencias.some((hallazgo) => esDe(hallazgo)(una)) ? [] : [sobrante(justificaciones, una, i)],
  );
  return [
    ...hallazgos.map((hallazgo) => {
      const suya = hallazgo.gravedad === "ADVERTENCIA" ? justificaciones.find(esDe(hallazgo)) : undefined;
      return suya ? { ...hallazgo, justificacion: suya.texto } : hallazgo;
    }),
    ...sobran,
  ];
}

const sobrante = (todas: readonly Justificacion[], una: Justificacion, i: number): Hallazgo => ({
  codigo: "JUSTIFICATION_STALE",
  gravedad: "NOTA",
  ruta: `justificaciones.${i}`,
  mensaje: `Se justifica algo de lo que la revisión ya no advierte: «${una.asunto.slice(0, 200)}». Quite la justificación.`,
  // Said by what stays and not by its number, which another one takes once this is gone.
  salida: { texto: "Quitar la justificación", ruta: "justificaciones", valor: todas.filter((otra) => otra !== una) },
});

/** Warnings that nobody justified: bases with them cannot be published yet. */
export const sinJustificar = (hallazgos: readonly Hallazgo[]): readonly Hallazgo[] =>
  hallazgos.filter(({ gravedad, justificacion }) => gravedad === "ADVERTENCIA" && (justificacion ?? "") === "");
