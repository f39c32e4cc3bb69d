/** What the frame of every page asks and does. */
import { graphql } from "../gql/gql.ts";

export const YO = graphql(`
  query Yo {
    yo {
      persona {
        id
        nombres
        apellidos
        correo
      }
    }
  }
`);

export const CERRAR_SESION = graphql(`
  mutation CerrarSesion {
    cerrarSesion {
      mensaje
    }
  }
`);
