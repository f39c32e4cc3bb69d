import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { FechaHora } from "../../graphql/escalares.ts";

export enum TipoArchivo {
  PDF = "PDF",
  JPEG = "JPEG",
  PNG = "PNG",
}
registerEnumType(TipoArchivo, {
  name: "TipoArchivo",
  description: "Formato de un archivo; se comprueba con su contenido, no con su nombre.",
  valuesConfig: {
    PDF: { description: "Documento PDF sin contraseña." },
    JPEG: { description: "Imagen JPEG." },
    PNG: { description: "Imagen PNG." },
  },
});

@ObjectType({ description: "Subida de un archivo que todavía no termina.", simpleResolvers: true })
export class Carga {
  @Field(() => ID, { description: "Identificador; el del archivo será el mismo." })
  id!: string;

  @Field(() => Int, { description: "Bytes ya guardados: la siguiente parte empieza ahí." })
  desplazamiento!: number;

  @Field(() => Int, { description: "Bytes que tendrá el archivo." })
  bytes!: number;

  @Field(() => Int, { description: "Bytes que puede tener cada parte." })
  parteMaxima!: number;
}

@ObjectType("Archivo", { description: "Archivo subido, completo y comprobado.", simpleResolvers: true })
export class ArchivoType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Nombre que le dio quien lo subió." })
  nombre!: string;

  @Field(() => TipoArchivo, { description: "Formato." })
  tipo!: TipoArchivo;

  @Field(() => Int, { description: "Tamaño en bytes." })
  bytes!: number;

  @Field(() => String, { description: "Huella SHA-256 del contenido, en hexadecimal." })
  sha256!: string;

  @Field(() => FechaHora, { description: "Cuándo se terminó de subir." })
  creadoEn!: string;

  @Field(() => String, { description: "Dirección de descarga, para quien tiene permiso de verlo." })
  url!: string;
}

@InputType({ description: "Archivo que se va a subir." })
export class CargaInput {
  @Field(() => String, { description: "Nombre del archivo." })
  nombre!: string;

  @Field(() => Int, { description: "Tamaño en bytes." })
  bytes!: number;

  @Field(() => TipoArchivo, { description: "Formato." })
  tipo!: TipoArchivo;
}
