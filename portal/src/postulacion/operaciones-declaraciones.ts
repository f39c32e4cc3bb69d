/** What the page of sworn statements does. */
import { graphql } from "../gql/gql.ts";

export const RESPONDER_DECLARACION = graphql(`
  mutation ResponderDeclaracion($postulacion: ID!, $revision: Int!, $declaracion: ID!, $respuesta: SiNo!) {
    responderDeclaracion(
      postulacion: $postulacion
      revision: $revision
      declaracion: $declaracion
      respuesta: $respuesta
    ) {
      id
      revision
      declaraciones {
        declaracion
        respuesta
      }
    }
  }
`);
