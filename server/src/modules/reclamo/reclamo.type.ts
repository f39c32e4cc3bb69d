import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { FechaHora } from "../../graphql/escalares.ts";
import { ArchivoType } from "../archivo/index.ts";
import { MotivoRechazoType } from "../proceso/index.ts";

export enum EstadoReclamo {
  PRESENTADO = "PRESENTADO",
  FUNDADO = "FUNDADO",
  INFUNDADO = "INFUNDADO",
  IMPROCEDENTE = "IMPROCEDENTE",
}
registerEnumType(EstadoReclamo, {
  name: "EstadoReclamo",
  description: "En qué está un reclamo.",
  valuesConfig: {
    PRESENTADO: { description: "Espera que se resuelva." },
    FUNDADO: { description: "Se le dio la razón." },
    INFUNDADO: { description: "No se le dio la razón." },
    IMPROCEDENTE: { description: "No correspondía reclamar así." },
  },
});

export enum FalloReclamo {
  FUNDADO = "FUNDADO",
  INFUNDADO = "INFUNDADO",
  IMPROCEDENTE = "IMPROCEDENTE",
}
registerEnumType(FalloReclamo, {
  name: "FalloReclamo",
  description: "Cómo se resuelve un reclamo.",
  valuesConfig: {
    FUNDADO: { description: "Se le da la razón." },
    INFUNDADO: { description: "No se le da la razón." },
    IMPROCEDENTE: { description: "No correspondía reclamar así." },
  },
});

@ObjectType("Reclamo", { description: "Reclamo contra resultados publicados.", simpleResolvers: true })
export class ReclamoType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => ID, { description: "Postulación." })
  postulacionId!: string;

  @Field(() => String, { description: "Código de la postulación." })
  codigo!: string;

  @Field(() => ID, { nullable: true, description: "Etapa contra cuyo resultado se reclama; nulo si es el final." })
  etapa!: string | null;

  @Field(() => String, { description: "Qué se reclama y por qué." })
  texto!: string;

  @Field(() => [ArchivoType], { description: "Documentos que lo sustentan." })
  archivos!: ArchivoType[];

  @Field(() => FechaHora, { description: "Cuándo se presentó." })
  presentadoEn!: string;

  @Field(() => EstadoReclamo, { description: "En qué está." })
  estado!: EstadoReclamo;

  @Field(() => String, { nullable: true, description: "Qué se resolvió y por qué." })
  resolucion!: string | null;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se resolvió." })
  resueltoEn!: string | null;

  @Field(() => Boolean, { description: "Si lo resuelto reabrió la evaluación." })
  reabrio!: boolean;

  @Field(() => Int, { description: "Número de la revisión guardada; se envía al resolver." })
  revision!: number;

  archivosIds!: string[];
  personaId!: string;
  procesoId!: string;
  entidadId!: string;
}

export const ReclamoConnection = conexion(ReclamoType, "Reclamo");

@ObjectType({ description: "Si se puede reclamar contra unos resultados ahora.", simpleResolvers: true })
export class CapacidadReclamo {
  @Field(() => ID, { nullable: true, description: "Etapa; nulo si es el resultado final." })
  etapa!: string | null;

  @Field(() => Boolean, { description: "Si se puede." })
  permitido!: boolean;

  @Field(() => MotivoRechazoType, { nullable: true, description: "Por qué no se puede." })
  motivo!: MotivoRechazoType | null;

  @Field(() => FechaHora, {
    nullable: true,
    description: "Hasta cuándo se podrá, sin incluir ese instante; nulo si es hasta la etapa siguiente.",
  })
  hasta!: string | null;

  @Field(() => String, { nullable: true, description: "Por dónde se presenta, según las bases." })
  canal!: string | null;

  @Field(() => Boolean, { description: "Si debe llevar documentos." })
  requiereSustento!: boolean;
}
