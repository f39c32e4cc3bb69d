import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Bases } from "#schema/bases/bases.ts";
import { conexion } from "../../graphql/conexion.ts";
import { Documento, Fecha, FechaHora } from "../../graphql/escalares.ts";
import { parteType } from "../bases/index.ts";
import type { EstadoProceso } from "./proceso.entity.ts";
import {
  ActoEnum,
  AccionEnum,
  ClaseVersionEnum,
  EstadoEnum,
  type Fase,
  FaseEnum,
  type MarchaHito,
  MarchaEnum,
} from "./proceso.enums.ts";
import type { ClaseVersion } from "./situacion.ts";

@ObjectType("Proceso", { description: "Concurso de una entidad, con sus plazas y sus bases.", simpleResolvers: true })
export class ProcesoType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Código con el que se lo cita, por ejemplo «CAS 004-2026-MC-DDC-CUSCO»." })
  codigo!: string;

  @Field(() => Int, { description: "Número que el sistema le asignó dentro de su entidad y su año." })
  numero!: number;

  @Field(() => Int, { description: "Año." })
  anio!: number;

  @Field(() => String, { description: "Título de la convocatoria." })
  titulo!: string;

  @Field(() => EstadoEnum, { description: "Estado que le dieron los actos de la entidad." })
  estado!: EstadoProceso;

  @Field(() => FaseEnum, { description: "En qué va ahora, según su estado, su cronograma y el reloj del sistema." })
  fase!: Fase;

  @Field(() => Int, {
    nullable: true,
    description: "Número de la versión vigente de las bases; nulo si no se publicó.",
  })
  versionVigente!: number | null;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo abre el plazo para postular." })
  postulacionAbre!: string | null;

  @Field(() => FechaHora, {
    nullable: true,
    description: "Cuándo cierra el plazo para postular; a esa hora ya no se recibe.",
  })
  postulacionCierra!: string | null;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo se publicó por primera vez." })
  publicadoEn!: string | null;

  @Field(() => FechaHora, { description: "Cuándo se creó." })
  creadoEn!: string;

  entidadId!: string;
}

export const ProcesoConnection = conexion(ProcesoType, "Proceso");

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

@ObjectType("HitoProgramado", {
  description: "Fila del cronograma con sus instantes y en qué va.",
  simpleResolvers: true,
})
export class HitoProgramadoType {
  @Field((): ClassType<object> => parteType("Hito"), { description: "Fila de las bases." })
  hito!: object;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo comienza; nulo si se dice con palabras." })
  abre!: string | null;

  @Field(() => FechaHora, { nullable: true, description: "Cuándo termina, sin incluir ese instante." })
  cierra!: string | null;

  @Field(() => Fecha, { nullable: true, description: "Primer día." })
  primerDia!: string | null;

  @Field(() => Fecha, { nullable: true, description: "Último día." })
  ultimoDia!: string | null;

  @Field(() => MarchaEnum, { description: "En qué va ahora, por el reloj del sistema." })
  marcha!: MarchaHito;
}

@ObjectType("MotivoRechazo", { description: "Por qué algo no se puede hacer.", simpleResolvers: true })
export class MotivoRechazoType {
  @Field(() => String, { description: "Código del rechazo que daría el acto." })
  codigo!: string;

  @Field(() => String, { description: "Qué ocurre y qué hacer." })
  mensaje!: string;

  @Field(() => Documento, { description: "Datos del rechazo." })
  detalles!: unknown;
}

@ObjectType("CapacidadProceso", {
  description: "Si quien consulta puede hacer algo con el proceso ahora.",
  simpleResolvers: true,
})
export class CapacidadProcesoType {
  @Field(() => ActoEnum, { description: "Acto; se llama igual que su mutación." })
  acto!: string;

  @Field(() => Boolean, { description: "Si se puede." })
  permitido!: boolean;

  @Field(() => MotivoRechazoType, { nullable: true, description: "Por qué no se puede." })
  motivo!: MotivoRechazoType | null;

  @Field(() => FechaHora, { nullable: true, description: "Hasta cuándo se podrá, si las bases lo dicen." })
  hasta!: string | null;
}

@InputType({ description: "Cambio de un lugar del borrador." })
export class CambioBorradorInput {
  @Field(() => String, {
    description: "Lugar, con puntos y los elementos de lista por su id: «etapas.curricular.minimo».",
  })
  ruta!: string;

  @Field(() => AccionEnum, { description: "Qué se hace ahí." })
  accion!: "PONER" | "AGREGAR" | "QUITAR" | "MOVER";

  @Field(() => Documento, {
    nullable: true,
    description:
      "Lo que se pone o se agrega, con los nombres del documento; al mover, el nuevo lugar en la lista, desde 0.",
  })
  valor?: unknown;
}

@InputType({ description: "Fila del cronograma y cuándo ocurrirá." })
export class CambioHitoInput {
  @Field(() => String, { description: "Identificador de la fila." })
  hito!: string;

  @Field((): ClassType<object> => parteType("Cuando"), { description: "Cuándo ocurrirá." })
  cuando!: object;
}
