/** Turns whatever went wrong into what the person may read; the rest stays in the log under the same id. */
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type CategoriaRechazo, Rechazo } from "#schema/errores.ts";
import type { Bitacora } from "../infra/bitacora.ts";
import { sqlStateOf } from "../infra/errores-sql.ts";

const CODIGO_APOLLO: Readonly<Record<CategoriaRechazo, string>> = {
  NO_AUTENTICADO: "UNAUTHENTICATED",
  NO_AUTORIZADO: "FORBIDDEN",
  NO_ENCONTRADO: "NOT_FOUND",
  INVALIDO: "BAD_USER_INPUT",
  CONFLICTO: "CONFLICT",
  FUERA_DE_PLAZO: "OUT_OF_TERM",
  LIMITE: "TOO_MANY_REQUESTS",
};

/** Faults of the request itself: Apollo's code → our code and a sentence that repeats nothing of the request. */
const PETICION: Readonly<Record<string, { codigo: string; mensaje: string }>> = {
  GRAPHQL_PARSE_FAILED: {
    codigo: "CONSULTA_ILEGIBLE",
    mensaje: "La consulta no se pudo leer: revise su sintaxis y su tamaño.",
  },
  GRAPHQL_VALIDATION_FAILED: {
    codigo: "CONSULTA_INVALIDA",
    mensaje: "La consulta no corresponde al esquema publicado.",
  },
  BAD_USER_INPUT: {
    codigo: "VALOR_INVALIDO",
    mensaje: "Uno de los valores enviados no tiene la forma que el esquema pide.",
  },
  BAD_REQUEST: { codigo: "PETICION_INVALIDA", mensaje: "La petición no es válida." },
  OPERATION_RESOLUTION_FAILURE: {
    codigo: "OPERACION_AUSENTE",
    mensaje: "Indique cuál de las operaciones de la consulta se ejecuta.",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    codigo: "DOCUMENTO_DESCONOCIDO",
    mensaje: "La consulta no está entre las que este servidor acepta.",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    codigo: "DOCUMENTO_DESCONOCIDO",
    mensaje: "La consulta no está entre las que este servidor acepta.",
  },
};

/** A refusal of the request by our own rules; its message is ours and safe. */
export class PeticionRechazada extends GraphQLError {
  constructor(codigo: string, mensaje: string, categoria: CategoriaRechazo = "LIMITE", ruta?: string) {
    const code = categoria === "INVALIDO" ? "BAD_USER_INPUT" : "GRAPHQL_VALIDATION_FAILED";
    super(mensaje, { extensions: { code, codigo, categoria, ruta, propio: true, http: { status: 400 } } });
  }
}

/** Builds Apollo's `formatError`: nothing but known refusals and fixed sentences leaves the server. */
export function createFormatError(
  bitacora: Bitacora,
): (formateado: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formateado, error) => {
    const causa = unwrapResolverError(error);
    const id = crypto.randomUUID();
    const lugar = formateado.path ? { path: formateado.path } : {};
    if (causa instanceof Rechazo) {
      return {
        message: causa.message,
        ...lugar,
        extensions: {
          code: CODIGO_APOLLO[causa.categoria],
          codigo: causa.codigo,
          categoria: causa.categoria,
          ...(causa.ruta === null ? {} : { ruta: causa.ruta }),
          detalles: causa.detalles,
          id,
        },
      };
    }
    const extensiones = formateado.extensions ?? {};
    if (extensiones["propio"] === true && error instanceof GraphQLError) {
      const { code, codigo, categoria, ruta } = extensiones;
      return {
        message: error.message,
        extensions: { code, codigo, categoria, ...(ruta ? { ruta } : {}), detalles: {}, id },
      };
    }
    const code = typeof extensiones["code"] === "string" ? extensiones["code"] : "";
    const conocido = PETICION[code];
    // An error that a resolver threw is never a fault of the request, whatever code it claims.
    if (conocido && causa === error) {
      const ruta = rutaDeVariable(formateado.message);
      return {
        message: conocido.mensaje,
        ...lugar,
        // Line and column are of the document that was sent: they tell where, and repeat nothing.
        ...(formateado.locations ? { locations: formateado.locations } : {}),
        extensions: {
          code,
          codigo: conocido.codigo,
          categoria: "INVALIDO",
          ...(ruta === null ? {} : { ruta }),
          detalles: {},
          id,
        },
      };
    }
    logFalla(bitacora, id, causa, formateado.path);
    return {
      message: `Ocurrió un error inesperado. Vuelva a intentarlo; si continúa, informe el código ${id}.`,
      ...lugar,
      extensions: { code: "INTERNAL_SERVER_ERROR", codigo: "FALLA", categoria: "FALLA", detalles: {}, id },
    };
  };
}

/**
 * The place of a variable that graphql-js refuses, such as `bases.etapas.0.minimo`, read from its message; null when
 * the message is about something else. Only names and positions pass, never a value.
 */
export function rutaDeVariable(mensaje: string): string | null {
  const variable = /^Variable "\$(\w+)" /.exec(mensaje)?.[1];
  if (variable === undefined) return null;
  const dentro = new RegExp(`^[^]* at "${variable}((?:\\.\\w+|\\[\\d+\\])+)"; `).exec(mensaje)?.[1] ?? "";
  const campo = / Field "(\w+)" (?:of required type "[^"]+" was not provided|is not defined by type )/.exec(
    mensaje,
  )?.[1];
  return [variable, ...(dentro.match(/\w+/g) ?? []), ...(campo === undefined ? [] : [campo])].join(".");
}

/** Logs a fault by its kind and place. The message of the error stays out: drivers put the row in it. */
export function logFalla(bitacora: Bitacora, id: string, causa: unknown, ruta?: GraphQLFormattedError["path"]): void {
  const error = causa instanceof Error ? causa : null;
  bitacora.error(
    {
      id,
      tipo: error?.name ?? typeof causa,
      sqlstate: sqlStateOf(causa),
      ruta: ruta?.join("."),
      pila: error?.stack
        ?.split("\n")
        .filter((linea) => /^\s+at /.test(linea))
        .slice(0, 12),
    },
    "falla",
  );
}
