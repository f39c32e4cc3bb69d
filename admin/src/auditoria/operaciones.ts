import { graphql } from "../gql/gql.ts";

export const AUDITORIA = graphql(`
  query AuditoriaAdmin($first: Int!, $after: String, $filtro: FiltroAuditoriaInput) {
    auditoria(first: $first, after: $after, filtro: $filtro) {
      edges {
        node {
          id
          instante
          acto
          evento
          resultado
          actor
          roles
          objetoTipo
          objetoId
          procesoId
          motivo
          hashAntes
          hashDespues
          detalles
          direccion
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
