/**
 * Who sees which fields: for each way into the data, the fields that go together and those who see them, by case. A field
 * of the schema that stands in no row is unclassified.
 */
import { type Celdas, readCeldas } from "./r12-tabla.ts";

export interface Vista {
  /** The way in, with `$id`. */
  readonly ruta: string;
  /** What `$id` is of. */
  readonly tipo: string;
  readonly campos: string;
  readonly ven: Celdas;
  /** The object is seen by others, these of its fields are not: each is asked for alone. */
  readonly sueltos: boolean;
  /** Which part has to hold something, where the answer itself always does. */
  readonly hay: string | null;
}

const vista = (
  tipo: string,
  ruta: string,
  campos: string,
  ven: string,
  { sueltos = false, hay = null }: { sueltos?: boolean; hay?: string | null } = {},
): Vista => ({ tipo, ruta, campos, ven: readCeldas(ven), sueltos, hay });

const pagina = (campos: string): string =>
  `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${campos} } }`;

const CITA = "cita { seccion norma articulo lugar desde hasta nota }";
const ARCHIVO = "id nombre tipo bytes sha256 creadoEn url";
const FILAS = "seccion filas { id valores sustentos folios }";
const MOTIVO = "motivo { codigo mensaje detalles }";
const EXPLICADO = `{ valor pasos { numero padre nivel concepto operacion valor regla texto parametros { nombre valor } ${CITA} } }`;
const MOTIVOS = `motivos { codigo texto regla ${CITA} }`;
const BONO = `bonificaciones { bonificacion nombre incremento ${EXPLICADO} ${MOTIVOS} }`;
const CANDIDATURA = `codigo plaza puesto resultado lugar desempate estado ${MOTIVOS} total ${EXPLICADO} final ${EXPLICADO} ${BONO}
  etapas { etapa nombre estado avanza ${MOTIVOS} requisitos { requisito texto cumple motivo } criterios { criterio nombre puntaje }
    obtenido ${EXPLICADO} acumulado ${EXPLICADO} ponderado ${EXPLICADO} ${BONO} }`;
const CUADROS = "cuadros { cuadro numero titulo etapa plaza notas columnas { titulo grupo nota } filas { celdas } }";
const PLAZAS = "plazas { plaza nombre posiciones ganadores accesitarios desiertas { causa desenlace } }";
const PUBLICACION = `id numero clase etapa motivo cambios versionBases sha256 publicadaEn textoCanonico ${CUADROS} ${PLAZAS}`;
const HOJA = "id miembro propia vota revision cerradaEn puntajes { criterio puntaje }";
const EVALUACION = `postulacionId codigo nombres etapa versionBases revision publicada reabiertaMotivo asistencia causas citacion
  hojasCerradas hojasEsperadas reveladas meAbstuve requisitos { requisito cumple motivo } compuertas { criterio cumple motivo }
  ajustes { criterio puntaje motivo } validaciones { seccion fila documento estado motivo etapa revision }`;
const FICHA =
  "id codigo procesoId plazas estado revision versionBases desactualizada creadaEn guardadaEn enviadaEn retiradaEn";
const RECLAMO = "id postulacionId codigo etapa texto presentadoEn estado resolucion resueltoEn reabrio revision";
const CONSTANCIA =
  "numero postulacionId procesoId codigo plazas enviadaEn version basesSha256 huella archivos { id nombre bytes sha256 }";
const CONVOCADA = `id codigo nombre unidad grupo region lugar posiciones remuneracionCentimos procesoId abierta publicadaEn
  postulacionAbre postulacionCierra proceso { id codigo }`;
const PROCESO = `id codigo numero anio titulo estado fase versionVigente postulacionAbre postulacionCierra publicadoEn archivadoEn creadoEn
  entidad { id } versiones { id numero } plazas { id } etapas { id }
  cronograma { abre cierra primerDia ultimoDia marcha hito { id } } capacidades { acto permitido hasta ${MOTIVO} }`;
const CAPACIDADES = `capacidades { acto permitido hasta ${MOTIVO} }`;

const FICHAS = `enviada: ana | borrador: beto | cerrada: beto carla pilar ulises rosa pablo aurora tokenCusco
  | otra: ana carla pilar ulises rosa pablo aurora tokenCusco | ganadora: ana carla ciro pilar ulises rosa pablo aurora tokenCusco
  | siguiente: beto carla ciro pilar ulises rosa pablo aurora tokenCusco | ajena: beto raul aurora tokenCajamarca`;
/** The unit that asked for the post and whoever signs see that there are applications, not what is in them. */
const EXPEDIENTES = `enviada: ana | borrador: beto | cerrada: beto carla pilar rosa aurora tokenCusco
  | otra: ana carla pilar rosa aurora tokenCusco | ganadora: ana carla ciro pilar rosa aurora tokenCusco
  | siguiente: beto carla ciro pilar rosa aurora tokenCusco | ajena: beto raul aurora tokenCajamarca`;
const EVALUADORES = `enviada+borrador: - | cerrada+otra: carla pilar rosa pablo aurora
  | ganadora+siguiente: carla ciro pilar rosa pablo aurora | ajena: raul aurora`;
const POR_PROCESO = `borrador+borradorAjeno+abierto: - | evaluado: carla pilar rosa pablo aurora
  | final: carla ciro pilar rosa pablo aurora | ajeno: raul aurora`;
const SOLO_FINAL = "final: carla ciro pilar rosa pablo aurora | *: -";
const RESULTADOS = `ganadora: ana carla ciro pilar ulises rosa pablo aurora | siguiente: beto carla ciro pilar ulises rosa pablo aurora | *: -`;
const DEL_BORRADOR = "borradorAjeno+ajeno: raul aurora admin | *: pilar ulises rosa pablo aurora admin";
const PUBLICADOS =
  "borrador: carla ciro pilar ulises rosa pablo aurora admin | borradorAjeno: raul aurora admin | *: TODOS";
const SUELTOS = { sueltos: true };

export const VISTAS: readonly Vista[] = [
  vista(
    "",
    "yo",
    `segundoFactor debeActivarSegundoFactor roles { id rol entidadId procesoId otorgadaEn }
     persona { id tipoDocumento numeroDocumento nombres apellidos correo celular fechaNacimiento revision creadaEn }`,
    "*: PERSONAS",
  ),
  vista("", "sesiones", "id actual agente direccion creadaEn usadaEn", "*: PERSONAS"),
  vista(
    "",
    "personal(first: 5)",
    pagina("id nombres apellidos correo roles { id rol entidadId procesoId otorgadaEn }"),
    "*: rosa raul aurora admin",
  ),
  vista("", "tokens", "id nombre entidadId alcances creadoEn venceEn revocadoEn usadoEn", "*: admin"),
  vista("", "correosDemo", "id destinatario codigo datos creadoEn", "*: TODOS"),
  vista("carga", "carga(id: $id)", "id desplazamiento bytes parteMaxima", "*: ana"),
  vista("archivo", "archivo(id: $id)", ARCHIVO, "enviada+ganadora: ana | cerrada+ajena: beto"),
  vista(
    "",
    "auditoria(first: 5)",
    pagina(
      "id instante resultado acto evento actor roles direccion entidadId procesoId objetoTipo objetoId versionBases hashAntes hashDespues motivo detalles",
    ),
    "*: aurora admin tokenCusco tokenCajamarca",
  ),
  vista("", "selloAuditoria", "llave llavePublica cabezas { tamano raiz selladaEn llave firma }", "*: TODOS"),
  vista("", "concursosDeEjemplo", "id nombre documento", "*: TODOS"),
  vista("", "lugares", "codigo nombre completo", "*: TODOS"),
  vista(
    "entidad",
    "entidad(id: $id)",
    `id nombre siglas ruc ubigeo contactos { uso } comiteNombre comiteResolucion logo correoContacto numeracion
     requiereSegundaPersona aniosDeRetencion revision creadaEn`,
    "*: TODOS",
  ),
  vista(
    "entidad",
    "entidad(id: $id)",
    "correoRemitente siguienteNumero",
    "cusco: rosa admin | cajamarca: raul admin",
    SUELTOS,
  ),
  vista(
    "",
    "miHojaDeVida",
    `revision guardadaEn secciones { ${FILAS} } formulario { secciones { id } }`,
    "*: PERSONAS",
  ),
  vista("", "plazas(first: 5)", pagina(CONVOCADA), "*: TODOS"),
  vista(
    "proceso",
    "revisarBases(proceso: $id)",
    `codigo gravedad ruta mensaje ejemplo ${CITA} salida { texto ruta valor } justificacion`,
    DEL_BORRADOR,
  ),
  vista(
    "proceso",
    'formulario(proceso: $id, plaza: "p1")',
    `plaza { id codigo nombre } secciones { id }
     documentos { id codigo nombre elabora formatos maximoKb archivos filas momento { tipo etapa } obligatorio si { tipo } motivo orden plantilla siFalta }
     declaraciones { id codigo titulo texto respuesta si { tipo } siNo }`,
    "borrador+borradorAjeno: - | *: TODOS",
  ),
  vista("proceso", "proceso(id: $id)", PROCESO, PUBLICADOS),
  vista("", "procesosPublicos(first: 5)", pagina(PROCESO), "*: TODOS"),
  vista(
    "proceso",
    "proceso(id: $id)",
    `borrador { revision guardadoEn guardadoPor documento bases { forma } hallazgos { codigo } }
     propuesta { id clase motivo propuestaPor propuestaEn documento diferencias bases { forma } }`,
    DEL_BORRADOR,
    SUELTOS,
  ),
  vista(
    "proceso",
    "proceso(id: $id)",
    "bases { forma } version { id numero clase motivo diferencias sha256 forma publicadaEn documento bases { forma } }",
    "borrador+borradorAjeno: - | *: TODOS",
    { hay: "version" },
  ),
  vista(
    "proceso",
    "proceso(id: $id)",
    "version { propuestaPor aprobadaPor }",
    "borrador+borradorAjeno: - | ajeno: raul aurora admin | *: pilar ulises rosa pablo aurora admin",
    { sueltos: true, hay: "version" },
  ),
  vista("postulacion", "postulacion(id: $id)", `${FICHA} proceso { id }`, FICHAS),
  // What one may do is nothing to a token.
  vista("postulacion", "postulacion(id: $id)", CAPACIDADES, FICHAS.replaceAll(/ token\w+/g, ""), SUELTOS),
  vista(
    "postulacion",
    "postulacion(id: $id)",
    `postulante { nombres documento } respuestas { ${FILAS} } documentos { documento archivos confirmado }
     declaraciones { declaracion respuesta } archivos { ${ARCHIVO} } constancia { ${CONSTANCIA} }
     documentosPosteriores { documento nombre etapa permitido hasta ${MOTIVO} archivos { archivo nombre bytes sha256 presentadoEn } }`,
    EXPEDIENTES,
    SUELTOS,
  ),
  vista("", "misPostulaciones(first: 5)", pagina(FICHA), "*: ana beto"),
  vista(
    "proceso",
    "postulaciones(proceso: $id, first: 5)",
    pagina(`${FICHA} postulante { nombres }`),
    `borrador+borradorAjeno+abierto: - | evaluado: carla pilar rosa aurora tokenCusco
     | final: carla ciro pilar rosa aurora tokenCusco | ajeno: raul aurora tokenCajamarca`,
    SUELTOS,
  ),
  vista("constancia", "constancia(numero: $id)", CONSTANCIA, "enviada: ana | *: -"),
  vista("postulacion", 'evaluacion(postulacion: $id, etapa: "entrevista")', EVALUACION, EVALUADORES),
  vista(
    "postulacion",
    'evaluacion(postulacion: $id, etapa: "entrevista")',
    `candidaturas { ${CANDIDATURA} }`,
    EVALUADORES,
  ),
  // A sheet is its member's alone until all are closed.
  vista(
    "postulacion",
    'evaluacion(postulacion: $id, etapa: "entrevista")',
    `hojas { ${HOJA} }`,
    "cerrada: carla | ganadora+siguiente: carla ciro pilar rosa pablo aurora | *: -",
    { hay: "hojas" },
  ),
  vista(
    "postulacion",
    'evaluacion(postulacion: $id, etapa: "entrevista")',
    `miHoja { ${HOJA} }`,
    "cerrada: carla | ganadora+siguiente: carla ciro pilar | *: -",
    { hay: "miHoja" },
  ),
  vista("proceso", 'matriz(proceso: $id, etapa: "entrevista", first: 5)', pagina(EVALUACION), POR_PROCESO),
  vista(
    "proceso",
    'progreso(proceso: $id, etapa: "entrevista")',
    "etapa postulaciones conDecisiones completas integrantes { persona nombres abiertas cerradas }",
    POR_PROCESO,
  ),
  vista("proceso", "comite(proceso: $id)", "persona nombres preside cargo nombreCargo vota", POR_PROCESO),
  vista(
    "proceso",
    "aperturasEvaluacion(proceso: $id)",
    "etapa versionBases basesSha256 expedientesSha256 expedientes abiertaEn publicadaEn",
    "borrador+borradorAjeno+abierto: - | *: TODOS",
  ),
  vista(
    "postulacion",
    "misReclamos(postulacion: $id)",
    `${RECLAMO} archivos { ${ARCHIVO} }`,
    "siguiente: beto carla ciro pilar rosa pablo aurora | *: -",
  ),
  vista("proceso", "reclamos(proceso: $id, first: 5)", pagina(RECLAMO), SOLO_FINAL),
  vista(
    "postulacion",
    "capacidadesReclamo(postulacion: $id)",
    `etapa permitido hasta canal requiereSustento ${MOTIVO}`,
    "ganadora: ana carla ciro pilar ulises rosa pablo aurora | siguiente: beto carla ciro pilar ulises rosa pablo aurora | *: -",
  ),
  vista("proceso", "publicaciones(proceso: $id, first: 5)", pagina(PUBLICACION), "final: TODOS | *: -"),
  vista(
    "postulacion",
    "miResultado(postulacion: $id)",
    `postulacionId publicacion { ${PUBLICACION} } candidaturas { ${CANDIDATURA} }`,
    RESULTADOS,
  ),
  vista(
    "postulacion",
    "explicar(postulacion: $id)",
    `plaza puesto estado puntaje ${EXPLICADO} ${MOTIVOS}`,
    "ganadora: ana carla ciro pilar ulises rosa pablo aurora tokenCusco | siguiente: beto carla ciro pilar ulises rosa pablo aurora tokenCusco | *: -",
  ),
  vista(
    "proceso",
    "resultados(proceso: $id, first: 5)",
    pagina(CANDIDATURA),
    "final: carla ciro pilar ulises rosa pablo aurora tokenCusco | *: -",
  ),
  vista(
    "proceso",
    "vistaPreviaResultados(proceso: $id)",
    `sha256 avisos impedimento { codigo mensaje detalles } ${CUADROS} ${PLAZAS} candidaturas { codigo }`,
    POR_PROCESO,
  ),
  vista(
    "proceso",
    "propuestasResultados(proceso: $id)",
    "id clase etapa motivo sha256 propuestaEn propia estado observacion",
    SOLO_FINAL,
  ),
];

/** Types that only acts answer with, and that the proof lets none end: who gets them is who may do the act. */
export const DE_ACTOS =
  "Aviso{mensaje} PersonaInvitada{persona mensaje} RolOtorgado{asignacion mensaje} SegundoFactor{secreto uri} TokenCreado{id token} PostulacionActualizada{postulacion hallazgos} ResultadosFirmados{publicacion propuesta}";

/** Types of the document of the bases: all of their fields are seen by whoever sees the bases that hold them. */
export const DE_LAS_BASES = `Accesitarios Adjudicacion Afirmacion Alcance Avance Base Bases Bloque Bonificacion Campo CausaDescalificacion CausaDesierto Cita Clausula
  Columna Comite Compuerta Condicion Contacto Criterio Cronograma Cuadro Cuando DatoColumna DecisionPrueba DeclaracionJurada Desempate
  DocumentoRequerido EntidadConvocante Entrevista Esperado Etapa EtapaEsperada Evidencia ExternoPrueba FeriadoLocal FilaMonto Foliacion Justificacion
  Formulario Generalidades GrupoBonificaciones Hecho Hito LimiteExperiencia ListaMerito MiembroComite Momento MomentoBonificacion
  MomentoDocumento Monto NivelCriterio NivelRelativo Norma Opcion Panel PermisoCronograma Plantilla Plaza PlazoReclamo Postulaciones Prueba
  PuntajePrueba Rango Redondeo Redondeos ReglaReclamos Remuneracion Repeticion Requisito RespuestaPrueba Seccion Suscripcion TablaVigente
  Termino TopeCompartido Total VarianteEtapa Ventana`;
