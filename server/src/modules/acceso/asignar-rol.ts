import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { lockPersonaEnProceso } from "../../infra/candado.ts";
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
 * @throws NO_ENCONTRADO, ROL_PROPIO, POSTULA_EN_PROCESO, ROL_YA_ASIGNADO
 * @fuente Ley 27815 art. 8: nobody decides in a contest in which he competes
 */
export const asignarRol = definirActo({
  nombre: "asignarRol",
  evento: "ROL_ASIGNADO",
  politica: conRol("ADMINISTRADOR", "RRHH"),
  load: async (tx, entrada: Entrada, _preparado, quien) => {
    const { persona, entidad, proceso } = entrada;
    const bien = [persona, entidad, proceso].every((id) => id === null || isId(id));
    // Whoever may not see the person may not learn that it exists; and a proceso is of one entidad, not of any.
    // Who may give the role answers for that contest, so he is told who competes in it also when the person is out of sight.
    if (bien && proceso !== null) await lockPersonaEnProceso(tx, persona, proceso);
    const fila = bien
      ? await tx.fila<{ visible: boolean; postula: boolean }>(
          `select exists (select 1 from persona where id = $1) as visible,
           $4 and $3::uuid is not null and postula_en($1, $3) as postula
         where ($2::uuid is null or exists (select 1 from entidad where id = $2))
           and ($3::uuid is null or exists (select 1 from proceso where id = $3 and entidad = $2))`,
          [persona, entidad, proceso, mayAsignar(quien, entrada)],
        )
      : null;
    if (!fila?.visible && !fila?.postula) throw new Rechazo("NO_ENCONTRADO");
    return { postula: fila.postula };
  },
  authorize: (quien, _estado, entrada) => mayAsignar(quien, entrada),
  decide: ({ postula }, { persona, rol, entidad, proceso }, momento) => {
    if (momento.quien.persona === persona) throw new Rechazo("ROL_PROPIO");
    if (postula) throw new Rechazo("POSTULA_EN_PROCESO");
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
