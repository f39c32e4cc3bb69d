/** Who sees what of an evaluation: those who evaluate that contest, and those who answer for it. */
import {
  alguna,
  conAlcance,
  conRol,
  conTestigo,
  IDENTIFICADO,
  type Politica,
  propio,
  PUBLICO,
  tipo,
} from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { trabajaEn } from "./proceso.queries.ts";

/** Holders of one of the roles over the object's proceso; committee roles count only when held in that proceso. */
export function delProceso(...roles: readonly Rol[]): Politica {
  return {
    nombre: `delProceso(${roles.join(" ")})`,
    publica: false,
    permite: (quien, objeto) =>
      trabajaEn(quien, roles, { id: String(objeto["procesoId"]), entidad: String(objeto["entidadId"]) }),
    alcance: null,
  };
}

const EVALUADORES = ["COMITE", "PRESIDENTE", "RRHH", "APROBADOR", "AUDITOR"] as const satisfies readonly Rol[];
const deQuienEvalua = delProceso(...EVALUADORES);

/** A sheet of another member, once all are closed. */
const revelada: Politica = {
  nombre: `revelada(${EVALUADORES.join(" ")})`,
  publica: false,
  permite: (quien, objeto) => objeto["revelada"] === true && deQuienEvalua.permite(quien, objeto),
  alcance: null,
};

/** Parts of a result, which only whoever got the result can reach. */
const deUnResultado = conAlcance("resultados:leer", IDENTIFICADO);

export const consultas = {
  evaluacion: conRol(...EVALUADORES),
  matriz: conRol(...EVALUADORES),
  progreso: conRol(...EVALUADORES),
  comite: conRol(...EVALUADORES),
  aperturasEvaluacion: PUBLICO,
};

export const tipos = {
  Evaluacion: tipo(
    conTestigo(deQuienEvalua),
    `postulacionId codigo nombres etapa versionBases revision publicada reabiertaMotivo asistencia causas requisitos compuertas
     ajustes citacion validaciones miHoja hojas hojasCerradas hojasEsperadas reveladas meAbstuve candidaturas`,
  ),
  HojaEvaluacion: tipo(alguna(propio(), revelada), "id miembro propia vota puntajes revision cerradaEn"),
  PuntajeHoja: tipo(IDENTIFICADO, "criterio puntaje"),
  DecisionRequisito: tipo(IDENTIFICADO, "requisito cumple motivo"),
  DecisionCompuerta: tipo(IDENTIFICADO, "criterio cumple motivo"),
  AjusteComite: tipo(IDENTIFICADO, "criterio puntaje motivo"),
  ValidacionSustento: tipo(IDENTIFICADO, "seccion fila documento estado motivo etapa revision"),
  AperturaEvaluacion: tipo(
    PUBLICO,
    "etapa versionBases basesSha256 expedientesSha256 expedientes abiertaEn publicadaEn",
  ),
  IntegranteComite: tipo(deQuienEvalua, "persona nombres preside cargo nombreCargo vota"),
  ProgresoEtapa: tipo(deQuienEvalua, "etapa postulaciones conDecisiones completas integrantes"),
  ProgresoIntegrante: tipo(IDENTIFICADO, "persona nombres abiertas cerradas"),
  // Scores and reasons: never of the public, always of their owner.
  CandidaturaResultado: tipo(
    conAlcance("resultados:leer", alguna(propio(), delProceso(...EVALUADORES, "UNIDAD_SOLICITANTE", "INTEGRADOR"))),
    "codigo plaza puesto resultado lugar desempate estado motivos total final bonificaciones etapas",
  ),
  EtapaResultado: tipo(
    deUnResultado,
    "etapa nombre estado avanza motivos requisitos criterios obtenido acumulado ponderado bonificaciones",
  ),
  MotivoResultado: tipo(deUnResultado, "codigo texto regla cita"),
  BonificacionResultado: tipo(deUnResultado, "bonificacion nombre incremento motivos"),
  RequisitoResultado: tipo(deUnResultado, "requisito texto cumple motivo"),
  CriterioResultado: tipo(deUnResultado, "criterio nombre puntaje"),
  PuntajeExplicado: tipo(deUnResultado, "valor pasos"),
  Paso: tipo(deUnResultado, "numero padre nivel concepto operacion valor parametros regla cita texto"),
  ParametroPaso: tipo(deUnResultado, "nombre valor"),
};
