import { hallar, type Revision } from "./comun.ts";
import { enTexto, fila, publicacionDe } from "./hitos.ts";

/**
 * A stage starts when the one before has ended and, if that one eliminates, when its results are out.
 * @fuente architecture §4 (a stage decides who goes on) · CAS 004-2026-MC-DDC-CUSCO §V
 */
export const stageOverlap: Revision = {
  codigo: "STAGE_OVERLAP",
  revisar: (contexto) =>
    contexto.bases.etapas.slice(1).flatMap((etapa, i) => {
      const previa = contexto.bases.etapas[i];
      const esta = fila(contexto, "ETAPA", etapa.id);
      if (!previa || !esta?.fechas) return [];
      const antes = fila(contexto, "ETAPA", previa.id);
      const resultados = publicacionDe(contexto, previa.id);
      const gravedad = previa.eliminatoria ? "ERROR" : "ADVERTENCIA";
      const cita = esta.hito.cita;
      const empieza = `«${etapa.nombre}» empieza el ${enTexto(esta.fechas.primerDia)}`;
      if (antes?.fechas && esta.fechas.abre < antes.fechas.cierra && antes.fechas.abre < antes.fechas.cierra) {
        const mensaje = `${empieza} y «${previa.nombre}» termina el ${enTexto(antes.fechas.ultimoDia)}: se cruzan. Mueva una de las dos fechas.`;
        return [hallar("STAGE_OVERLAP", gravedad, `${esta.ruta}.cuando`, mensaje, { cita })];
      }
      if (!previa.eliminatoria || !resultados?.fechas || esta.fechas.abre > resultados.fechas.abre) return [];
      const mensaje = `${empieza} y los resultados de «${previa.nombre}», que eliminan, salen el ${enTexto(resultados.fechas.primerDia)}.`;
      return [hallar("STAGE_OVERLAP", "ADVERTENCIA", `${esta.ruta}.cuando`, mensaje, { cita })];
    }),
};
