/** The acts that change a published proceso. */
import { graphql } from "../../gql/gql.ts";

export const PRORROGAR = graphql(`
  mutation ProrrogarAdmin($proceso: ID!, $hitos: [CambioHitoInput!]!, $motivo: String!) {
    prorrogarCronograma(proceso: $proceso, hitos: $hitos, motivo: $motivo) {
      id
    }
  }
`);

export const REANUDAR = graphql(`
  mutation ReanudarAdmin($proceso: ID!, $hitos: [CambioHitoInput!]!, $motivo: String!) {
    reanudarProceso(proceso: $proceso, hitos: $hitos, motivo: $motivo) {
      id
    }
  }
`);

export const POSTERGAR = graphql(`
  mutation PostergarAdmin($proceso: ID!, $motivo: String!, $causa: String) {
    postergarProceso(proceso: $proceso, motivo: $motivo, causa: $causa) {
      id
    }
  }
`);

export const CANCELAR = graphql(`
  mutation CancelarAdmin($proceso: ID!, $motivo: String!, $causa: String) {
    cancelarProceso(proceso: $proceso, motivo: $motivo, causa: $causa) {
      id
    }
  }
`);

export const DECLARAR_DESIERTO = graphql(`
  mutation DeclararDesiertoAdmin($proceso: ID!, $motivo: String!, $causa: String!) {
    declararDesierto(proceso: $proceso, motivo: $motivo, causa: $causa) {
      id
    }
  }
`);
