import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { Documento, FechaHora } from "../../graphql/escalares.ts";
import type { Rol } from "../../infra/quien.ts";
import { IdentidadInput, PersonaType } from "./persona.type.ts";

/** The enum of GraphQL over the roles of the house. */
export const RolEnum: Readonly<Record<Rol, Rol>> = {
  POSTULANTE: "POSTULANTE",
  COMITE: "COMITE",
  PRESIDENTE: "PRESIDENTE",
  UNIDAD_SOLICITANTE: "UNIDAD_SOLICITANTE",
  RRHH: "RRHH",
  APROBADOR: "APROBADOR",
  AUDITOR: "AUDITOR",
  ADMINISTRADOR: "ADMINISTRADOR",
  INTEGRADOR: "INTEGRADOR",
};
registerEnumType(RolEnum, {
  name: "Rol",
  description: "Papel de una persona en el sistema.",
  valuesConfig: {
    POSTULANTE: { description: "Postula a plazas." },
    COMITE: { description: "Integra el comité que evalúa un proceso." },
    PRESIDENTE: { description: "Preside el comité de un proceso." },
    UNIDAD_SOLICITANTE: { description: "Pertenece al área que pide la plaza." },
    RRHH: { description: "Organiza los procesos de su entidad." },
    APROBADOR: { description: "Da la segunda firma a lo que se publica." },
    AUDITOR: { description: "Lee todo lo que quedó registrado y no cambia nada." },
    ADMINISTRADOR: { description: "Administra entidades, cuentas y roles." },
    INTEGRADOR: { description: "Otro sistema, con un token de servicio." },
  },
});

/** What a service token may be for; a policy opens a field to tokens by naming one of these. */
export enum AlcanceToken {
  PROCESOS_LEER = "procesos:leer",
  RESULTADOS_LEER = "resultados:leer",
  POSTULACIONES_LEER = "postulaciones:leer",
  AUDITORIA_LEER = "auditoria:leer",
  EXTERNOS_IMPORTAR = "externos:importar",
}
registerEnumType(AlcanceToken, {
  name: "AlcanceToken",
  description: "Para qué alcanza un token de servicio.",
  valuesConfig: {
    PROCESOS_LEER: { description: "Leer los procesos publicados de su entidad." },
    RESULTADOS_LEER: { description: "Leer los resultados publicados de todos, con su explicación." },
    POSTULACIONES_LEER: { description: "Leer las postulaciones enviadas y sus archivos, cuando terminó el plazo." },
    AUDITORIA_LEER: { description: "Leer la auditoría." },
    EXTERNOS_IMPORTAR: { description: "Traer datos de fuera, como los puntajes de un examen." },
  },
});

@ObjectType({ description: "Respuesta a una acción que no devuelve datos.", simpleResolvers: true })
export class Aviso {
  @Field(() => String, { description: "Qué pasó y qué sigue." })
  mensaje!: string;
}

@ObjectType({ description: "Rol que tiene una persona y dónde vale.", simpleResolvers: true })
export class AsignacionRol {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => RolEnum, { description: "Rol." })
  rol!: Rol;

  @Field(() => ID, { nullable: true, description: "Entidad en la que vale; nulo si vale en todas." })
  entidadId!: string | null;

  @Field(() => ID, { nullable: true, description: "Proceso en el que vale; nulo si vale en todos los de la entidad." })
  procesoId!: string | null;

  @Field(() => FechaHora, { description: "Cuándo se otorgó." })
  otorgadaEn!: string;
}

@ObjectType({ description: "Quien trabaja para una entidad, con sus roles.", simpleResolvers: true })
export class Personal {
  @Field(() => ID, { description: "Identificador de la persona." })
  id!: string;

  @Field(() => String, { description: "Nombres." })
  nombres!: string;

  @Field(() => String, { description: "Apellidos." })
  apellidos!: string;

  @Field(() => String, { description: "Correo electrónico." })
  correo!: string;

  @Field(() => [AsignacionRol], { description: "Roles vigentes que usted puede ver." })
  roles!: AsignacionRol[];
}
export const PersonalConnection = conexion(Personal, "Personal");

@ObjectType({ description: "La persona que tiene la sesión abierta.", simpleResolvers: true })
export class Yo {
  @Field(() => PersonaType, { description: "Sus datos." })
  persona!: PersonaType;

  @Field(() => [AsignacionRol], { description: "Sus roles vigentes." })
  roles!: AsignacionRol[];

  @Field(() => Boolean, { description: "Si su cuenta pide la verificación en dos pasos." })
  segundoFactor!: boolean;

  @Field(() => Boolean, { description: "Si debe activar la verificación en dos pasos para usar sus roles." })
  debeActivarSegundoFactor!: boolean;
}

@ObjectType({ description: "Sesión abierta en un navegador.", simpleResolvers: true })
export class Sesion {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => Boolean, { description: "Si es la de este navegador." })
  actual!: boolean;

  @Field(() => String, { description: "Navegador, como él mismo se nombra." })
  agente!: string;

  @Field(() => String, { nullable: true, description: "Dirección de red." })
  direccion!: string | null;

  @Field(() => FechaHora, { description: "Cuándo se inició." })
  creadaEn!: string;

  @Field(() => FechaHora, { description: "Cuándo se usó por última vez, con un minuto de margen." })
  usadaEn!: string;
}

@ObjectType({ description: "Clave para la aplicación de verificación.", simpleResolvers: true })
export class SegundoFactor {
  @Field(() => String, { description: "Clave, para escribirla a mano." })
  secreto!: string;

  @Field(() => String, { description: "Dirección para mostrar como código QR." })
  uri!: string;
}

@ObjectType({ description: "Persona a la que se invitó.", simpleResolvers: true })
export class PersonaInvitada {
  @Field(() => ID, { description: "Persona." })
  persona!: string;

  @Field(() => String, { description: "Qué sigue." })
  mensaje!: string;
}

@ObjectType({ description: "Rol recién otorgado.", simpleResolvers: true })
export class RolOtorgado {
  @Field(() => ID, { description: "Asignación, con la que se retira." })
  asignacion!: string;

  @Field(() => String, { description: "Qué se hizo." })
  mensaje!: string;
}

@ObjectType({ description: "Token recién creado. Se muestra una sola vez.", simpleResolvers: true })
export class TokenCreado {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Secreto; va en la cabecera «Authorization: Bearer»." })
  token!: string;
}

@ObjectType({ description: "Token de servicio de otro sistema.", simpleResolvers: true })
export class TokenServicio {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Para qué es." })
  nombre!: string;

  @Field(() => ID, { nullable: true, description: "Entidad a la que se limita; nulo si vale en todas." })
  entidadId!: string | null;

  @Field(() => [AlcanceToken], { description: "Para qué alcanza." })
  alcances!: AlcanceToken[];

  @Field(() => FechaHora, { description: "Cuándo se creó." })
  creadoEn!: string;

  @Field(() => FechaHora, { description: "Cuándo vence." })
  venceEn!: string;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se revocó." })
  revocadoEn!: string | null;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se usó por última vez, con un minuto de margen." })
  usadoEn!: string | null;
}

@ObjectType({
  description: "Correo que el sistema escribió. Solo se puede leer en la demostración.",
  simpleResolvers: true,
})
export class CorreoDemo {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "A quién va." })
  destinatario!: string;

  @Field(() => String, { description: "Qué correo es." })
  codigo!: string;

  @Field(() => Documento, { description: "Datos con los que se escribe, como nombres y enlace." })
  datos!: unknown;

  @Field(() => FechaHora, { description: "Cuándo se escribió." })
  creadoEn!: string;
}

@InputType({ description: "Rol que se otorga y dónde vale." })
export class RolInput {
  @Field(() => RolEnum, { description: "Rol." })
  rol!: Rol;

  @Field(() => ID, { nullable: true, description: "Entidad en la que vale; nulo si vale en todas." })
  entidad?: string | null;

  @Field(() => ID, { nullable: true, description: "Proceso en el que vale; nulo si vale en todos los de la entidad." })
  proceso?: string | null;
}

@InputType({ description: "Datos de quien se invita a trabajar en el sistema." })
export class InvitacionInput extends IdentidadInput {
  @Field(() => [RolInput], { description: "Roles que tendrá." })
  roles!: RolInput[];
}

@InputType({ description: "Datos de un token de servicio." })
export class TokenInput {
  @Field(() => String, { description: "Para qué es." })
  nombre!: string;

  @Field(() => ID, { nullable: true, description: "Entidad a la que se limita; nulo si vale en todas." })
  entidad?: string | null;

  @Field(() => [AlcanceToken], { description: "Para qué alcanza." })
  alcances!: AlcanceToken[];

  @Field(() => Int, { description: "Días hasta que vence, de 1 a 365." })
  dias!: number;
}
