/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Qué se hace en un lugar del borrador. */
export type AccionCambio =
  /** Agregar un elemento al final de una lista. */
  | 'AGREGAR'
  /** Mover un elemento dentro de su lista. */
  | 'MOVER'
  /** Poner un valor, esté o no el lugar ocupado. */
  | 'PONER'
  /** Quitar lo que hay. */
  | 'QUITAR';

/** Acto sobre un proceso; se llama igual que su mutación. */
export type ActoProceso =
  /** Firmar lo que otra persona propuso. */
  | 'aprobarPublicacion'
  /** Cancelar. */
  | 'cancelarProceso'
  /** Declarar desierto. */
  | 'declararDesierto'
  /** Cambiar lugares del borrador. */
  | 'editarBorrador'
  /** Publicar una fe de erratas. */
  | 'enmendarBases'
  /** Guardar el borrador. */
  | 'guardarBorrador'
  /** Reemplazar el borrador por un archivo. */
  | 'importarBases'
  /** Devolver lo propuesto. */
  | 'observarPublicacion'
  /** Postergar. */
  | 'postergarProceso'
  /** Proponer la publicación. */
  | 'proponerPublicacion'
  /** Ampliar plazos. */
  | 'prorrogarCronograma'
  /** Publicar con una sola firma. */
  | 'publicarBases'
  /** Reanudar. */
  | 'reanudarProceso';

/** Cambio de un lugar del borrador. */
export type CambioBorradorInput = {
  /** Qué se hace ahí. */
  accion: AccionCambio;
  /** Lugar, con puntos y los elementos de lista por su id: «etapas.curricular.minimo». */
  ruta: string;
  /** Lo que se pone o se agrega, con los nombres del documento; al mover, el nuevo lugar en la lista, desde 0. */
  valor?: unknown;
};

/** Por qué existe una versión de las bases. */
export type ClaseVersion =
  /** Cancelación del proceso. */
  | 'CANCELACION'
  /** Corrección de lo publicado. */
  | 'FE_DE_ERRATAS'
  /** Postergación del proceso. */
  | 'POSTERGACION'
  /** Ampliación de plazos. */
  | 'PRORROGA'
  /** Primera publicación. */
  | 'PUBLICACION'
  /** Reanudación con nuevas fechas. */
  | 'REANUDACION';

/** Proceso nuevo: en blanco, copiado de otro o traído de un archivo. */
export type CrearProcesoInput = {
  /** Año; si se omite, el actual. */
  anio?: number | null | undefined;
  /** Texto de un archivo de bases exportado. */
  documento?: string | null | undefined;
  /** Entidad que convoca. */
  entidad: string | number;
  /** Proceso del que se copian las bases. */
  origen?: string | number | null | undefined;
  /** Título de la convocatoria, de 5 a 500 caracteres. */
  titulo: string;
};

/** Estado de un proceso. */
export type EstadoProceso =
  /** Sus bases se están preparando. */
  | 'BORRADOR'
  /** Se canceló. */
  | 'CANCELADO'
  /** Terminó con resultados. */
  | 'CONCLUIDO'
  /** Se declaró desierto. */
  | 'DESIERTO'
  /** Sus bases esperan la firma de otra persona. */
  | 'EN_APROBACION'
  /** Se postergó y espera nuevas fechas. */
  | 'POSTERGADO'
  /** Sus bases se publicaron. */
  | 'PUBLICADO';

/** En qué va un proceso. */
export type FaseProceso =
  /** Se canceló. */
  | 'CANCELADO'
  /** Terminó con resultados. */
  | 'CONCLUIDO'
  /** Se publicó y todavía no se puede postular. */
  | 'CONVOCADO'
  /** Se declaró desierto. */
  | 'DESIERTO'
  /** Ya no se puede postular. */
  | 'EN_EVALUACION'
  /** Aún no se publica. */
  | 'EN_PREPARACION'
  /** Se postergó y espera nuevas fechas. */
  | 'POSTERGADO'
  /** Se puede postular. */
  | 'POSTULACION_ABIERTA';

/** Qué entradas de la auditoría se piden; lo que se omite no filtra. */
export type FiltroAuditoriaInput = {
  /** Acción. */
  acto?: string | null | undefined;
  /** Quién actuó. */
  actor?: string | number | null | undefined;
  /** Desde este instante, inclusive. */
  desde?: string | null | undefined;
  /** Entidad. */
  entidad?: string | number | null | undefined;
  /** Evento o código de rechazo. */
  evento?: string | null | undefined;
  /** Hasta antes de este instante. */
  hasta?: string | null | undefined;
  /** Lo afectado. */
  objeto?: string | number | null | undefined;
  /** Proceso. */
  proceso?: string | number | null | undefined;
  /** En qué terminó. */
  resultado?: ResultadoAuditoria | null | undefined;
};

/** Qué procesos se buscan; lo que se omite no filtra. */
export type FiltroProcesos = {
  /** Año. */
  anio?: number | null | undefined;
  /** Entidad que convoca. */
  entidad?: string | number | null | undefined;
  /** En qué estado están. */
  estados?: Array<EstadoProceso> | null | undefined;
  /** En qué van. */
  fases?: Array<FaseProceso> | null | undefined;
  /** Palabras del código o del título, hasta 100 caracteres. */
  texto?: string | null | undefined;
};

/** Cuánto pesa un hallazgo. */
export type Gravedad =
  /** Conviene corregirlo o justificarlo. */
  | 'ADVERTENCIA'
  /** Impide publicar o enviar. */
  | 'ERROR'
  /** Solo informa. */
  | 'NOTA';

/** Datos de quien se invita a trabajar en el sistema. */
export type InvitacionInput = {
  /** Apellidos, como figuran en el documento. */
  apellidos: string;
  /** Celular, nueve dígitos. */
  celular?: string | null | undefined;
  /** Correo electrónico al que llegarán los avisos. */
  correo: string;
  /** Fecha de nacimiento. */
  fechaNacimiento?: string | null | undefined;
  /** Nombres, como figuran en el documento. */
  nombres: string;
  /** Número de documento, sin espacios ni guiones. */
  numeroDocumento: string;
  /** Roles que tendrá. */
  roles: Array<RolInput>;
  /** Tipo de documento de identidad. */
  tipoDocumento: TipoDocumento;
};

/** Orden de una lista de procesos. */
export type OrdenProcesos =
  /** Aquellos cuyo plazo cierra antes primero; al final, los que no tienen fecha. */
  | 'CIERRE'
  /** Los más recientes primero. */
  | 'MAS_RECIENTES';

/** En qué terminó lo que se intentó. */
export type ResultadoAuditoria =
  /** La persona no tenía permiso. */
  | 'DENEGADO'
  /** El sistema falló y no se hizo. */
  | 'FALLA'
  /** Se hizo. */
  | 'HECHO'
  /** Se leyó algo reservado. */
  | 'LECTURA'
  /** Las reglas no lo permitieron. */
  | 'RECHAZADO';

/** Papel de una persona en el sistema. */
export type Rol =
  /** Administra entidades, cuentas y roles. */
  | 'ADMINISTRADOR'
  /** Da la segunda firma a lo que se publica. */
  | 'APROBADOR'
  /** Lee todo lo que quedó registrado y no cambia nada. */
  | 'AUDITOR'
  /** Integra el comité que evalúa un proceso. */
  | 'COMITE'
  /** Otro sistema, con un token de servicio. */
  | 'INTEGRADOR'
  /** Postula a plazas. */
  | 'POSTULANTE'
  /** Preside el comité de un proceso. */
  | 'PRESIDENTE'
  /** Organiza los procesos de su entidad. */
  | 'RRHH'
  /** Pertenece al área que pide la plaza. */
  | 'UNIDAD_SOLICITANTE';

/** Rol que se otorga y dónde vale. */
export type RolInput = {
  /** Entidad en la que vale; nulo si vale en todas. */
  entidad?: string | number | null | undefined;
  /** Proceso en el que vale; nulo si vale en todos los de la entidad. */
  proceso?: string | number | null | undefined;
  /** Rol. */
  rol: Rol;
};

/** Tipo de documento de identidad. */
export type TipoDocumento =
  /** Carné de extranjería, 9 a 12 caracteres. */
  | 'CARNE_EXTRANJERIA'
  /** Documento nacional de identidad, 8 dígitos. */
  | 'DNI'
  /** Pasaporte, 6 a 12 caracteres. */
  | 'PASAPORTE'
  /** Permiso temporal de permanencia, 9 a 15 caracteres. */
  | 'PTP';

export type AuditoriaAdminQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filtro?: FiltroAuditoriaInput | null | undefined;
}>;


export type AuditoriaAdminQuery = { __typename: 'Query', auditoria: { __typename: 'EntradaAuditoriaConnection', edges: Array<{ __typename: 'EntradaAuditoriaEdge', node: { __typename: 'EntradaAuditoria', id: string, instante: string, acto: string, evento: string, resultado: ResultadoAuditoria, actor: string | null, roles: Array<string>, objetoTipo: string | null, objetoId: string | null, procesoId: string | null, motivo: string | null, hashAntes: string | null, hashDespues: string | null, detalles: unknown, direccion: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SesionAdminQueryVariables = Exact<{ [key: string]: never; }>;


export type SesionAdminQuery = { __typename: 'Query', capacidades: Array<string>, yo: { __typename: 'Yo', segundoFactor: boolean, debeActivarSegundoFactor: boolean, persona: { __typename: 'Persona', id: string, nombres: string, apellidos: string, correo: string }, roles: Array<{ __typename: 'AsignacionRol', id: string, rol: Rol, entidadId: string | null, procesoId: string | null }> } | null };

export type IniciarSesionAdminMutationVariables = Exact<{
  usuario: string;
  clave: string;
  codigo?: string | null | undefined;
}>;


export type IniciarSesionAdminMutation = { __typename: 'Mutation', iniciarSesion: { __typename: 'Aviso', mensaje: string } };

export type CerrarSesionAdminMutationVariables = Exact<{ [key: string]: never; }>;


export type CerrarSesionAdminMutation = { __typename: 'Mutation', cerrarSesion: { __typename: 'Aviso', mensaje: string } };

export type PrepararSegundoFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type PrepararSegundoFactorMutation = { __typename: 'Mutation', prepararSegundoFactor: { __typename: 'SegundoFactor', secreto: string, uri: string } };

export type ActivarSegundoFactorMutationVariables = Exact<{
  codigo: string;
}>;


export type ActivarSegundoFactorMutation = { __typename: 'Mutation', activarSegundoFactor: { __typename: 'Aviso', mensaje: string } };

export type ProcesosAdminQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filtro?: FiltroProcesos | null | undefined;
  orden: OrdenProcesos;
}>;


export type ProcesosAdminQuery = { __typename: 'Query', procesos: { __typename: 'ProcesoConnection', edges: Array<{ __typename: 'ProcesoEdge', node: { __typename: 'Proceso', id: string, codigo: string, titulo: string, estado: EstadoProceso, fase: FaseProceso, versionVigente: number | null, postulacionAbre: string | null, postulacionCierra: string | null, entidad: { __typename: 'Entidad', id: string, siglas: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CrearProcesoAdminMutationVariables = Exact<{
  entrada: CrearProcesoInput;
}>;


export type CrearProcesoAdminMutation = { __typename: 'Mutation', crearProceso: { __typename: 'Proceso', id: string } };

export type EntidadesAdminQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type EntidadesAdminQuery = { __typename: 'Query', entidades: { __typename: 'EntidadConnection', edges: Array<{ __typename: 'EntidadEdge', node: { __typename: 'Entidad', id: string, nombre: string, siglas: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ProcesoAdminQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcesoAdminQuery = { __typename: 'Query', proceso: { __typename: 'Proceso', id: string, codigo: string, titulo: string, estado: EstadoProceso, fase: FaseProceso, versionVigente: number | null, postulacionAbre: string | null, postulacionCierra: string | null, entidad: { __typename: 'Entidad', id: string, nombre: string, siglas: string, requiereSegundaPersona: boolean } | null, borrador: { __typename: 'BorradorBases', documento: unknown, revision: number, guardadoEn: string, hallazgos: Array<{ __typename: 'Hallazgo', codigo: string, gravedad: Gravedad, ruta: string, mensaje: string, salida: { __typename: 'Salida', texto: string, ruta: string, valor: unknown } | null }> } | null, capacidades: Array<{ __typename: 'CapacidadProceso', acto: ActoProceso, permitido: boolean, hasta: string | null, motivo: { __typename: 'MotivoRechazo', codigo: string, mensaje: string } | null }> } | null };

export type BorradorDeProcesoFragment = { __typename: 'Proceso', borrador: { __typename: 'BorradorBases', revision: number, guardadoEn: string, hallazgos: Array<{ __typename: 'Hallazgo', codigo: string, gravedad: Gravedad, ruta: string, mensaje: string, salida: { __typename: 'Salida', texto: string, ruta: string, valor: unknown } | null }> } | null, capacidades: Array<{ __typename: 'CapacidadProceso', acto: ActoProceso, permitido: boolean, hasta: string | null, motivo: { __typename: 'MotivoRechazo', codigo: string, mensaje: string } | null }> };

export type EditarBorradorAdminMutationVariables = Exact<{
  proceso: string | number;
  revision: number;
  cambios: Array<CambioBorradorInput> | CambioBorradorInput;
}>;


export type EditarBorradorAdminMutation = { __typename: 'Mutation', editarBorrador: { __typename: 'Proceso', id: string, codigo: string, titulo: string, borrador: { __typename: 'BorradorBases', revision: number, guardadoEn: string, hallazgos: Array<{ __typename: 'Hallazgo', codigo: string, gravedad: Gravedad, ruta: string, mensaje: string, salida: { __typename: 'Salida', texto: string, ruta: string, valor: unknown } | null }> } | null, capacidades: Array<{ __typename: 'CapacidadProceso', acto: ActoProceso, permitido: boolean, hasta: string | null, motivo: { __typename: 'MotivoRechazo', codigo: string, mensaje: string } | null }> } };

export type ImportarBasesAdminMutationVariables = Exact<{
  proceso: string | number;
  revision: number;
  documento: string;
}>;


export type ImportarBasesAdminMutation = { __typename: 'Mutation', importarBases: { __typename: 'Proceso', id: string } };

export type ExportarBasesAdminQueryVariables = Exact<{
  proceso: string | number;
  version?: number | null | undefined;
}>;


export type ExportarBasesAdminQuery = { __typename: 'Query', exportarBases: string };

export type PublicacionAdminQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicacionAdminQuery = { __typename: 'Query', proceso: { __typename: 'Proceso', id: string, versionVigente: number | null, versiones: Array<{ __typename: 'VersionBases', id: string, numero: number, clase: ClaseVersion, motivo: string | null, diferencias: Array<string>, sha256: string, publicadaEn: string, propuestaPor: string | null, aprobadaPor: string | null }>, propuesta: { __typename: 'PropuestaVersion', id: string, clase: ClaseVersion, motivo: string | null, propuestaPor: string | null, propuestaEn: string, diferencias: Array<string> } | null } | null };

export type ProponerPublicacionAdminMutationVariables = Exact<{
  proceso: string | number;
  revision: number;
}>;


export type ProponerPublicacionAdminMutation = { __typename: 'Mutation', proponerPublicacion: { __typename: 'Proceso', id: string } };

export type PublicarBasesAdminMutationVariables = Exact<{
  proceso: string | number;
  revision: number;
}>;


export type PublicarBasesAdminMutation = { __typename: 'Mutation', publicarBases: { __typename: 'Proceso', id: string } };

export type AprobarPublicacionAdminMutationVariables = Exact<{
  proceso: string | number;
  propuesta: string | number;
}>;


export type AprobarPublicacionAdminMutation = { __typename: 'Mutation', aprobarPublicacion: { __typename: 'Proceso', id: string } };

export type ObservarPublicacionAdminMutationVariables = Exact<{
  proceso: string | number;
  propuesta: string | number;
  observacion: string;
}>;


export type ObservarPublicacionAdminMutation = { __typename: 'Mutation', observarPublicacion: { __typename: 'Proceso', id: string } };

export type EnmendarBasesAdminMutationVariables = Exact<{
  proceso: string | number;
  revision: number;
  motivo: string;
}>;


export type EnmendarBasesAdminMutation = { __typename: 'Mutation', enmendarBases: { __typename: 'Proceso', id: string } };

export type VigenteAdminQueryVariables = Exact<{
  id: string | number;
}>;


export type VigenteAdminQuery = { __typename: 'Query', proceso: { __typename: 'Proceso', id: string, version: { __typename: 'VersionBases', id: string, numero: number, documento: unknown } | null } | null };

export type PersonalAdminQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  buscar?: string | null | undefined;
}>;


export type PersonalAdminQuery = { __typename: 'Query', personal: { __typename: 'PersonalConnection', edges: Array<{ __typename: 'PersonalEdge', node: { __typename: 'Personal', id: string, nombres: string, apellidos: string, correo: string, roles: Array<{ __typename: 'AsignacionRol', id: string, rol: Rol, entidadId: string | null, procesoId: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type InvitarPersonalAdminMutationVariables = Exact<{
  entrada: InvitacionInput;
}>;


export type InvitarPersonalAdminMutation = { __typename: 'Mutation', invitarPersonal: { __typename: 'Aviso', mensaje: string } };

export type AsignarRolAdminMutationVariables = Exact<{
  persona: string | number;
  rol: RolInput;
}>;


export type AsignarRolAdminMutation = { __typename: 'Mutation', asignarRol: { __typename: 'Aviso', mensaje: string } };

export type RetirarRolAdminMutationVariables = Exact<{
  id: string | number;
  motivo?: string | null | undefined;
}>;


export type RetirarRolAdminMutation = { __typename: 'Mutation', retirarRol: { __typename: 'Aviso', mensaje: string } };

export const BorradorDeProcesoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BorradorDeProceso"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proceso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"borrador"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"guardadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"hallazgos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"gravedad"}},{"kind":"Field","name":{"kind":"Name","value":"ruta"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}},{"kind":"Field","name":{"kind":"Name","value":"salida"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"ruta"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacidades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acto"}},{"kind":"Field","name":{"kind":"Name","value":"permitido"}},{"kind":"Field","name":{"kind":"Name","value":"hasta"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]}}]} as unknown as DocumentNode<BorradorDeProcesoFragment, unknown>;
export const AuditoriaAdminDocument = {"__meta__":{"hash":"sha256:5a15755edce38796aa44a81f2a7c9c015176fe44d0e1d2534ad5c40a6076dbf0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditoriaAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltroAuditoriaInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditoria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instante"}},{"kind":"Field","name":{"kind":"Name","value":"acto"}},{"kind":"Field","name":{"kind":"Name","value":"evento"}},{"kind":"Field","name":{"kind":"Name","value":"resultado"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"objetoTipo"}},{"kind":"Field","name":{"kind":"Name","value":"objetoId"}},{"kind":"Field","name":{"kind":"Name","value":"procesoId"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"}},{"kind":"Field","name":{"kind":"Name","value":"hashAntes"}},{"kind":"Field","name":{"kind":"Name","value":"hashDespues"}},{"kind":"Field","name":{"kind":"Name","value":"detalles"}},{"kind":"Field","name":{"kind":"Name","value":"direccion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditoriaAdminQuery, AuditoriaAdminQueryVariables>;
export const SesionAdminDocument = {"__meta__":{"hash":"sha256:2f891a554acc1f088c69e7523ef7b6cd71219c5313c8f09a011d89a65f0fce7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SesionAdmin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"yo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"persona"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombres"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"correo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"entidadId"}},{"kind":"Field","name":{"kind":"Name","value":"procesoId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segundoFactor"}},{"kind":"Field","name":{"kind":"Name","value":"debeActivarSegundoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacidades"}}]}}]} as unknown as DocumentNode<SesionAdminQuery, SesionAdminQueryVariables>;
export const IniciarSesionAdminDocument = {"__meta__":{"hash":"sha256:22df608f9cd1adefd38dea7e8d9f6da95f831ae506c522234742a550040ca9d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IniciarSesionAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usuario"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clave"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"iniciarSesion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"usuario"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usuario"}}},{"kind":"Argument","name":{"kind":"Name","value":"clave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clave"}}},{"kind":"Argument","name":{"kind":"Name","value":"codigo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<IniciarSesionAdminMutation, IniciarSesionAdminMutationVariables>;
export const CerrarSesionAdminDocument = {"__meta__":{"hash":"sha256:5afc66df2408e15062c035fd02b4118f5f92503be7798bb14ad7c9866a06a953"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CerrarSesionAdmin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cerrarSesion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<CerrarSesionAdminMutation, CerrarSesionAdminMutationVariables>;
export const PrepararSegundoFactorDocument = {"__meta__":{"hash":"sha256:d1c0c6646b6068ec23cc5ceb2149c6e988507349e75525fe9775817b58211206"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepararSegundoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prepararSegundoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secreto"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}}]}}]} as unknown as DocumentNode<PrepararSegundoFactorMutation, PrepararSegundoFactorMutationVariables>;
export const ActivarSegundoFactorDocument = {"__meta__":{"hash":"sha256:19645a1dbb908ba0a07d0d2af4cad1475ecac0f38e331fde5bbc904a298becf2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivarSegundoFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activarSegundoFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codigo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<ActivarSegundoFactorMutation, ActivarSegundoFactorMutationVariables>;
export const ProcesosAdminDocument = {"__meta__":{"hash":"sha256:c5cd802f88fb9e71fe23a0019964b00c4f376a7da9ea9caa8d992a45d2ea415d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcesosAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltroProcesos"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orden"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrdenProcesos"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"procesos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"versionVigente"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionAbre"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionCierra"}},{"kind":"Field","name":{"kind":"Name","value":"entidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siglas"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ProcesosAdminQuery, ProcesosAdminQueryVariables>;
export const CrearProcesoAdminDocument = {"__meta__":{"hash":"sha256:ec110cc5a89838c8a038f81b18f5a8d2e55cdee4018e8df03b899afcfa052fdb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrearProcesoAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrearProcesoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crearProceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entrada"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CrearProcesoAdminMutation, CrearProcesoAdminMutationVariables>;
export const EntidadesAdminDocument = {"__meta__":{"hash":"sha256:5391b965a608a95092bf2df0ed3409b55f3abc7b60254c0ed339d8af88556646"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntidadesAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entidades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"siglas"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EntidadesAdminQuery, EntidadesAdminQueryVariables>;
export const ProcesoAdminDocument = {"__meta__":{"hash":"sha256:27f16f3ecf63a4baefc20b456b6b29adc3f3e3fa299728b83cc1b6f9e52e3a57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcesoAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"versionVigente"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionAbre"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionCierra"}},{"kind":"Field","name":{"kind":"Name","value":"entidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"siglas"}},{"kind":"Field","name":{"kind":"Name","value":"requiereSegundaPersona"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borrador"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BorradorDeProceso"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BorradorDeProceso"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proceso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"borrador"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"guardadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"hallazgos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"gravedad"}},{"kind":"Field","name":{"kind":"Name","value":"ruta"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}},{"kind":"Field","name":{"kind":"Name","value":"salida"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"ruta"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacidades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acto"}},{"kind":"Field","name":{"kind":"Name","value":"permitido"}},{"kind":"Field","name":{"kind":"Name","value":"hasta"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]}}]} as unknown as DocumentNode<ProcesoAdminQuery, ProcesoAdminQueryVariables>;
export const EditarBorradorAdminDocument = {"__meta__":{"hash":"sha256:683266b04b06f2254f2703c10f69a63da8c43b09d727743f3e43c51642f0f768"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditarBorradorAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cambios"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CambioBorradorInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editarBorrador"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"cambios"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cambios"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BorradorDeProceso"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BorradorDeProceso"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proceso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"borrador"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"guardadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"hallazgos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"gravedad"}},{"kind":"Field","name":{"kind":"Name","value":"ruta"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}},{"kind":"Field","name":{"kind":"Name","value":"salida"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"ruta"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacidades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acto"}},{"kind":"Field","name":{"kind":"Name","value":"permitido"}},{"kind":"Field","name":{"kind":"Name","value":"hasta"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]}}]} as unknown as DocumentNode<EditarBorradorAdminMutation, EditarBorradorAdminMutationVariables>;
export const ImportarBasesAdminDocument = {"__meta__":{"hash":"sha256:2077a7b1412c2c234d2d34c8ae31fcf43d25834f3df8e82c35483cb8184524c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportarBasesAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documento"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importarBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"documento"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documento"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ImportarBasesAdminMutation, ImportarBasesAdminMutationVariables>;
export const ExportarBasesAdminDocument = {"__meta__":{"hash":"sha256:5a26117154aa90c442e5aedb0dbd0bf65b796a46667c07201cf1963b38017ad1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportarBasesAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportarBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}]}}]} as unknown as DocumentNode<ExportarBasesAdminQuery, ExportarBasesAdminQueryVariables>;
export const PublicacionAdminDocument = {"__meta__":{"hash":"sha256:1d041394d7f4a6580c307ce8fdf24341dafbadebe989d7086361e2cb6de64416"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicacionAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionVigente"}},{"kind":"Field","name":{"kind":"Name","value":"versiones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"clase"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"}},{"kind":"Field","name":{"kind":"Name","value":"diferencias"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"publicadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"propuestaPor"}},{"kind":"Field","name":{"kind":"Name","value":"aprobadaPor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"propuesta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clase"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"}},{"kind":"Field","name":{"kind":"Name","value":"propuestaPor"}},{"kind":"Field","name":{"kind":"Name","value":"propuestaEn"}},{"kind":"Field","name":{"kind":"Name","value":"diferencias"}}]}}]}}]}}]} as unknown as DocumentNode<PublicacionAdminQuery, PublicacionAdminQueryVariables>;
export const ProponerPublicacionAdminDocument = {"__meta__":{"hash":"sha256:a2310a68b4e831cbe02343badfae77afa76a8c3434e733eef7ea623395c74359"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProponerPublicacionAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proponerPublicacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProponerPublicacionAdminMutation, ProponerPublicacionAdminMutationVariables>;
export const PublicarBasesAdminDocument = {"__meta__":{"hash":"sha256:93e632cce7db1a97ca94a15629d7493b88a9e2a5345fff194c4bbd2afb8aa980"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublicarBasesAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicarBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublicarBasesAdminMutation, PublicarBasesAdminMutationVariables>;
export const AprobarPublicacionAdminDocument = {"__meta__":{"hash":"sha256:0869ac0dc16a6d9d730e74266351f5d1c9324c8baf3e08ba0fd05efe651a97c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AprobarPublicacionAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"propuesta"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aprobarPublicacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"propuesta"},"value":{"kind":"Variable","name":{"kind":"Name","value":"propuesta"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AprobarPublicacionAdminMutation, AprobarPublicacionAdminMutationVariables>;
export const ObservarPublicacionAdminDocument = {"__meta__":{"hash":"sha256:f9533684c2e552111bef25c24dca3fb6b9e668c9cd8c691c0cec2cfe51b3e59e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObservarPublicacionAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"propuesta"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"observacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"observarPublicacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"propuesta"},"value":{"kind":"Variable","name":{"kind":"Name","value":"propuesta"}}},{"kind":"Argument","name":{"kind":"Name","value":"observacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"observacion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ObservarPublicacionAdminMutation, ObservarPublicacionAdminMutationVariables>;
export const EnmendarBasesAdminDocument = {"__meta__":{"hash":"sha256:60e969c2b01b39dbf3621361aba5c4a0c969bd73bb69ba39233f53f1d6e95ac8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnmendarBasesAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motivo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enmendarBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"motivo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motivo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EnmendarBasesAdminMutation, EnmendarBasesAdminMutationVariables>;
export const VigenteAdminDocument = {"__meta__":{"hash":"sha256:d05c2965e7053ef1cad435901b645308c968cdd719bebe47e0c9408eba33332e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VigenteAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}}]}}]}}]} as unknown as DocumentNode<VigenteAdminQuery, VigenteAdminQueryVariables>;
export const PersonalAdminDocument = {"__meta__":{"hash":"sha256:7a9eb15884e69b0a9257f904f144b4a493365e8b2a997229cf4cf6028e00bb13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buscar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"buscar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buscar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombres"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"correo"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"entidadId"}},{"kind":"Field","name":{"kind":"Name","value":"procesoId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PersonalAdminQuery, PersonalAdminQueryVariables>;
export const InvitarPersonalAdminDocument = {"__meta__":{"hash":"sha256:afbdd5cfc2365657be345438ca8a9478f0b0123298aa283d7c06748d01e29195"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitarPersonalAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitacionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitarPersonal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entrada"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<InvitarPersonalAdminMutation, InvitarPersonalAdminMutationVariables>;
export const AsignarRolAdminDocument = {"__meta__":{"hash":"sha256:067267062daef4de4953dfb887307acffb4ede59703fd6550835d8ca7d20cff7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AsignarRolAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"persona"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rol"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asignarRol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"persona"},"value":{"kind":"Variable","name":{"kind":"Name","value":"persona"}}},{"kind":"Argument","name":{"kind":"Name","value":"rol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rol"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<AsignarRolAdminMutation, AsignarRolAdminMutationVariables>;
export const RetirarRolAdminDocument = {"__meta__":{"hash":"sha256:9855a9b23b59adfb94c5826d4f772f42f650ae0393a26d72bd701fa1c8214628"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirarRolAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motivo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retirarRol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"motivo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motivo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<RetirarRolAdminMutation, RetirarRolAdminMutationVariables>;