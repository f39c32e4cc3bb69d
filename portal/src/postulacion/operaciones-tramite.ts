/** What the pages before and after the form ask and do. */
import { graphql } from "../gql/gql.ts";

export const MIS_POSTULACIONES = graphql(`
  query MisPostulaciones($first: Int!, $after: String) {
    misPostulaciones(first: $first, after: $after) {
      edges {
        node {
          id
          codigo
          estado
          plazas
          guardadaEn
          enviadaEn
          retiradaEn
          constancia {
            numero
          }
          proceso {
            id
            codigo
            titulo
            fase
            postulacionCierra
            plazas {
              id
              nombre
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

export const PROCESO_PARA_POSTULAR = graphql(`
  query ProcesoParaPostular($id: ID!) {
    proceso(id: $id) {
      id
      codigo
      titulo
      fase
      postulacionAbre
      postulacionCierra
      version {
        numero
        documento
      }
    }
  }
`);

export const CREAR_POSTULACION = graphql(`
  mutation CrearPostulacion($proceso: ID!, $plazas: [ID!]!) {
    crearPostulacion(proceso: $proceso, plazas: $plazas) {
      id
    }
  }
`);

export const CONSTANCIA = graphql(`
  query ConstanciaDe($id: ID!) {
    postulacion(id: $id) {
      id
      estado
      plazas
      postulante {
        nombres
        documento
      }
      constancia {
        numero
        codigo
        enviadaEn
        version
        basesSha256
        huella
        archivos {
          id
          nombre
          bytes
          sha256
        }
      }
      proceso {
        id
        codigo
        titulo
        plazas {
          id
          nombre
        }
        cronograma {
          hito {
            id
            nombre
          }
          primerDia
          ultimoDia
          marcha
        }
      }
    }
  }
`);
