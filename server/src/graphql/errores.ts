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

/** A refusal of the request by our own limits; its message is ours and safe. */
export class PeticionRechazada extends GraphQLError {
  constructor(codigo: string, mensaje: string) {
    super(mensaje, { extensions: { code: "GRAPHQL_VALIDATION_FAILED", codigo, categoria: "LIMITE", propio: true } });
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
      return {
        message: error.message,
        extensions: { code: extensiones["code"], codigo: extensiones["codigo"], categoria: "LIMITE", detalles: {}, id },
      };
    }
    const code = typeof extensiones["code"] === "string" ? extensiones["code"] : "";
    const conocido = PETICION[code];
    // An error that a resolver threw is never a fault of the request, whatever code it claims.
    if (conocido && causa === error) {
      return {
        message: conocido.mensaje,
        ...lugar,
        extensions: { code, codigo: conocido.codigo, categoria: "INVALIDO", detalles: {}, id },
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
