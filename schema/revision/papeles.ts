import type { Seccion } from "../bases/formulario.ts";
import type { Requisito } from "../bases/plaza.ts";

type Papel = Seccion["papel"];
type Clase = Requisito["clase"];

/** What the sections of a form are for, by the kind of requirement that they serve. */
const PAPEL_DE: Readonly<Partial<Record<Clase, Papel>>> = {
  FORMACION: "FORMACION",
  CURSOS: "CAPACITACION",
  EXPERIENCIA_GENERAL: "EXPERIENCIA",
  EXPERIENCIA_ESPECIFICA: "EXPERIENCIA",
  EXPERIENCIA_PUBLICA: "EXPERIENCIA",
  CONOCIMIENTOS: "CONOCIMIENTOS",
  OFIMATICA: "OFIMATICA",
  IDIOMAS: "IDIOMAS",
  COLEGIATURA: "COLEGIATURA",
};

/** The kind of section that serves a requirement; none for those that an interview looks at. */
export const papelDe = (clase: Clase): Papel | undefined => PAPEL_DE[clase];

/** Kinds of section that are there only for a kind of requirement. */
export const PAPELES_DE_REQUISITOS: ReadonlySet<Papel> = new Set(Object.values(PAPEL_DE));

/** How people call each kind. */
export const TITULO_DE: Readonly<Partial<Record<Papel, string>>> = {
  FORMACION: "Formación académica",
  CAPACITACION: "Cursos y especialización",
  EXPERIENCIA: "Experiencia laboral",
  CONOCIMIENTOS: "Conocimientos",
  OFIMATICA: "Ofimática",
  IDIOMAS: "Idiomas y dialectos",
  COLEGIATURA: "Colegiatura y habilitación",
};
