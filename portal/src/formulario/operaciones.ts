/** An application and its draft. */
import { graphql } from "../gql/gql.ts";

export const POSTULACION = graphql(`
  query Postulacion($id: ID!) {
    postulacion(id: $id) {
      id
      codigo
      estado
      revision
      plazas
      versionBases
      desactualizada
      guardadaEn
      respuestas {
        seccion
        filas {
          id
          valores
          sustentos
        }
      }
      documentos {
        documento
        archivos
        confirmado
      }
      declaraciones {
        declaracion
        respuesta
      }
      archivos {
        id
        nombre
        tipo
        bytes
        url
      }
      postulante {
        nombres
        documento
      }
      proceso {
        id
        codigo
        titulo
        fase
        postulacionAbre
        postulacionCierra
      }
    }
  }
`);

export const BASES = graphql(`
  query Bases($proceso: ID!, $numero: Int!) {
    proceso(id: $proceso) {
      id
      version(numero: $numero) {
        numero
        documento
      }
    }
  }
`);

export const GUARDAR_RESPUESTAS = graphql(`
  mutation GuardarRespuestas($postulacion: ID!, $revision: Int!, $seccion: ID!, $filas: [FilaInput!]!) {
    guardarRespuestas(postulacion: $postulacion, revision: $revision, seccion: $seccion, filas: $filas) {
      id
      revision
      guardadaEn
    }
  }
`);
