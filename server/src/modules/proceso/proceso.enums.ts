/** Enums of the proceso in GraphQL, and its inputs that are lists of words. */
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import type { EstadoProceso } from "./proceso.entity.ts";
import { type ActoDeProceso, type ClaseVersion, ROLES_DE_ACTO } from "./situacion.ts";

/** Registers words with their meanings; the object is what type functions name. */
function palabras<V extends string>(
  name: string,
  description: string,
  significados: Readonly<Record<V, string>>,
): Record<V, V> {
  const claves = Object.keys(significados) as V[];
  const valores = Object.fromEntries(claves.map((clave) => [clave, clave])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(
    claves.map((clave) => [clave, { description: significados[clave] }]),
  ) as Record<V, { description: string }>;
  registerEnumType(valores, { name, description, valuesConfig });
  return valores;
}

const ESTADO_EN_PALABRAS: Readonly<Record<EstadoProceso, string>> = {
  BORRADOR: "Sus bases se están preparando.",
  EN_APROBACION: "Sus bases esperan la firma de otra persona.",
  PUBLICADO: "Sus bases se publicaron.",
  POSTERGADO: "Se postergó y espera nuevas fechas.",
  CANCELADO: "Se canceló.",
  DESIERTO: "Se declaró desierto.",
  CONCLUIDO: "Terminó con resultados.",
};
export const EstadoEnum = palabras<EstadoProceso>("EstadoProceso", "Estado de un proceso.", ESTADO_EN_PALABRAS);

/** What a proceso is going through now; computed, never stored. */
export type Fase =
  | "EN_PREPARACION"
  | "CONVOCADO"
  | "POSTULACION_ABIERTA"
  | "EN_EVALUACION"
  | Exclude<EstadoProceso, "BORRADOR" | "EN_APROBACION" | "PUBLICADO">;
export const FaseEnum = palabras<Fase>("FaseProceso", "En qué va un proceso.", {
  EN_PREPARACION: "Aún no se publica.",
  CONVOCADO: "Se publicó y todavía no se puede postular.",
  POSTULACION_ABIERTA: "Se puede postular.",
  EN_EVALUACION: "Ya no se puede postular.",
  POSTERGADO: ESTADO_EN_PALABRAS.POSTERGADO,
  CANCELADO: ESTADO_EN_PALABRAS.CANCELADO,
  DESIERTO: ESTADO_EN_PALABRAS.DESIERTO,
  CONCLUIDO: ESTADO_EN_PALABRAS.CONCLUIDO,
});

export const ClaseVersionEnum = palabras<ClaseVersion>("ClaseVersion", "Por qué existe una versión de las bases.", {
  PUBLICACION: "Primera publicación.",
  FE_DE_ERRATAS: "Corrección de lo publicado.",
  PRORROGA: "Ampliación de plazos.",
  POSTERGACION: "Postergación del proceso.",
  REANUDACION: "Reanudación con nuevas fechas.",
  CANCELACION: "Cancelación del proceso.",
});

export type MarchaHito = "SIN_FECHA" | "POR_COMENZAR" | "EN_CURSO" | "TERMINADO";
export const MarchaEnum = palabras<MarchaHito>("MarchaHito", "En qué va una fila del cronograma.", {
  SIN_FECHA: "Se dice con palabras.",
  POR_COMENZAR: "Todavía no comienza.",
  EN_CURSO: "Está en curso.",
  TERMINADO: "Ya terminó.",
});

export const AccionEnum = palabras<"PONER" | "AGREGAR" | "QUITAR" | "MOVER">(
  "AccionCambio",
  "Qué se hace en un lugar del borrador.",
  {
    PONER: "Poner un valor, esté o no el lugar ocupado.",
    AGREGAR: "Agregar un elemento al final de una lista.",
    QUITAR: "Quitar lo que hay.",
    MOVER: "Mover un elemento dentro de su lista.",
  },
);

const ACTOS: Readonly<Record<ActoDeProceso, string>> = {
  guardarBorrador: "Guardar el borrador.",
  editarBorrador: "Cambiar lugares del borrador.",
  importarBases: "Reemplazar el borrador por un archivo.",
  proponerPublicacion: "Proponer la publicación.",
  publicarBases: "Publicar con una sola firma.",
  aprobarPublicacion: "Firmar lo que otra persona propuso.",
  observarPublicacion: "Devolver lo propuesto.",
  enmendarBases: "Publicar una fe de erratas.",
  prorrogarCronograma: "Ampliar plazos.",
  postergarProceso: "Postergar.",
  reanudarProceso: "Reanudar.",
  cancelarProceso: "Cancelar.",
  declararDesierto: "Declarar desierto.",
  archivarProceso: "Archivar.",
  desarchivarProceso: "Sacar del archivo.",
};
export const ACTOS_DE_PROCESO = Object.keys(ROLES_DE_ACTO) as ActoDeProceso[];
export const ActoEnum = palabras<ActoDeProceso>(
  "ActoProceso",
  "Acto sobre un proceso; se llama igual que su mutación.",
  ACTOS,
);

export enum OrdenProcesos {
  MAS_RECIENTES = "MAS_RECIENTES",
  CIERRE = "CIERRE",
}
registerEnumType(OrdenProcesos, {
  name: "OrdenProcesos",
  description: "Orden de una lista de procesos.",
  valuesConfig: {
    MAS_RECIENTES: { description: "Los más recientes primero." },
    CIERRE: { description: "Aquellos cuyo plazo cierra antes primero; al final, los que no tienen fecha." },
  },
});

@InputType({ description: "Qué procesos se buscan; lo que se omite no filtra." })
export class FiltroProcesos {
  @Field(() => String, { nullable: true, description: "Palabras del código o del título, hasta 100 caracteres." })
  texto?: string | null;

  @Field(() => ID, { nullable: true, description: "Entidad que convoca." })
  entidad?: string | null;

  @Field(() => Int, { nullable: true, description: "Año." })
  anio?: number | null;

  @Field(() => [FaseEnum], { nullable: true, description: "En qué van." })
  fases?: Fase[] | null;

  @Field(() => [EstadoEnum], { nullable: true, description: "En qué estado están." })
  estados?: EstadoProceso[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "En la lista de trabajo, si se buscan los archivados; si se omite, los que no lo están. Al público se le muestran todos.",
  })
  archivados?: boolean | null;
}

@InputType({ description: "Proceso nuevo: en blanco, copiado de otro o traído de un archivo." })
export class CrearProcesoInput {
  @Field(() => ID, { description: "Entidad que convoca." })
  entidad!: string;

  @Field(() => String, { description: "Título de la convocatoria, de 5 a 500 caracteres." })
  titulo!: string;

  @Field(() => Int, { nullable: true, description: "Año; si se omite, el actual." })
  anio?: number | null;

  @Field(() => ID, { nullable: true, description: "Proceso del que se copian las bases." })
  origen?: string | null;

  @Field(() => String, { nullable: true, description: "Texto de un archivo de bases exportado." })
  documento?: string | null;
}
