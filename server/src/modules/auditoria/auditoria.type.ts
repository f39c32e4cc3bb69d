import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { Documento, FechaHora } from "../../graphql/escalares.ts";

export enum ResultadoAuditoria {
  HECHO = "HECHO",
  RECHAZADO = "RECHAZADO",
  DENEGADO = "DENEGADO",
  LECTURA = "LECTURA",
  FALLA = "FALLA",
}
registerEnumType(ResultadoAuditoria, {
  name: "ResultadoAuditoria",
  description: "En qué terminó lo que se intentó.",
  valuesConfig: {
    HECHO: { description: "Se hizo." },
    RECHAZADO: { description: "Las reglas no lo permitieron." },
    DENEGADO: { description: "La persona no tenía permiso." },
    LECTURA: { description: "Se leyó algo reservado." },
    FALLA: { description: "El sistema falló y no se hizo." },
  },
});

@ObjectType({
  description: "Entrada de la auditoría: quién hizo qué, cuándo y sobre qué. No contiene datos personales.",
  simpleResolvers: true,
})
export class EntradaAuditoria {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => FechaHora, { description: "Cuándo, según el reloj de la base de datos." })
  instante!: string;

  @Field(() => ResultadoAuditoria, { description: "En qué terminó." })
  resultado!: ResultadoAuditoria;

  @Field(() => String, { description: "Acción que se intentó." })
  acto!: string;

  @Field(() => String, { description: "Qué pasó; si no se hizo, el código del rechazo." })
  evento!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Persona o token que actuó; nulo si fue un visitante o el propio sistema.",
  })
  actor!: string | null;

  @Field(() => [String], { description: "Roles que tenía en ese momento." })
  roles!: string[];

  @Field(() => String, { nullable: true, description: "Dirección de red." })
  direccion!: string | null;

  @Field(() => ID, { nullable: true, description: "Entidad." })
  entidadId!: string | null;

  @Field(() => ID, { nullable: true, description: "Proceso." })
  procesoId!: string | null;

  @Field(() => String, { nullable: true, description: "Tipo de lo afectado." })
  objetoTipo!: string | null;

  @Field(() => ID, { nullable: true, description: "Identificador de lo afectado." })
  objetoId!: string | null;

  @Field(() => ID, { nullable: true, description: "Versión de las bases que regía." })
  versionBases!: string | null;

  @Field(() => String, { nullable: true, description: "Huella SHA-256 de lo afectado antes." })
  hashAntes!: string | null;

  @Field(() => String, { nullable: true, description: "Huella SHA-256 de lo afectado después." })
  hashDespues!: string | null;

  @Field(() => String, { nullable: true, description: "Motivo que se dio." })
  motivo!: string | null;

  @Field(() => Documento, { description: "Otros hechos, sin datos personales." })
  detalles!: unknown;
}
export const EntradaAuditoriaConnection = conexion(EntradaAuditoria, "EntradaAuditoria");

@InputType({ description: "Qué entradas de la auditoría se piden; lo que se omite no filtra." })
export class FiltroAuditoriaInput {
  @Field(() => ResultadoAuditoria, { nullable: true, description: "En qué terminó." })
  resultado?: ResultadoAuditoria | null;

  @Field(() => String, { nullable: true, description: "Acción." })
  acto?: string | null;

  @Field(() => String, { nullable: true, description: "Evento o código de rechazo." })
  evento?: string | null;

  @Field(() => ID, { nullable: true, description: "Quién actuó." })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: "Entidad." })
  entidad?: string | null;

  @Field(() => ID, { nullable: true, description: "Proceso." })
  proceso?: string | null;

  @Field(() => ID, { nullable: true, description: "Lo afectado." })
  objeto?: string | null;

  @Field(() => FechaHora, { nullable: true, description: "Desde este instante, inclusive." })
  desde?: string | null;

  @Field(() => FechaHora, { nullable: true, description: "Hasta antes de este instante." })
  hasta?: string | null;
}

@ObjectType({ description: "Lo que era todo el registro de auditoría en un instante, firmado.", simpleResolvers: true })
export class CabezaAuditoria {
  @Field(() => Int, { description: "Cuántas entradas tenía." })
  tamano!: number;

  @Field(() => String, { description: "Raíz del árbol de sus huellas, en hexadecimal." })
  raiz!: string;

  @Field(() => FechaHora, { description: "Cuándo se firmó." })
  selladaEn!: string;

  @Field(() => ID, { description: "Llave que la firma." })
  llave!: string;

  @Field(() => String, { description: "Firma Ed25519, en hexadecimal." })
  firma!: string;
}

@ObjectType({
  description: "Sello de la auditoría: guárdelo, y podrá probar después que nadie cambió lo registrado.",
  simpleResolvers: true,
})
export class SelloAuditoria {
  @Field(() => ID, { description: "Llave con la que hoy se firma." })
  llave!: string;

  @Field(() => String, { description: "Llave pública, en PEM." })
  llavePublica!: string;

  @Field(() => [CabezaAuditoria], { description: "La última cabeza de cada hora, la más reciente primero." })
  cabezas!: CabezaAuditoria[];
}
