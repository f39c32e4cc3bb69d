/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AuditoriaAdmin($first: Int!, $after: String, $filtro: FiltroAuditoriaInput) {\n    auditoria(first: $first, after: $after, filtro: $filtro) {\n      edges {\n        node {\n          id\n          instante\n          acto\n          evento\n          resultado\n          actor\n          roles\n          objetoTipo\n          objetoId\n          procesoId\n          motivo\n          hashAntes\n          hashDespues\n          detalles\n          direccion\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditoriaAdminDocument,
    "\n  query SesionAdmin {\n    yo {\n      persona {\n        id\n        nombres\n        apellidos\n        correo\n      }\n      roles {\n        id\n        rol\n        entidadId\n        procesoId\n      }\n      segundoFactor\n      debeActivarSegundoFactor\n    }\n    capacidades\n  }\n": typeof types.SesionAdminDocument,
    "\n  mutation IniciarSesionAdmin($usuario: String!, $clave: String!, $codigo: String) {\n    iniciarSesion(usuario: $usuario, clave: $clave, codigo: $codigo) {\n      mensaje\n    }\n  }\n": typeof types.IniciarSesionAdminDocument,
    "\n  mutation CerrarSesionAdmin {\n    cerrarSesion {\n      mensaje\n    }\n  }\n": typeof types.CerrarSesionAdminDocument,
    "\n  mutation PrepararSegundoFactor {\n    prepararSegundoFactor {\n      secreto\n      uri\n    }\n  }\n": typeof types.PrepararSegundoFactorDocument,
    "\n  mutation ActivarSegundoFactor($codigo: String!) {\n    activarSegundoFactor(codigo: $codigo) {\n      mensaje\n    }\n  }\n": typeof types.ActivarSegundoFactorDocument,
    "\n  query ProcesosAdmin($first: Int!, $after: String, $filtro: FiltroProcesos, $orden: OrdenProcesos!) {\n    procesos(first: $first, after: $after, filtro: $filtro, orden: $orden) {\n      edges {\n        node {\n          id\n          codigo\n          titulo\n          estado\n          fase\n          versionVigente\n          postulacionAbre\n          postulacionCierra\n          entidad {\n            id\n            siglas\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ProcesosAdminDocument,
    "\n  mutation CrearProcesoAdmin($entrada: CrearProcesoInput!) {\n    crearProceso(entrada: $entrada) {\n      id\n    }\n  }\n": typeof types.CrearProcesoAdminDocument,
    "\n  query EntidadesAdmin($first: Int!, $after: String) {\n    entidades(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          nombre\n          siglas\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EntidadesAdminDocument,
    "\n  query ProcesoAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      codigo\n      titulo\n      estado\n      fase\n      versionVigente\n      postulacionAbre\n      postulacionCierra\n      entidad {\n        id\n        nombre\n        siglas\n        requiereSegundaPersona\n      }\n      borrador {\n        documento\n      }\n      ...BorradorDeProceso\n    }\n  }\n": typeof types.ProcesoAdminDocument,
    "\n  fragment BorradorDeProceso on Proceso {\n    borrador {\n      revision\n      guardadoEn\n      hallazgos {\n        codigo\n        gravedad\n        ruta\n        mensaje\n        salida {\n          texto\n          ruta\n          valor\n        }\n      }\n    }\n    capacidades {\n      acto\n      permitido\n      hasta\n      motivo {\n        codigo\n        mensaje\n      }\n    }\n  }\n": typeof types.BorradorDeProcesoFragmentDoc,
    "\n  mutation EditarBorradorAdmin($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {\n    editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) {\n      id\n      codigo\n      titulo\n      ...BorradorDeProceso\n    }\n  }\n": typeof types.EditarBorradorAdminDocument,
    "\n  mutation ImportarBasesAdmin($proceso: ID!, $revision: Int!, $documento: String!) {\n    importarBases(proceso: $proceso, revision: $revision, documento: $documento) {\n      id\n    }\n  }\n": typeof types.ImportarBasesAdminDocument,
    "\n  query ExportarBasesAdmin($proceso: ID!, $version: Int) {\n    exportarBases(proceso: $proceso, version: $version)\n  }\n": typeof types.ExportarBasesAdminDocument,
    "\n  query PublicacionAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      versionVigente\n      versiones {\n        id\n        numero\n        clase\n        motivo\n        diferencias\n        sha256\n        publicadaEn\n        propuestaPor\n        aprobadaPor\n      }\n      propuesta {\n        id\n        clase\n        motivo\n        propuestaPor\n        propuestaEn\n        diferencias\n      }\n    }\n  }\n": typeof types.PublicacionAdminDocument,
    "\n  mutation ProponerPublicacionAdmin($proceso: ID!, $revision: Int!) {\n    proponerPublicacion(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n": typeof types.ProponerPublicacionAdminDocument,
    "\n  mutation PublicarBasesAdmin($proceso: ID!, $revision: Int!) {\n    publicarBases(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n": typeof types.PublicarBasesAdminDocument,
    "\n  mutation AprobarPublicacionAdmin($proceso: ID!, $propuesta: ID!) {\n    aprobarPublicacion(proceso: $proceso, propuesta: $propuesta) {\n      id\n    }\n  }\n": typeof types.AprobarPublicacionAdminDocument,
    "\n  mutation ObservarPublicacionAdmin($proceso: ID!, $propuesta: ID!, $observacion: String!) {\n    observarPublicacion(proceso: $proceso, propuesta: $propuesta, observacion: $observacion) {\n      id\n    }\n  }\n": typeof types.ObservarPublicacionAdminDocument,
    "\n  mutation EnmendarBasesAdmin($proceso: ID!, $revision: Int!, $motivo: String!) {\n    enmendarBases(proceso: $proceso, revision: $revision, motivo: $motivo) {\n      id\n    }\n  }\n": typeof types.EnmendarBasesAdminDocument,
    "\n  query VigenteAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      version {\n        id\n        numero\n        documento\n      }\n    }\n  }\n": typeof types.VigenteAdminDocument,
    "\n  query PersonalAdmin($first: Int!, $after: String, $buscar: String) {\n    personal(first: $first, after: $after, buscar: $buscar) {\n      edges {\n        node {\n          id\n          nombres\n          apellidos\n          correo\n          roles {\n            id\n            rol\n            entidadId\n            procesoId\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PersonalAdminDocument,
    "\n  mutation InvitarPersonalAdmin($entrada: InvitacionInput!) {\n    invitarPersonal(entrada: $entrada) {\n      mensaje\n    }\n  }\n": typeof types.InvitarPersonalAdminDocument,
    "\n  mutation AsignarRolAdmin($persona: ID!, $rol: RolInput!) {\n    asignarRol(persona: $persona, rol: $rol) {\n      mensaje\n    }\n  }\n": typeof types.AsignarRolAdminDocument,
    "\n  mutation RetirarRolAdmin($id: ID!, $motivo: String) {\n    retirarRol(id: $id, motivo: $motivo) {\n      mensaje\n    }\n  }\n": typeof types.RetirarRolAdminDocument,
};
const documents: Documents = {
    "\n  query AuditoriaAdmin($first: Int!, $after: String, $filtro: FiltroAuditoriaInput) {\n    auditoria(first: $first, after: $after, filtro: $filtro) {\n      edges {\n        node {\n          id\n          instante\n          acto\n          evento\n          resultado\n          actor\n          roles\n          objetoTipo\n          objetoId\n          procesoId\n          motivo\n          hashAntes\n          hashDespues\n          detalles\n          direccion\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditoriaAdminDocument,
    "\n  query SesionAdmin {\n    yo {\n      persona {\n        id\n        nombres\n        apellidos\n        correo\n      }\n      roles {\n        id\n        rol\n        entidadId\n        procesoId\n      }\n      segundoFactor\n      debeActivarSegundoFactor\n    }\n    capacidades\n  }\n": types.SesionAdminDocument,
    "\n  mutation IniciarSesionAdmin($usuario: String!, $clave: String!, $codigo: String) {\n    iniciarSesion(usuario: $usuario, clave: $clave, codigo: $codigo) {\n      mensaje\n    }\n  }\n": types.IniciarSesionAdminDocument,
    "\n  mutation CerrarSesionAdmin {\n    cerrarSesion {\n      mensaje\n    }\n  }\n": types.CerrarSesionAdminDocument,
    "\n  mutation PrepararSegundoFactor {\n    prepararSegundoFactor {\n      secreto\n      uri\n    }\n  }\n": types.PrepararSegundoFactorDocument,
    "\n  mutation ActivarSegundoFactor($codigo: String!) {\n    activarSegundoFactor(codigo: $codigo) {\n      mensaje\n    }\n  }\n": types.ActivarSegundoFactorDocument,
    "\n  query ProcesosAdmin($first: Int!, $after: String, $filtro: FiltroProcesos, $orden: OrdenProcesos!) {\n    procesos(first: $first, after: $after, filtro: $filtro, orden: $orden) {\n      edges {\n        node {\n          id\n          codigo\n          titulo\n          estado\n          fase\n          versionVigente\n          postulacionAbre\n          postulacionCierra\n          entidad {\n            id\n            siglas\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ProcesosAdminDocument,
    "\n  mutation CrearProcesoAdmin($entrada: CrearProcesoInput!) {\n    crearProceso(entrada: $entrada) {\n      id\n    }\n  }\n": types.CrearProcesoAdminDocument,
    "\n  query EntidadesAdmin($first: Int!, $after: String) {\n    entidades(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          nombre\n          siglas\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EntidadesAdminDocument,
    "\n  query ProcesoAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      codigo\n      titulo\n      estado\n      fase\n      versionVigente\n      postulacionAbre\n      postulacionCierra\n      entidad {\n        id\n        nombre\n        siglas\n        requiereSegundaPersona\n      }\n      borrador {\n        documento\n      }\n      ...BorradorDeProceso\n    }\n  }\n": types.ProcesoAdminDocument,
    "\n  fragment BorradorDeProceso on Proceso {\n    borrador {\n      revision\n      guardadoEn\n      hallazgos {\n        codigo\n        gravedad\n        ruta\n        mensaje\n        salida {\n          texto\n          ruta\n          valor\n        }\n      }\n    }\n    capacidades {\n      acto\n      permitido\n      hasta\n      motivo {\n        codigo\n        mensaje\n      }\n    }\n  }\n": types.BorradorDeProcesoFragmentDoc,
    "\n  mutation EditarBorradorAdmin($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {\n    editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) {\n      id\n      codigo\n      titulo\n      ...BorradorDeProceso\n    }\n  }\n": types.EditarBorradorAdminDocument,
    "\n  mutation ImportarBasesAdmin($proceso: ID!, $revision: Int!, $documento: String!) {\n    importarBases(proceso: $proceso, revision: $revision, documento: $documento) {\n      id\n    }\n  }\n": types.ImportarBasesAdminDocument,
    "\n  query ExportarBasesAdmin($proceso: ID!, $version: Int) {\n    exportarBases(proceso: $proceso, version: $version)\n  }\n": types.ExportarBasesAdminDocument,
    "\n  query PublicacionAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      versionVigente\n      versiones {\n        id\n        numero\n        clase\n        motivo\n        diferencias\n        sha256\n        publicadaEn\n        propuestaPor\n        aprobadaPor\n      }\n      propuesta {\n        id\n        clase\n        motivo\n        propuestaPor\n        propuestaEn\n        diferencias\n      }\n    }\n  }\n": types.PublicacionAdminDocument,
    "\n  mutation ProponerPublicacionAdmin($proceso: ID!, $revision: Int!) {\n    proponerPublicacion(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n": types.ProponerPublicacionAdminDocument,
    "\n  mutation PublicarBasesAdmin($proceso: ID!, $revision: Int!) {\n    publicarBases(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n": types.PublicarBasesAdminDocument,
    "\n  mutation AprobarPublicacionAdmin($proceso: ID!, $propuesta: ID!) {\n    aprobarPublicacion(proceso: $proceso, propuesta: $propuesta) {\n      id\n    }\n  }\n": types.AprobarPublicacionAdminDocument,
    "\n  mutation ObservarPublicacionAdmin($proceso: ID!, $propuesta: ID!, $observacion: String!) {\n    observarPublicacion(proceso: $proceso, propuesta: $propuesta, observacion: $observacion) {\n      id\n    }\n  }\n": types.ObservarPublicacionAdminDocument,
    "\n  mutation EnmendarBasesAdmin($proceso: ID!, $revision: Int!, $motivo: String!) {\n    enmendarBases(proceso: $proceso, revision: $revision, motivo: $motivo) {\n      id\n    }\n  }\n": types.EnmendarBasesAdminDocument,
    "\n  query VigenteAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      version {\n        id\n        numero\n        documento\n      }\n    }\n  }\n": types.VigenteAdminDocument,
    "\n  query PersonalAdmin($first: Int!, $after: String, $buscar: String) {\n    personal(first: $first, after: $after, buscar: $buscar) {\n      edges {\n        node {\n          id\n          nombres\n          apellidos\n          correo\n          roles {\n            id\n            rol\n            entidadId\n            procesoId\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PersonalAdminDocument,
    "\n  mutation InvitarPersonalAdmin($entrada: InvitacionInput!) {\n    invitarPersonal(entrada: $entrada) {\n      mensaje\n    }\n  }\n": types.InvitarPersonalAdminDocument,
    "\n  mutation AsignarRolAdmin($persona: ID!, $rol: RolInput!) {\n    asignarRol(persona: $persona, rol: $rol) {\n      mensaje\n    }\n  }\n": types.AsignarRolAdminDocument,
    "\n  mutation RetirarRolAdmin($id: ID!, $motivo: String) {\n    retirarRol(id: $id, motivo: $motivo) {\n      mensaje\n    }\n  }\n": types.RetirarRolAdminDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditoriaAdmin($first: Int!, $after: String, $filtro: FiltroAuditoriaInput) {\n    auditoria(first: $first, after: $after, filtro: $filtro) {\n      edges {\n        node {\n          id\n          instante\n          acto\n          evento\n          resultado\n          actor\n          roles\n          objetoTipo\n          objetoId\n          procesoId\n          motivo\n          hashAntes\n          hashDespues\n          detalles\n          direccion\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditoriaAdmin($first: Int!, $after: String, $filtro: FiltroAuditoriaInput) {\n    auditoria(first: $first, after: $after, filtro: $filtro) {\n      edges {\n        node {\n          id\n          instante\n          acto\n          evento\n          resultado\n          actor\n          roles\n          objetoTipo\n          objetoId\n          procesoId\n          motivo\n          hashAntes\n          hashDespues\n          detalles\n          direccion\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SesionAdmin {\n    yo {\n      persona {\n        id\n        nombres\n        apellidos\n        correo\n      }\n      roles {\n        id\n        rol\n        entidadId\n        procesoId\n      }\n      segundoFactor\n      debeActivarSegundoFactor\n    }\n    capacidades\n  }\n"): (typeof documents)["\n  query SesionAdmin {\n    yo {\n      persona {\n        id\n        nombres\n        apellidos\n        correo\n      }\n      roles {\n        id\n        rol\n        entidadId\n        procesoId\n      }\n      segundoFactor\n      debeActivarSegundoFactor\n    }\n    capacidades\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IniciarSesionAdmin($usuario: String!, $clave: String!, $codigo: String) {\n    iniciarSesion(usuario: $usuario, clave: $clave, codigo: $codigo) {\n      mensaje\n    }\n  }\n"): (typeof documents)["\n  mutation IniciarSesionAdmin($usuario: String!, $clave: String!, $codigo: String) {\n    iniciarSesion(usuario: $usuario, clave: $clave, codigo: $codigo) {\n      mensaje\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CerrarSesionAdmin {\n    cerrarSesion {\n      mensaje\n    }\n  }\n"): (typeof documents)["\n  mutation CerrarSesionAdmin {\n    cerrarSesion {\n      mensaje\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepararSegundoFactor {\n    prepararSegundoFactor {\n      secreto\n      uri\n    }\n  }\n"): (typeof documents)["\n  mutation PrepararSegundoFactor {\n    prepararSegundoFactor {\n      secreto\n      uri\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivarSegundoFactor($codigo: String!) {\n    activarSegundoFactor(codigo: $codigo) {\n      mensaje\n    }\n  }\n"): (typeof documents)["\n  mutation ActivarSegundoFactor($codigo: String!) {\n    activarSegundoFactor(codigo: $codigo) {\n      mensaje\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcesosAdmin($first: Int!, $after: String, $filtro: FiltroProcesos, $orden: OrdenProcesos!) {\n    procesos(first: $first, after: $after, filtro: $filtro, orden: $orden) {\n      edges {\n        node {\n          id\n          codigo\n          titulo\n          estado\n          fase\n          versionVigente\n          postulacionAbre\n          postulacionCierra\n          entidad {\n            id\n            siglas\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProcesosAdmin($first: Int!, $after: String, $filtro: FiltroProcesos, $orden: OrdenProcesos!) {\n    procesos(first: $first, after: $after, filtro: $filtro, orden: $orden) {\n      edges {\n        node {\n          id\n          codigo\n          titulo\n          estado\n          fase\n          versionVigente\n          postulacionAbre\n          postulacionCierra\n          entidad {\n            id\n            siglas\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CrearProcesoAdmin($entrada: CrearProcesoInput!) {\n    crearProceso(entrada: $entrada) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CrearProcesoAdmin($entrada: CrearProcesoInput!) {\n    crearProceso(entrada: $entrada) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntidadesAdmin($first: Int!, $after: String) {\n    entidades(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          nombre\n          siglas\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query EntidadesAdmin($first: Int!, $after: String) {\n    entidades(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          nombre\n          siglas\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcesoAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      codigo\n      titulo\n      estado\n      fase\n      versionVigente\n      postulacionAbre\n      postulacionCierra\n      entidad {\n        id\n        nombre\n        siglas\n        requiereSegundaPersona\n      }\n      borrador {\n        documento\n      }\n      ...BorradorDeProceso\n    }\n  }\n"): (typeof documents)["\n  query ProcesoAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      codigo\n      titulo\n      estado\n      fase\n      versionVigente\n      postulacionAbre\n      postulacionCierra\n      entidad {\n        id\n        nombre\n        siglas\n        requiereSegundaPersona\n      }\n      borrador {\n        documento\n      }\n      ...BorradorDeProceso\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BorradorDeProceso on Proceso {\n    borrador {\n      revision\n      guardadoEn\n      hallazgos {\n        codigo\n        gravedad\n        ruta\n        mensaje\n        salida {\n          texto\n          ruta\n          valor\n        }\n      }\n    }\n    capacidades {\n      acto\n      permitido\n      hasta\n      motivo {\n        codigo\n        mensaje\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BorradorDeProceso on Proceso {\n    borrador {\n      revision\n      guardadoEn\n      hallazgos {\n        codigo\n        gravedad\n        ruta\n        mensaje\n        salida {\n          texto\n          ruta\n          valor\n        }\n      }\n    }\n    capacidades {\n      acto\n      permitido\n      hasta\n      motivo {\n        codigo\n        mensaje\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditarBorradorAdmin($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {\n    editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) {\n      id\n      codigo\n      titulo\n      ...BorradorDeProceso\n    }\n  }\n"): (typeof documents)["\n  mutation EditarBorradorAdmin($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {\n    editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) {\n      id\n      codigo\n      titulo\n      ...BorradorDeProceso\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportarBasesAdmin($proceso: ID!, $revision: Int!, $documento: String!) {\n    importarBases(proceso: $proceso, revision: $revision, documento: $documento) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ImportarBasesAdmin($proceso: ID!, $revision: Int!, $documento: String!) {\n    importarBases(proceso: $proceso, revision: $revision, documento: $documento) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportarBasesAdmin($proceso: ID!, $version: Int) {\n    exportarBases(proceso: $proceso, version: $version)\n  }\n"): (typeof documents)["\n  query ExportarBasesAdmin($proceso: ID!, $version: Int) {\n    exportarBases(proceso: $proceso, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicacionAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      versionVigente\n      versiones {\n        id\n        numero\n        clase\n        motivo\n        diferencias\n        sha256\n        publicadaEn\n        propuestaPor\n        aprobadaPor\n      }\n      propuesta {\n        id\n        clase\n        motivo\n        propuestaPor\n        propuestaEn\n        diferencias\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicacionAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      versionVigente\n      versiones {\n        id\n        numero\n        clase\n        motivo\n        diferencias\n        sha256\n        publicadaEn\n        propuestaPor\n        aprobadaPor\n      }\n      propuesta {\n        id\n        clase\n        motivo\n        propuestaPor\n        propuestaEn\n        diferencias\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProponerPublicacionAdmin($proceso: ID!, $revision: Int!) {\n    proponerPublicacion(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ProponerPublicacionAdmin($proceso: ID!, $revision: Int!) {\n    proponerPublicacion(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublicarBasesAdmin($proceso: ID!, $revision: Int!) {\n    publicarBases(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PublicarBasesAdmin($proceso: ID!, $revision: Int!) {\n    publicarBases(proceso: $proceso, revision: $revision) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AprobarPublicacionAdmin($proceso: ID!, $propuesta: ID!) {\n    aprobarPublicacion(proceso: $proceso, propuesta: $propuesta) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AprobarPublicacionAdmin($proceso: ID!, $propuesta: ID!) {\n    aprobarPublicacion(proceso: $proceso, propuesta: $propuesta) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObservarPublicacionAdmin($proceso: ID!, $propuesta: ID!, $observacion: String!) {\n    observarPublicacion(proceso: $proceso, propuesta: $propuesta, observacion: $observacion) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ObservarPublicacionAdmin($proceso: ID!, $propuesta: ID!, $observacion: String!) {\n    observarPublicacion(proceso: $proceso, propuesta: $propuesta, observacion: $observacion) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnmendarBasesAdmin($proceso: ID!, $revision: Int!, $motivo: String!) {\n    enmendarBases(proceso: $proceso, revision: $revision, motivo: $motivo) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EnmendarBasesAdmin($proceso: ID!, $revision: Int!, $motivo: String!) {\n    enmendarBases(proceso: $proceso, revision: $revision, motivo: $motivo) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VigenteAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      version {\n        id\n        numero\n        documento\n      }\n    }\n  }\n"): (typeof documents)["\n  query VigenteAdmin($id: ID!) {\n    proceso(id: $id) {\n      id\n      version {\n        id\n        numero\n        documento\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonalAdmin($first: Int!, $after: String, $buscar: String) {\n    personal(first: $first, after: $after, buscar: $buscar) {\n      edges {\n        node {\n          id\n          nombres\n          apellidos\n          correo\n          roles {\n            id\n            rol\n            entidadId\n            procesoId\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonalAdmin($first: Int!, $after: String, $buscar: String) {\n    personal(first: $first, after: $after, buscar: $buscar) {\n      edges {\n        node {\n          id\n          nombres\n          apellidos\n          correo\n          roles {\n            id\n            rol\n            entidadId\n            procesoId\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitarPersonalAdmin($entrada: InvitacionInput!) {\n    invitarPersonal(entrada: $entrada) {\n      mensaje\n    }\n  }\n"): (typeof documents)["\n  mutation InvitarPersonalAdmin($entrada: InvitacionInput!) {\n    invitarPersonal(entrada: $entrada) {\n      mensaje\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AsignarRolAdmin($persona: ID!, $rol: RolInput!) {\n    asignarRol(persona: $persona, rol: $rol) {\n      mensaje\n    }\n  }\n"): (typeof documents)["\n  mutation AsignarRolAdmin($persona: ID!, $rol: RolInput!) {\n    asignarRol(persona: $persona, rol: $rol) {\n      mensaje\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetirarRolAdmin($id: ID!, $motivo: String) {\n    retirarRol(id: $id, motivo: $motivo) {\n      mensaje\n    }\n  }\n"): (typeof documents)["\n  mutation RetirarRolAdmin($id: ID!, $motivo: String) {\n    retirarRol(id: $id, motivo: $motivo) {\n      mensaje\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;