/** Refusals of the acts on accounts. None tells whether a document or a mail address is registered. */
import { definirRechazo } from "./definir.ts";

export const rechazosAcceso = {
  /** @fuente OWASP ASVS 6.3.8: the same answer whatever failed */
  CREDENCIALES_INVALIDAS: definirRechazo(
    "NO_AUTENTICADO",
    () => "El usuario o la contraseña no son correctos. Revíselos o use «Olvidé mi contraseña».",
  ),
  /** The password was right and the account asks for its second factor. */
  CODIGO_REQUERIDO: definirRechazo(
    "NO_AUTENTICADO",
    () => "Escriba el código de seis dígitos de su aplicación de verificación.",
  ),
  CODIGO_INVALIDO: definirRechazo(
    "NO_AUTENTICADO",
    () => "El código no es correcto o ya se usó. Espere el siguiente e inténtelo otra vez.",
  ),
  /** @fuente OWASP ASVS 6.4.1: links are good for one use and a short time */
  ENLACE_INVALIDO: definirRechazo("INVALIDO", () => "El enlace ya se usó o venció. Pida uno nuevo."),
  /** @fuente OWASP ASVS 6.2.1, 6.2.4 */
  CLAVE_DEBIL: definirRechazo<{ motivo: string }>("INVALIDO", ({ motivo }) => `Elija otra contraseña: ${motivo}.`),
  CLAVE_ACTUAL_INCORRECTA: definirRechazo("INVALIDO", () => "La contraseña actual no es correcta."),
  /** A person may not give up or take from themselves the role that lets them do so. */
  ROL_PROPIO: definirRechazo(
    "CONFLICTO",
    () => "No puede cambiar sus propios roles; pídalo a otra persona que administre el sistema.",
  ),
  /** Only administrators, who see every account, are told. */
  PERSONA_YA_REGISTRADA: definirRechazo(
    "CONFLICTO",
    () => "Ya hay una cuenta con ese documento o ese correo. Búsquela y asígnele el rol.",
  ),
  ROL_YA_ASIGNADO: definirRechazo("CONFLICTO", () => "Esa persona ya tiene ese rol en ese ámbito."),
  SEGUNDO_FACTOR_NO_PREPARADO: definirRechazo(
    "CONFLICTO",
    () => "Primero prepare la aplicación de verificación y luego confirme el código.",
  ),
  SEGUNDO_FACTOR_ACTIVO: definirRechazo("CONFLICTO", () => "La verificación en dos pasos ya está activa en su cuenta."),
} as const;
