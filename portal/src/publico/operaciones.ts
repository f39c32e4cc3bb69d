/** What the public pages ask. */
import { graphql } from "../gql/gql.ts";

export const CONVOCATORIAS = graphql(`
  query Convocatorias($first: Int!, $after: String, $filtro: FiltroProcesos, $orden: OrdenProcesos!) {
    procesosPublicos(first: $first, after: $after, filtro: $filtro, orden: $orden) {
      edges {
        node {
          id
          codigo
          titulo
          fase
          postulacionAbre
          postulacionCierra
          entidad {
            nombre
          }
          plazas {
            posiciones
            lugar
            remuneracion {
              centimos
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CONVOCATORIA = graphql(`
  query Convocatoria($id: ID!) {
    proceso(id: $id) {
      id
      codigo
      titulo
      fase
      postulacionAbre
      postulacionCierra
      entidad {
        nombre
        logo
      }
      version {
        numero
        sha256
        documento
      }
      versiones {
        numero
        clase
        motivo
        diferencias
        publicadaEn
      }
      cronograma {
        hito {
          id
        }
        abre
        cierra
        primerDia
        ultimoDia
        marcha
      }
    }
  }
`);
