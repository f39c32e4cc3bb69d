/** What the account pages ask and do. */
import { graphql } from "../gql/gql.ts";

export const REGISTRAR = graphql(`
  mutation Registrar($entrada: RegistroInput!) {
    registrar(entrada: $entrada) {
      mensaje
    }
  }
`);

export const VERIFICAR_CORREO = graphql(`
  mutation VerificarCorreo($token: String!) {
    verificarCorreo(token: $token) {
      mensaje
    }
  }
`);

export const INICIAR_SESION = graphql(`
  mutation IniciarSesion($usuario: String!, $clave: String!, $codigo: String) {
    iniciarSesion(usuario: $usuario, clave: $clave, codigo: $codigo) {
      mensaje
    }
  }
`);

export const PEDIR_RECUPERACION = graphql(`
  mutation PedirRecuperacion($usuario: String!) {
    pedirRecuperacion(usuario: $usuario) {
      mensaje
    }
  }
`);

export const RESTABLECER_CLAVE = graphql(`
  mutation RestablecerClave($token: String!, $clave: String!) {
    restablecerClave(token: $token, clave: $clave) {
      mensaje
    }
  }
`);

export const CORREOS_DEMO = graphql(`
  query CorreosDemo($destinatario: String) {
    correosDemo(destinatario: $destinatario) {
      id
      codigo
      datos
      creadoEn
    }
  }
`);
