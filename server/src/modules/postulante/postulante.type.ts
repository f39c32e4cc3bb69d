import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Documento, FechaHora } from "../../graphql/escalares.ts";
import { parteType } from "../bases/index.ts";

@ObjectType("FilaRespondida", { description: "Fila de una sección con sus respuestas.", simpleResolvers: true })
export class FilaRespondidaType {
  @Field(() => ID, { description: "Identificador de la fila dentro de su sección." })
  id!: string;

  @Field(() => Documento, {
    description: "Respuestas por identificador de campo: un texto, o la lista de opciones elegidas.",
  })
  valores!: Readonly<Record<string, string | readonly string[]>>;

  @Field(() => [ID], { nullable: true, description: "Archivos que la sustentan." })
  sustentos?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: "Folios del sustento, si el postulante los indicó." })
  folios?: string | null;
}

@ObjectType("SeccionRespondida", { description: "Sección de un formulario con sus filas.", simpleResolvers: true })
export class SeccionRespondidaType {
  @Field(() => ID, { description: "Identificador de la sección." })
  seccion!: string;

  @Field(() => [FilaRespondidaType], { description: "Filas, en el orden en que se escribieron." })
  filas!: readonly FilaRespondidaType[];
}

@ObjectType("HojaDeVida", {
  description: "Datos de una persona que se reutilizan en todas sus postulaciones.",
  simpleResolvers: true,
})
export class HojaDeVidaType {
  @Field(() => Int, { description: "Número de la revisión guardada; se envía al guardar." })
  revision!: number;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se guardó por última vez." })
  guardadaEn!: string | null;

  @Field(() => [SeccionRespondidaType], { description: "Lo que la persona escribió, sección por sección." })
  secciones!: readonly SeccionRespondidaType[];

  @Field(() => parteType("Formulario"), { description: "Formulario de la hoja de vida, con las claves de cada dato." })
  formulario!: object;
}

@InputType({ description: "Fila de una sección. Las respuestas en blanco se omiten." })
export class FilaInput {
  @Field(() => ID, {
    description: "Identificador de la fila, hasta 60 caracteres; lo elige quien la crea y no se repite.",
  })
  id!: string;

  @Field(() => Documento, {
    description: "Respuestas por identificador de campo: un texto, o la lista de opciones elegidas.",
  })
  valores!: unknown;

  @Field(() => [ID], { nullable: true, description: "Archivos que la sustentan; si se omite, conserva los que tenía." })
  sustentos?: string[] | null;

  @Field(() => String, { nullable: true, description: "Folios del sustento; si se omite, conserva los que tenía." })
  folios?: string | null;
}
