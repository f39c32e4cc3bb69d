/** What the pages of results ask and do. */
import { graphql } from "../gql/gql.ts";

export const CUADRO_RESULTADOS = graphql(`
  fragment CuadroDeResultados on CuadroResultados {
    cuadro
    numero
    titulo
    etapa
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
`);

export const PLAZA_RESULTADOS = graphql(`
  fragment PlazaDeResultados on PlazaResultados {
    plaza
    nombre
    posiciones
    ganadores
    accesitarios
    desiertas {
      causa
      desenlace
    }
  }
`);

export const VISTA_PREVIA = graphql(`
  query VistaPreviaAdmin($proceso: ID!, $etapa: ID) {
    vistaPreviaResultados(proceso: $proceso, etapa: $etapa) {
      cuadros {
        ...CuadroDeResultados
      }
      plazas {
        ...PlazaDeResultados
      }
      avisos
      impedimento {
        codigo
        mensaje
      }
      sha256
      candidaturas {
        codigo
        plaza
        puesto
        resultado
        lugar
        estado
        motivos {
          codigo
          texto
        }
        final {
          valor
        }
        etapas {
          etapa
          estado
          acumulado {
            valor
          }
        }
      }
    }
  }
`);

export const PROPUESTAS = graphql(`
  query PropuestasResultadosAdmin($proceso: ID!) {
    propuestasResultados(proceso: $proceso) {
      id
      clase
      etapa
      motivo
      sha256
      propuestaEn
      propia
      estado
      observacion
    }
    capacidades
  }
`);

export const PUBLICACIONES = graphql(`
  query PublicacionesResultadosAdmin($proceso: ID!, $first: Int!, $after: String) {
    publicaciones(proceso: $proceso, first: $first, after: $after) {
      edges {
        node {
          id
          numero
          clase
          etapa
          motivo
          cambios
          versionBases
          sha256
          publicadaEn
          cuadros {
            ...CuadroDeResultados
          }
          plazas {
            ...PlazaDeResultados
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

/** The whole of each candidature as it was published, with the steps of its scores. */
export const CANDIDATURAS = graphql(`
  query CandidaturasAdmin($proceso: ID!, $first: Int!, $after: String) {
    resultados(proceso: $proceso, first: $first, after: $after) {
      edges {
        node {
          ...CandidaturaExplicada
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const BONIFICACION = graphql(`
  fragment BonificacionExplicada on BonificacionResultado {
    bonificacion
    nombre
    incremento {
      valor
    }
    motivos {
      codigo
      texto
    }
  }
`);

export const CANDIDATURA = graphql(`
  fragment CandidaturaExplicada on CandidaturaResultado {
    codigo
    plaza
    puesto
    resultado
    lugar
    desempate
    estado
    motivos {
      codigo
      texto
    }
    final {
      valor
      pasos {
        ...PasoExplicado
      }
    }
    bonificaciones {
      ...BonificacionExplicada
    }
    etapas {
      etapa
      nombre
      estado
      avanza
      motivos {
        codigo
        texto
      }
      acumulado {
        valor
        pasos {
          ...PasoExplicado
        }
      }
      bonificaciones {
        ...BonificacionExplicada
      }
    }
  }
`);

export const PUBLICAR_RESULTADOS = graphql(`
  mutation PublicarResultadosAdmin($proceso: ID!, $etapa: ID) {
    publicarResultados(proceso: $proceso, etapa: $etapa) {
      propuesta {
        id
      }
      publicacion {
        id
      }
    }
  }
`);

export const APROBAR_RESULTADOS = graphql(`
  mutation AprobarResultadosAdmin($propuesta: ID!) {
    aprobarResultados(propuesta: $propuesta) {
      id
    }
  }
`);

export const OBSERVAR_RESULTADOS = graphql(`
  mutation ObservarResultadosAdmin($propuesta: ID!, $motivo: String!) {
    observarResultados(propuesta: $propuesta, motivo: $motivo) {
      id
    }
  }
`);
