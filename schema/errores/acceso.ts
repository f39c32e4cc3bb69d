/** Refusals of the acts on accounts. None tells whether a document or a mail address is registered. */
import { definirRechazo } from "./definir.ts";

export const rechazosAcceso = {
  /** @fuente OWASP ASVS 6.3.8: the same answer whatever failed */
  CREDENCIALES_INVALIDAS: definirRechazo(
    "NO_AUTENTICADO",
    () => "El usuario o la contraseña no son correctos. Revíselos o use «Olvidé mi contraseña».",
  ),
  /**
   * The password was right and the account asks for its second factor.
   * @fuente OWASP ASVS 6.3.3
   */
  CODIGO_REQUERIDO: definirRechazo(
    "NO_AUTENTICADO",
    () => "Escriba el código de seis dígitos de su aplicación de verificación.",
  ),
  /** @fuente OWASP ASVS 6.5.1: a code is good once */
  CODIGO_INVALIDO: definirRechazo(
    "NO_AUTENTICADO",
    () => "El código no es correcto o ya se usó. Espere el siguiente e inténtelo otra vez.",
  ),
  /** @fuente OWASP ASVS 6.4.1: links are good for one use and a short time */
  ENLACE_INVALIDO: definirRechazo("INVALIDO", () => "El enlace ya se usó o venció. Pida uno nuevo."),
  /** @fuente OWASP ASVS 6.2.1, 6.2.4 */
  CLAVE_DEBIL: definirRechazo<{ motivo: string }>("INVALIDO", ({ motivo }) => `Elija otra contraseña: ${motivo}.`),
  /** @fuente OWASP ASVS 6.2.3 */
  CLAVE_ACTUAL_INCORRECTA: definirRechazo("INVALIDO", () => "La contraseña actual no es correcta."),
  /**
   * Nobody changes what they themselves may do.
   * @fuente OWASP ASVS 8.2.1
   */
  ROL_PROPIO: definirRechazo(
    "CONFLICTO",
    () => "No puede cambiar sus propios roles; pídalo a otra persona que administre el sistema.",
  ),
  /**
   * Only administrators, who see every account, are told.
   * @fuente Ley 26497 art. 26: one document, one person
   */
  PERSONA_YA_REGISTRADA: definirRechazo(
    "CONFLICTO",
    () => "Ya hay una cuenta con ese documento o ese correo. Búsquela y asígnele el rol.",
  ),
  /**
   * The same answer to whoever may give the role, whether or not he may see the application.
   * @fuente Ley 27815 art. 8 · Ley 27444 art. 99
   */
  POSTULA_EN_PROCESO: definirRechazo(
    "CONFLICTO",
    () => "Esa persona postula en este proceso, así que no puede tener un rol en él. Designe a otra persona.",
  ),
  /** @fuente OWASP ASVS 2.2.3: data that belong together are consistent */
  ROL_YA_ASIGNADO: definirRechazo("CONFLICTO", () => "Esa persona ya tiene ese rol en ese ámbito."),
  /** @fuente OWASP ASVS 2.3.1: steps in their order */
  SEGUNDO_FACTOR_NO_PREPARADO: definirRechazo(
    "CONFLICTO",
    () => "Primero prepare la aplicación de verificación y luego confirme el código.",
  ),
  /** @fuente OWASP ASVS 2.3.1 */
  SEGUNDO_FACTOR_ACTIVO: definirRechazo("CONFLICTO", () => "La verificación en dos pasos ya está activa en su cuenta."),
} as const;
