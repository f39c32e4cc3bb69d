/** What the engine says of a candidature, as GraphQL shows it to its owner and to those who answer for it. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Cita } from "#schema/bases/cita.ts";
import type { EstadoEtapa, ResultadoFinal } from "#schema/calificacion/index.ts";
import type { Operacion, Paso } from "#schema/traza.ts";
import { parteType } from "../bases/index.ts";
import { EstadoEtapaEnum, OperacionEnum, ResultadoFinalEnum } from "./calificacion.enums.ts";

@ObjectType({ description: "Por qué alguien queda como queda, con la regla que lo dice.", simpleResolvers: true })
export class MotivoResultado {
  @Field(() => String, { description: "Código del motivo." })
  codigo!: string;

  @Field(() => String, { description: "El motivo en palabras." })
  texto!: string;

  @Field(() => String, { nullable: true, description: "Lugar de la regla en las bases." })
  regla!: string | null;

  @Field(() => parteType("Cita"), { nullable: true, description: "De dónde sale la regla." })
  cita!: Cita | null;
}

@ObjectType({ description: "Parámetro de un paso.", simpleResolvers: true })
export class ParametroPaso {
  @Field(() => String, { description: "Nombre." })
  nombre!: string;

  @Field(() => String, { description: "Valor." })
  valor!: string;
}

@ObjectType("Paso", {
  description: "Paso de la explicación de un puntaje. Los pasos forman un árbol: cada uno dice de cuál es parte.",
  simpleResolvers: true,
})
export class PasoType {
  @Field(() => Int, { description: "Número del paso dentro de la explicación; el 0 es el resultado." })
  numero!: number;

  @Field(() => Int, { nullable: true, description: "Paso del que es parte; nulo en el resultado." })
  padre!: number | null;

  @Field(() => Int, { description: "Profundidad en el árbol, desde 0." })
  nivel!: number;

  @Field(() => String, { description: "Qué es este número." })
  concepto!: string;

  @Field(() => OperacionEnum, { description: "Cómo se obtuvo de los pasos que lo forman." })
  operacion!: Operacion;

  @Field(() => String, { description: "Valor exacto; las fracciones sin decimal exacto se escriben como cociente." })
  valor!: string;

  @Field(() => [ParametroPaso], { description: "Parámetros de la operación." })
  parametros!: ParametroPaso[];

  @Field(() => String, { nullable: true, description: "Lugar de la regla en las bases." })
  regla!: string | null;

  @Field(() => parteType("Cita"), { nullable: true, description: "De dónde sale la regla." })
  cita!: Cita | null;

  @Field(() => String, { nullable: true, description: "Lo que hay que saber del paso, en palabras." })
  texto!: string | null;
}

@ObjectType("PuntajeExplicado", { description: "Un puntaje y los pasos que llevan a él.", simpleResolvers: true })
export class PuntajeExplicadoType {
  @Field(() => String, { description: "Valor exacto." })
  valor!: string;

  // Laid out as `pasos` only for who asks.
  traza!: Paso;
}

@ObjectType("BonificacionResultado", {
  description: "Una bonificación: cuánto dio o por qué no se dio.",
  simpleResolvers: true,
})
export class BonificacionResultadoType {
  @Field(() => ID, { description: "Bonificación de las bases." })
  bonificacion!: string;

  @Field(() => String, { description: "Su nombre en las bases." })
  nombre!: string;

  @Field(() => PuntajeExplicadoType, { nullable: true, description: "Cuánto dio; nulo si no se dio." })
  incremento!: PuntajeExplicadoType | null;

  @Field(() => [MotivoResultado], { description: "Por qué no se dio." })
  motivos!: MotivoResultado[];
}

@ObjectType({ description: "Un requisito del perfil, resuelto.", simpleResolvers: true })
export class RequisitoResultado {
  @Field(() => ID, { description: "Requisito de la plaza." })
  requisito!: string;

  @Field(() => String, { description: "Cómo se lee en el perfil." })
  texto!: string;

  @Field(() => Boolean, { nullable: true, description: "Si cumple; nulo mientras falte decidir." })
  cumple!: boolean | null;

  @Field(() => String, { nullable: true, description: "Motivo." })
  motivo!: string | null;
}

@ObjectType({ description: "Puntaje de un criterio.", simpleResolvers: true })
export class CriterioResultado {
  @Field(() => ID, { description: "Criterio de la etapa." })
  criterio!: string;

  @Field(() => String, { description: "Su nombre en las bases." })
  nombre!: string;

  @Field(() => String, { description: "Puntaje exacto." })
  puntaje!: string;
}

@ObjectType("EtapaResultado", { description: "Cómo le fue a alguien en una etapa.", simpleResolvers: true })
export class EtapaResultadoType {
  @Field(() => ID, { description: "Etapa de las bases." })
  etapa!: string;

  @Field(() => String, { description: "Su nombre en las bases." })
  nombre!: string;

  @Field(() => EstadoEtapaEnum, { description: "Estado." })
  estado!: EstadoEtapa;

  @Field(() => Boolean, { nullable: true, description: "Si pasa a la etapa siguiente." })
  avanza!: boolean | null;

  @Field(() => [MotivoResultado], { description: "Todos los motivos del estado." })
  motivos!: MotivoResultado[];

  @Field(() => [RequisitoResultado], { description: "Requisitos del perfil, en el orden de la plaza." })
  requisitos!: RequisitoResultado[];

  @Field(() => [CriterioResultado], { description: "Puntaje de cada criterio." })
  criterios!: CriterioResultado[];

  @Field(() => PuntajeExplicadoType, { nullable: true, description: "Puntaje antes de bonificaciones." })
  obtenido!: PuntajeExplicadoType | null;

  @Field(() => PuntajeExplicadoType, { nullable: true, description: "Puntaje con las bonificaciones de la etapa." })
  acumulado!: PuntajeExplicadoType | null;

  @Field(() => PuntajeExplicadoType, { nullable: true, description: "Puntaje ponderado." })
  ponderado!: PuntajeExplicadoType | null;

  @Field(() => [BonificacionResultadoType], { description: "Bonificaciones de la etapa." })
  bonificaciones!: BonificacionResultadoType[];
}

@ObjectType("CandidaturaResultado", {
  description: "Resultado de una postulación en una de sus plazas.",
  simpleResolvers: true,
})
export class CandidaturaResultadoType {
  @Field(() => String, { description: "Código de la postulación." })
  codigo!: string;

  @Field(() => ID, { description: "Plaza de las bases." })
  plaza!: string;

  @Field(() => String, { description: "Nombre del puesto." })
  puesto!: string;

  @Field(() => ResultadoFinalEnum, { description: "Cómo termina." })
  resultado!: ResultadoFinal;

  @Field(() => Int, {
    nullable: true,
    description: "Lugar en el orden de mérito, desde 1; lo comparten quienes empatan.",
  })
  lugar!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Qué desempate lo puso detrás del anterior; nulo si fue el puntaje.",
  })
  desempate!: string | null;

  @Field(() => EstadoEtapaEnum, { description: "Estado al final de lo que se publicó." })
  estado!: EstadoEtapa;

  @Field(() => [MotivoResultado], { description: "Todos los motivos del estado." })
  motivos!: MotivoResultado[];

  @Field(() => PuntajeExplicadoType, { nullable: true, description: "Puntaje total antes de bonificaciones finales." })
  total!: PuntajeExplicadoType | null;

  @Field(() => PuntajeExplicadoType, { nullable: true, description: "Puntaje final." })
  final!: PuntajeExplicadoType | null;

  @Field(() => [BonificacionResultadoType], { description: "Bonificaciones finales." })
  bonificaciones!: BonificacionResultadoType[];

  @Field(() => [EtapaResultadoType], { description: "Etapas a las que llegó, en orden." })
  etapas!: EtapaResultadoType[];

  // Whose it is and where, for the policies.
  personaId!: string;
  procesoId!: string;
  entidadId!: string;
}
