/** What the frame of the administration asks and does about the person. */
import { graphql } from "../gql/gql.ts";

export const SESION = graphql(`
  query SesionAdmin {
    yo {
      persona {
        id
        nombres
        apellidos
        correo
      }
      roles {
        id
        rol
        entidadId
        procesoId
      }
      segundoFactor
      debeActivarSegundoFactor
    }
    capacidades
  }
`);

export const INICIAR_SESION = graphql(`
  mutation IniciarSesionAdmin($usuario: String!, $clave: String!, $codigo: String) {
    iniciarSesion(usuario: $usuario, clave: $clave, codigo: $codigo) {
      mensaje
    }
  }
`);

export const CERRAR_SESION = graphql(`
  mutation CerrarSesionAdmin {
    cerrarSesion {
      mensaje
    }
  }
`);

export const PREPARAR_SEGUNDO_FACTOR = graphql(`
  mutation PrepararSegundoFactor {
    prepararSegundoFactor {
      secreto
      uri
    }
  }
`);

export const ACTIVAR_SEGUNDO_FACTOR = graphql(`
  mutation ActivarSegundoFactor($codigo: String!) {
    activarSegundoFactor(codigo: $codigo) {
      mensaje
    }
  }
`);
