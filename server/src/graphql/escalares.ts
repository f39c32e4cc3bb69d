/** Scalars of the schema. Each one refuses a bad value with a Spanish sentence that does not repeat the value. */
// The decorators of type-graphql look for it when a class is declared: this file comes before every type.
import "reflect-metadata";
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from "graphql";
import { type FileUpload, GraphQLUpload } from "graphql-upload-minimal";
import { toInstante } from "../infra/columnas.ts";
import { isSimple } from "./entrada.ts";

const FECHA = /^(\d{4})-(\d{2})-(\d{2})$/;
const PUNTAJE = /^-?\d{1,9}(\.\d{1,6})?$/;
const DIAS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function invalido(tipo: string, motivo: string): GraphQLError {
  return new GraphQLError(`El valor no es ${tipo}: ${motivo}.`);
}

function textoDe(nodo: ValueNode, tipo: string, motivo: string): string {
  if (nodo.kind !== Kind.STRING) throw invalido(tipo, motivo);
  return nodo.value;
}

/** A scalar that is a text in JSON and in documents, checked by one function. */
function escalarDeTexto(
  nombre: string,
  description: string,
  lee: (valor: unknown) => string,
  motivo: string,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name: nombre,
    description,
    serialize: lee,
    parseValue: lee,
    parseLiteral: (nodo) => lee(textoDe(nodo, nombre, motivo)),
  });
}

/** Whether a text names a day of the calendar, `AAAA-MM-DD`. */
export function isFechaReal(texto: string): boolean {
  const partes = FECHA.exec(texto);
  if (!partes) return false;
  const [anio, mes, dia] = [Number(partes[1]), Number(partes[2]), Number(partes[3])];
  const bisiesto = (anio % 4 === 0 && anio % 100 !== 0) || anio % 400 === 0;
  const tope = mes === 2 && bisiesto ? 29 : DIAS[mes - 1];
  return anio >= 1 && tope !== undefined && dia >= 1 && dia <= tope;
}

/** A civil day, `AAAA-MM-DD`. */
export const Fecha = escalarDeTexto(
  "Fecha",
  "Día del calendario, sin hora, en la forma AAAA-MM-DD.",
  (valor) => {
    if (typeof valor !== "string" || !isFechaReal(valor)) throw invalido("una fecha", "use la forma AAAA-MM-DD");
    return valor;
  },
  "use la forma AAAA-MM-DD",
);

/** An instant in UTC to the microsecond. Takes what PostgreSQL prints too, so that reads need no conversion. */
export const FechaHora = escalarDeTexto(
  "FechaHora",
  "Instante en tiempo universal, con microsegundos, en la forma AAAA-MM-DDTHH:MM:SS.ffffffZ.",
  (valor) => {
    if (typeof valor !== "string") throw invalido("un instante", "use la forma AAAA-MM-DDTHH:MM:SSZ");
    try {
      return toInstante(
        /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(valor)
          ? `${valor.slice(0, -1).replace("T", " ")}+00`
          : valor,
      );
    } catch {
      throw invalido("un instante", "use la forma AAAA-MM-DDTHH:MM:SSZ");
    }
  },
  "use la forma AAAA-MM-DDTHH:MM:SSZ",
);

/** A score as decimal text: JSON numbers are floats and would round it. */
export const Puntaje = escalarDeTexto(
  "Puntaje",
  'Número decimal exacto escrito como texto, con punto decimal, por ejemplo "86.25".',
  (valor) => {
    const texto = typeof valor === "bigint" ? valor.toString() : valor;
    if (typeof texto !== "string" || !PUNTAJE.test(texto))
      throw invalido("un puntaje", "escriba un decimal entre comillas");
    return texto;
  },
  "escriba un decimal entre comillas",
);

function hasAjeno(valor: object): boolean {
  if (!Array.isArray(valor) && !isSimple(valor)) return true;
  return Object.values(valor).some((hijo: unknown) => hijo !== null && typeof hijo === "object" && hasAjeno(hijo));
}

/** A JSON document. Its shape is checked by whoever receives it, never trusted. */
export const Documento = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  description: "Documento JSON. Su forma se valida contra el esquema publicado de cada documento.",
  serialize: (valor) => valor,
  parseValue: (valor) => {
    // A multipart request can put a file in any place of the variables.
    if (valor !== null && typeof valor === "object" && hasAjeno(valor))
      throw invalido("un documento JSON", "no lleve archivos");
    return valor;
  },
  parseLiteral: (nodo, variables) => valueFromASTUntyped(nodo, variables),
});

/** A file of a multipart request. Not a promise, so that nobody awaits it before the act that reads it. */
export interface ArchivoEntrante {
  /** Fails when the request brings no file or breaks off. */
  readonly open: () => Promise<FileUpload>;
}

/** A part of a file, in a multipart request. */
export const Upload = new GraphQLScalarType<ArchivoEntrante, never>({
  name: "Upload",
  description: "Parte de un archivo, enviada con una petición «multipart».",
  parseValue: (valor) => {
    const llegada = GraphQLUpload.parseValue(valor) as Promise<FileUpload>;
    // Nobody may be waiting when it fails: an act that was denied never reads its file.
    llegada.catch(() => {});
    return { open: () => llegada };
  },
  parseLiteral: () => {
    throw invalido("una parte de archivo", "envíela con una petición «multipart»");
  },
});
