/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Archivo que se va a subir. */
export type CargaInput = {
  /** Tamaño en bytes. */
  bytes: number;
  /** Nombre del archivo. */
  nombre: string;
  /** Formato. */
  tipo: TipoArchivo;
};

/** Qué publica una publicación de resultados. */
export type ClasePublicacion =
  /** Una corrección de lo ya publicado. */
  | 'FE_DE_ERRATAS'
  /** Los resultados finales. */
  | 'FINAL'
  /** Los resultados de una etapa. */
  | 'PRELIMINAR';

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

/** Cómo queda alguien en una etapa. */
export type EstadoEtapa =
  /** APTO. */
  | 'APTO'
  /** DESCALIFICADO por una causa de las bases. */
  | 'DESCALIFICADO'
  /** NO APTO. */
  | 'NO_APTO'
  /** NO SE PRESENTÓ o llegó fuera de hora. */
  | 'NO_SE_PRESENTO'
  /** Todavía falta evaluar algo. */
  | 'PENDIENTE';

/** Estado de una postulación. */
export type EstadoPostulacion =
  /** Se está llenando. */
  | 'BORRADOR'
  /** Se envió y quedó sellada. */
  | 'ENVIADA'
  /** La retiró quien postulaba. */
  | 'RETIRADA';

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

/** Fila de una sección. Las respuestas en blanco se omiten. */
export type FilaInput = {
  /** Folios del sustento; si se omite, conserva los que tenía. */
  folios?: string | null | undefined;
  /** Identificador de la fila, hasta 60 caracteres; lo elige quien la crea y no se repite. */
  id: string | number;
  /** Archivos que la sustentan; si se omite, conserva los que tenía. */
  sustentos?: Array<string | number> | null | undefined;
  /** Respuestas por identificador de campo: un texto, o la lista de opciones elegidas. */
  valores: unknown;
};

/** Qué procesos se buscan; lo que se omite no filtra. */
export type FiltroProcesos = {
  /** Año. */
  anio?: number | null | undefined;
  /** En la lista de trabajo, si se buscan los archivados; si se omite, los que no lo están. Al público se le muestran todos. */
  archivados?: boolean | null | undefined;
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
  /** Hay que corregirlo o justificarlo por escrito. */
  | 'ADVERTENCIA'
  /** Impide publicar o enviar. */
  | 'ERROR'
  /** Solo informa. */
  | 'NOTA';

/** En qué va una fila del cronograma. */
export type MarchaHito =
  /** Está en curso. */
  | 'EN_CURSO'
  /** Todavía no comienza. */
  | 'POR_COMENZAR'
  /** Se dice con palabras. */
  | 'SIN_FECHA'
  /** Ya terminó. */
  | 'TERMINADO';

/** Qué se hizo para llegar a un número. */
export type OperacionPaso =
  /** Es un dato. */
  | 'DATO'
  /** Se eligió el paso de número «indice», contado desde 0. */
  | 'ELIGE'
  /** Es un número de las bases o del comité. */
  | 'FIJO'
  /** Se tomó el mayor. */
  | 'MAYOR'
  /** Se tomó la mediana. */
  | 'MEDIANA'
  /** Se tomó el «por» por ciento. */
  | 'PORCENTAJE'
  /** Se promedió. */
  | 'PROMEDIO'
  /** Se multiplicó por «por» y se dividió entre «entre». */
  | 'PROPORCION'
  /** Se redondeó a «decimales» según «modo». */
  | 'REDONDEO'
  /** Al primero se restó el segundo. */
  | 'RESTA'
  /** Se sumaron los pasos. */
  | 'SUMA'
  /** Se cortó en «tope». */
  | 'TOPE'
  /** Se contaron unidades y se pagó por cada una. */
  | 'UNIDADES';

/** Orden de una lista de procesos. */
export type OrdenProcesos =
  /** Aquellos cuyo plazo cierra antes primero; al final, los que no tienen fecha. */
  | 'CIERRE'
  /** Los más recientes primero. */
  | 'MAS_RECIENTES';

/** Datos con los que una persona crea su cuenta. */
export type RegistroInput = {
  /** Apellidos, como figuran en el documento. */
  apellidos: string;
  /** Celular, nueve dígitos. */
  celular?: string | null | undefined;
  /** Contraseña: de 10 a 128 caracteres, difícil de adivinar. */
  clave: string;
  /** Correo electrónico al que llegarán los avisos. */
  correo: string;
  /** Fecha de nacimiento. */
  fechaNacimiento?: string | null | undefined;
  /** Nombres, como figuran en el documento. */
  nombres: string;
  /** Número de documento, sin espacios ni guiones. */
  numeroDocumento: string;
  /** Tipo de documento de identidad. */
  tipoDocumento: TipoDocumento;
};

/** Cómo termina alguien el concurso. */
export type ResultadoFinal =
  /** Sigue en orden de mérito si un ganador no asume. */
  | 'ACCESITARIO'
  /** Aprobó y no alcanzó vacante. */
  | 'APROBADO_SIN_VACANTE'
  /** Obtuvo otra plaza que prefería. */
  | 'ASIGNADO_A_OTRA_PLAZA'
  /** DESCALIFICADO. */
  | 'DESCALIFICADO'
  /** Empata por la última vacante y falta resolverlo. */
  | 'EMPATE_PENDIENTE'
  /** Obtuvo una vacante. */
  | 'GANADOR'
  /** NO APTO. */
  | 'NO_APTO'
  /** NO SE PRESENTÓ. */
  | 'NO_SE_PRESENTO'
  /** El concurso no ha terminado para esta persona. */
  | 'PENDIENTE'
  /** Su resultado dejó de valer después de publicado. */
  | 'RESULTADO_SIN_EFECTO'
  /** Se retiró. */
  | 'RETIRADO';

/** Respuesta a una declaración jurada. */
export type SiNo =
  /** No. */
  | 'NO'
  /** Sí, o acepta. */
  | 'SI';

/** Formato de un archivo; se comprueba con su contenido, no con su nombre. */
export type TipoArchivo =
  /** Imagen JPEG. */
  | 'JPEG'
  /** Documento PDF sin contraseña. */
  | 'PDF'
  /** Imagen PNG. */
  | 'PNG';

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

export type LugaresQueryVariables = Exact<{
  dentroDe?: string | number | null | undefined;
}>;


export type LugaresQuery = { __typename: 'Query', lugares: Array<{ __typename: 'Lugar', codigo: string, nombre: string }> };

export type LugarQueryVariables = Exact<{
  codigo: string | number;
}>;


export type LugarQuery = { __typename: 'Query', lugar: { __typename: 'Lugar', codigo: string, completo: string } | null };

export type RegistrarMutationVariables = Exact<{
  entrada: RegistroInput;
}>;


export type RegistrarMutation = { __typename: 'Mutation', registrar: { __typename: 'Aviso', mensaje: string } };

export type VerificarCorreoMutationVariables = Exact<{
  token: string;
}>;


export type VerificarCorreoMutation = { __typename: 'Mutation', verificarCorreo: { __typename: 'Aviso', mensaje: string } };

export type IniciarSesionMutationVariables = Exact<{
  usuario: string;
  clave: string;
  codigo?: string | null | undefined;
}>;


export type IniciarSesionMutation = { __typename: 'Mutation', iniciarSesion: { __typename: 'Aviso', mensaje: string } };

export type PedirRecuperacionMutationVariables = Exact<{
  usuario: string;
}>;


export type PedirRecuperacionMutation = { __typename: 'Mutation', pedirRecuperacion: { __typename: 'Aviso', mensaje: string } };

export type RestablecerClaveMutationVariables = Exact<{
  token: string;
  clave: string;
}>;


export type RestablecerClaveMutation = { __typename: 'Mutation', restablecerClave: { __typename: 'Aviso', mensaje: string } };

export type CorreosDemoQueryVariables = Exact<{
  destinatario?: string | null | undefined;
}>;


export type CorreosDemoQuery = { __typename: 'Query', correosDemo: Array<{ __typename: 'CorreoDemo', id: string, codigo: string, datos: unknown, creadoEn: string }> };

export type YoQueryVariables = Exact<{ [key: string]: never; }>;


export type YoQuery = { __typename: 'Query', yo: { __typename: 'Yo', persona: { __typename: 'Persona', id: string, nombres: string, apellidos: string, correo: string } } | null };

export type CerrarSesionMutationVariables = Exact<{ [key: string]: never; }>;


export type CerrarSesionMutation = { __typename: 'Mutation', cerrarSesion: { __typename: 'Aviso', mensaje: string } };

export type IniciarCargaMutationVariables = Exact<{
  entrada: CargaInput;
}>;


export type IniciarCargaMutation = { __typename: 'Mutation', iniciarCarga: { __typename: 'Carga', id: string, desplazamiento: number, parteMaxima: number } };

export type SubirParteMutationVariables = Exact<{
  carga: string | number;
  desplazamiento: number;
  parte: Blob;
}>;


export type SubirParteMutation = { __typename: 'Mutation', subirParte: { __typename: 'Carga', id: string, desplazamiento: number, parteMaxima: number } };

export type TerminarCargaMutationVariables = Exact<{
  carga: string | number;
  sha256: string;
}>;


export type TerminarCargaMutation = { __typename: 'Mutation', terminarCarga: { __typename: 'Archivo', id: string, nombre: string, tipo: TipoArchivo, bytes: number, sha256: string, url: string } };

export type CargaQueryVariables = Exact<{
  id: string | number;
}>;


export type CargaQuery = { __typename: 'Query', carga: { __typename: 'Carga', id: string, desplazamiento: number, parteMaxima: number } | null };

export type PostulacionQueryVariables = Exact<{
  id: string | number;
}>;


export type PostulacionQuery = { __typename: 'Query', postulacion: { __typename: 'Postulacion', id: string, codigo: string, estado: EstadoPostulacion, revision: number, plazas: Array<string>, versionBases: number, desactualizada: boolean, guardadaEn: string, respuestas: Array<{ __typename: 'SeccionRespondida', seccion: string, filas: Array<{ __typename: 'FilaRespondida', id: string, valores: unknown, sustentos: Array<string> | null }> }>, documentos: Array<{ __typename: 'DocumentoPresentado', documento: string, archivos: Array<string>, confirmado: boolean }>, declaraciones: Array<{ __typename: 'DeclaracionRespondida', declaracion: string, respuesta: SiNo }>, archivos: Array<{ __typename: 'Archivo', id: string, nombre: string, tipo: TipoArchivo, bytes: number, url: string }>, postulante: { __typename: 'DatosPostulante', nombres: string, documento: string } | null, proceso: { __typename: 'Proceso', id: string, codigo: string, titulo: string, fase: FaseProceso, postulacionAbre: string | null, postulacionCierra: string | null } } | null };

export type BasesQueryVariables = Exact<{
  proceso: string | number;
  numero: number;
}>;


export type BasesQuery = { __typename: 'Query', proceso: { __typename: 'Proceso', id: string, version: { __typename: 'VersionBases', numero: number, documento: unknown } | null } | null };

export type GuardarRespuestasMutationVariables = Exact<{
  postulacion: string | number;
  revision: number;
  seccion: string | number;
  filas: Array<FilaInput> | FilaInput;
}>;


export type GuardarRespuestasMutation = { __typename: 'Mutation', guardarRespuestas: { __typename: 'Postulacion', id: string, revision: number, guardadaEn: string } };

export type ResponderDeclaracionMutationVariables = Exact<{
  postulacion: string | number;
  revision: number;
  declaracion: string | number;
  respuesta: SiNo;
}>;


export type ResponderDeclaracionMutation = { __typename: 'Mutation', responderDeclaracion: { __typename: 'Postulacion', id: string, revision: number, declaraciones: Array<{ __typename: 'DeclaracionRespondida', declaracion: string, respuesta: SiNo }> } };

export type AdjuntarDocumentoMutationVariables = Exact<{
  postulacion: string | number;
  revision: number;
  documento: string | number;
  archivo: string | number;
}>;


export type AdjuntarDocumentoMutation = { __typename: 'Mutation', adjuntarDocumento: { __typename: 'Postulacion', id: string, revision: number, documentos: Array<{ __typename: 'DocumentoPresentado', documento: string, archivos: Array<string>, confirmado: boolean }> } };

export type QuitarDocumentoMutationVariables = Exact<{
  postulacion: string | number;
  revision: number;
  documento: string | number;
  archivo: string | number;
}>;


export type QuitarDocumentoMutation = { __typename: 'Mutation', quitarDocumento: { __typename: 'Postulacion', id: string, revision: number, documentos: Array<{ __typename: 'DocumentoPresentado', documento: string, archivos: Array<string>, confirmado: boolean }> } };

export type ConfirmarDocumentoMutationVariables = Exact<{
  postulacion: string | number;
  revision: number;
  documento: string | number;
}>;


export type ConfirmarDocumentoMutation = { __typename: 'Mutation', confirmarDocumento: { __typename: 'Postulacion', id: string, revision: number, documentos: Array<{ __typename: 'DocumentoPresentado', documento: string, archivos: Array<string>, confirmado: boolean }> } };

export type MiResultadoQueryVariables = Exact<{
  postulacion: string | number;
}>;


export type MiResultadoQuery = { __typename: 'Query', postulacion: { __typename: 'Postulacion', id: string, codigo: string, enviadaEn: string | null, proceso: { __typename: 'Proceso', id: string, codigo: string, titulo: string, bases: { __typename: 'Bases', generalidades: { __typename: 'Generalidades', baseLegal: Array<{ __typename: 'Norma', id: string, nombre: string }> } } | null } } | null, miResultado: { __typename: 'ResultadoPostulacion', publicacion: { __typename: 'PublicacionResultados', id: string, clase: ClasePublicacion, publicadaEn: string, versionBases: number }, candidaturas: Array<{ __typename: 'CandidaturaResultado', plaza: string, puesto: string, resultado: ResultadoFinal, lugar: number | null, desempate: string | null, motivos: Array<{ __typename: 'MotivoResultado', codigo: string, texto: string, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null }>, total: { __typename: 'PuntajeExplicado', valor: string } | null, final: { __typename: 'PuntajeExplicado', valor: string, pasos: Array<{ __typename: 'Paso', numero: number, padre: number | null, concepto: string, operacion: OperacionPaso, valor: string, texto: string | null, parametros: Array<{ __typename: 'ParametroPaso', nombre: string, valor: string }>, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null }> } | null, bonificaciones: Array<{ __typename: 'BonificacionResultado', bonificacion: string, nombre: string, incremento: { __typename: 'PuntajeExplicado', valor: string } | null, motivos: Array<{ __typename: 'MotivoResultado', codigo: string, texto: string, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null }> }>, etapas: Array<{ __typename: 'EtapaResultado', etapa: string, nombre: string, estado: EstadoEtapa, motivos: Array<{ __typename: 'MotivoResultado', codigo: string, texto: string, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null }>, requisitos: Array<{ __typename: 'RequisitoResultado', requisito: string, texto: string, cumple: boolean | null, motivo: string | null }>, criterios: Array<{ __typename: 'CriterioResultado', criterio: string, nombre: string, puntaje: string }>, obtenido: { __typename: 'PuntajeExplicado', valor: string, pasos: Array<{ __typename: 'Paso', numero: number, padre: number | null, concepto: string, operacion: OperacionPaso, valor: string, texto: string | null, parametros: Array<{ __typename: 'ParametroPaso', nombre: string, valor: string }>, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null }> } | null, acumulado: { __typename: 'PuntajeExplicado', valor: string, pasos: Array<{ __typename: 'Paso', numero: number, padre: number | null, concepto: string, operacion: OperacionPaso, valor: string, texto: string | null, parametros: Array<{ __typename: 'ParametroPaso', nombre: string, valor: string }>, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null }> } | null, bonificaciones: Array<{ __typename: 'BonificacionResultado', bonificacion: string, nombre: string, incremento: { __typename: 'PuntajeExplicado', valor: string } | null, motivos: Array<{ __typename: 'MotivoResultado', codigo: string, texto: string, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null }> }> }> }> } | null };

export type MotivoConCitaFragment = { __typename: 'MotivoResultado', codigo: string, texto: string, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null };

export type PasoDeTrazaFragment = { __typename: 'Paso', numero: number, padre: number | null, concepto: string, operacion: OperacionPaso, valor: string, texto: string | null, parametros: Array<{ __typename: 'ParametroPaso', nombre: string, valor: string }>, cita: { __typename: 'Cita', seccion: string | null, norma: string | null, articulo: string | null } | null };

export type RevisarPostulacionQueryVariables = Exact<{
  postulacion: string | number;
}>;


export type RevisarPostulacionQuery = { __typename: 'Query', revisarPostulacion: Array<{ __typename: 'Hallazgo', codigo: string, gravedad: Gravedad, ruta: string, mensaje: string }> };

export type EnviarPostulacionMutationVariables = Exact<{
  postulacion: string | number;
  revision: number;
  clave: string;
}>;


export type EnviarPostulacionMutation = { __typename: 'Mutation', enviarPostulacion: { __typename: 'Constancia', numero: string } };

export type ActualizarVersionMutationVariables = Exact<{
  postulacion: string | number;
  revision: number;
}>;


export type ActualizarVersionMutation = { __typename: 'Mutation', actualizarVersion: { __typename: 'PostulacionActualizada', postulacion: { __typename: 'Postulacion', id: string, revision: number }, hallazgos: Array<{ __typename: 'Hallazgo', mensaje: string }> } };

export type MisPostulacionesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MisPostulacionesQuery = { __typename: 'Query', misPostulaciones: { __typename: 'PostulacionConnection', edges: Array<{ __typename: 'PostulacionEdge', node: { __typename: 'Postulacion', id: string, codigo: string, estado: EstadoPostulacion, plazas: Array<string>, guardadaEn: string, enviadaEn: string | null, retiradaEn: string | null, constancia: { __typename: 'Constancia', numero: string } | null, proceso: { __typename: 'Proceso', id: string, codigo: string, titulo: string, fase: FaseProceso, postulacionCierra: string | null, plazas: Array<{ __typename: 'Plaza', id: string, nombre: string }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ProcesoParaPostularQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcesoParaPostularQuery = { __typename: 'Query', proceso: { __typename: 'Proceso', id: string, codigo: string, titulo: string, fase: FaseProceso, postulacionAbre: string | null, postulacionCierra: string | null, version: { __typename: 'VersionBases', numero: number, documento: unknown } | null } | null };

export type CrearPostulacionMutationVariables = Exact<{
  proceso: string | number;
  plazas: Array<string | number> | string | number;
}>;


export type CrearPostulacionMutation = { __typename: 'Mutation', crearPostulacion: { __typename: 'Postulacion', id: string } };

export type ConstanciaDeQueryVariables = Exact<{
  id: string | number;
}>;


export type ConstanciaDeQuery = { __typename: 'Query', postulacion: { __typename: 'Postulacion', id: string, estado: EstadoPostulacion, plazas: Array<string>, postulante: { __typename: 'DatosPostulante', nombres: string, documento: string } | null, constancia: { __typename: 'Constancia', numero: string, codigo: string, enviadaEn: string, version: number, basesSha256: string, huella: string, archivos: Array<{ __typename: 'ArchivoSellado', id: string, nombre: string, bytes: number, sha256: string }> } | null, proceso: { __typename: 'Proceso', id: string, codigo: string, titulo: string, plazas: Array<{ __typename: 'Plaza', id: string, nombre: string }>, cronograma: Array<{ __typename: 'HitoProgramado', primerDia: string | null, ultimoDia: string | null, marcha: MarchaHito, hito: { __typename: 'Hito', id: string, nombre: string } }> } } | null };

export type ResultadosQueryVariables = Exact<{
  proceso: string | number;
}>;


export type ResultadosQuery = { __typename: 'Query', publicaciones: { __typename: 'PublicacionResultadosConnection', edges: Array<{ __typename: 'PublicacionResultadosEdge', node: { __typename: 'PublicacionResultados', id: string, numero: number, clase: ClasePublicacion, etapa: string | null, motivo: string | null, cambios: Array<string>, sha256: string, publicadaEn: string, cuadros: Array<{ __typename: 'CuadroResultados', cuadro: string, numero: string | null, titulo: string, plaza: string | null, notas: Array<string>, columnas: Array<{ __typename: 'ColumnaCuadro', titulo: string, grupo: string | null, nota: string | null }>, filas: Array<{ __typename: 'FilaCuadro', celdas: Array<string> }> }>, plazas: Array<{ __typename: 'PlazaResultados', plaza: string, nombre: string, posiciones: number, ganadores: number, desiertas: Array<{ __typename: 'VacanteDesierta', causa: string, desenlace: string | null }> }> } }> } };

export type ConvocatoriasQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filtro?: FiltroProcesos | null | undefined;
  orden: OrdenProcesos;
}>;


export type ConvocatoriasQuery = { __typename: 'Query', procesosPublicos: { __typename: 'ProcesoConnection', edges: Array<{ __typename: 'ProcesoEdge', node: { __typename: 'Proceso', id: string, codigo: string, titulo: string, fase: FaseProceso, postulacionAbre: string | null, postulacionCierra: string | null, entidad: { __typename: 'Entidad', nombre: string } | null, plazas: Array<{ __typename: 'Plaza', posiciones: number, lugar: string, remuneracion: { __typename: 'Remuneracion', centimos: number } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConvocatoriaQueryVariables = Exact<{
  id: string | number;
}>;


export type ConvocatoriaQuery = { __typename: 'Query', proceso: { __typename: 'Proceso', id: string, codigo: string, titulo: string, fase: FaseProceso, postulacionAbre: string | null, postulacionCierra: string | null, entidad: { __typename: 'Entidad', nombre: string, logo: string | null } | null, version: { __typename: 'VersionBases', numero: number, sha256: string, documento: unknown } | null, versiones: Array<{ __typename: 'VersionBases', numero: number, clase: ClaseVersion, motivo: string | null, diferencias: Array<string>, publicadaEn: string }>, cronograma: Array<{ __typename: 'HitoProgramado', abre: string | null, cierra: string | null, primerDia: string | null, ultimoDia: string | null, marcha: MarchaHito, hito: { __typename: 'Hito', id: string } }> } | null };

export type BorradorParaVerQueryVariables = Exact<{
  id: string | number;
}>;


export type BorradorParaVerQuery = { __typename: 'Query', proceso: { __typename: 'Proceso', id: string, borrador: { __typename: 'BorradorBases', documento: unknown } | null } | null };

export const MotivoConCitaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotivoConCita"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MotivoResultado"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"cita"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seccion"}},{"kind":"Field","name":{"kind":"Name","value":"norma"}},{"kind":"Field","name":{"kind":"Name","value":"articulo"}}]}}]}}]} as unknown as DocumentNode<MotivoConCitaFragment, unknown>;
export const PasoDeTrazaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasoDeTraza"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"padre"}},{"kind":"Field","name":{"kind":"Name","value":"concepto"}},{"kind":"Field","name":{"kind":"Name","value":"operacion"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"parametros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cita"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seccion"}},{"kind":"Field","name":{"kind":"Name","value":"norma"}},{"kind":"Field","name":{"kind":"Name","value":"articulo"}}]}}]}}]} as unknown as DocumentNode<PasoDeTrazaFragment, unknown>;
export const LugaresDocument = {"__meta__":{"hash":"sha256:80e950104670e29e49d78fc262672e5a5d48bfc7eec8c249986cb8ff8ef7253d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lugares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dentroDe"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lugares"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dentroDe"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dentroDe"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}}]} as unknown as DocumentNode<LugaresQuery, LugaresQueryVariables>;
export const LugarDocument = {"__meta__":{"hash":"sha256:9c559113f4071e7e7c34ad45dfb43f8e15b00f376f6087520be219a7ed2c629c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lugar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lugar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codigo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"completo"}}]}}]}}]} as unknown as DocumentNode<LugarQuery, LugarQueryVariables>;
export const RegistrarDocument = {"__meta__":{"hash":"sha256:a81ac9a9eb9a609dd66eca01ff0491b11c990386df2760655f82a8e6db1c2864"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Registrar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistroInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registrar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entrada"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<RegistrarMutation, RegistrarMutationVariables>;
export const VerificarCorreoDocument = {"__meta__":{"hash":"sha256:1606328f2c7e8a5a437b418349e10ba9cfb4e29084a572bbd866c6e7aac92a9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerificarCorreo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificarCorreo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<VerificarCorreoMutation, VerificarCorreoMutationVariables>;
export const IniciarSesionDocument = {"__meta__":{"hash":"sha256:3caf7804deb779a9566d470afc3c5c899f6d470d25b41b3f874694cd05884268"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IniciarSesion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usuario"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clave"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"iniciarSesion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"usuario"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usuario"}}},{"kind":"Argument","name":{"kind":"Name","value":"clave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clave"}}},{"kind":"Argument","name":{"kind":"Name","value":"codigo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codigo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<IniciarSesionMutation, IniciarSesionMutationVariables>;
export const PedirRecuperacionDocument = {"__meta__":{"hash":"sha256:7b54b2397e95a74e0dae12997e9a4465da122cf2b94ddcfd83cd8616274556c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PedirRecuperacion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usuario"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pedirRecuperacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"usuario"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usuario"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<PedirRecuperacionMutation, PedirRecuperacionMutationVariables>;
export const RestablecerClaveDocument = {"__meta__":{"hash":"sha256:d2a0f362f77728355c2328e3b140651c76a953d210633ac6e523d0b5c9cace37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestablecerClave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clave"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restablecerClave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"clave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clave"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<RestablecerClaveMutation, RestablecerClaveMutationVariables>;
export const CorreosDemoDocument = {"__meta__":{"hash":"sha256:e71a4fcba478bba8d78a99c25490fd4b35b37406ae50f4fd645f95b44c801e35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorreosDemo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destinatario"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correosDemo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"destinatario"},"value":{"kind":"Variable","name":{"kind":"Name","value":"destinatario"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"datos"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}}]}}]}}]} as unknown as DocumentNode<CorreosDemoQuery, CorreosDemoQueryVariables>;
export const YoDocument = {"__meta__":{"hash":"sha256:24ccf1731548bf2903f497066d5fa7c051621ec35f7912a2893d2a584ac3fa0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Yo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"yo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"persona"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombres"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"correo"}}]}}]}}]}}]} as unknown as DocumentNode<YoQuery, YoQueryVariables>;
export const CerrarSesionDocument = {"__meta__":{"hash":"sha256:ba7423ff7a728da6f58aef5f4571d413c9633d26b9a285f8afb5386dd5aa1b84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CerrarSesion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cerrarSesion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<CerrarSesionMutation, CerrarSesionMutationVariables>;
export const IniciarCargaDocument = {"__meta__":{"hash":"sha256:a586ea8f36f62a4a3df1360906d5a546428760d99dfb1c5694c4d0594a2163ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IniciarCarga"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CargaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"iniciarCarga"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entrada"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entrada"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"desplazamiento"}},{"kind":"Field","name":{"kind":"Name","value":"parteMaxima"}}]}}]}}]} as unknown as DocumentNode<IniciarCargaMutation, IniciarCargaMutationVariables>;
export const SubirParteDocument = {"__meta__":{"hash":"sha256:a58bd1ca73a27c075540548e3a1aa773d1943261d330ce9e11b17f3045a06808"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubirParte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"carga"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"desplazamiento"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parte"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subirParte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"carga"},"value":{"kind":"Variable","name":{"kind":"Name","value":"carga"}}},{"kind":"Argument","name":{"kind":"Name","value":"desplazamiento"},"value":{"kind":"Variable","name":{"kind":"Name","value":"desplazamiento"}}},{"kind":"Argument","name":{"kind":"Name","value":"parte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parte"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"desplazamiento"}},{"kind":"Field","name":{"kind":"Name","value":"parteMaxima"}}]}}]}}]} as unknown as DocumentNode<SubirParteMutation, SubirParteMutationVariables>;
export const TerminarCargaDocument = {"__meta__":{"hash":"sha256:3cceb7cd207db8d579935561997684edacfaf25fcc41676e9b5f6f7e80214af7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TerminarCarga"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"carga"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"terminarCarga"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"carga"},"value":{"kind":"Variable","name":{"kind":"Name","value":"carga"}}},{"kind":"Argument","name":{"kind":"Name","value":"sha256"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<TerminarCargaMutation, TerminarCargaMutationVariables>;
export const CargaDocument = {"__meta__":{"hash":"sha256:c72e420e96ec6c813e2ac3d0224dbc805a64a775bf5bc704ddbb8eacddf2865f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Carga"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"carga"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"desplazamiento"}},{"kind":"Field","name":{"kind":"Name","value":"parteMaxima"}}]}}]}}]} as unknown as DocumentNode<CargaQuery, CargaQueryVariables>;
export const PostulacionDocument = {"__meta__":{"hash":"sha256:54fd2a7cad90432f242a51c840b0b10119bd34df302a7ac27c066fe4e3537ff8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Postulacion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postulacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plazas"}},{"kind":"Field","name":{"kind":"Name","value":"versionBases"}},{"kind":"Field","name":{"kind":"Name","value":"desactualizada"}},{"kind":"Field","name":{"kind":"Name","value":"guardadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"respuestas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seccion"}},{"kind":"Field","name":{"kind":"Name","value":"filas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valores"}},{"kind":"Field","name":{"kind":"Name","value":"sustentos"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}},{"kind":"Field","name":{"kind":"Name","value":"archivos"}},{"kind":"Field","name":{"kind":"Name","value":"confirmado"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaraciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declaracion"}},{"kind":"Field","name":{"kind":"Name","value":"respuesta"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postulante"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nombres"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionAbre"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionCierra"}}]}}]}}]}}]} as unknown as DocumentNode<PostulacionQuery, PostulacionQueryVariables>;
export const BasesDocument = {"__meta__":{"hash":"sha256:c99442b1313e5ab6b3d297ea1a04e36d03c8857376c1df78986ce954bad28b0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}}]}}]}}]} as unknown as DocumentNode<BasesQuery, BasesQueryVariables>;
export const GuardarRespuestasDocument = {"__meta__":{"hash":"sha256:161b918c7ab55f0e655ca6148dc39a317c8a4623d20eeac89ac59558d313ca6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GuardarRespuestas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seccion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilaInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guardarRespuestas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"seccion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seccion"}}},{"kind":"Argument","name":{"kind":"Name","value":"filas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filas"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"guardadaEn"}}]}}]}}]} as unknown as DocumentNode<GuardarRespuestasMutation, GuardarRespuestasMutationVariables>;
export const ResponderDeclaracionDocument = {"__meta__":{"hash":"sha256:9d7efad09ea51ff60a6133cc9bf1a470e48eb69dc21f1e9e3814c3a46e12698a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResponderDeclaracion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declaracion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"respuesta"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SiNo"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"responderDeclaracion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"declaracion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declaracion"}}},{"kind":"Argument","name":{"kind":"Name","value":"respuesta"},"value":{"kind":"Variable","name":{"kind":"Name","value":"respuesta"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"declaraciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declaracion"}},{"kind":"Field","name":{"kind":"Name","value":"respuesta"}}]}}]}}]}}]} as unknown as DocumentNode<ResponderDeclaracionMutation, ResponderDeclaracionMutationVariables>;
export const AdjuntarDocumentoDocument = {"__meta__":{"hash":"sha256:46482cceb73c1f0e474dc42dbb61e3a359610e374451aa730f6ddd1cfda9e4cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjuntarDocumento"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documento"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"archivo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adjuntarDocumento"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"documento"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documento"}}},{"kind":"Argument","name":{"kind":"Name","value":"archivo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"archivo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"documentos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}},{"kind":"Field","name":{"kind":"Name","value":"archivos"}},{"kind":"Field","name":{"kind":"Name","value":"confirmado"}}]}}]}}]}}]} as unknown as DocumentNode<AdjuntarDocumentoMutation, AdjuntarDocumentoMutationVariables>;
export const QuitarDocumentoDocument = {"__meta__":{"hash":"sha256:9242e19b16a254dbb417564774b9e2e1f0eb3fd3ad29881bcd7f428fe38fee25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuitarDocumento"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documento"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"archivo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quitarDocumento"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"documento"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documento"}}},{"kind":"Argument","name":{"kind":"Name","value":"archivo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"archivo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"documentos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}},{"kind":"Field","name":{"kind":"Name","value":"archivos"}},{"kind":"Field","name":{"kind":"Name","value":"confirmado"}}]}}]}}]}}]} as unknown as DocumentNode<QuitarDocumentoMutation, QuitarDocumentoMutationVariables>;
export const ConfirmarDocumentoDocument = {"__meta__":{"hash":"sha256:6685440df64811e6c2c48f0eede92349aaf46c462db348c894f536023cd1bd44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmarDocumento"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documento"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmarDocumento"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"documento"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documento"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"documentos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}},{"kind":"Field","name":{"kind":"Name","value":"archivos"}},{"kind":"Field","name":{"kind":"Name","value":"confirmado"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmarDocumentoMutation, ConfirmarDocumentoMutationVariables>;
export const MiResultadoDocument = {"__meta__":{"hash":"sha256:58e8f2abe4df71092bee0b970163b21b60de82f0cd6e57a1ce42da788de585f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MiResultado"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postulacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"enviadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"generalidades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"baseLegal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"miResultado"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clase"}},{"kind":"Field","name":{"kind":"Name","value":"publicadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"versionBases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidaturas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plaza"}},{"kind":"Field","name":{"kind":"Name","value":"puesto"}},{"kind":"Field","name":{"kind":"Name","value":"resultado"}},{"kind":"Field","name":{"kind":"Name","value":"lugar"}},{"kind":"Field","name":{"kind":"Name","value":"desempate"}},{"kind":"Field","name":{"kind":"Name","value":"motivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotivoConCita"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"final"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}},{"kind":"Field","name":{"kind":"Name","value":"pasos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasoDeTraza"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonificaciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bonificacion"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"incremento"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotivoConCita"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"etapas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"etapa"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"motivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotivoConCita"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requisitos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requisito"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"cumple"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criterios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterio"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"puntaje"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obtenido"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}},{"kind":"Field","name":{"kind":"Name","value":"pasos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasoDeTraza"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acumulado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}},{"kind":"Field","name":{"kind":"Name","value":"pasos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasoDeTraza"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonificaciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bonificacion"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"incremento"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotivoConCita"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotivoConCita"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MotivoResultado"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"cita"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seccion"}},{"kind":"Field","name":{"kind":"Name","value":"norma"}},{"kind":"Field","name":{"kind":"Name","value":"articulo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasoDeTraza"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"padre"}},{"kind":"Field","name":{"kind":"Name","value":"concepto"}},{"kind":"Field","name":{"kind":"Name","value":"operacion"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}},{"kind":"Field","name":{"kind":"Name","value":"texto"}},{"kind":"Field","name":{"kind":"Name","value":"parametros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"valor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cita"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seccion"}},{"kind":"Field","name":{"kind":"Name","value":"norma"}},{"kind":"Field","name":{"kind":"Name","value":"articulo"}}]}}]}}]} as unknown as DocumentNode<MiResultadoQuery, MiResultadoQueryVariables>;
export const RevisarPostulacionDocument = {"__meta__":{"hash":"sha256:3fe7de49c206bb1f991371a1d0caac5fbbed198f0c23e5d222bd540835d08727"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevisarPostulacion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revisarPostulacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"gravedad"}},{"kind":"Field","name":{"kind":"Name","value":"ruta"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]} as unknown as DocumentNode<RevisarPostulacionQuery, RevisarPostulacionQueryVariables>;
export const EnviarPostulacionDocument = {"__meta__":{"hash":"sha256:14b5b760526996f3be320f46a28248f20e898389fd1f9191db03932d71a4a713"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnviarPostulacion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clave"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enviarPostulacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"clave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clave"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]} as unknown as DocumentNode<EnviarPostulacionMutation, EnviarPostulacionMutationVariables>;
export const ActualizarVersionDocument = {"__meta__":{"hash":"sha256:64ced89314cb1f0c40bc8f1d90f71677e8eb227a9510d10fd8d2e39a3ae2b0b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActualizarVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actualizarVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postulacion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postulacion"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postulacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hallazgos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}}]}}]}}]}}]} as unknown as DocumentNode<ActualizarVersionMutation, ActualizarVersionMutationVariables>;
export const MisPostulacionesDocument = {"__meta__":{"hash":"sha256:8b68207101f953688fc0d5219855329ae9467f5fea283aa39290921c96ec535e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MisPostulaciones"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"misPostulaciones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"plazas"}},{"kind":"Field","name":{"kind":"Name","value":"guardadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"enviadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"retiradaEn"}},{"kind":"Field","name":{"kind":"Name","value":"constancia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionCierra"}},{"kind":"Field","name":{"kind":"Name","value":"plazas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MisPostulacionesQuery, MisPostulacionesQueryVariables>;
export const ProcesoParaPostularDocument = {"__meta__":{"hash":"sha256:ea6583dd43cb7ced585eb538f3e4e1f20fb9bdd9fbad287310a02062281e2c6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcesoParaPostular"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionAbre"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionCierra"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}}]}}]}}]} as unknown as DocumentNode<ProcesoParaPostularQuery, ProcesoParaPostularQueryVariables>;
export const CrearPostulacionDocument = {"__meta__":{"hash":"sha256:73366879a2110bd391d97076e8b2912697272f04eba24107298db1e70b20229e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrearPostulacion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plazas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crearPostulacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"plazas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plazas"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CrearPostulacionMutation, CrearPostulacionMutationVariables>;
export const ConstanciaDeDocument = {"__meta__":{"hash":"sha256:9c5ed8f8f224490e64ccaef5b0733bcd81bf8101bf81c1b8c3b12d452828964b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConstanciaDe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postulacion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"plazas"}},{"kind":"Field","name":{"kind":"Name","value":"postulante"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nombres"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}},{"kind":"Field","name":{"kind":"Name","value":"constancia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"enviadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"basesSha256"}},{"kind":"Field","name":{"kind":"Name","value":"huella"}},{"kind":"Field","name":{"kind":"Name","value":"archivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"plazas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cronograma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primerDia"}},{"kind":"Field","name":{"kind":"Name","value":"ultimoDia"}},{"kind":"Field","name":{"kind":"Name","value":"marcha"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConstanciaDeQuery, ConstanciaDeQueryVariables>;
export const ResultadosDocument = {"__meta__":{"hash":"sha256:41b51c90e2e666493350c4f1182c4aac8999d4b13cfdc4a5379214d2a32f0f53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resultados"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicaciones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proceso"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proceso"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"clase"}},{"kind":"Field","name":{"kind":"Name","value":"etapa"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"}},{"kind":"Field","name":{"kind":"Name","value":"cambios"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"publicadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"cuadros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cuadro"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"plaza"}},{"kind":"Field","name":{"kind":"Name","value":"columnas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"grupo"}},{"kind":"Field","name":{"kind":"Name","value":"nota"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"celdas"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notas"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plazas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plaza"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"posiciones"}},{"kind":"Field","name":{"kind":"Name","value":"ganadores"}},{"kind":"Field","name":{"kind":"Name","value":"desiertas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"causa"}},{"kind":"Field","name":{"kind":"Name","value":"desenlace"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResultadosQuery, ResultadosQueryVariables>;
export const ConvocatoriasDocument = {"__meta__":{"hash":"sha256:0f4e9dad4945dad0013a86a649249b3275dc14d93d7ff80c923afa82923c90bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Convocatorias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltroProcesos"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orden"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrdenProcesos"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"procesosPublicos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionAbre"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionCierra"}},{"kind":"Field","name":{"kind":"Name","value":"entidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plazas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"posiciones"}},{"kind":"Field","name":{"kind":"Name","value":"lugar"}},{"kind":"Field","name":{"kind":"Name","value":"remuneracion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"centimos"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConvocatoriasQuery, ConvocatoriasQueryVariables>;
export const ConvocatoriaDocument = {"__meta__":{"hash":"sha256:2e19d795e0765b2326a7f8582ba7bba1b6ebf62c37650bfc12b5ec05ba789d05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Convocatoria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionAbre"}},{"kind":"Field","name":{"kind":"Name","value":"postulacionCierra"}},{"kind":"Field","name":{"kind":"Name","value":"entidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versiones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"clase"}},{"kind":"Field","name":{"kind":"Name","value":"motivo"}},{"kind":"Field","name":{"kind":"Name","value":"diferencias"}},{"kind":"Field","name":{"kind":"Name","value":"publicadaEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cronograma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abre"}},{"kind":"Field","name":{"kind":"Name","value":"cierra"}},{"kind":"Field","name":{"kind":"Name","value":"primerDia"}},{"kind":"Field","name":{"kind":"Name","value":"ultimoDia"}},{"kind":"Field","name":{"kind":"Name","value":"marcha"}}]}}]}}]}}]} as unknown as DocumentNode<ConvocatoriaQuery, ConvocatoriaQueryVariables>;
export const BorradorParaVerDocument = {"__meta__":{"hash":"sha256:7e894681389a7d0c0855c6a131bd4ddecb7f2ab8f0ed800033f66ebea45f66c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BorradorParaVer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proceso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"borrador"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documento"}}]}}]}}]}}]} as unknown as DocumentNode<BorradorParaVerQuery, BorradorParaVerQueryVariables>;