import { Field, ID, Int, ObjectType } from "type-graphql";
import { FechaHora } from "../../graphql/escalares.ts";
import { MotivoRechazoType } from "../proceso/index.ts";
import type { Presentado } from "./posterior.rules.ts";

@ObjectType("ArchivoPresentado", {
  description: "Archivo presentado después de enviar la postulación.",
  simpleResolvers: true,
})
export class ArchivoPresentadoType {
  @Field(() => ID, { description: "Identificador del archivo." })
  archivo!: string;

  @Field(() => String, { description: "Nombre con el que se cargó." })
  nombre!: string;

  @Field(() => Int, { description: "Tamaño en bytes." })
  bytes!: number;

  @Field(() => String, { description: "SHA-256 del contenido, en hexadecimal." })
  sha256!: string;

  @Field(() => FechaHora, { description: "Instante legal en que se presentó: el de su llegada al sistema." })
  presentadoEn!: string;
}

@ObjectType("DocumentoPosterior", {
  description: "Documento que las bases piden después de una etapa o al suscribir el contrato.",
  simpleResolvers: true,
})
export class DocumentoPosteriorType {
  @Field(() => ID, { description: "Documento, con su identificador en las bases." })
  documento!: string;

  @Field(() => String, { description: "Nombre del documento." })
  nombre!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Etapa que hay que haber pasado; nula si se presenta al suscribir el contrato.",
  })
  etapa!: string | null;

  @Field(() => [ArchivoPresentadoType], { description: "Lo que se presentó, en orden de llegada." })
  archivos!: readonly Presentado[];

  @Field(() => Boolean, { description: "Si quien consulta puede presentarlo o retirarlo ahora." })
  permitido!: boolean;

  @Field(() => MotivoRechazoType, { nullable: true, description: "Por qué no se puede." })
  motivo!: MotivoRechazoType | null;

  @Field(() => FechaHora, {
    nullable: true,
    description: "Hasta cuándo se puede, sin incluir ese instante; nulo si depende de que se abra la etapa siguiente.",
  })
  hasta!: string | null;
}
