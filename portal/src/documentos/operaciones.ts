/** Upload of a file in parts. */
import { graphql } from "../gql/gql.ts";

export const INICIAR_CARGA = graphql(`
  mutation IniciarCarga($entrada: CargaInput!) {
    iniciarCarga(entrada: $entrada) {
      id
      desplazamiento
      parteMaxima
    }
  }
`);

export const SUBIR_PARTE = graphql(`
  mutation SubirParte($carga: ID!, $desplazamiento: Int!, $parte: Upload!) {
    subirParte(carga: $carga, desplazamiento: $desplazamiento, parte: $parte) {
      id
      desplazamiento
      parteMaxima
    }
  }
`);

export const TERMINAR_CARGA = graphql(`
  mutation TerminarCarga($carga: ID!, $sha256: String!) {
    terminarCarga(carga: $carga, sha256: $sha256) {
      id
      nombre
      tipo
      bytes
      sha256
      url
    }
  }
`);

export const CARGA = graphql(`
  query Carga($id: ID!) {
    carga(id: $id) {
      id
      desplazamiento
      parteMaxima
    }
  }
`);
