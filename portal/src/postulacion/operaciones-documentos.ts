/** What the page of documents does. */
import { graphql } from "../gql/gql.ts";

export const ADJUNTAR_DOCUMENTO = graphql(`
  mutation AdjuntarDocumento($postulacion: ID!, $revision: Int!, $documento: ID!, $archivo: ID!) {
    adjuntarDocumento(postulacion: $postulacion, revision: $revision, documento: $documento, archivo: $archivo) {
      id
      revision
      documentos {
        documento
        archivos
        confirmado
      }
    }
  }
`);

export const QUITAR_DOCUMENTO = graphql(`
  mutation QuitarDocumento($postulacion: ID!, $revision: Int!, $documento: ID!, $archivo: ID!) {
    quitarDocumento(postulacion: $postulacion, revision: $revision, documento: $documento, archivo: $archivo) {
      id
      revision
      documentos {
        documento
        archivos
        confirmado
      }
    }
  }
`);

export const CONFIRMAR_DOCUMENTO = graphql(`
  mutation ConfirmarDocumento($postulacion: ID!, $revision: Int!, $documento: ID!) {
    confirmarDocumento(postulacion: $postulacion, revision: $revision, documento: $documento) {
      id
      revision
      documentos {
        documento
        archivos
        confirmado
      }
    }
  }
`);
