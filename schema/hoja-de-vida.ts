import type { Formulario } from "./bases/formulario.ts";
import type { Fila } from "./expediente.ts";
import { CAPACITACION, CONOCIMIENTOS, FORMACION, IDIOMAS, OFIMATICA } from "./hoja-de-vida/estudios.ts";
import { COLEGIATURA, PERSONALES } from "./hoja-de-vida/persona.ts";
import { ADICIONALES, EXPERIENCIA } from "./hoja-de-vida/trabajo.ts";

/**
 * The one CV of a person, reused in every contest: a form like those of the bases. The `dato` of each field
 * (`formacion.institucion`) is what the fields of a contest name in order to be prefilled from it.
 * @fuente catalogue A11 · S1:117-139 · S2:59-61
 */
export const HOJA_DE_VIDA: Formulario = {
  secciones: [
    PERSONALES,
    FORMACION,
    CAPACITACION,
    CONOCIMIENTOS,
    OFIMATICA,
    IDIOMAS,
    EXPERIENCIA,
    COLEGIATURA,
    ADICIONALES,
  ],
};

/** What a person wrote in their CV: rows by section. A section never filled is absent. */
export type HojaDeVida = Readonly<Record<string, readonly Fila[]>>;
