/** What somebody fills in to apply: the same for every contest, whatever its form. */

/** A value of a field: a text, or the options chosen. */
export type ValorCampo = string | readonly string[];

export interface FilaSolicitud {
  readonly id: string;
  readonly valores: Readonly<Record<string, ValorCampo>>;
  /** Whether a file goes with it. */
  readonly sustento?: boolean;
}

/** Somebody invented. */
export interface PersonaInventada {
  readonly dni: string;
  readonly nombres: string;
  readonly apellidos: string;
  /** AAAA-MM-DD */
  readonly nacimiento: string;
  readonly sexo: "MUJER" | "HOMBRE";
}

export interface Solicitud {
  readonly plazas: readonly string[];
  /** Rows of each section, by its id. */
  readonly respuestas: Readonly<Record<string, readonly FilaSolicitud[]>>;
  /** Types of document to attach, a file each. */
  readonly documentos: readonly string[];
  /** Sworn statements to accept. */
  readonly declaraciones: readonly string[];
}

export const correoDe = ({ dni }: Pick<PersonaInventada, "dni">): string => `p${dni}@correo.example`;

/** Surname first, as tables print it. */
export const nombreDe = ({ apellidos, nombres }: Pick<PersonaInventada, "apellidos" | "nombres">): string =>
  `${apellidos}, ${nombres}`;

/** The section of personal data, which all the forms ask for. */
export function personales(persona: PersonaInventada, conSexo: boolean, ubigeo: string): FilaSolicitud[] {
  const { dni, nombres, apellidos, nacimiento, sexo } = persona;
  const valores = {
    apellidos,
    nombres,
    documento: dni,
    fecha_nacimiento: nacimiento,
    domicilio: "Jr. Los Cedros 123",
    ubigeo,
    celular: `9${dni.slice(0, 8)}`,
    correo: correoDe(persona),
  };
  return [{ id: "datos", valores: conSexo ? { ...valores, sexo } : valores }];
}

/** Work that somebody did: days included, ISO. Without end it goes on. */
export interface Trabajo {
  readonly desde: string;
  readonly hasta?: string;
  /** Whether it is in the function or post of the plaza. */
  readonly especifica: boolean;
  readonly sector?: "PUBLICO" | "PRIVADO";
  readonly clase?: string;
  readonly entidad?: string;
  readonly cargo?: string;
}
