import { type ClassType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { FechaHora } from "../../graphql/escalares.ts";
import { parteType } from "../bases/index.ts";
import type { ContactoEntidad } from "./entidad.rules.ts";

@ObjectType("Entidad", { description: "Institución pública que convoca concursos.", simpleResolvers: true })
export class EntidadType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Nombre oficial." })
  nombre!: string;

  @Field(() => String, { description: "Siglas con las que se la conoce." })
  siglas!: string;

  @Field(() => String, { description: "Número de RUC." })
  ruc!: string;

  @Field(() => String, { nullable: true, description: "Ubigeo de la sede." })
  ubigeo!: string | null;

  contactos!: readonly ContactoEntidad[];

  @Field(() => String, { nullable: true, description: "Comité de selección con el que parte cada proceso nuevo." })
  comiteNombre!: string | null;

  @Field(() => String, { nullable: true, description: "Resolución que designa a ese comité." })
  comiteResolucion!: string | null;

  @Field(() => String, { nullable: true, description: "Dirección de su logo; nulo si no tiene." })
  logo!: string | null;

  @Field(() => String, { nullable: true, description: "Correo para consultas del público." })
  correoContacto!: string | null;

  @Field(() => String, { nullable: true, description: "Correo desde el que se envían los avisos." })
  correoRemitente!: string | null;

  @Field(() => String, {
    description: "Plantilla con la que se numeran los procesos, por ejemplo «{numero}-{anio}-{siglas}».",
  })
  numeracion!: string;

  @Field(() => Boolean, { description: "Si publicar bases y resultados necesita la aprobación de otra persona." })
  requiereSegundaPersona!: boolean;

  @Field(() => Int, { description: "Años que se conservan los expedientes de quienes no fueron seleccionados." })
  aniosDeRetencion!: number;

  @Field(() => Int, { description: "Número de la revisión guardada; se envía al modificar." })
  revision!: number;

  @Field(() => FechaHora, { description: "Cuándo se registró." })
  creadaEn!: string;
}

export const EntidadConnection = conexion(EntidadType, "Entidad");

@InputType({ description: "Datos de una entidad." })
export class EntidadInput {
  @Field(() => String, { description: "Nombre oficial, hasta 200 caracteres." })
  nombre!: string;

  @Field(() => String, { description: "Siglas, hasta 20 caracteres." })
  siglas!: string;

  @Field(() => String, { description: "Número de RUC, 11 dígitos." })
  ruc!: string;

  @Field(() => String, { nullable: true, description: "Ubigeo de la sede, 6 dígitos." })
  ubigeo?: string | null;

  @Field((): [ClassType<object>] => [parteType("Contacto")], {
    nullable: true,
    description: "Contactos por uso, con los que parte cada proceso nuevo; hasta 20.",
  })
  contactos?: object[] | null;

  @Field(() => String, { nullable: true, description: "Comité de selección con el que parte cada proceso nuevo." })
  comiteNombre?: string | null;

  @Field(() => String, { nullable: true, description: "Resolución que designa a ese comité." })
  comiteResolucion?: string | null;

  @Field(() => String, { nullable: true, description: "Correo para consultas del público." })
  correoContacto?: string | null;

  @Field(() => String, { nullable: true, description: "Correo desde el que se envían los avisos." })
  correoRemitente?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Plantilla de numeración con {numero}, {anio} y {siglas}; si se omite, «{numero}-{anio}-{siglas}».",
  })
  numeracion?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Si publicar necesita la aprobación de otra persona; si se omite, sí.",
  })
  requiereSegundaPersona?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Años de conservación de expedientes, de 0 a 50; si se omite, 2." })
  aniosDeRetencion?: number | null;
}

export enum OrdenEntidades {
  NOMBRE = "NOMBRE",
  MAS_RECIENTES = "MAS_RECIENTES",
}
registerEnumType(OrdenEntidades, {
  name: "OrdenEntidades",
  description: "Orden de la lista de entidades.",
  valuesConfig: {
    NOMBRE: { description: "Por nombre, de la A a la Z." },
    MAS_RECIENTES: { description: "Las registradas más recientemente primero." },
  },
});
