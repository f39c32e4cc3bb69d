/** The mails of the system, one line each. */
import { cabezaDeAuditoria } from "./cabeza-de-auditoria/index.ts";
import { claveCambiada } from "./clave-cambiada/index.ts";
import { cuentaExistente } from "./cuenta-existente/index.ts";
import type { DefinicionCorreo } from "./definir.ts";
import { invitacion } from "./invitacion/index.ts";
import { postulacionEnviada } from "./postulacion-enviada/index.ts";
import { postulacionRetirada } from "./postulacion-retirada/index.ts";
import { procesoCambiado } from "./proceso-cambiado/index.ts";
import { recuperarClave } from "./recuperar-clave/index.ts";
import { verificarCorreo } from "./verificar-correo/index.ts";

export const CORREOS: readonly DefinicionCorreo[] = [
  cabezaDeAuditoria,
  claveCambiada,
  cuentaExistente,
  invitacion,
  postulacionEnviada,
  postulacionRetirada,
  procesoCambiado,
  recuperarClave,
  verificarCorreo,
];
