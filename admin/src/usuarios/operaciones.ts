/** What the pages of the people who work here ask and do. */
import { graphql } from "../gql/gql.ts";

export const PERSONAL = graphql(`
  query PersonalAdmin($first: Int!, $after: String, $buscar: String) {
    personal(first: $first, after: $after, buscar: $buscar) {
      edges {
        node {
          id
          nombres
          apellidos
          correo
          roles {
            id
            rol
            entidadId
            procesoId
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

export const INVITAR_PERSONAL = graphql(`
  mutation InvitarPersonalAdmin($entrada: InvitacionInput!) {
    invitarPersonal(entrada: $entrada) {
      mensaje
    }
  }
`);

export const ASIGNAR_ROL = graphql(`
  mutation AsignarRolAdmin($persona: ID!, $rol: RolInput!) {
    asignarRol(persona: $persona, rol: $rol) {
      mensaje
    }
  }
`);

export const RETIRAR_ROL = graphql(`
  mutation RetirarRolAdmin($id: ID!, $motivo: String) {
    retirarRol(id: $id, motivo: $motivo) {
      mensaje
    }
  }
`);
