import Type from "typebox";
import {
  decimal,
  entero,
  id,
  instanteLocal,
  lista,
  logico,
  opcional,
  palabras,
  parte,
  texto,
} from "./bases/definir.ts";

/** Raw answer: text, or the codes chosen of a list. Numbers, dates, `SI` and `NO` are text until their field reads them. */
export const Respuesta = Type.Union([
  Type.String({ maxLength: 10000 }),
  Type.Array(Type.String({ maxLength: 200 }), { maxItems: 1000 }),
]);
export type Respuesta = Type.Static<typeof Respuesta>;

const Validacion = parte("Validacion", "Lo que el evaluador decidió sobre un sustento.", {
  estado: palabras("EstadoValidacion", "Si se acepta.", { VALIDO: "Válido", RECHAZADO: "Rechazado" }),
  motivo: opcional(texto("Motivo", 2000)),
});

/** A row of a section. A section that does not repeat has one row. `sustentos` are the ids of its evidence files. */
export const Fila = parte("Fila", "Fila de una sección del formulario.", {
  id: texto("Identificador de la fila", 60),
  valores: Type.Record(Type.String({ pattern: "^[a-z][a-z0-9_-]{0,59}$" }), Respuesta),
  sustentos: opcional(lista(texto("Archivo que la sustenta", 100))),
  folios: opcional(texto("Folios del sustento", 60)),
  validacion: opcional(Validacion),
});
export type Fila = Type.Static<typeof Fila>;

export const HojaEvaluacion = parte("HojaEvaluacion", "Puntajes que puso una persona del comité.", {
  miembro: texto("Quién la puso", 100),
  vota: opcional(logico("Si su hoja cuenta; sí, salvo que se diga lo contrario")),
  puntajes: Type.Record(Type.String({ pattern: "^[a-z][a-z0-9_-]{0,59}$" }), decimal("Puntaje")),
});
export type HojaEvaluacion = Type.Static<typeof HojaEvaluacion>;

/** What happened to an applicant in one stage. Absent means that the stage has not been evaluated for that person. */
export const EvaluacionEtapa = parte("EvaluacionEtapa", "Lo que ocurrió con un postulante en una etapa.", {
  etapa: id(),
  asistencia: opcional(
    palabras("Asistencia", "Si se presentó.", { PRESENTE: "Se presentó", AUSENTE: "No se presentó" }),
  ),
  descalificacion: opcional(lista(id("Causa de la lista de las bases"))),
  hojas: opcional(lista(HojaEvaluacion)),
  requisitos: opcional(
    lista(
      parte("RequisitoEvaluado", "Decisión del comité sobre un requisito que el sistema no puede medir.", {
        requisito: id(),
        cumple: logico("Si cumple"),
        motivo: opcional(texto("Motivo", 2000)),
      }),
    ),
  ),
  compuertas: opcional(
    lista(
      parte("CompuertaEvaluada", "Decisión del comité sobre un criterio de cumple o no cumple.", {
        criterio: id(),
        cumple: logico("Si cumple"),
        motivo: opcional(texto("Motivo", 2000)),
      }),
    ),
  ),
  ajustes: opcional(
    lista(
      parte("AjustePuntaje", "Puntaje que reemplaza al calculado, con su motivo.", {
        criterio: id(),
        puntaje: decimal("Puntaje"),
        motivo: texto("Motivo", 2000),
      }),
    ),
  ),
  citacion: opcional(instanteLocal("Fecha y hora de la entrevista")),
});
export type EvaluacionEtapa = Type.Static<typeof EvaluacionEtapa>;

/**
 * Everything that the engine knows about one applicant. `plazas` in order of preference. `enviadaEn` is the seal, local
 * time, with up to microseconds. `externos` are data of facts of kind EXTERNO; `desempates` results of additional
 * evaluations (a score) and draws (1 is drawn first), by the id of the tie-break rule.
 */
export const Expediente = parte("Expediente", "Un postulante, tal como lo lee el motor.", {
  codigo: texto("Código del expediente", 60),
  nombres: texto("Apellidos y nombres", 300),
  documento: opcional(texto("Documento de identidad", 20)),
  plazas: lista(id("Plaza"), { minItems: 1, maxItems: 100 }),
  enviadaEn: Type.String({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?$" }),
  respuestas: Type.Record(Type.String({ pattern: "^[a-z][a-z0-9_-]{0,59}$" }), lista(Fila)),
  documentos: opcional(
    lista(
      parte("DocumentoPresentado", "Archivos de un tipo de documento.", {
        documento: id(),
        archivos: lista(texto("Archivo", 100)),
        validacion: opcional(Validacion),
      }),
    ),
  ),
  declaraciones: opcional(
    lista(
      parte("DeclaracionRespondida", "Respuesta a una declaración jurada.", {
        declaracion: id(),
        respuesta: palabras("RespuestaSiNo", "Respuesta.", { SI: "Sí", NO: "No" }),
      }),
    ),
  ),
  evaluaciones: opcional(lista(EvaluacionEtapa)),
  externos: opcional(Type.Record(Type.String({ pattern: "^[a-z][a-z0-9_-]{0,59}$" }), texto("Dato externo"))),
  desempates: opcional(Type.Record(Type.String({ pattern: "^[a-z][a-z0-9_-]{0,59}$" }), decimal("Puntaje u orden"))),
  caida: opcional(
    parte("Caida", "Por qué un resultado dejó de valer después de publicado.", {
      causa: palabras("CausaCaida", "Qué ocurrió.", {
        DESISTE: "Desistió",
        NO_SUSCRIBE: "No suscribió el contrato en el plazo",
        FISCALIZACION: "La fiscalización posterior halló documentación falsa o inexacta",
        RECLAMO: "Se declaró fundado un reclamo",
        RETIRO: "Se retiró",
      }),
      motivo: opcional(texto("Motivo", 2000)),
    }),
  ),
});
export type Expediente = Type.Static<typeof Expediente>;

export const Expedientes = parte("Expedientes", "Expedientes de un concurso, para calificarlos sin servidor.", {
  expedientes: lista(Expediente, { maxItems: 100_000 }),
  alcance: opcional(entero("Cuántas etapas se califican; todas, si no se dice", 1, 20)),
});
export type Expedientes = Type.Static<typeof Expedientes>;
