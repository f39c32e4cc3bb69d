/** The bases of a proceso in GraphQL: published, in draft, and waiting for a signature. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Bases } from "#schema/bases/bases.ts";
import { Documento, FechaHora } from "../../graphql/escalares.ts";
import { ClaseVersionEnum } from "./proceso.enums.ts";
import type { ClaseVersion } from "./situacion.ts";

@ObjectType("VersionBases", {
  description: "Versión publicada de las bases de un proceso. No se puede alterar.",
  simpleResolvers: true,
})
export class VersionBasesType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => Int, { description: "Número de la versión dentro del proceso, desde 1." })
  numero!: number;

  @Field(() => ClaseVersionEnum, { description: "Por qué se publicó." })
  clase!: ClaseVersion;

  @Field(() => String, { nullable: true, description: "Motivo del cambio; la primera versión no lleva." })
  motivo!: string | null;

  @Field(() => [String], { description: "Qué cambió respecto de la versión anterior, en oraciones." })
  diferencias!: string[];

  @Field(() => String, { description: "SHA-256 del texto canónico del documento (RFC 8785), en hexadecimal." })
  sha256!: string;

  @Field(() => Int, { description: "Número de la forma del documento." })
  forma!: number;

  @Field(() => FechaHora, { description: "Cuándo se publicó." })
  publicadaEn!: string;

  @Field(() => ID, { nullable: true, description: "Persona que la propuso, si hubo dos firmas." })
  propuestaPor!: string | null;

  @Field(() => ID, { nullable: true, description: "Persona que la firmó." })
  aprobadaPor!: string | null;

  entidadId!: string;
  procesoId!: string;
}

@ObjectType("BorradorBases", { description: "Borrador de las bases de un proceso.", simpleResolvers: true })
export class BorradorBasesType {
  @Field(() => Int, { description: "Revisión guardada; se envía al guardar para no pisar lo de otra persona." })
  revision!: number;

  @Field(() => FechaHora, { description: "Cuándo se guardó." })
  guardadoEn!: string;

  @Field(() => ID, { nullable: true, description: "Persona que lo guardó." })
  guardadoPor!: string | null;

  @Field(() => Documento, { description: "Documento completo, como dato." })
  documento!: Bases;
}

@ObjectType("PropuestaVersion", {
  description: "Cambio de las bases que espera, o tuvo, la firma de otra persona.",
  simpleResolvers: true,
})
export class PropuestaVersionType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => ClaseVersionEnum, { description: "Qué se propone." })
  clase!: ClaseVersion;

  @Field(() => String, { nullable: true, description: "Motivo." })
  motivo!: string | null;

  @Field(() => ID, { nullable: true, description: "Persona que lo propuso." })
  propuestaPor!: string | null;

  @Field(() => FechaHora, { description: "Cuándo se propuso." })
  propuestaEn!: string;

  @Field(() => Documento, { description: "Documento que se publicaría." })
  documento!: Bases;

  @Field(() => [String], { description: "Qué cambiaría respecto de la versión vigente, en oraciones." })
  diferencias!: string[];
}
