import { graphql } from "../gql/gql.ts";

/** Name of a place of the catalogue. */
export const LUGAR = graphql(`
  query LugarAdmin($codigo: ID!) {
    lugar(codigo: $codigo) {
      codigo
      completo
    }
  }
`);
