import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { isId } from "../../infra/validacion.ts";
import type { RolNuevo } from "./cuentas.ts";
import { mayAsignar } from "./roles.rules.ts";

interface Estado extends RolNuevo {
  readonly id: string;
  readonly persona: string;
}

/**
 * Takes a role away. It no longer holds from the next request on.
 * @throws NO_ENCONTRADO, ROL_PROPIO
 */
export const retirarRol = definirActo({
  nombre: "retirarRol",
  evento: "ROL_RETIRADO",
  politica: conRol("ADMINISTRADOR", "RRHH"),
  load: async (tx, { id }: { id: string; motivo: string | null }) => {
    const fila = isId(id)
      ? await tx.fila<Estado>(
          `select id, persona_id as persona, rol, entidad_id as entidad, proceso_id as proceso
           from asignacion_rol where id = $1 and retirada_en is null for update`,
          [id],
        )
      : null;
    if (!fila) throw new Rechazo("NO_ENCONTRADO");
    return fila;
  },
  authorize: (quien, estado) => mayAsignar(quien, estado),
  decide: ({ id, persona, rol, entidad, proceso }, { motivo }, momento) => {
    if (momento.quien.persona === persona) throw new Rechazo("ROL_PROPIO");
    return {
      resultado: true,
      cambios: id,
      eventos: [
        { objeto: { tipo: "Persona", id: persona }, entidad, proceso, motivo, detalles: { asignacion: id, rol } },
      ],
    };
  },
  store: async (tx, id) => {
    await tx.filas("update asignacion_rol set retirada_en = clock_timestamp() where id = $1", [id]);
  },
});
