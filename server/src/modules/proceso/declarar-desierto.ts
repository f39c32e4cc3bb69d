import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { avisarCambio } from "./avisos.ts";
import { EXIGENCIAS, readMotivo } from "./impedimentos.ts";
import { lockSituacion, mayHacer, ROLES_DE_ACTO, vigenteDe } from "./situacion.ts";

interface Entrada {
  readonly proceso: string;
  /** One of the causes of the bases. */
  readonly causa: string;
  readonly motivo: string;
}

/**
 * Declares the whole proceso desierto, for a cause that its bases name. What is desierto of single vacancies comes out
 * of the results.
 * @throws POSTULACION_SIN_CERRAR, CAUSA_NO_PREVISTA, MOTIVO_REQUERIDO
 * @fuente catalogue H19 · CAS 004-2026-MC-DDC-CUSCO, causes of desierto
 */
export const declararDesierto = definirActo({
  nombre: "declararDesierto",
  evento: "PROCESO_DECLARADO_DESIERTO",
  politica: conRol(...ROLES_DE_ACTO.declararDesierto),
  load: (tx, { proceso }: Entrada) => lockSituacion(tx, proceso),
  authorize: (quien, situacion) => mayHacer(quien, "declararDesierto", situacion),
  decide: (situacion, { causa, motivo }, momento) => {
    EXIGENCIAS.declararDesierto(situacion, momento.instante, momento.quien.persona);
    const { id: version, documento } = vigenteDe(situacion);
    const causas = (documento.adjudicacion.desierto ?? []).map((una) => una.causa);
    if (!causas.some((una) => una === causa)) throw new Rechazo("CAUSA_NO_PREVISTA", { causas }, "causa");
    const { id, entidad } = situacion;
    return {
      resultado: id,
      cambios: readMotivo(motivo),
      eventos: [
        {
          objeto: { tipo: "Proceso", id },
          entidad,
          proceso: id,
          versionBases: version,
          motivo: readMotivo(motivo),
          detalles: { causa },
        },
      ],
    };
  },
  store: async (tx, motivo, situacion) => {
    const { id: proceso } = situacion;
    await tx.filas("update proceso set estado = 'DESIERTO' where id = $1", [proceso]);
    const { documento } = vigenteDe(situacion);
    await avisarCambio(tx, { proceso, documento, que: "DESIERTO", motivo, cambios: [] });
  },
});
