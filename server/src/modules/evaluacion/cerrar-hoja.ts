import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { assertPorCalificar, loadSitioDeHoja, MIEMBROS, revelar, seRevelan } from "./hoja.ts";
import { faltantesDe } from "./panel.rules.ts";
import { trabajaEn } from "./proceso.queries.ts";
import { assertAbierta, assertRevision, assertSinConflicto } from "./sitio.rules.ts";

interface Entrada {
  readonly postulacion: string;
  readonly etapa: string;
  readonly revision: number;
}

/**
 * Closes the own sheet: from then on it is only read. When it was the last one, the members see each other's.
 * @throws CONFLICTO_DE_INTERES, those of an open stage, HOJA_CERRADA, EVALUACION_REVELADA, REVISION_DESACTUALIZADA,
 *   HOJA_INCOMPLETA
 * @fuente catalogue E14, E16
 */
export const cerrarHoja = definirActo({
  nombre: "cerrarHoja",
  evento: "HOJA_CERRADA",
  politica: conRol(...MIEMBROS),
  load: (tx, { postulacion, etapa }: Entrada, _preparado, quien) => loadSitioDeHoja(tx, quien, postulacion, etapa),
  authorize: (quien, { sitio }) => trabajaEn(quien, MIEMBROS, sitio.proceso),
  decide: (estado, { revision }, { quien, instante }) => {
    const { sitio, hoja, hojas } = estado;
    assertSinConflicto(sitio, quien);
    assertAbierta(sitio);
    assertPorCalificar(estado);
    assertRevision(hoja?.revision ?? 0, revision);
    const criterios = faltantesDe(sitio.etapa, sitio.plazas, hoja?.puntajes ?? {});
    if (!hoja || criterios.length > 0) throw new Rechazo("HOJA_INCOMPLETA", { criterios });
    const revela = seRevelan(
      sitio,
      hojas.map((una) => (una.id === hoja.id ? { ...una, cerrada: true } : una)),
    );
    const { proceso, postulacion, etapa, version } = sitio;
    return {
      resultado: hoja.id,
      cambios: { id: hoja.id, revision: revision + 1, instante, revela },
      eventos: [
        {
          objeto: { tipo: "HojaEvaluacion", id: hoja.id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          despues: hoja.puntajes,
          detalles: { postulacion: postulacion.id, etapa: etapa.id, revela },
        },
      ],
    };
  },
  store: async (tx, { id, revision, instante, revela }, { sitio }) => {
    await tx.filas("update hoja_evaluacion set cerrada_en = $2, revision = $3, modificada_en = $2 where id = $1", [
      id,
      instante,
      revision,
    ]);
    if (revela) await revelar(tx, sitio, instante);
  },
});
