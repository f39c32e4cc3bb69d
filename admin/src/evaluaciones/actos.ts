/** What is done in the pages of evaluation. Acts on one application answer with its evaluation as it is now. */
import { graphql } from "../gql/gql.ts";

export const ABRIR_EVALUACION = graphql(`
  mutation AbrirEvaluacionAdmin($proceso: ID!, $etapa: ID!) {
    abrirEvaluacion(proceso: $proceso, etapa: $etapa) {
      etapa
    }
  }
`);

export const VALIDAR_SUSTENTO = graphql(`
  mutation ValidarSustentoAdmin(
    $postulacion: ID!
    $etapa: ID!
    $revision: Int!
    $fila: FilaSustentoInput
    $documento: ID
    $estado: EstadoValidacion!
    $motivo: String
  ) {
    validarSustento(
      postulacion: $postulacion
      etapa: $etapa
      revision: $revision
      fila: $fila
      documento: $documento
      estado: $estado
      motivo: $motivo
    ) {
      ...EvaluacionCompleta
    }
  }
`);

export const EVALUAR_REQUISITO = graphql(`
  mutation EvaluarRequisitoAdmin(
    $postulacion: ID!
    $etapa: ID!
    $revision: Int!
    $requisito: ID!
    $cumple: Boolean
    $motivo: String
  ) {
    evaluarRequisito(
      postulacion: $postulacion
      etapa: $etapa
      revision: $revision
      requisito: $requisito
      cumple: $cumple
      motivo: $motivo
    ) {
      ...EvaluacionCompleta
    }
  }
`);

export const DECIDIR_COMPUERTA = graphql(`
  mutation DecidirCompuertaAdmin(
    $postulacion: ID!
    $etapa: ID!
    $revision: Int!
    $criterio: ID!
    $cumple: Boolean
    $motivo: String
  ) {
    decidirCompuerta(
      postulacion: $postulacion
      etapa: $etapa
      revision: $revision
      criterio: $criterio
      cumple: $cumple
      motivo: $motivo
    ) {
      ...EvaluacionCompleta
    }
  }
`);

export const MARCAR_ASISTENCIA = graphql(`
  mutation MarcarAsistenciaAdmin($postulacion: ID!, $etapa: ID!, $revision: Int!, $asistencia: Asistencia) {
    marcarAsistencia(postulacion: $postulacion, etapa: $etapa, revision: $revision, asistencia: $asistencia) {
      ...EvaluacionCompleta
    }
  }
`);

export const CALIFICAR_HOJA = graphql(`
  mutation CalificarHojaAdmin($postulacion: ID!, $etapa: ID!, $revision: Int!, $puntajes: [PuntajeHojaInput!]!) {
    calificarHoja(postulacion: $postulacion, etapa: $etapa, revision: $revision, puntajes: $puntajes) {
      ...EvaluacionCompleta
    }
  }
`);

export const CERRAR_HOJA = graphql(`
  mutation CerrarHojaAdmin($postulacion: ID!, $etapa: ID!, $revision: Int!) {
    cerrarHoja(postulacion: $postulacion, etapa: $etapa, revision: $revision) {
      ...EvaluacionCompleta
    }
  }
`);

export const ABSTENERSE = graphql(`
  mutation AbstenerseAdmin($postulacion: ID!, $etapa: ID!, $motivo: String!) {
    registrarAbstencion(postulacion: $postulacion, etapa: $etapa, motivo: $motivo) {
      ...EvaluacionCompleta
    }
  }
`);

export const DESIGNAR_INTEGRANTE = graphql(`
  mutation DesignarIntegranteAdmin($proceso: ID!, $persona: ID!, $cargo: ID!) {
    designarIntegrante(proceso: $proceso, persona: $persona, cargo: $cargo) {
      persona
    }
  }
`);
