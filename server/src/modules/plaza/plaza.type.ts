import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { FechaHora } from "../../graphql/escalares.ts";

@ObjectType("PlazaConvocada", { description: "Plaza de un proceso publicado, para buscarla.", simpleResolvers: true })
export class PlazaConvocada {
  @Field(() => ID, { description: "Proceso que la convoca." })
  procesoId!: string;

  @Field(() => String, { description: "Identificador de la plaza dentro de las bases." })
  id!: string;

  @Field(() => String, { description: "Código de la plaza." })
  codigo!: string;

  @Field(() => String, { description: "Nombre del puesto." })
  nombre!: string;

  @Field(() => String, { description: "Unidad orgánica." })
  unidad!: string;

  @Field(() => String, { nullable: true, description: "Grupo ocupacional." })
  grupo!: string | null;

  @Field(() => String, { nullable: true, description: "Región." })
  region!: string | null;

  @Field(() => String, { description: "Lugar de prestación del servicio." })
  lugar!: string;

  @Field(() => Int, { description: "Número de vacantes." })
  posiciones!: number;

  @Field(() => Int, { nullable: true, description: "Pago mensual en céntimos de sol." })
  remuneracionCentimos!: number | null;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo abre el plazo para postular." })
  postulacionAbre!: string | null;

  @Field(() => FechaHora, {
    nullable: true,
    description: "Cuándo cierra el plazo para postular; a esa hora ya no se recibe.",
  })
  postulacionCierra!: string | null;

  @Field(() => Boolean, { description: "Si en este momento se puede postular." })
  abierta!: boolean;

  @Field(() => FechaHora, { description: "Cuándo se publicó la versión vigente de las bases." })
  publicadaEn!: string;
}

export const PlazaConvocadaConnection = conexion(PlazaConvocada, "PlazaConvocada");

@InputType({ description: "Qué plazas se buscan; lo que se omite no filtra." })
export class FiltroPlazas {
  @Field(() => String, {
    nullable: true,
    description: "Palabras del puesto, la unidad, el lugar o el código, hasta 100 caracteres.",
  })
  texto?: string | null;

  @Field(() => ID, { nullable: true, description: "Entidad que convoca." })
  entidad?: string | null;

  @Field(() => ID, { nullable: true, description: "Proceso que la convoca." })
  proceso?: string | null;

  @Field(() => String, { nullable: true, description: "Región, como figura en las bases." })
  region?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Solo aquellas a las que ahora se puede postular." })
  abiertas?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Pago mensual mínimo, en céntimos de sol." })
  desdeCentimos?: number | null;
}

export enum OrdenPlazas {
  MAS_RECIENTES = "MAS_RECIENTES",
  CIERRE = "CIERRE",
  NOMBRE = "NOMBRE",
}
registerEnumType(OrdenPlazas, {
  name: "OrdenPlazas",
  description: "Orden de la lista de plazas.",
  valuesConfig: {
    MAS_RECIENTES: { description: "Las publicadas más recientemente primero." },
    CIERRE: { description: "Aquellas cuyo plazo cierra antes primero; al final, las que no tienen fecha." },
    NOMBRE: { description: "Por el nombre del puesto." },
  },
});
