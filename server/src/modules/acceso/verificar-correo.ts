import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { PUBLICO } from "../../infra/politica.ts";
import { hashOf } from "../../infra/secretos.ts";
import { insertCuenta, takeEnlace } from "./cuentas.ts";
import type { DatosPersona } from "./persona.rules.ts";

/**
 * Ends the registration with the link of the mail: the account exists from here on.
 * @throws ENLACE_INVALIDO, also when the document or the address got an account meanwhile
 */
export const verificarCorreo = definirActo({
  nombre: "verificarCorreo",
  evento: "CUENTA_CREADA",
  politica: PUBLICO,
  comoSistema: true,
  load: (tx, entrada: { token: string }) =>
    takeEnlace<{ datos?: DatosPersona; claveHash?: string }>(tx, hashOf(entrada.token), ["REGISTRO"]),
  authorize: () => true,
  decide: (enlace, _entrada, momento) => {
    const { datos, claveHash } = enlace?.datos ?? {};
    if (!datos || !claveHash) throw new Rechazo("ENLACE_INVALIDO");
    const id = momento.nuevoId();
    return {
      resultado: true,
      cambios: { persona: { id, ...datos }, claveHash },
      eventos: [{ objeto: { tipo: "Persona", id } }],
    };
  },
  store: (tx, { persona, claveHash }) =>
    insertCuenta(tx, persona, claveHash, [{ rol: "POSTULANTE", entidad: null, proceso: null }], null),
  conflictos: {
    persona_documento_unico: () => new Rechazo("ENLACE_INVALIDO"),
    persona_correo_unico: () => new Rechazo("ENLACE_INVALIDO"),
  },
});
