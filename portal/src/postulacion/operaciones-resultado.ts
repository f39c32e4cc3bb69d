/** What the result of an application shows. */
import { graphql } from "../gql/gql.ts";

export const MI_RESULTADO = graphql(`
  query MiResultado($postulacion: ID!) {
    postulacion(id: $postulacion) {
      id
      codigo
      enviadaEn
      proceso {
        id
        codigo
        titulo
        bases {
          generalidades {
            baseLegal {
              id
              nombre
            }
          }
        }
      }
    }
    miResultado(postulacion: $postulacion) {
      publicacion {
        id
        clase
        publicadaEn
        versionBases
      }
      candidaturas {
        plaza
        puesto
        resultado
        lugar
        desempate
        motivos {
          ...MotivoConCita
        }
        total {
          valor
        }
        final {
          valor
          pasos {
            ...PasoDeTraza
          }
        }
        bonificaciones {
          bonificacion
          nombre
          incremento {
            valor
          }
          motivos {
            ...MotivoConCita
          }
        }
        etapas {
          etapa
          nombre
          estado
          motivos {
            ...MotivoConCita
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
            pasos {
              ...PasoDeTraza
            }
          }
          acumulado {
            valor
            pasos {
              ...PasoDeTraza
            }
          }
          bonificaciones {
            bonificacion
            nombre
            incremento {
              valor
            }
            motivos {
              ...MotivoConCita
            }
          }
        }
      }
    }
  }

  fragment MotivoConCita on MotivoResultado {
    codigo
    texto
    cita {
      seccion
      norma
      articulo
    }
  }

  fragment PasoDeTraza on Paso {
    numero
    padre
    concepto
    operacion
    valor
    texto
    parametros {
      nombre
      valor
    }
    cita {
      seccion
      norma
      articulo
    }
  }
`);
