import { etapaParaTodas } from "#schema/calificacion/variante.ts";
import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { conPuntajes } from "./decisiones.rules.ts";
import { assertPorCalificar, loadSitioDeHoja, MIEMBROS } from "./hoja.ts";
import { asientoDe, directosDe, impedimentoDeHoja, rotuloDeMiembro, tieneVoto } from "./panel.rules.ts";
import { trabajaEn } from "./proceso.queries.ts";
import { assertAbierta, assertRevision, assertSinConflicto } from "./sitio.rules.ts";

interface Entrada {
  readonly postulacion: string;
  readonly etapa: string;
  /** Revision of the own sheet; 0 for the first scores. */
  readonly revision: number;
  /** Scores to put; null takes one away. The other scores of the sheet stay. */
  readonly puntajes: readonly { readonly criterio: string; readonly puntaje?: string | null }[];
}

/**
 * Puts scores on the own sheet. Nobody else sees it until all are closed.
 * @throws CONFLICTO_DE_INTERES, those of an open stage, ETAPA_SIN_HOJAS, HOJA_CERRADA, EVALUACION_REVELADA, PANEL_COMPLETO,
 *   ASIENTO_OCUPADO, REVISION_DESACTUALIZADA, CRITERIO_DESCONOCIDO, PUNTAJE_FUERA_DE_RANGO, PUNTAJE_FUERA_DE_PASO
 * @fuente catalogue E13–E15 · Bases HRDC 2019 §I
 */
export const calificarHoja = definirActo({
  nombre: "calificarHoja",
  evento: "HOJA_CALIFICADA",
  politica: conRol(...MIEMBROS),
  load: (tx, { postulacion, etapa }: Entrada, _preparado, quien) => loadSitioDeHoja(tx, quien, postulacion, etapa),
  authorize: (quien, { sitio }) => trabajaEn(quien, MIEMBROS, sitio.proceso),
  decide: (estado, { revision, puntajes: puestos }, { quien, instante, nuevoId }) => {
    const { sitio, comite, integrante, hoja, hojas } = estado;
    assertSinConflicto(sitio, quien);
    assertAbierta(sitio);
    if (!integrante) throw new Rechazo("NO_INTEGRA_COMITE");
    if (directosDe(sitio.etapa, sitio.plazas).length === 0)
      throw new Rechazo("ETAPA_SIN_HOJAS", { etapa: sitio.etapa.id });
    assertPorCalificar(estado);
    const impedimento = impedimentoDeHoja(integrante, sitio.etapa, hojas);
    if (impedimento?.codigo === "ASIENTO_OCUPADO") throw new Rechazo("ASIENTO_OCUPADO");
    if (impedimento && !hoja) throw new Rechazo("PANEL_COMPLETO", { miembros: impedimento.miembros });
    assertRevision(hoja?.revision ?? 0, revision);
    const puntajes = conPuntajes(hoja?.puntajes ?? {}, etapaParaTodas(sitio.etapa, sitio.plazas), puestos);
    const id = hoja?.id ?? nuevoId();
    const { proceso, postulacion, etapa, version } = sitio;
    return {
      resultado: id,
      cambios: {
        id,
        puntajes,
        revision: revision + 1,
        instante,
        miembro: rotuloDeMiembro(integrante, comite),
        asiento: asientoDe(integrante),
        vota: tieneVoto(integrante),
      },
      eventos: [
        {
          objeto: { tipo: "HojaEvaluacion", id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          antes: hoja?.puntajes,
          despues: puntajes,
          detalles: { postulacion: postulacion.id, etapa: etapa.id, criterios: puestos.map((uno) => uno.criterio) },
        },
      ],
    };
  },
  store: async (tx, { id, puntajes, revision, instante, miembro, asiento, vota }, { sitio, hoja }) => {
    const { proceso, postulacion, etapa } = sitio;
    if (hoja) {
      await tx.filas("update hoja_evaluacion set puntajes = $2, revision = $3, modificada_en = $4 where id = $1", [
        id,
        JSON.stringify(puntajes),
        revision,
        instante,
      ]);
      return;
    }
    await tx.filas(
      `insert into hoja_evaluacion (id, entidad, proceso, postulacion, etapa, persona, miembro, asiento, vota, puntajes, modificada_en)
       values ($1, $2, $3, $4, $5, (select yo()), $6, $7, $8, $9, $10)`,
      [
        id,
        proceso.entidad,
        proceso.id,
        postulacion.id,
        etapa.id,
        miembro,
        asiento,
        vota,
        JSON.stringify(puntajes),
        instante,
      ],
    );
  },
  conflictos: {
    hoja_evaluacion_unica: () => new Rechazo("REVISION_DESACTUALIZADA", { actual: 1 }),
    hoja_evaluacion_asiento: () => new Rechazo("ASIENTO_OCUPADO"),
  },
});
