import { definirActo } from "../../infra/acto.ts";
import { encolarCorreo } from "../../infra/correo.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { readIdentidad } from "../postulante/index.ts";
import { type EntradaDeBorrador, eventoDe } from "./borrador.ts";
import { lockPostulacion } from "./guardada.ts";
import { assertRetirable, assertRevision } from "./plazo.rules.ts";

/**
 * Withdraws an application: a draft at any time, a sent one before the closing where the bases allow it. What was sealed
 * stays sealed.
 * @throws NO_ENCONTRADO, POSTULACION_RETIRADA, RETIRO_NO_PERMITIDO, PROCESO_NO_RECIBE, POSTULACION_CERRADA,
 * REVISION_DESACTUALIZADA
 * @fuente catalogue A45 · bases `postulaciones.retiro`
 */
export const retirarPostulacion = definirActo({
  nombre: "retirarPostulacion",
  evento: "POSTULACION_RETIRADA",
  politica: IDENTIFICADO,
  load: async (tx, { postulacion }: EntradaDeBorrador) => {
    const situacion = await lockPostulacion(tx, postulacion);
    return { ...situacion, identidad: await readIdentidad(tx, situacion.postulacion.persona) };
  },
  authorize: (quien, { postulacion }) => quien.persona === postulacion.persona,
  decide: (situacion, { revision }, { instante }) => {
    const { postulacion } = situacion;
    assertRetirable(situacion, instante);
    assertRevision(postulacion, revision);
    const { constancia, estado } = postulacion;
    return {
      resultado: postulacion.id,
      cambios: { instante },
      eventos: [eventoDe(situacion, { antes: { estado }, despues: { estado: "RETIRADA" }, detalles: { constancia } })],
    };
  },
  store: async (tx, { instante }, { postulacion, proceso, identidad }) => {
    const retirada = await tx.fila(
      `update postulacion set estado = 'RETIRADA', retirada_en = $3, revision = revision + 1
       where id = $1 and revision = $2 and estado <> 'RETIRADA' returning id`,
      [postulacion.id, postulacion.revision, instante],
    );
    if (!retirada) throw new Error("The application changed under its lock");
    if (postulacion.estado !== "ENVIADA" || !identidad) return;
    await encolarCorreo(tx, {
      destinatario: identidad.correo,
      codigo: "postulacion-retirada",
      persona: postulacion.persona,
      datos: {
        nombres: identidad.nombres,
        proceso: `${proceso.codigo} ${proceso.titulo}`,
        codigo: postulacion.codigo,
        constancia: postulacion.constancia,
      },
    });
  },
});
