/** What the task list does. */
import { graphql } from "../gql/gql.ts";

export const ACTUALIZAR_VERSION = graphql(`
  mutation ActualizarVersion($postulacion: ID!, $revision: Int!) {
    actualizarVersion(postulacion: $postulacion, revision: $revision) {
      postulacion {
        id
        revision
      }
      hallazgos {
        mensaje
      }
    }
  }
`);
