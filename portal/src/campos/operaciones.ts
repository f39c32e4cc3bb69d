/** The catalogue that a field asks for. */
import { graphql } from "../gql/gql.ts";

export const LUGARES = graphql(`
  query Lugares($dentroDe: ID) {
    lugares(dentroDe: $dentroDe) {
      codigo
      nombre
    }
  }
`);

export const LUGAR = graphql(`
  query Lugar($codigo: ID!) {
    lugar(codigo: $codigo) {
      codigo
      completo
    }
  }
`);
