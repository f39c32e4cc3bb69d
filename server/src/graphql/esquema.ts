/** Builds the schema from the modules, with its policies installed. */
import { GraphQLError, type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import type { Modulo } from "../infra/modulo.ts";
import { type Matriz, protectSchema } from "./proteger.ts";

export interface Esquema {
  readonly schema: GraphQLSchema;
  readonly matriz: Matriz;
}

/** Builds the schema; fails if anything in it lacks a policy or an act. */
export async function createEsquema(modulos: readonly Modulo[]): Promise<Esquema> {
  const resolvers = modulos.flatMap((modulo) => modulo.resolvers);
  if (resolvers.length === 0) throw new GraphQLError("No module brings a resolver");
  const schema = await buildSchema({
    resolvers: resolvers as NonEmptyArray<Function>,
    // Input is judged by the rules of each act: one place, Spanish words, all nested levels (M3).
    validate: false,
    // A type that no field reaches is a mistake of its module, not part of the schema.
    orphanedTypes: [],
  });
  return { schema, matriz: protectSchema(schema, modulos) };
}

/** The schema as a document, in an order that does not depend on how the modules load. */
export function printEsquema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
