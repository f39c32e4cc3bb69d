import { Field, ID, Int, ObjectType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { FechaHora, Puntaje } from "../../graphql/escalares.ts";
import { AsistenciaEnum, EstadoValidacionEnum } from "./calificacion.enums.ts";
import { CandidaturaResultadoType } from "./calificacion.type.ts";

@ObjectType({ description: "Decisión del comité sobre un requisito.", simpleResolvers: true })
export class DecisionRequisito {
  @Field(() => ID, { description: "Requisito de la plaza." })
  requisito!: string;

  @Field(() => Boolean, { description: "Si cumple." })
  cumple!: boolean;

  @Field(() => String, { nullable: true, description: "Motivo." })
  motivo?: string | null;
}

@ObjectType({ description: "Decisión del comité sobre un criterio de cumple o no cumple.", simpleResolvers: true })
export class DecisionCompuerta {
  @Field(() => ID, { description: "Criterio de la etapa." })
  criterio!: string;

  @Field(() => Boolean, { description: "Si cumple." })
  cumple!: boolean;

  @Field(() => String, { nullable: true, description: "Motivo." })
  motivo?: string | null;
}

@ObjectType({ description: "Puntaje que el comité puso en lugar del calculado.", simpleResolvers: true })
export class AjusteComite {
  @Field(() => ID, { description: "Criterio de la etapa." })
  criterio!: string;

  @Field(() => Puntaje, { description: "Puntaje." })
  puntaje!: string;

  @Field(() => String, { description: "Motivo." })
  motivo!: string;
}

@ObjectType({ description: "Puntaje de una hoja en un criterio.", simpleResolvers: true })
export class PuntajeHoja {
  @Field(() => ID, { description: "Criterio de la etapa." })
  criterio!: string;

  @Field(() => Puntaje, { description: "Puntaje." })
  puntaje!: string;
}

@ObjectType("HojaEvaluacion", {
  description: "Puntajes que puso una persona del comité. Las ajenas se ven cuando todas están cerradas.",
  simpleResolvers: true,
})
export class HojaType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Cargo en el comité de quien la puso." })
  miembro!: string;

  @Field(() => Boolean, { description: "Si es la de usted." })
  propia!: boolean;

  @Field(() => Boolean, { description: "Si cuenta: la de un especialista sin voto no cuenta." })
  vota!: boolean;

  @Field(() => [PuntajeHoja], { description: "Puntajes." })
  puntajes!: PuntajeHoja[];

  @Field(() => Int, { description: "Número de la revisión guardada; se envía al calificar." })
  revision!: number;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se cerró; nulo si está abierta." })
  cerradaEn!: string | null;

  personaId!: string;
  procesoId!: string;
  entidadId!: string;
  revelada!: boolean;
}

@ObjectType({ description: "Lo que el comité decidió sobre un sustento.", simpleResolvers: true })
export class ValidacionSustento {
  @Field(() => ID, { nullable: true, description: "Sección del formulario, si es una fila." })
  seccion!: string | null;

  @Field(() => ID, { nullable: true, description: "Fila de la sección." })
  fila!: string | null;

  @Field(() => ID, { nullable: true, description: "Documento, si es un documento." })
  documento!: string | null;

  @Field(() => EstadoValidacionEnum, { description: "Si se acepta." })
  estado!: EstadoValidacionEnum;

  @Field(() => String, { nullable: true, description: "Motivo." })
  motivo!: string | null;

  @Field(() => ID, { description: "Etapa en la que se decidió." })
  etapa!: string;

  @Field(() => Int, { description: "Número de la revisión guardada; se envía al cambiarla." })
  revision!: number;
}

@ObjectType("Evaluacion", { description: "Evaluación de una postulación en una etapa.", simpleResolvers: true })
export class EvaluacionType {
  @Field(() => ID, { description: "Postulación." })
  postulacionId!: string;

  @Field(() => String, { description: "Código de la postulación." })
  codigo!: string;

  @Field(() => String, { description: "Apellidos y nombres." })
  nombres!: string;

  @Field(() => ID, { description: "Etapa de las bases." })
  etapa!: string;

  @Field(() => Int, { description: "Versión de las bases con la que se evalúa." })
  versionBases!: number;

  @Field(() => Int, { description: "Número de la revisión guardada, 0 si nada se decidió; se envía al decidir." })
  revision!: number;

  @Field(() => Boolean, { description: "Si los resultados de la etapa ya se publicaron." })
  publicada!: boolean;

  @Field(() => String, { nullable: true, description: "Motivo por el que se reabrió; nulo si no está reabierta." })
  reabiertaMotivo!: string | null;

  @Field(() => AsistenciaEnum, { nullable: true, description: "Si se presentó." })
  asistencia!: "PRESENTE" | "AUSENTE" | null;

  @Field(() => [ID], { description: "Causas de descalificación marcadas." })
  causas!: string[];

  @Field(() => [DecisionRequisito], { description: "Requisitos decididos por el comité." })
  requisitos!: DecisionRequisito[];

  @Field(() => [DecisionCompuerta], { description: "Criterios de cumple o no cumple decididos por el comité." })
  compuertas!: DecisionCompuerta[];

  @Field(() => [AjusteComite], { description: "Puntajes puestos en lugar de los calculados." })
  ajustes!: AjusteComite[];

  @Field(() => FechaHora, { nullable: true, description: "Cuándo es la entrevista." })
  citacion!: string | null;

  @Field(() => [ValidacionSustento], { description: "Sustentos validados o rechazados." })
  validaciones!: ValidacionSustento[];

  @Field(() => HojaType, { nullable: true, description: "La hoja de usted; nulo si no la empezó." })
  miHoja!: HojaType | null;

  @Field(() => [HojaType], { description: "Hojas que usted puede ver." })
  hojas!: HojaType[];

  @Field(() => Int, { description: "Hojas con voto que ya están cerradas." })
  hojasCerradas!: number;

  @Field(() => Int, { description: "Hojas con voto que las bases piden; 0 si la etapa no se califica a mano." })
  hojasEsperadas!: number;

  @Field(() => Boolean, { description: "Si todas las hojas están cerradas y a la vista." })
  reveladas!: boolean;

  @Field(() => Boolean, { description: "Si usted se abstuvo o la postulación es suya." })
  meAbstuve!: boolean;

  @Field(() => [CandidaturaResultadoType], {
    description: "Lo que las bases dan con lo decidido hasta ahora, por plaza.",
  })
  candidaturas!: CandidaturaResultadoType[];

  procesoId!: string;
  entidadId!: string;
}

export const EvaluacionConnection = conexion(EvaluacionType, "Evaluacion");

@ObjectType({
  description: "Apertura de la evaluación de una etapa, con la huella de lo que se evalúa.",
  simpleResolvers: true,
})
export class AperturaEvaluacion {
  @Field(() => ID, { description: "Etapa de las bases." })
  etapa!: string;

  @Field(() => Int, { description: "Versión de las bases con la que se evalúa." })
  versionBases!: number;

  @Field(() => String, { description: "Huella SHA-256 de esa versión." })
  basesSha256!: string;

  @Field(() => String, { description: "Huella SHA-256 de la lista de códigos y huellas de los expedientes sellados." })
  expedientesSha256!: string;

  @Field(() => Int, { description: "Cantidad de expedientes." })
  expedientes!: number;

  @Field(() => FechaHora, { description: "Cuándo se abrió." })
  abiertaEn!: string;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se publicaron sus resultados." })
  publicadaEn!: string | null;
}

@ObjectType({ description: "Integrante del comité de un proceso.", simpleResolvers: true })
export class IntegranteComite {
  @Field(() => ID, { description: "Persona." })
  persona!: string;

  @Field(() => String, { description: "Apellidos y nombres." })
  nombres!: string;

  @Field(() => Boolean, { description: "Si preside." })
  preside!: boolean;

  @Field(() => ID, { nullable: true, description: "Cargo de las bases que ocupa." })
  cargo!: string | null;

  @Field(() => String, { nullable: true, description: "Nombre del cargo." })
  nombreCargo!: string | null;

  @Field(() => Boolean, { description: "Si su hoja cuenta." })
  vota!: boolean;

  procesoId!: string;
  entidadId!: string;
}

@ObjectType({ description: "Avance de una persona del comité en una etapa.", simpleResolvers: true })
export class ProgresoIntegrante {
  @Field(() => ID, { description: "Persona." })
  persona!: string;

  @Field(() => String, { description: "Apellidos y nombres." })
  nombres!: string;

  @Field(() => Int, { description: "Hojas empezadas y sin cerrar." })
  abiertas!: number;

  @Field(() => Int, { description: "Hojas cerradas." })
  cerradas!: number;
}

@ObjectType({ description: "Avance de la evaluación de una etapa.", simpleResolvers: true })
export class ProgresoEtapa {
  @Field(() => ID, { description: "Etapa de las bases." })
  etapa!: string;

  @Field(() => Int, { description: "Postulaciones que llegaron a la etapa." })
  postulaciones!: number;

  @Field(() => Int, { description: "Postulaciones con alguna decisión." })
  conDecisiones!: number;

  @Field(() => Int, { description: "Postulaciones con todas sus hojas cerradas." })
  completas!: number;

  @Field(() => [ProgresoIntegrante], { description: "Avance de cada integrante." })
  integrantes!: ProgresoIntegrante[];

  procesoId!: string;
  entidadId!: string;
}
