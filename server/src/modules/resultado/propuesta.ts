import { Rechazo } from "#schema/errores.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import type { Pedido } from "./publicacion.rules.ts";

/** Results that were proposed, as the acts that resolve them read them. */
export interface PropuestaGuardada extends Pedido {
  readonly id: string;
  readonly proceso: string;
  readonly entidad: string;
  readonly estado: "PENDIENTE" | "APROBADA" | "OBSERVADA";
  readonly sha256: string;
  readonly propuestaPor: string;
}

/** @throws NO_ENCONTRADO */
export async function lockPropuesta(tx: Tx, id: string): Promise<PropuestaGuardada> {
  const propuesta = isId(id)
    ? await tx.fila<PropuestaGuardada>(
        `select id, proceso, entidad, clase, etapa, motivo, estado, sha256, propuesta_por as "propuestaPor"
         from propuesta_publicacion where id = $1 for update`,
        [id],
      )
    : null;
  if (!propuesta) throw new Rechazo("NO_ENCONTRADO");
  return propuesta;
}
