/** Pure rules of an entidad: what its data must be. */
import { Rechazo } from "#schema/errores.ts";
import { isCorreo } from "../../infra/validacion.ts";
import type { EntidadInput } from "./entidad.type.ts";

const MARCAS = /\{(numero|anio|siglas)\}/g;
const PESOS_RUC = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** What is stored of an entidad. */
export interface DatosEntidad {
  readonly nombre: string;
  readonly siglas: string;
  readonly ruc: string;
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
    correoContacto: entrada.correoContacto?.trim() || null,
    correoRemitente: entrada.correoRemitente?.trim() || null,
    numeracion: entrada.numeracion?.trim() || "{numero}-{anio}-{siglas}",
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
  return datos;
}

function isNumeracion(plantilla: string): boolean {
  return plantilla.includes("{numero}") && plantilla.length <= 100 && !/[{}]/.test(plantilla.replace(MARCAS, ""));
}
