import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { EstadoEtapa } from "#schema/calificacion/index.ts";
import { conexion } from "../../graphql/conexion.ts";
import { FechaHora } from "../../graphql/escalares.ts";
import {
  CandidaturaResultadoType,
  EstadoEtapaEnum,
  MotivoResultado,
  PuntajeExplicadoType,
} from "../evaluacion/index.ts";
import { MotivoRechazoType } from "../proceso/index.ts";

export enum ClasePublicacionEnum {
  PRELIMINAR = "PRELIMINAR",
  FINAL = "FINAL",
  FE_DE_ERRATAS = "FE_DE_ERRATAS",
}
registerEnumType(ClasePublicacionEnum, {
  name: "ClasePublicacion",
  description: "Qué publica una publicación de resultados.",
  valuesConfig: {
    PRELIMINAR: { description: "Los resultados de una etapa." },
    FINAL: { description: "Los resultados finales." },
    FE_DE_ERRATAS: { description: "Una corrección de lo ya publicado." },
  },
});

export enum EstadoPropuestaEnum {
  PENDIENTE = "PENDIENTE",
  APROBADA = "APROBADA",
  OBSERVADA = "OBSERVADA",
}
registerEnumType(EstadoPropuestaEnum, {
  name: "EstadoPropuestaResultados",
  description: "En qué quedó una propuesta de publicar resultados.",
  valuesConfig: {
    PENDIENTE: { description: "Espera a otra persona." },
    APROBADA: { description: "Se publicó." },
    OBSERVADA: { description: "Se devolvió." },
  },
});

export enum CausaCaidaEnum {
  DESISTE = "DESISTE",
  NO_SUSCRIBE = "NO_SUSCRIBE",
  FISCALIZACION = "FISCALIZACION",
  RECLAMO = "RECLAMO",
}
registerEnumType(CausaCaidaEnum, {
  name: "CausaCaida",
  description: "Por qué un resultado final deja de valer.",
  valuesConfig: {
    DESISTE: { description: "Desistió." },
    NO_SUSCRIBE: { description: "No suscribió el contrato en el plazo." },
    FISCALIZACION: { description: "La fiscalización posterior halló documentación falsa o inexacta." },
    RECLAMO: { description: "Se declaró fundado un reclamo." },
  },
});

@ObjectType({ description: "Columna de un cuadro, con el título que le dan las bases.", simpleResolvers: true })
export class ColumnaCuadro {
  @Field(() => String, { description: "Título." })
  titulo!: string;

  @Field(() => String, { nullable: true, description: "Encabezado común con otras columnas." })
  grupo?: string | null;

  @Field(() => String, { nullable: true, description: "Llamada de nota al pie." })
  nota?: string | null;
}

@ObjectType({ description: "Fila de un cuadro.", simpleResolvers: true })
export class FilaCuadro {
  @Field(() => [String], { description: "Celdas, en el orden de las columnas." })
  celdas!: readonly string[];
}

@ObjectType({ description: "Cuadro de resultados tal como lo definen las bases.", simpleResolvers: true })
export class CuadroResultados {
  @Field(() => ID, { description: "Cuadro de las bases." })
  cuadro!: string;

  @Field(() => String, { nullable: true, description: "Numeración en las bases." })
  numero?: string | null;

  @Field(() => String, { description: "Título." })
  titulo!: string;

  @Field(() => ID, { nullable: true, description: "Etapa de la que informa; nulo si es del resultado final." })
  etapa?: string | null;

  @Field(() => ID, { nullable: true, description: "Plaza, si hay un cuadro por plaza." })
  plaza?: string | null;

  @Field(() => [ColumnaCuadro], { description: "Columnas." })
  columnas!: ColumnaCuadro[];

  @Field(() => [FilaCuadro], { description: "Filas." })
  filas!: FilaCuadro[];

  @Field(() => [String], { description: "Notas al pie." })
  notas!: readonly string[];
}

@ObjectType({ description: "Vacante que nadie ocupa.", simpleResolvers: true })
export class VacanteDesierta {
  @Field(() => String, { description: "Causa." })
  causa!: string;

  @Field(() => String, { nullable: true, description: "Qué ocurre en su lugar, si las bases lo dicen." })
  desenlace?: string | null;
}

@ObjectType({ description: "Cómo termina una plaza, en números.", simpleResolvers: true })
export class PlazaResultados {
  @Field(() => ID, { description: "Plaza de las bases." })
  plaza!: string;

  @Field(() => String, { description: "Nombre del puesto." })
  nombre!: string;

  @Field(() => Int, { description: "Vacantes." })
  posiciones!: number;

  @Field(() => Int, { description: "Cuántas personas obtienen vacante." })
  ganadores!: number;

  @Field(() => Int, { description: "Cuántos accesitarios hay." })
  accesitarios!: number;

  @Field(() => [VacanteDesierta], { description: "Vacantes desiertas." })
  desiertas!: VacanteDesierta[];
}

@ObjectType("PublicacionResultados", {
  description: "Publicación de resultados, numerada y fechada. No se altera: lo que cambia se publica después.",
  simpleResolvers: true,
})
export class PublicacionType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => Int, { description: "Número dentro del proceso, desde 1." })
  numero!: number;

  @Field(() => ClasePublicacionEnum, { description: "Qué publica." })
  clase!: ClasePublicacionEnum;

  @Field(() => ID, { nullable: true, description: "Etapa; nulo en los resultados finales y en las correcciones." })
  etapa!: string | null;

  @Field(() => String, { nullable: true, description: "Motivo de la corrección." })
  motivo!: string | null;

  @Field(() => [String], { description: "Qué cambia de lo ya publicado, en oraciones." })
  cambios!: readonly string[];

  @Field(() => Int, { description: "Versión de las bases con la que se calificó." })
  versionBases!: number;

  @Field(() => String, { description: "Huella SHA-256 del texto canónico de la publicación." })
  sha256!: string;

  @Field(() => FechaHora, { description: "Cuándo se publicó." })
  publicadaEn!: string;

  @Field(() => [CuadroResultados], { description: "Cuadros; en una corrección, solo los que cambian, completos." })
  cuadros!: CuadroResultados[];

  @Field(() => [PlazaResultados], { description: "Cómo termina cada plaza; vacío mientras no hay resultado final." })
  plazas!: PlazaResultados[];

  @Field(() => String, { description: "Texto canónico de la publicación, sobre el que se toma la huella." })
  textoCanonico!: string;
}

export const PublicacionConnection = conexion(PublicacionType, "PublicacionResultados");
export const CandidaturaConnection = conexion(CandidaturaResultadoType, "CandidaturaResultado");

@ObjectType({ description: "Propuesta de publicar resultados, que espera a otra persona.", simpleResolvers: true })
export class PropuestaResultados {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => ClasePublicacionEnum, { description: "Qué se publicaría." })
  clase!: ClasePublicacionEnum;

  @Field(() => ID, { nullable: true, description: "Etapa; nulo en los resultados finales y en las correcciones." })
  etapa!: string | null;

  @Field(() => String, { nullable: true, description: "Motivo." })
  motivo!: string | null;

  @Field(() => String, { description: "Huella de lo propuesto." })
  sha256!: string;

  @Field(() => FechaHora, { description: "Cuándo se propuso." })
  propuestaEn!: string;

  @Field(() => Boolean, { description: "Si la propuso usted." })
  propia!: boolean;

  @Field(() => EstadoPropuestaEnum, { description: "En qué quedó." })
  estado!: EstadoPropuestaEnum;

  @Field(() => String, { nullable: true, description: "Por qué se devolvió." })
  observacion!: string | null;

  procesoId!: string;
  entidadId!: string;
}

@ObjectType({
  description: "Lo que quedó hecho al publicar: una publicación, o una propuesta que otra persona debe aprobar.",
  simpleResolvers: true,
})
export class ResultadosFirmados {
  @Field(() => PublicacionType, { nullable: true, description: "La publicación, si se hizo." })
  publicacion!: PublicacionType | null;

  @Field(() => PropuestaResultados, { nullable: true, description: "La propuesta, si la entidad pide dos firmas." })
  propuesta!: PropuestaResultados | null;
}

@ObjectType({ description: "Resultados como saldrían si se publicaran ahora.", simpleResolvers: true })
export class VistaPreviaResultados {
  @Field(() => [CuadroResultados], { description: "Cuadros con lo evaluado hasta ahora." })
  cuadros!: CuadroResultados[];

  @Field(() => [PlazaResultados], { description: "Cómo terminaría cada plaza; solo en el resultado final." })
  plazas!: PlazaResultados[];

  @Field(() => [CandidaturaResultadoType], { description: "Hasta mil candidaturas, con sus motivos." })
  candidaturas!: CandidaturaResultadoType[];

  @Field(() => [String], { description: "Avisos, como un desempate que se omite." })
  avisos!: readonly string[];

  @Field(() => MotivoRechazoType, { nullable: true, description: "Por qué no se podría publicar; nulo si se puede." })
  impedimento!: MotivoRechazoType | null;

  @Field(() => String, {
    nullable: true,
    description: "Huella que tendría la publicación; nulo si no se puede publicar.",
  })
  sha256!: string | null;

  procesoId!: string;
  entidadId!: string;
}

@ObjectType({ description: "Resultado de una postulación, según la última publicación.", simpleResolvers: true })
export class ResultadoPostulacion {
  @Field(() => ID, { description: "Postulación." })
  postulacionId!: string;

  @Field(() => PublicacionType, { description: "Publicación de la que sale." })
  publicacion!: PublicacionType;

  @Field(() => [CandidaturaResultadoType], { description: "Resultado en cada plaza a la que postuló." })
  candidaturas!: CandidaturaResultadoType[];

  personaId!: string;
  procesoId!: string;
  entidadId!: string;
}

@ObjectType("Explicacion", {
  description: "Por qué este puntaje: en palabras, con sus reglas y sus pasos.",
  simpleResolvers: true,
})
export class ExplicacionType {
  @Field(() => ID, { description: "Plaza." })
  plaza!: string;

  @Field(() => String, { description: "Nombre del puesto." })
  puesto!: string;

  @Field(() => EstadoEtapaEnum, { description: "Estado en la etapa, o al final." })
  estado!: EstadoEtapa;

  @Field(() => PuntajeExplicadoType, {
    nullable: true,
    description: "El puntaje y sus pasos; nulo si no llegó a tenerlo.",
  })
  puntaje!: PuntajeExplicadoType | null;

  @Field(() => [MotivoResultado], { description: "Motivos del estado." })
  motivos!: MotivoResultado[];

  personaId!: string;
  procesoId!: string;
  entidadId!: string;
}
