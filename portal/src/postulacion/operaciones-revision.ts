/** What the last page before sending asks and does. */
import { graphql } from "../gql/gql.ts";

export const REVISAR_POSTULACION = graphql(`
  query RevisarPostulacion($postulacion: ID!) {
    revisarPostulacion(postulacion: $postulacion) {
      codigo
      gravedad
      ruta
      mensaje
    }
  }
`);

export const ENVIAR_POSTULACION = graphql(`
  mutation EnviarPostulacion($postulacion: ID!, $revision: Int!, $clave: String!) {
    enviarPostulacion(postulacion: $postulacion, revision: $revision, clave: $clave) {
      numero
    }
  }
`);
