import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { hasRolEn } from "../../infra/quien.ts";
import { Entidad } from "./entidad.entity.ts";
import { readDatos } from "./entidad.rules.ts";
import type { EntidadInput } from "./entidad.type.ts";

/**
 * Registers an entidad in the installation. Only an administrator of the whole installation may.
 * @throws DATO_INVALIDO, ENTIDAD_YA_REGISTRADA
 */
export const crearEntidad = definirActo({
  nombre: "crearEntidad",
  evento: "ENTIDAD_CREADA",
  politica: conRol("ADMINISTRADOR"),
  load: async (tx, entrada: EntidadInput) => ({
    repetida: (await tx.fila("select 1 from entidad where ruc = $1", [entrada.ruc.trim()])) !== null,
  }),
  authorize: (quien) => hasRolEn(quien, ["ADMINISTRADOR"], { entidad: null, proceso: null }),
  decide: ({ repetida }, entrada, momento) => {
    const datos = readDatos(entrada);
    if (repetida) throw yaRegistrada(datos.ruc);
    const id = momento.nuevoId();
    return {
      resultado: id,
      cambios: { id, ...datos, revision: 1 },
      eventos: [{ objeto: { tipo: "Entidad", id }, entidad: id, despues: datos }],
    };
  },
  store: async (tx, cambios) => {
    tx.em.create(Entidad, cambios);
  },
  // Two administrators at once: the loser gets the same refusal as someone who comes later.
  conflictos: { entidad_ruc_unico: ({ ruc }) => yaRegistrada(ruc.trim()) },
});

function yaRegistrada(ruc: string): Rechazo {
  return new Rechazo("ENTIDAD_YA_REGISTRADA", { ruc });
}
