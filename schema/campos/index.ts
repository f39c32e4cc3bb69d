import type { Campo, ClaseCampo } from "../bases/formulario.ts";
import type { Respuesta } from "../expediente.ts";
import type { Fecha } from "../fecha.ts";
import type { Hallazgo } from "../hallazgo.ts";
import type { Valor } from "../valor.ts";
import { campoCelular } from "./celular.ts";
import { campoCorreo } from "./correo.ts";
import { campoDecimal } from "./decimal.ts";
import type { DefinicionCampo } from "./definir.ts";
import { campoDocumentoIdentidad } from "./documento-identidad.ts";
import { campoEnlace } from "./enlace.ts";
import { campoEntero } from "./entero.ts";
import { campoFecha } from "./fecha.ts";
import { campoMonto } from "./monto.ts";
import { campoOpcion } from "./opcion.ts";
import { campoOpciones } from "./opciones.ts";
import { campoParrafo } from "./parrafo.ts";
import { campoSiNo } from "./si-no.ts";
import { campoTexto } from "./texto.ts";
import { campoUbigeo } from "./ubigeo.ts";

/** Every kind of field; forgetting one does not compile. */
export const CAMPOS: { readonly [T in ClaseCampo]: DefinicionCampo<T> } = {
  TEXTO: campoTexto,
  PARRAFO: campoParrafo,
  ENTERO: campoEntero,
  DECIMAL: campoDecimal,
  MONTO: campoMonto,
  FECHA: campoFecha,
  SI_NO: campoSiNo,
  OPCION: campoOpcion,
  OPCIONES: campoOpciones,
  DOCUMENTO_IDENTIDAD: campoDocumentoIdentidad,
  CORREO: campoCorreo,
  CELULAR: campoCelular,
  UBIGEO: campoUbigeo,
  ENLACE: campoEnlace,
};

/** The kinds as one, which TypeScript cannot see by itself; the record above holds that each receives its own field. */
const claseDe = (campo: Campo): DefinicionCampo<ClaseCampo> =>
  CAMPOS[campo.tipo] as unknown as DefinicionCampo<ClaseCampo>;

/** The answer that says nothing. */
export const vacioDe = (campo: Campo): Respuesta => claseDe(campo).vacio;

/** The one form in which an answer is stored, whatever spaces, hyphens or accents it was written with. */
export const normalizarCampo = (campo: Campo, crudo: Respuesta): Respuesta => claseDe(campo).normalizar(crudo, campo);

/** Whether an answer, normalised, says nothing. */
export const estaVacio = (campo: Campo, crudo: Respuesta | undefined): boolean =>
  crudo === undefined || normalizarCampo(campo, crudo).length === 0;

/** The datum that conditions and criteria read; empty or unreadable is unknown, never zero and never «no». */
export function leerCampo(campo: Campo, crudo: Respuesta): Valor | null {
  const normal = normalizarCampo(campo, crudo);
  return normal.length === 0 ? null : claseDe(campo).leer(campo, normal);
}

/**
 * Findings about one answer, each saying what to do. An empty one has none.
 * @param ruta place of the answer, given back in each finding; the field's own id when absent
 * @param hoy  day in Lima; without it future dates are not judged
 */
export function validarCampo(
  campo: Campo,
  crudo: Respuesta,
  { ruta = campo.id, hoy }: { readonly ruta?: string; readonly hoy?: Fecha | undefined } = {},
): Hallazgo[] {
  const normal = normalizarCampo(campo, crudo);
  if (normal.length === 0) return [];
  const faltas = claseDe(campo).validar(campo, normal, { hoy });
  return faltas.map(({ codigo, mensaje }) => ({ codigo, gravedad: "ERROR", ruta, mensaje }));
}

/** The answer as people read it, in es-PE; empty text when there is none. */
export function textoDeCampo(campo: Campo, crudo: Respuesta): string {
  const normal = normalizarCampo(campo, crudo);
  return normal.length === 0 ? "" : claseDe(campo).texto(campo, normal);
}
