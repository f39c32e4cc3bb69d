import { type ClassType, Field, ObjectType, registerEnumType } from "type-graphql";
import type { Gravedad, Hallazgo, Salida } from "#schema/hallazgo.ts";
import { Documento } from "../../graphql/escalares.ts";
import { parteType } from "./tipos/index.ts";

export const GravedadHallazgo = { ERROR: "ERROR", ADVERTENCIA: "ADVERTENCIA", NOTA: "NOTA" } as const;
registerEnumType(GravedadHallazgo, {
  name: "Gravedad",
  description: "Cuánto pesa un hallazgo.",
  valuesConfig: {
    ERROR: { description: "Impide publicar o enviar." },
    ADVERTENCIA: { description: "Hay que corregirlo o justificarlo por escrito." },
    NOTA: { description: "Solo informa." },
  },
});

@ObjectType("Salida", { description: "Arreglo que elimina un hallazgo.", simpleResolvers: true })
export class SalidaType implements Salida {
  @Field(() => String, { description: "Qué hace, en palabras." })
  texto!: string;

  @Field(() => String, { description: "Lugar del documento que cambia." })
  ruta!: string;

  @Field(() => Documento, { nullable: true, description: "Valor que se pone en ese lugar; sin él, la parte se quita." })
  valor?: unknown;
}

@ObjectType("Hallazgo", {
  description: "Algo que la revisión encontró en un documento o en una respuesta.",
  simpleResolvers: true,
})
export class HallazgoType implements Omit<Hallazgo, "cita"> {
  @Field(() => String, { description: "Código de la comprobación." })
  codigo!: string;

  @Field(() => GravedadHallazgo, { description: "Cuánto pesa." })
  gravedad!: Gravedad;

  @Field(() => String, { description: "Lugar en el documento, con puntos: «etapas.curricular.minimo»." })
  ruta!: string;

  @Field(() => String, { description: "Qué ocurre y cómo se corrige." })
  mensaje!: string;

  @Field(() => String, { nullable: true, description: "La cuenta que lo muestra, si la hay: «8 + 8 + 8 = 24 < 26»." })
  ejemplo?: string;

  @Field((): ClassType<object> => parteType("Cita"), { nullable: true, description: "De dónde sale la regla." })
  cita?: object;

  @Field(() => SalidaType, { nullable: true, description: "Arreglo propuesto, si lo hay." })
  salida?: SalidaType;

  @Field(() => String, {
    nullable: true,
    description: "Por qué se mantiene aquello de lo que se advierte, si las bases lo justifican.",
  })
  justificacion?: string;
}
