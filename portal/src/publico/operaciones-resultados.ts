/** What the published results of a contest show. */
import { graphql } from "../gql/gql.ts";

export const RESULTADOS = graphql(`
  query Resultados($proceso: ID!) {
    publicaciones(proceso: $proceso, first: 20) {
      edges {
        node {
          id
          numero
          clase
          etapa
          motivo
          cambios
          sha256
          publicadaEn
          cuadros {
            cuadro
            numero
            titulo
            plaza
            columnas {
              titulo
              grupo
              nota
            }
            filas {
              celdas
            }
            notas
          }
          plazas {
            plaza
            nombre
            posiciones
            ganadores
            desiertas {
              causa
              desenlace
            }
          }
        }
      }
    }
  }
`);
