/** Refusals that any act may give. */
import { definirRechazo } from "./definir.ts";

/** How people call the data whose names in the schema they never see. */
const CAMPOS: Readonly<Record<string, string>> = {
  alcances: "los alcances",
  anio: "el año",
  aniosDeRetencion: "los años de retención",
  apellidos: "los apellidos",
  archivos: "los archivos",
  celular: "el celular",
  correo: "el correo",
  correoContacto: "el correo de contacto",
  dias: "los días",
  documento: "el documento",
  entidad: "la entidad",
  fechaNacimiento: "la fecha de nacimiento",
  hitos: "el cronograma",
  motivo: "el motivo",
  nombre: "el nombre",
  nombres: "los nombres",
  numeracion: "la numeración",
  numeroDocumento: "el número de documento",
  postulacion: "la postulación",
  resultados: "los resultados",
  roles: "los roles",
  ruc: "el RUC",
  siglas: "las siglas",
  texto: "el texto",
  titulo: "el título",
  valor: "el valor",
};

export const rechazosComunes = {
  /** @fuente OWASP ASVS 8.2.1: deny by default */
  NO_AUTENTICADO: definirRechazo("NO_AUTENTICADO", () => "Inicie sesión para continuar."),
  /** @fuente OWASP ASVS 8.2.2 */
  NO_AUTORIZADO: definirRechazo("NO_AUTORIZADO", () => "Su cuenta no tiene permiso para realizar esta acción."),
  /**
   * The same answer for what does not exist and for what the person may not see.
   * @fuente OWASP ASVS 8.2.2
   */
  NO_ENCONTRADO: definirRechazo(
    "NO_ENCONTRADO",
    () => "No se encontró lo que busca. Revise el enlace o vuelva a la lista.",
  ),
  /** @fuente TUO de la Ley 27444 (D.S. 004-2019-JUS) art. 124: what a writing has to carry */
  DATO_INVALIDO: definirRechazo<{ campo: string; motivo: string }>(
    "INVALIDO",
    ({ campo, motivo }) => `Revise ${Object.hasOwn(CAMPOS, campo) ? CAMPOS[campo] : `el dato «${campo}»`}: ${motivo}.`,
  ),
  /**
   * Someone saved before; nothing is overwritten in silence.
   * @fuente OWASP ASVS 15.4.2
   */
  REVISION_DESACTUALIZADA: definirRechazo<{ actual: number }>(
    "CONFLICTO",
    () =>
      "Otra persona guardó cambios después de que usted abrió esta página. Recargue la página y vuelva a intentarlo.",
  ),
  /**
   * The same key came with another content.
   * @fuente OWASP ASVS 2.3.3
   */
  CLAVE_REUTILIZADA: definirRechazo(
    "CONFLICTO",
    () => "Esta operación ya se envió con otro contenido. Recargue la página y vuelva a enviarla.",
  ),
  /**
   * The act could not be finished within 30 s of its arrival, so its seal no longer holds.
   * @fuente server/decisiones/sello-de-llegada.md
   */
  ACTO_DEMORADO: definirRechazo(
    "CONFLICTO",
    () => "La operación demoró demasiado y no se guardó. Vuelva a intentarlo.",
  ),
  /**
   * A page cursor that this server did not give, or gave for another order.
   * @fuente OWASP ASVS 2.2.1
   */
  CURSOR_INVALIDO: definirRechazo("INVALIDO", () => "El marcador de página no es válido. Vuelva a la primera página."),
  /** @fuente OWASP ASVS 2.4.1: anti-automation */
  DEMASIADOS_INTENTOS: definirRechazo<{ segundos: number }>(
    "LIMITE",
    ({ segundos }) =>
      `Hubo demasiados intentos. Espere ${Math.max(1, Math.ceil(segundos / 60))} min y vuelva a intentarlo.`,
  ),
} as const;
