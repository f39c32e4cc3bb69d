import { definirActo } from "../../infra/acto.ts";
import { INTERNO } from "../../infra/politica.ts";
import { insertCuenta, type RolNuevo } from "./cuentas.ts";
import { readIdentidad } from "./persona.rules.ts";
import type { IdentidadInput } from "./persona.type.ts";

interface Entrada {
  readonly identidad: IdentidadInput;
  readonly claveHash: string | null;
  readonly roles: readonly RolNuevo[];
}

/**
 * Makes an account without mail or link. Not a mutation: only the server itself runs it, for the first administrator
 * of an installation, the people of the demo and the tests.
 * @returns id of the person
 */
export const darAltaCuenta = definirActo({
  nombre: "darAltaCuenta",
  evento: "CUENTA_DADA_DE_ALTA",
  politica: INTERNO,
  comoSistema: true,
  load: async (_tx, _entrada: Entrada) => null,
  authorize: (quien) => quien.sistema,
  decide: (_estado, { identidad, claveHash, roles }, momento) => {
    const id = momento.nuevoId();
    const persona = { id, ...readIdentidad(identidad, momento.instante) };
    return {
      resultado: id,
      cambios: { persona, claveHash, roles },
      eventos: [{ objeto: { tipo: "Persona", id }, detalles: { roles: roles.map(({ rol }) => rol) } }],
    };
  },
  store: (tx, { persona, claveHash, roles }) => insertCuenta(tx, persona, claveHash, roles, null),
});
