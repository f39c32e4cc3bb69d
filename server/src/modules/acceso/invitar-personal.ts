import { definirActo } from "../../infra/acto.ts";
import { encolarCorreo } from "../../infra/correo.ts";
import { conRol } from "../../infra/politica.ts";
import { createSecreto } from "../../infra/secretos.ts";
import { hasRol } from "../../infra/quien.ts";
import { Rechazo } from "#schema/errores.ts";
import { insertCuenta, insertEnlace, type RolNuevo } from "./cuentas.ts";
import { assertRoles, readLugares } from "./lugares.rules.ts";
import { readIdentidad } from "./persona.rules.ts";
import type { IdentidadInput } from "./persona.type.ts";
import { mayAsignar } from "./roles.rules.ts";

/** Minutes for which an invitation is good: three days, over a weekend. */
const MINUTOS_INVITACION = 72 * 60;

interface Entrada {
  readonly identidad: IdentidadInput;
  readonly roles: readonly RolNuevo[];
}

/**
 * Makes the account of someone who works for an entidad. The person chooses the password with the link of the mail;
 * nobody else ever knows one.
 * @returns id of the person
 * @throws DATO_INVALIDO, NO_ENCONTRADO for a place that does not exist or is of another entidad, PERSONA_YA_REGISTRADA
 */
export const invitarPersonal = definirActo({
  nombre: "invitarPersonal",
  evento: "PERSONAL_INVITADO",
  politica: conRol("ADMINISTRADOR"),
  comoSistema: true,
  prepare: async (_entrada: Entrada, ctx) => ({ secreto: createSecreto(), urlBase: ctx.servicios.urlBase }),
  load: async (tx, { roles }, preparado) => ({ preparado, lugares: await readLugares(tx, roles) }),
  authorize: (quien, _estado, { roles }) =>
    hasRol(quien, ["ADMINISTRADOR"]) && roles.every((rol) => mayAsignar(quien, rol)),
  decide: ({ preparado, lugares }, { identidad, roles }, momento) => {
    assertRoles(roles, lugares);
    const id = momento.nuevoId();
    const persona = { id, ...readIdentidad(identidad, momento.instante) };
    return {
      resultado: id,
      cambios: { persona, roles, preparado, instante: momento.instante, otorga: momento.quien.persona },
      eventos: [
        {
          objeto: { tipo: "Persona", id },
          entidad: roles[0]?.entidad ?? null,
          detalles: { roles: roles.map(({ rol, entidad, proceso }) => ({ rol, entidad, proceso })) },
        },
      ],
    };
  },
  store: async (tx, { persona, roles, preparado, instante, otorga }) => {
    await insertCuenta(tx, persona, null, roles, otorga);
    const { secreto, urlBase } = preparado;
    await insertEnlace(tx, {
      hash: secreto.hash,
      tipo: "INVITACION",
      persona: persona.id,
      datos: {},
      minutos: MINUTOS_INVITACION,
      instante,
    });
    await encolarCorreo(tx, {
      destinatario: persona.correo,
      codigo: "invitacion",
      datos: {
        nombres: persona.nombres,
        enlace: `${urlBase}/cuenta/clave#${secreto.texto}`,
        minutos: MINUTOS_INVITACION,
      },
      persona: persona.id,
    });
  },
  conflictos: {
    persona_documento_unico: () => new Rechazo("PERSONA_YA_REGISTRADA"),
    persona_correo_unico: () => new Rechazo("PERSONA_YA_REGISTRADA"),
  },
});
