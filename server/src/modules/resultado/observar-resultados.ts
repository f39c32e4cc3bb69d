import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { assertSinPostular, assertTrabajaEn, readMotivo, trabajaEn } from "../evaluacion/index.ts";
import { lockPropuesta } from "./propuesta.ts";

interface Entrada {
  readonly propuesta: string;
  readonly motivo: string;
}

const ROLES = ["APROBADOR", "RRHH", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Gives proposed results back with what is wrong. Whoever proposed them may withdraw them so.
 * @returns id of the proceso
 * @throws NO_ENCONTRADO, CONFLICTO_DE_INTERES, PROPUESTA_RESUELTA, MOTIVO_REQUERIDO
 * @fuente reliability D3
 */
export const observarResultados = definirActo({
  nombre: "observarResultados",
  evento: "RESULTADOS_OBSERVADOS",
  politica: conRol(...ROLES),
  load: async (tx, { propuesta: id }: Entrada, _preparado, quien) => {
    const propuesta = await lockPropuesta(tx, id);
    assertTrabajaEn(quien, ROLES, { id: propuesta.proceso, entidad: propuesta.entidad });
    await assertSinPostular(tx, propuesta.proceso);
    return propuesta;
  },
  authorize: (quien, { proceso, entidad }) => trabajaEn(quien, ROLES, { id: proceso, entidad }),
  decide: ({ id, proceso, entidad, estado }, { motivo: texto }, { quien, instante }) => {
    const motivo = readMotivo(texto);
    if (estado !== "PENDIENTE") throw new Rechazo("PROPUESTA_RESUELTA");
    return {
      resultado: proceso,
      cambios: { motivo, instante, resuelve: quien.persona },
      eventos: [{ objeto: { tipo: "PropuestaPublicacion", id }, entidad, proceso, motivo }],
    };
  },
  store: async (tx, { motivo, instante, resuelve }, { id }) => {
    await tx.filas(
      `update propuesta_publicacion set estado = 'OBSERVADA', resuelta_por = $2, resuelta_en = $3, observacion = $4
       where id = $1`,
      [id, resuelve, instante, motivo],
    );
  },
});
