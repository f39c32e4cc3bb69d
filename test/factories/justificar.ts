import type { Bases } from "#schema/bases/bases.ts";
import type { Justificacion } from "#schema/bases/justificacion.ts";
import { revisar } from "#schema/revision/index.ts";

/** A reason for each thing that the linter warns of in these bases. */
export const justificacionesDe = (bases: Bases): Justificacion[] =>
  revisar(bases)
    .filter(({ gravedad }) => gravedad === "ADVERTENCIA")
    .map(({ codigo, ruta, mensaje }) => ({ codigo, ruta, asunto: mensaje, texto: "Así lo pide la entidad." }));

/** The same bases with all that the linter warns of justified. */
export const justificar = (bases: Bases): Bases => ({ ...bases, justificaciones: justificacionesDe(bases) });
