/** What the pages of evaluation ask and do. */
import { graphql } from "../gql/gql.ts";

/** The stages of a proceso and how far each is. */
export const ETAPAS = graphql(`
  query EtapasEvaluacionAdmin($proceso: ID!) {
    proceso(id: $proceso) {
      id
      postulacionCierra
      etapas {
        id
        nombre
        clase
      }
    }
    aperturasEvaluacion(proceso: $proceso) {
      etapa
      versionBases
      expedientes
      expedientesSha256
      abiertaEn
      publicadaEn
    }
    comite(proceso: $proceso) {
      persona
      nombres
      preside
      cargo
      nombreCargo
      vota
    }
  }
`);

export const PROGRESO = graphql(`
  query ProgresoAdmin($proceso: ID!, $etapa: ID!) {
    progreso(proceso: $proceso, etapa: $etapa) {
      postulaciones
      conDecisiones
      completas
      integrantes {
        persona
        nombres
        abiertas
        cerradas
      }
    }
  }
`);

/** One page of the applications of a stage. */
export const MATRIZ = graphql(`
  query MatrizAdmin($proceso: ID!, $etapa: ID!, $first: Int!, $after: String) {
    matriz(proceso: $proceso, etapa: $etapa, first: $first, after: $after) {
      edges {
        node {
          postulacionId
          codigo
          nombres
          hojasCerradas
          hojasEsperadas
          meAbstuve
          reveladas
          publicada
          miHoja {
            id
            cerradaEn
          }
          candidaturas {
            plaza
            etapas {
              etapa
              estado
              obtenido {
                valor
              }
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

/** The evaluation of one application in one stage, as every act on it answers. */
export const EVALUACION_COMPLETA = graphql(`
  fragment EvaluacionCompleta on Evaluacion {
    postulacionId
    codigo
    nombres
    etapa
    versionBases
    revision
    publicada
    reabiertaMotivo
    asistencia
    causas
    citacion
    requisitos {
      requisito
      cumple
      motivo
    }
    compuertas {
      criterio
      cumple
      motivo
    }
    ajustes {
      criterio
      puntaje
      motivo
    }
    validaciones {
      seccion
      fila
      documento
      estado
      motivo
      etapa
      revision
    }
    miHoja {
      id
      revision
      cerradaEn
      puntajes {
        criterio
        puntaje
      }
    }
    hojas {
      id
      miembro
      propia
      vota
      cerradaEn
      revision
      puntajes {
        criterio
        puntaje
      }
    }
    hojasCerradas
    hojasEsperadas
    reveladas
    meAbstuve
    candidaturas {
      codigo
      plaza
      puesto
      estado
      etapas {
        etapa
        nombre
        estado
        avanza
        motivos {
          codigo
          texto
        }
        requisitos {
          requisito
          texto
          cumple
          motivo
        }
        criterios {
          criterio
          nombre
          puntaje
        }
        obtenido {
          valor
        }
        acumulado {
          valor
        }
      }
    }
  }
`);

export const EVALUACION = graphql(`
  query EvaluacionAdmin($postulacion: ID!, $etapa: ID!) {
    evaluacion(postulacion: $postulacion, etapa: $etapa) {
      ...EvaluacionCompleta
    }
  }
`);

/** What was sent, with its files. */
export const EXPEDIENTE = graphql(`
  query ExpedienteAdmin($postulacion: ID!) {
    postulacion(id: $postulacion) {
      id
      codigo
      plazas
      enviadaEn
      versionBases
      respuestas {
        seccion
        filas {
          id
          valores
          sustentos
          folios
        }
      }
      documentos {
        documento
        archivos
      }
      declaraciones {
        declaracion
        respuesta
      }
      archivos {
        id
        nombre
        tipo
        bytes
        url
      }
    }
  }
`);

/** The bases with which a stage is evaluated. */
export const BASES_DE_VERSION = graphql(`
  query BasesDeVersionAdmin($proceso: ID!, $numero: Int!) {
    proceso(id: $proceso) {
      id
      version(numero: $numero) {
        id
        documento
      }
    }
  }
`);

/** The steps of the score of a stage, which are many and asked for only when they are read. */
export const EXPLICACION_ETAPA = graphql(`
  query ExplicacionEtapaAdmin($postulacion: ID!, $etapa: ID!) {
    evaluacion(postulacion: $postulacion, etapa: $etapa) {
      candidaturas {
        plaza
        puesto
        etapas {
          etapa
          acumulado {
            valor
            pasos {
              ...PasoExplicado
            }
          }
          obtenido {
            valor
            pasos {
              ...PasoExplicado
            }
          }
        }
      }
    }
  }
`);

export const PASO_EXPLICADO = graphql(`
  fragment PasoExplicado on Paso {
    numero
    padre
    nivel
    concepto
    operacion
    valor
    parametros {
      nombre
      valor
    }
    regla
    cita {
      seccion
      norma
      articulo
    }
    texto
  }
`);
