import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { isId } from "../../infra/validacion.ts";
import type { RolNuevo } from "./cuentas.ts";
import { mayAsignar } from "./roles.rules.ts";

interface Entrada extends RolNuevo {
  readonly persona: string;
}

/**
 * Gives a role to someone who works for an entidad, everywhere, in the entidad or in one proceso. It holds from the
 * next request on.
 * @returns id of the assignment
 * @throws NO_ENCONTRADO, ROL_PROPIO, ROL_YA_ASIGNADO
 */
export const asignarRol = definirActo({
  nombre: "asignarRol",
  evento: "ROL_ASIGNADO",
  politica: conRol("ADMINISTRADOR", "RRHH"),
  load: async (tx, { persona, entidad, proceso }: Entrada) => {
    const bien = [persona, entidad, proceso].every((id) => id === null || isId(id));
    // Whoever may not see the person may not learn that it exists; and a proceso is of one entidad, not of any.
    const hay =
      bien &&
      (await tx.fila(
        `select 1 from persona where id = $1 and ($2::uuid is null or exists (select 1 from entidad where id = $2))
           and ($3::uuid is null or exists (select 1 from proceso where id = $3 and entidad = $2))`,
        [persona, entidad, proceso],
      )) !== null;
    if (!hay) throw new Rechazo("NO_ENCONTRADO");
    return null;
  },
  authorize: (quien, _estado, entrada) => mayAsignar(quien, entrada),
  decide: (_estado, { persona, rol, entidad, proceso }, momento) => {
    if (momento.quien.persona === persona) throw new Rechazo("ROL_PROPIO");
    const id = momento.nuevoId();
    return {
      resultado: id,
      cambios: { id, persona, rol, entidad, proceso, otorga: momento.quien.persona },
      eventos: [{ objeto: { tipo: "Persona", id: persona }, entidad, proceso, detalles: { asignacion: id, rol } }],
    };
  },
  store: async (tx, { id, persona, rol, entidad, proceso, otorga }) => {
    await tx.filas(
      "insert into asignacion_rol (id, persona_id, rol, entidad_id, proceso_id, otorgada_por) values ($1, $2, $3, $4, $5, $6)",
      [id, persona, rol, entidad, proceso, otorga],
    );
  },
  conflictos: { asignacion_rol_unica: () => new Rechazo("ROL_YA_ASIGNADO") },
});
