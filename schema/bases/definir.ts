import Type from "typebox";

/**
 * The few words with which every part of the bases document is defined. One definition gives the TypeScript type
 * (`Type.Static`), the validator (`validar.ts`), the JSON Schema (`json-schema.ts`) and the GraphQL types; so each part
 * has a `title` (its name everywhere) and a Spanish `description`, and refuses unknown properties.
 *
 * A property that the bases do not state is absent, never null: that is how a draft says "not decided yet".
 */
export const parte = <P extends Type.TProperties, N extends string>(nombre: N, descripcion: string, propiedades: P) =>
  Type.Object(propiedades, { title: nombre, description: descripcion, additionalProperties: false });

/** One of several kinds, told apart by the literal property `tipo`. */
export const clases = <T extends Type.TSchema[]>(nombre: string, descripcion: string, variantes: [...T]) =>
  Type.Union(variantes, { title: nombre, description: descripcion });

/** A closed list of code words. Each word's meaning is Spanish text for screens and GraphQL. */
export const palabras = <V extends string>(nombre: string, descripcion: string, significados: Record<V, string>) =>
  Type.Unsafe<V>({
    type: "string",
    enum: Object.keys(significados),
    title: nombre,
    description: descripcion,
    significados,
  });

/** Literal that tells one kind from the others inside `clases`. */
export const tipo = <V extends string>(valor: V) => Type.Literal(valor);

export const opcional = Type.Optional;
export const lista = <T extends Type.TSchema>(de: T, opciones: { minItems?: number; maxItems?: number } = {}) =>
  Type.Array(de, { maxItems: 1000, ...opciones });

/** Short text on one line. */
export const texto = (descripcion: string, maximo = 500) =>
  Type.String({ description: descripcion, minLength: 1, maxLength: maximo });
/** Free text of several lines, only in the slots that allow it. */
export const textoLargo = (descripcion: string) =>
  Type.String({ description: descripcion, minLength: 1, maxLength: 20000 });

/** Identifier of a part inside its document: lower-case ASCII words joined by hyphens or underscores. */
export const id = (descripcion = "Identificador de la parte dentro de las bases") =>
  Type.String({ description: descripcion, pattern: "^[a-z][a-z0-9_-]{0,59}$" });

/** Exact decimal number as text: points, percentages, weights, hours, years. Never a float. */
export const decimal = (descripcion: string) =>
  Type.String({ description: descripcion, pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", formato: "decimal" });

/** Civil date `AAAA-MM-DD` in America/Lima. */
export const fecha = (descripcion: string) =>
  Type.String({ description: descripcion, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", formato: "fecha" });

/** Local instant `AAAA-MM-DDTHH:MM` in America/Lima. */
export const instanteLocal = (descripcion: string) =>
  Type.String({
    description: descripcion,
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$",
    formato: "instante",
  });

export const entero = (descripcion: string, minimum: number, maximum: number) =>
  Type.Integer({ description: descripcion, minimum, maximum });
export const logico = (descripcion: string) => Type.Boolean({ description: descripcion });
