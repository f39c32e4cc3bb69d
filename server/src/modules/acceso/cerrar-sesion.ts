import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { isId } from "../../infra/validacion.ts";

/**
 * Closes a session of one's own: the present one, or another of the list.
 * @throws NO_ENCONTRADO for a session of somebody else, or closed
 */
function cerrar(nombre: string, evento: string) {
  return definirActo({
    nombre,
    evento,
    politica: IDENTIFICADO,
    load: async (tx, { id }: { id: string | null }, _preparado, quien) => {
      const cual = id ?? quien.sesion;
      const fila =
        cual !== null && isId(cual)
          ? await tx.fila<{ id: string }>(
              "select id from sesion where id = $1 and persona_id = $2 and cerrada_en is null for update",
              [cual, quien.persona],
            )
          : null;
      if (!fila) throw new Rechazo("NO_ENCONTRADO");
      return fila;
    },
    authorize: () => true,
    decide: ({ id }) => ({ resultado: true, cambios: id, eventos: [{ objeto: { tipo: "Sesion", id } }] }),
    store: async (tx, id) => {
      await tx.filas("update sesion set cerrada_en = clock_timestamp() where id = $1", [id]);
    },
  });
}

export const cerrarSesion = cerrar("cerrarSesion", "SESION_CERRADA");
export const cerrarOtraSesion = cerrar("cerrarOtraSesion", "OTRA_SESION_CERRADA");
