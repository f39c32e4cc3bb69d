/** Pure rules of an entidad: what its data must be. */
import type { Generalidades } from "#schema/bases/generalidades.ts";
import { Rechazo } from "#schema/errores.ts";
import { isNumeracion, NUMERACION_USUAL } from "#schema/numeracion.ts";
import { isCorreo } from "../../infra/validacion.ts";
import { parteDeGraphql } from "../bases/index.ts";
import type { EntidadInput } from "./entidad.type.ts";

const PESOS_RUC = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** How the public reaches an entidad, for one use. */
export type ContactoEntidad = Omit<Generalidades["contactos"][number], "cita">;

/** What is stored of an entidad. */
export interface DatosEntidad {
  readonly nombre: string;
  readonly siglas: string;
  readonly ruc: string;
  readonly ubigeo: string | null;
  readonly contactos: ContactoEntidad[];
  readonly comiteNombre: string | null;
  readonly comiteResolucion: string | null;
  readonly correoContacto: string | null;
  readonly correoRemitente: string | null;
  readonly numeracion: string;
  readonly requiereSegundaPersona: boolean;
  readonly aniosDeRetencion: number;
}

/**
 * Checks the digits of a RUC.
 * @fuente SUNAT, algorithm of the check digit (module 11)
 */
export function isRuc(texto: string): boolean {
  if (!/^(10|15|16|17|20)\d{9}$/.test(texto)) return false;
  const suma = PESOS_RUC.reduce((total, peso, i) => total + peso * Number(texto[i]), 0);
  return (11 - (suma % 11)) % 10 === Number(texto[10]);
}

/** Reads the input with its defaults; refuses the first datum that is not well formed, with its place. */
export function readDatos(entrada: EntidadInput): DatosEntidad {
  const datos: DatosEntidad = {
    nombre: entrada.nombre.trim(),
    siglas: entrada.siglas.trim(),
    ruc: entrada.ruc.trim(),
    ubigeo: entrada.ubigeo?.trim() || null,
    contactos: (entrada.contactos ?? []).map(readContacto),
    comiteNombre: entrada.comiteNombre?.trim() || null,
    comiteResolucion: entrada.comiteResolucion?.trim() || null,
    correoContacto: entrada.correoContacto?.trim() || null,
    correoRemitente: entrada.correoRemitente?.trim() || null,
    numeracion: entrada.numeracion?.trim() || NUMERACION_USUAL,
    requiereSegundaPersona: entrada.requiereSegundaPersona ?? true,
    aniosDeRetencion: entrada.aniosDeRetencion ?? 2,
  };
  const exige = (bien: boolean, campo: keyof DatosEntidad, motivo: string): void => {
    if (!bien) throw new Rechazo("DATO_INVALIDO", { campo, motivo }, `entrada.${campo}`);
  };
  exige(datos.nombre.length >= 3 && datos.nombre.length <= 200, "nombre", "escriba de 3 a 200 caracteres");
  exige(/^\S.{0,18}\S$/.test(datos.siglas), "siglas", "escriba de 2 a 20 caracteres");
  exige(isRuc(datos.ruc), "ruc", "escriba los 11 dígitos de un RUC válido");
  exige(datos.correoContacto === null || isCorreo(datos.correoContacto), "correoContacto", "escriba un correo válido");
  exige(
    datos.correoRemitente === null || isCorreo(datos.correoRemitente),
    "correoRemitente",
    "escriba un correo válido",
  );
  exige(isNumeracion(datos.numeracion), "numeracion", "incluya {numero} y use solo {numero}, {anio} y {siglas}");
  exige(datos.aniosDeRetencion >= 0 && datos.aniosDeRetencion <= 50, "aniosDeRetencion", "indique de 0 a 50 años");
  exige(datos.ubigeo === null || /^\d{6}$/.test(datos.ubigeo), "ubigeo", "escriba los 6 dígitos del ubigeo");
  const { comiteNombre, comiteResolucion, contactos } = datos;
  const corto = (texto: string | null) => texto === null || texto.length <= 300;
  exige(corto(comiteNombre), "comiteNombre", "escriba hasta 300 caracteres");
  exige(corto(comiteResolucion), "comiteResolucion", "escriba hasta 300 caracteres");
  exige(
    comiteResolucion === null || comiteNombre !== null,
    "comiteNombre",
    "escriba el comité que la resolución nombra",
  );
  exige(contactos.length <= 20, "contactos", "registre hasta 20 contactos");
  exige(
    contactos.every(isContacto),
    "contactos",
    "escriba un correo, teléfono o dirección web válidos en cada contacto",
  );
  return datos;
}

/** One contact without what is blank in it; whence it comes is of the bases. */
function readContacto(entrada: object): ContactoEntidad {
  const { uso, ...textos } = parteDeGraphql("Contacto", entrada) as ContactoEntidad;
  const limpio = (texto: string | undefined) => texto?.trim() || undefined;
  const [correo, telefono] = [limpio(textos.correo), limpio(textos.telefono)];
  const [direccionWeb, horario] = [limpio(textos.direccionWeb), limpio(textos.horario)];
  return {
    uso,
    ...(correo && { correo }),
    ...(telefono && { telefono }),
    ...(direccionWeb && { direccionWeb }),
    ...(horario && { horario }),
  };
}

function isContacto({ uso: _uso, ...textos }: ContactoEntidad): boolean {
  const { correo, telefono, direccionWeb } = textos;
  const cortos = Object.values(textos).every((texto) => texto.length <= 200);
  return cortos && Boolean(correo ?? telefono ?? direccionWeb) && (correo === undefined || isCorreo(correo));
}
