import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { conexion } from "../../graphql/conexion.ts";
import { Documento, Fecha, FechaHora } from "../../graphql/escalares.ts";
import { parteType } from "../bases/index.ts";
import type { EstadoProceso } from "./proceso.entity.ts";
import { ActoEnum, AccionEnum, EstadoEnum, type Fase, FaseEnum, type MarchaHito, MarchaEnum } from "./proceso.enums.ts";

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

  @Field(() => FechaHora, {
    nullable: true,
    description: "Cuándo se archivó: ya no está en las listas de trabajo; nulo si no se archivó.",
  })
  archivadoEn!: string | null;

  @Field(() => FechaHora, { description: "Cuándo se creó." })
  creadoEn!: string;

  entidadId!: string;
}

export const ProcesoConnection = conexion(ProcesoType, "Proceso");

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
  @Field(() => ID, { description: "Identificador de la fila." })
  hito!: string;

  @Field((): ClassType<object> => parteType("Cuando"), { description: "Cuándo ocurrirá." })
  cuando!: object;
}
