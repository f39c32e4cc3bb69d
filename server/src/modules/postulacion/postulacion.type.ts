import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { FechaHora } from "../../graphql/escalares.ts";
import { HallazgoType } from "../bases/index.ts";
import { MotivoRechazoType } from "../proceso/index.ts";
import type { EstadoPostulacion } from "./guardada.ts";
import {
  type ActoDePostulacion,
  ActoPostulacionEnum,
  EstadoPostulacionEnum,
  type RespuestaSiNo,
  SiNoEnum,
} from "./postulacion.enums.ts";

@ObjectType("Postulacion", {
  description: "Postulación de una persona a una o varias plazas de un proceso.",
  simpleResolvers: true,
})
export class PostulacionType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Código del expediente, por ejemplo «E-7K3M-Q9PA-2XHT»." })
  codigo!: string;

  @Field(() => ID, { description: "Proceso al que se postula." })
  procesoId!: string;

  @Field(() => [ID], { description: "Plazas, en orden de preferencia, con sus identificadores en las bases." })
  plazas!: string[];

  @Field(() => EstadoPostulacionEnum, { description: "Estado." })
  estado!: EstadoPostulacion;

  @Field(() => Int, { description: "Revisión guardada; se envía con cada cambio." })
  revision!: number;

  @Field(() => Int, { description: "Número de la versión de las bases que sigue." })
  versionBases!: number;

  @Field(() => Boolean, {
    description: "Si es un borrador que sigue una versión de las bases que ya no es la vigente.",
  })
  desactualizada!: boolean;

  @Field(() => FechaHora, { description: "Cuándo se creó." })
  creadaEn!: string;

  @Field(() => FechaHora, { description: "Cuándo se guardó por última vez." })
  guardadaEn!: string;

  @Field(() => FechaHora, { nullable: true, description: "Instante legal del envío: el de su llegada al sistema." })
  enviadaEn!: string | null;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se retiró." })
  retiradaEn!: string | null;

  personaId!: string;
  entidadId!: string;
}

export const PostulacionConnection = conexion(PostulacionType, "Postulacion");

@ObjectType("DatosPostulante", { description: "Quién postula, como quedó en su expediente.", simpleResolvers: true })
export class DatosPostulanteType {
  @Field(() => String, { description: "Apellidos y nombres." })
  nombres!: string;

  @Field(() => String, { description: "Número de su documento de identidad." })
  documento!: string;
}

@ObjectType("DocumentoPresentado", {
  description: "Archivos que se presentan como un documento de las bases.",
  simpleResolvers: true,
})
export class DocumentoPresentadoType {
  @Field(() => ID, { description: "Documento, con su identificador en las bases." })
  documento!: string;

  @Field(() => [ID], { description: "Archivos, en orden." })
  archivos!: readonly string[];

  @Field(() => Boolean, { description: "Si la persona confirmó que es el documento correcto." })
  confirmado!: boolean;
}

@ObjectType("DeclaracionRespondida", {
  description: "Respuesta a una declaración jurada de las bases.",
  simpleResolvers: true,
})
export class DeclaracionRespondidaType {
  @Field(() => ID, { description: "Declaración, con su identificador en las bases." })
  declaracion!: string;

  @Field(() => SiNoEnum, { description: "Respuesta." })
  respuesta!: RespuestaSiNo;
}

@ObjectType("ArchivoSellado", { description: "Archivo de un expediente enviado.", simpleResolvers: true })
export class ArchivoSelladoType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Nombre con el que se cargó." })
  nombre!: string;

  @Field(() => Int, { description: "Tamaño en bytes." })
  bytes!: number;

  @Field(() => String, { description: "SHA-256 del contenido, en hexadecimal." })
  sha256!: string;
}

@ObjectType("Constancia", { description: "Constancia de una postulación enviada. No cambia.", simpleResolvers: true })
export class ConstanciaType {
  @Field(() => String, { description: "Número de la constancia." })
  numero!: string;

  @Field(() => ID, { description: "Postulación." })
  postulacionId!: string;

  @Field(() => ID, { description: "Proceso." })
  procesoId!: string;

  @Field(() => String, { description: "Código del expediente." })
  codigo!: string;

  @Field(() => [ID], { description: "Plazas, en orden de preferencia." })
  plazas!: readonly string[];

  @Field(() => FechaHora, { description: "Instante legal del envío, por el reloj del sistema." })
  enviadaEn!: string;

  @Field(() => Int, { description: "Número de la versión de las bases que rige la postulación." })
  version!: number;

  @Field(() => String, { description: "SHA-256 de esa versión de las bases." })
  basesSha256!: string;

  @Field(() => String, { description: "SHA-256 del texto canónico (RFC 8785) del expediente sellado." })
  huella!: string;

  @Field(() => [ArchivoSelladoType], { description: "Archivos del expediente." })
  archivos!: readonly ArchivoSelladoType[];
}

@ObjectType("CapacidadPostulacion", {
  description: "Si quien consulta puede hacer algo con la postulación ahora.",
  simpleResolvers: true,
})
export class CapacidadPostulacionType {
  @Field(() => ActoPostulacionEnum, { description: "Acto; se llama igual que su mutación." })
  acto!: ActoDePostulacion;

  @Field(() => Boolean, {
    description: "Si se puede. Lo que falte llenar para enviar lo detalla «revisarPostulacion».",
  })
  permitido!: boolean;

  @Field(() => MotivoRechazoType, { nullable: true, description: "Por qué no se puede." })
  motivo!: MotivoRechazoType | null;

  @Field(() => FechaHora, { nullable: true, description: "Hasta cuándo se podrá; ese instante ya no se incluye." })
  hasta!: string | null;
}

@ObjectType("PostulacionActualizada", {
  description: "Borrador que pasó a la versión vigente de las bases.",
  simpleResolvers: true,
})
export class PostulacionActualizadaType {
  @Field(() => PostulacionType, { description: "La postulación." })
  postulacion!: PostulacionType;

  @Field(() => [HallazgoType], { description: "Lo que no pudo pasar a la nueva versión." })
  hallazgos!: readonly HallazgoType[];
}

@InputType({ description: "Qué postulaciones de un proceso se piden; lo que se omite no filtra." })
export class FiltroPostulaciones {
  @Field(() => ID, { nullable: true, description: "Solo las que piden esta plaza." })
  plaza?: string | null;

  @Field(() => EstadoPostulacionEnum, { nullable: true, description: "Solo las enviadas o solo las retiradas." })
  estado?: EstadoPostulacion | null;

  @Field(() => String, { nullable: true, description: "Parte del código de expediente o de los apellidos y nombres." })
  buscar?: string | null;
}
