import { LockMode } from "@mikro-orm/core";
import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { hasRolEn } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { Entidad } from "./entidad.entity.ts";
import { readDatos } from "./entidad.rules.ts";
import type { EntidadInput } from "./entidad.type.ts";

interface Entrada {
  readonly id: string;
  /** Revision that the person had on screen. */
  readonly revision: number;
  readonly datos: EntidadInput;
}

/**
 * Changes the data of an entidad, if nobody did since it was read.
 * @throws NO_ENCONTRADO, REVISION_DESACTUALIZADA, DATO_INVALIDO, ENTIDAD_YA_REGISTRADA
 */
export const modificarEntidad = definirActo({
  nombre: "modificarEntidad",
  evento: "ENTIDAD_MODIFICADA",
  politica: conRol("ADMINISTRADOR"),
  load: async (tx, { id }: Entrada) => {
    const entidad = isId(id) ? await tx.em.findOne(Entidad, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!entidad) throw new Rechazo("NO_ENCONTRADO");
    return entidad;
  },
  authorize: (quien, entidad) => hasRolEn(quien, ["ADMINISTRADOR"], { entidad: entidad.id, proceso: null }),
  decide: (entidad, { revision, datos }) => {
    if (entidad.revision !== revision) throw new Rechazo("REVISION_DESACTUALIZADA", { actual: entidad.revision });
    const cambios = { ...readDatos(datos), revision: revision + 1 };
    const { id, ...antes } = { ...entidad };
    return {
      resultado: id,
      cambios,
      eventos: [{ objeto: { tipo: "Entidad", id }, entidad: id, antes, despues: cambios }],
    };
  },
  store: async (tx, cambios, entidad) => {
    tx.em.assign(entidad, cambios);
  },
  conflictos: { entidad_ruc_unico: ({ datos }) => new Rechazo("ENTIDAD_YA_REGISTRADA", { ruc: datos.ruc.trim() }) },
});
