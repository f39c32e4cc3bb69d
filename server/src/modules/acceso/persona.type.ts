import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Fecha, FechaHora } from "../../graphql/escalares.ts";

export enum TipoDocumento {
  DNI = "DNI",
  CARNE_EXTRANJERIA = "CARNE_EXTRANJERIA",
  PASAPORTE = "PASAPORTE",
  PTP = "PTP",
}
registerEnumType(TipoDocumento, {
  name: "TipoDocumento",
  description: "Tipo de documento de identidad.",
  valuesConfig: {
    DNI: { description: "Documento nacional de identidad, 8 dígitos." },
    CARNE_EXTRANJERIA: { description: "Carné de extranjería, 9 a 12 caracteres." },
    PASAPORTE: { description: "Pasaporte, 6 a 12 caracteres." },
    PTP: { description: "Permiso temporal de permanencia, 9 a 15 caracteres." },
  },
});

@ObjectType("Persona", { description: "Persona con cuenta en el sistema.", simpleResolvers: true })
export class PersonaType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => TipoDocumento, { description: "Tipo de su documento de identidad." })
  tipoDocumento!: TipoDocumento;

  @Field(() => String, { description: "Número de su documento de identidad." })
  numeroDocumento!: string;

  @Field(() => String, { description: "Nombres." })
  nombres!: string;

  @Field(() => String, { description: "Apellidos." })
  apellidos!: string;

  @Field(() => String, { description: "Correo electrónico." })
  correo!: string;

  @Field(() => String, { nullable: true, description: "Celular, nueve dígitos." })
  celular!: string | null;

  @Field(() => Fecha, { nullable: true, description: "Fecha de nacimiento." })
  fechaNacimiento!: string | null;

  @Field(() => Int, { description: "Número de la revisión guardada; se envía al modificar." })
  revision!: number;

  @Field(() => FechaHora, { description: "Cuándo se creó la cuenta." })
  creadaEn!: string;
}

@InputType({ description: "Identidad de una persona." })
export class IdentidadInput {
  @Field(() => TipoDocumento, { description: "Tipo de documento de identidad." })
  tipoDocumento!: TipoDocumento;

  @Field(() => String, { description: "Número de documento, sin espacios ni guiones." })
  numeroDocumento!: string;

  @Field(() => String, { description: "Nombres, como figuran en el documento." })
  nombres!: string;

  @Field(() => String, { description: "Apellidos, como figuran en el documento." })
  apellidos!: string;

  @Field(() => String, { description: "Correo electrónico al que llegarán los avisos." })
  correo!: string;

  @Field(() => String, { nullable: true, description: "Celular, nueve dígitos." })
  celular?: string | null;

  @Field(() => Fecha, { nullable: true, description: "Fecha de nacimiento." })
  fechaNacimiento?: string | null;
}

@InputType({ description: "Datos con los que una persona crea su cuenta." })
export class RegistroInput extends IdentidadInput {
  @Field(() => String, { description: "Contraseña: de 10 a 128 caracteres, difícil de adivinar." })
  clave!: string;
}

@InputType({ description: "Datos que una persona puede cambiar de sí misma." })
export class MisDatosInput {
  @Field(() => String, { description: "Nombres." })
  nombres!: string;

  @Field(() => String, { description: "Apellidos." })
  apellidos!: string;

  @Field(() => String, { nullable: true, description: "Celular, nueve dígitos." })
  celular?: string | null;

  @Field(() => Fecha, { nullable: true, description: "Fecha de nacimiento." })
  fechaNacimiento?: string | null;
}
