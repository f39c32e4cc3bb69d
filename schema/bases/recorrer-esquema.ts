import type Type from "typebox";

/**
 * A TypeBox definition read as the plain data that it is. Only the words that `definir.ts` produces are here; whoever
 * walks a definition (validation, JSON Schema, generators, references) reads it through this one shape.
 */
export interface Esquema {
  readonly type?: "object" | "array" | "string" | "integer" | "boolean";
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Esquema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Esquema>>;
  readonly items?: Esquema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly formato?: "decimal" | "fecha" | "instante";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly significados?: Readonly<Record<string, string>>;
  readonly anyOf?: readonly Esquema[];
  readonly $defs?: Readonly<Record<string, Esquema>>;
  readonly $ref?: string;
}

/** Named definitions that a `$ref` may point to; those of a recursive part are closed among themselves. */
export type Ambito = Readonly<Record<string, Esquema>>;

/** A definition with its references followed, and the names that hold inside it. */
export interface Resuelto {
  readonly esquema: Esquema;
  readonly ambito: Ambito;
}

const NADA: Ambito = {};

export const esquemaDe = (definicion: Type.TSchema): Esquema => definicion as Esquema;

/**
 * Follows `$ref` until a definition with content.
 * @throws TypeError when a reference points nowhere, which is a fault of the definition and never of a document
 */
export function resolver(esquema: Esquema, ambito: Ambito = NADA): Resuelto {
  let actual = esquema;
  let nombres = ambito;
  while (actual.$ref !== undefined) {
    nombres = actual.$defs ?? nombres;
    const destino = nombres[actual.$ref];
    if (!destino) throw new TypeError(`La definición no tiene la parte ${actual.$ref}`);
    actual = destino;
  }
  return { esquema: actual, ambito: nombres };
}

/** The kinds of a union by the literal of their property `tipo`; null when the union is not told apart by it. */
export function variantesPorTipo({ esquema, ambito }: Resuelto): Map<string, Resuelto> | null {
  const porTipo = new Map<string, Resuelto>();
  for (const opcion of esquema.anyOf ?? []) {
    const variante = resolver(opcion, ambito);
    const literal = variante.esquema.properties?.["tipo"]?.const;
    if (literal === undefined) return null;
    porTipo.set(literal, variante);
  }
  return porTipo;
}

export const esObjeto = (valor: unknown): valor is Readonly<Record<string, unknown>> =>
  typeof valor === "object" && valor !== null && !Array.isArray(valor);

/** Value of an own property; what an object inherits (`constructor`, `__proto__`) is never data. */
export const propia = (objeto: Readonly<Record<string, unknown>>, clave: string): unknown =>
  Object.hasOwn(objeto, clave) ? objeto[clave] : undefined;

const ID = /^[a-z][a-z0-9_-]{0,59}$/;

/** Segments of the items of a list: their `id` when they have one that is not repeated, otherwise their index. */
export function segmentos(lista: readonly unknown[]): string[] {
  const vistos = new Set<string>();
  return lista.map((item, indice) => {
    const id = esObjeto(item) ? propia(item, "id") : undefined;
    if (typeof id !== "string" || !ID.test(id) || vistos.has(id)) return String(indice);
    vistos.add(id);
    return id;
  });
}

export const unir = (ruta: string, segmento: string): string => (ruta === "" ? segmento : `${ruta}.${segmento}`);
