/** What the pages of a proceso ask and do. */
import { graphql } from "../gql/gql.ts";

export const PROCESOS = graphql(`
  query ProcesosAdmin($first: Int!, $after: String, $filtro: FiltroProcesos, $orden: OrdenProcesos!) {
    procesos(first: $first, after: $after, filtro: $filtro, orden: $orden) {
      edges {
        node {
          id
          codigo
          titulo
          estado
          fase
          versionVigente
          postulacionAbre
          postulacionCierra
          archivadoEn
          entidad {
            id
            siglas
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

export const CREAR_PROCESO = graphql(`
  mutation CrearProcesoAdmin($entrada: CrearProcesoInput!) {
    crearProceso(entrada: $entrada) {
      id
    }
  }
`);

export const ARCHIVAR = graphql(`
  mutation ArchivarProcesoAdmin($proceso: ID!) {
    archivarProceso(proceso: $proceso) {
      id
      archivadoEn
    }
  }
`);

export const DESARCHIVAR = graphql(`
  mutation DesarchivarProcesoAdmin($proceso: ID!) {
    desarchivarProceso(proceso: $proceso) {
      id
      archivadoEn
    }
  }
`);

export const EJEMPLOS = graphql(`
  query EjemplosAdmin {
    concursosDeEjemplo {
      id
      nombre
      documento
    }
  }
`);

export const ENTIDADES = graphql(`
  query EntidadesAdmin($first: Int!, $after: String) {
    entidades(first: $first, after: $after) {
      edges {
        node {
          id
          nombre
          siglas
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The proceso as its page shows it: its state, and what the person may do with it. */
export const PROCESO = graphql(`
  query ProcesoAdmin($id: ID!) {
    proceso(id: $id) {
      id
      codigo
      titulo
      estado
      fase
      versionVigente
      postulacionAbre
      postulacionCierra
      archivadoEn
      entidad {
        id
        nombre
        siglas
        requiereSegundaPersona
      }
      ...CapacidadesDeProceso
    }
  }
`);

/** The draft, for those who prepare, sign or supervise the bases. */
export const BORRADOR = graphql(`
  query BorradorAdmin($id: ID!) {
    proceso(id: $id) {
      id
      borrador {
        documento
        ...BorradorGuardado
      }
    }
  }
`);

/** What a change of the draft may move. The document is not here: the page that changes it has it already. */
export const BORRADOR_GUARDADO = graphql(`
  fragment BorradorGuardado on BorradorBases {
    revision
    guardadoEn
    hallazgos {
      codigo
      gravedad
      ruta
      mensaje
      ejemplo
      justificacion
      salida {
        texto
        ruta
        valor
      }
    }
  }
`);

export const CAPACIDADES_DE_PROCESO = graphql(`
  fragment CapacidadesDeProceso on Proceso {
    capacidades {
      acto
      permitido
      hasta
      motivo {
        codigo
        mensaje
      }
    }
  }
`);

export const EDITAR_BORRADOR = graphql(`
  mutation EditarBorradorAdmin($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {
    editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) {
      id
      codigo
      titulo
      borrador {
        ...BorradorGuardado
      }
      ...CapacidadesDeProceso
    }
  }
`);

export const IMPORTAR_BASES = graphql(`
  mutation ImportarBasesAdmin($proceso: ID!, $revision: Int!, $documento: String!) {
    importarBases(proceso: $proceso, revision: $revision, documento: $documento) {
      id
    }
  }
`);

export const EXPORTAR_BASES = graphql(`
  query ExportarBasesAdmin($proceso: ID!, $version: Int) {
    exportarBases(proceso: $proceso, version: $version)
  }
`);

export const PUBLICACION = graphql(`
  query PublicacionAdmin($id: ID!, $conBorrador: Boolean!) {
    proceso(id: $id) {
      id
      versionVigente
      versiones {
        id
        numero
        clase
        motivo
        diferencias
        sha256
        publicadaEn
      }
      propuesta @include(if: $conBorrador) {
        id
        clase
        motivo
        propuestaPor
        propuestaEn
        diferencias
      }
    }
  }
`);

export const PROPONER_PUBLICACION = graphql(`
  mutation ProponerPublicacionAdmin($proceso: ID!, $revision: Int!) {
    proponerPublicacion(proceso: $proceso, revision: $revision) {
      id
    }
  }
`);

export const PUBLICAR_BASES = graphql(`
  mutation PublicarBasesAdmin($proceso: ID!, $revision: Int!) {
    publicarBases(proceso: $proceso, revision: $revision) {
      id
    }
  }
`);

export const APROBAR_PUBLICACION = graphql(`
  mutation AprobarPublicacionAdmin($proceso: ID!, $propuesta: ID!) {
    aprobarPublicacion(proceso: $proceso, propuesta: $propuesta) {
      id
    }
  }
`);

export const OBSERVAR_PUBLICACION = graphql(`
  mutation ObservarPublicacionAdmin($proceso: ID!, $propuesta: ID!, $observacion: String!) {
    observarPublicacion(proceso: $proceso, propuesta: $propuesta, observacion: $observacion) {
      id
    }
  }
`);

export const ENMENDAR_BASES = graphql(`
  mutation EnmendarBasesAdmin($proceso: ID!, $revision: Int!, $motivo: String!) {
    enmendarBases(proceso: $proceso, revision: $revision, motivo: $motivo) {
      id
    }
  }
`);

/** The bases in force, to compare the draft with. */
export const VIGENTE = graphql(`
  query VigenteAdmin($id: ID!) {
    proceso(id: $id) {
      id
      version {
        id
        numero
        documento
      }
    }
  }
`);

/** The bases of one version. */
export const VERSION = graphql(`
  query VersionAdmin($id: ID!, $numero: Int!) {
    proceso(id: $id) {
      id
      version(numero: $numero) {
        id
        numero
        documento
      }
    }
  }
`);
