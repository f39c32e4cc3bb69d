import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { Puntaje } from "../../graphql/escalares.ts";

@InputType({ description: "Puntaje que se pone en un criterio." })
export class PuntajeHojaInput {
  @Field(() => ID, { description: "Criterio que se califica a mano." })
  criterio!: string;

  @Field(() => Puntaje, { nullable: true, description: "Puntaje; nulo lo quita." })
  puntaje?: string | null;
}

@InputType({ description: "Fila de una sección del formulario." })
export class FilaSustentoInput {
  @Field(() => ID, { description: "Sección." })
  seccion!: string;

  @Field(() => ID, { description: "Fila." })
  fila!: string;
}

@InputType({ description: "Dato externo de una postulación." })
export class DatoExternoInput {
  @Field(() => String, { description: "Código de la postulación." })
  codigo!: string;

  @Field(() => ID, { description: "Dato externo de las bases." })
  hecho!: string;

  @Field(() => String, { description: "Valor." })
  valor!: string;
}

@InputType({ description: "Resultado de alguien en un desempate." })
export class ResultadoDesempateInput {
  @Field(() => ID, { description: "Postulación." })
  postulacion!: string;

  @Field(() => String, {
    description: "Puntaje de la evaluación adicional, o lugar en que salió en el sorteo, desde 1.",
  })
  valor!: string;
}

export enum OrdenMatriz {
  CODIGO = "CODIGO",
  NOMBRES = "NOMBRES",
  ENVIO = "ENVIO",
}
registerEnumType(OrdenMatriz, {
  name: "OrdenMatriz",
  description: "Orden de las postulaciones de una etapa.",
  valuesConfig: {
    CODIGO: { description: "Por código." },
    NOMBRES: { description: "Por apellidos y nombres." },
    ENVIO: { description: "Por orden de envío." },
  },
});
