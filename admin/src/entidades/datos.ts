/** What the form of an entidad holds, and what of it is sent. Pure. */
import type { ContactoInput, EntidadAdminQuery, EntidadInput } from "../gql/graphql.ts";

export type Entidad = NonNullable<EntidadAdminQuery["entidad"]>;
type Contacto = Entidad["contactos"][number];

/** Whole number of a box, which gives a number or what was written in it. */
const entero = (valor: unknown): number | null => ((valor ?? "") === "" ? null : Math.trunc(Number(valor)));

/** The values of the form; blank boxes come as null or as an empty text. */
export type DatosEntidad = Omit<
  Entidad,
  "id" | "logo" | "siguienteNumero" | "revision" | "contactos" | "aniosDeRetencion"
> & { readonly contactos: readonly Contacto[]; readonly aniosDeRetencion: unknown };

/** What is written of an entidad in the form. */
export function datosDe({ id: _id, logo: _logo, siguienteNumero: _n, revision: _r, ...datos }: Entidad): DatosEntidad {
  return datos;
}

/** What the act takes. */
export function entradaDe(datos: DatosEntidad): EntidadInput {
  const contactos = (datos.contactos ?? []).map(({ uso, correo, telefono, direccionWeb, horario }): ContactoInput => {
    return { uso, correo, telefono, direccionWeb, horario };
  });
  return {
    nombre: datos.nombre,
    siglas: datos.siglas,
    ruc: datos.ruc,
    ubigeo: datos.ubigeo,
    correoContacto: datos.correoContacto,
    correoRemitente: datos.correoRemitente,
    numeracion: datos.numeracion,
    requiereSegundaPersona: datos.requiereSegundaPersona,
    aniosDeRetencion: entero(datos.aniosDeRetencion),
    comiteNombre: datos.comiteNombre,
    comiteResolucion: datos.comiteResolucion,
    contactos,
  };
}
