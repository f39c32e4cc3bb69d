/** Pure rules of a person's data. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { isCorreo } from "../../infra/validacion.ts";
import { type IdentidadInput, type MisDatosInput, TipoDocumento } from "./persona.type.ts";

/** What is stored of a person. */
export interface DatosPersona {
  readonly tipoDocumento: TipoDocumento;
  readonly numeroDocumento: string;
  readonly nombres: string;
  readonly apellidos: string;
  readonly correo: string;
  readonly celular: string | null;
  readonly fechaNacimiento: string | null;
}
export type MisDatos = Pick<DatosPersona, "nombres" | "apellidos" | "celular" | "fechaNacimiento">;

/** @fuente RENIEC (DNI), Migraciones (carné de extranjería, PTP): lengths of each number */
const NUMEROS: Readonly<Record<TipoDocumento, { forma: RegExp; pide: string }>> = {
  [TipoDocumento.DNI]: { forma: /^\d{8}$/, pide: "escriba los 8 dígitos del DNI" },
  [TipoDocumento.CARNE_EXTRANJERIA]: { forma: /^[A-Z0-9]{9,12}$/, pide: "escriba de 9 a 12 letras o dígitos" },
  [TipoDocumento.PASAPORTE]: { forma: /^[A-Z0-9]{6,12}$/, pide: "escriba de 6 a 12 letras o dígitos" },
  [TipoDocumento.PTP]: { forma: /^[A-Z0-9]{9,15}$/, pide: "escriba de 9 a 15 letras o dígitos" },
};
const NOMBRE = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]{0,99}$/u;

/** The first quick look, before anything costly reads the texts. @throws DATO_INVALIDO */
export function assertLargos({ numeroDocumento, nombres, apellidos, correo }: IdentidadInput): void {
  if (numeroDocumento.length > 40) refuse("numeroDocumento", "escriba el número de su documento");
  if (nombres.length > 400) refuse("nombres", "escriba solo letras, hasta 100");
  if (apellidos.length > 400) refuse("apellidos", "escriba solo letras, hasta 100");
  if (correo.length > 320) refuse("correo", "escriba un correo electrónico válido");
}

/** Reads an identity, or refuses the first datum that is not well formed. */
export function readIdentidad(entrada: IdentidadInput, instante: InstanteUtc): DatosPersona {
  const numeroDocumento = entrada.numeroDocumento.trim().toUpperCase();
  const { forma, pide } = NUMEROS[entrada.tipoDocumento];
  if (!forma.test(numeroDocumento)) refuse("numeroDocumento", pide);
  const correo = entrada.correo.trim();
  if (!isCorreo(correo)) refuse("correo", "escriba un correo electrónico válido");
  return { tipoDocumento: entrada.tipoDocumento, numeroDocumento, correo, ...readMisDatos(entrada, instante) };
}

/** Reads what a person may change, or refuses the first datum that is not well formed. */
export function readMisDatos(entrada: MisDatosInput, instante: InstanteUtc): MisDatos {
  const datos: MisDatos = {
    nombres: tidy(entrada.nombres),
    apellidos: tidy(entrada.apellidos),
    celular: entrada.celular?.replace(/\s/g, "") || null,
    fechaNacimiento: entrada.fechaNacimiento ?? null,
  };
  if (!NOMBRE.test(datos.nombres)) refuse("nombres", "escriba solo letras, hasta 100");
  if (!NOMBRE.test(datos.apellidos)) refuse("apellidos", "escriba solo letras, hasta 100");
  if (datos.celular !== null && !/^9\d{8}$/.test(datos.celular))
    refuse("celular", "escriba los nueve dígitos, empezando con 9");
  const nace = datos.fechaNacimiento;
  if (nace !== null && (nace < "1900-01-01" || nace >= instante.slice(0, 10))) {
    refuse("fechaNacimiento", "escriba una fecha pasada");
  }
  return datos;
}

/** The one form under which an account is looked up: capital letters for documents, small ones for mail. */
export function normalizeUsuario(usuario: string): string {
  const texto = usuario.trim().slice(0, 254);
  return texto.includes("@") ? texto.toLowerCase() : texto.toUpperCase();
}

function tidy(texto: string): string {
  return texto.normalize("NFC").trim().replace(/\s+/g, " ");
}

function refuse(campo: string, motivo: string): never {
  throw new Rechazo("DATO_INVALIDO", { campo, motivo }, `entrada.${campo}`);
}
