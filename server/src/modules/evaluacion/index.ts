import type { Modulo } from "../../infra/modulo.ts";
import { abrirEvaluacion } from "./abrir-evaluacion.ts";
import { DecisionesResolver } from "./actos.resolver.ts";
import { ajustarPuntaje } from "./ajustar-puntaje.ts";
import { accesoArchivo } from "./archivos.queries.ts";
import { calificarHoja } from "./calificar-hoja.ts";
import { cerrarConQuorum } from "./cerrar-con-quorum.ts";
import { cerrarHoja } from "./cerrar-hoja.ts";
import { citar } from "./citar.ts";
import { decidirCompuerta } from "./decidir-compuerta.ts";
import { descalificar } from "./descalificar.ts";
import { designarIntegrante } from "./designar-integrante.ts";
import { consultas, tipos } from "./evaluacion.policy.ts";
import { EvaluacionResolver, PuntajeExplicadoResolver } from "./evaluacion.resolver.ts";
import { evaluarRequisito } from "./evaluar-requisito.ts";
import { importarExternos } from "./importar-externos.ts";
import { marcarAsistencia } from "./marcar-asistencia.ts";
import { PanelResolver } from "./panel.resolver.ts";
import { reabrirEvaluacion } from "./reabrir-evaluacion.ts";
import { reabrirHoja } from "./reabrir-hoja.ts";
import { registrarAbstencion } from "./registrar-abstencion.ts";
import { registrarDesempate } from "./registrar-desempate.ts";
import { validarSustento } from "./validar-sustento.ts";

export { EstadoEtapaEnum } from "./calificacion.enums.ts";
export { CandidaturaResultadoType, MotivoResultado, PuntajeExplicadoType } from "./calificacion.type.ts";
export { toCandidatura } from "./calificacion.vista.ts";
export { readMotivo } from "./decisiones.rules.ts";
export { delProceso } from "./evaluacion.policy.ts";
export { type ExpedienteEvaluado, readExpedientes } from "./expedientes.queries.ts";
export {
  assertSinPostular,
  assertTrabajaEn,
  fijarProceso,
  type ProcesoEvaluado,
  readProceso,
  trabajaEn,
} from "./proceso.queries.ts";
export { cerrarReaperturas, publicarEtapa } from "./publicada.ts";
export { reabrir } from "./reabrir-evaluacion.ts";
export { assertViva } from "./sitio.rules.ts";
export { loadSitio, type Sitio } from "./sitio.ts";
export { readVersion, type VersionBases } from "./versiones.ts";

/** The work of the committee: from the opening of a stage to the last closed sheet. */
export const evaluacion: Modulo = {
  nombre: "evaluacion",
  resolvers: [EvaluacionResolver, PuntajeExplicadoResolver, DecisionesResolver, PanelResolver],
  consultas,
  actos: [
    abrirEvaluacion,
    designarIntegrante,
    validarSustento,
    evaluarRequisito,
    decidirCompuerta,
    marcarAsistencia,
    descalificar,
    citar,
    ajustarPuntaje,
    calificarHoja,
    cerrarHoja,
    reabrirHoja,
    registrarAbstencion,
    cerrarConQuorum,
    reabrirEvaluacion,
    importarExternos,
    registrarDesempate,
  ],
  tipos,
  accesoArchivo,
};
