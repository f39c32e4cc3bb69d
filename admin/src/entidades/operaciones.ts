/** What the pages of the entidades ask and do. */
import { graphql } from "../gql/gql.ts";

export const LISTA_ENTIDADES = graphql(`
  query ListaEntidadesAdmin($first: Int!, $after: String) {
    entidades(first: $first, after: $after) {
      edges {
        node {
          id
          nombre
          siglas
          ruc
          logo
          requiereSegundaPersona
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Everything that whoever works for an entidad keeps of it. */
export const ENTIDAD = graphql(`
  query EntidadAdmin($id: ID!) {
    entidad(id: $id) {
      id
      nombre
      siglas
      ruc
      ubigeo
      logo
      correoContacto
      correoRemitente
      numeracion
      siguienteNumero
      requiereSegundaPersona
      aniosDeRetencion
      comiteNombre
      comiteResolucion
      contactos {
        uso
        correo
        telefono
        direccionWeb
        horario
      }
      revision
    }
  }
`);

export const CREAR_ENTIDAD = graphql(`
  mutation CrearEntidadAdmin($entrada: EntidadInput!) {
    crearEntidad(entrada: $entrada) {
      id
    }
  }
`);

export const MODIFICAR_ENTIDAD = graphql(`
  mutation ModificarEntidadAdmin($id: ID!, $revision: Int!, $entrada: EntidadInput!) {
    modificarEntidad(id: $id, revision: $revision, entrada: $entrada) {
      id
      revision
    }
  }
`);

export const CAMBIAR_LOGO = graphql(`
  mutation CambiarLogoAdmin($id: ID!, $imagen: String) {
    cambiarLogo(id: $id, imagen: $imagen) {
      id
      logo
    }
  }
`);
