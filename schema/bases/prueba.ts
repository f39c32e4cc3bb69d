import type Type from "typebox";
import { decimal, id, lista, opcional, palabras, parte, texto } from "./definir.ts";

/**
 * Names inside a sample are plain texts: a rule that is renamed or taken away leaves the document valid, and the sample
 * that still names it fails and says so.
 */
const nombre = (descripcion: string) => texto(descripcion, 60);

const RespuestaPrueba = parte("RespuestaPrueba", "Respuesta de un postulante de muestra.", {
  seccion: nombre("Sección del formulario"),
  fila: opcional(nombre("Fila, en una sección que se repite; la única, si no se dice")),
  campo: nombre("Campo"),
  valor: texto("Valor; en una lista de opciones, los códigos separados por comas"),
});

const PuntajePrueba = parte("PuntajePrueba", "Puntaje que pone el comité a un postulante de muestra.", {
  etapa: nombre("Etapa"),
  criterio: nombre("Criterio que se califica a mano"),
  miembro: opcional(nombre("Integrante; todos ponen lo mismo, si no se dice")),
  valor: decimal("Puntaje"),
});

const DecisionPrueba = parte("DecisionPrueba", "Lo que el comité decide de un postulante de muestra.", {
  etapa: nombre("Etapa"),
  clase: palabras("ClaseDecisionPrueba", "Qué se decide.", {
    CUMPLE: "Cumple un requisito o un criterio",
    NO_CUMPLE: "No cumple un requisito o un criterio",
    DESCALIFICA: "Se le descalifica por una causa de las bases",
    AUSENTE: "No se presentó",
    RECHAZA: "No se da por válido el sustento de una fila o un documento",
  }),
  sobre: opcional(nombre("Requisito, criterio, causa, documento, o sección y fila unidas por un punto")),
});

const EtapaEsperada = parte("EtapaEsperada", "Cómo debe terminar la muestra en una etapa.", {
  etapa: nombre("Etapa"),
  estado: opcional(
    palabras("EstadoEsperado", "Cómo termina.", {
      APTO: "APTO",
      NO_APTO: "NO APTO",
      DESCALIFICADO: "DESCALIFICADO",
      NO_SE_PRESENTO: "NO SE PRESENTÓ",
      PENDIENTE: "Falta evaluarlo",
    }),
  ),
  puntaje: opcional(decimal("Puntaje obtenido, sin bonificaciones")),
  acumulado: opcional(decimal("Puntaje con las bonificaciones de la etapa")),
});

export const Esperado = parte("Esperado", "Lo que debe resultar; lo que no se dice no se comprueba.", {
  etapas: opcional(lista(EtapaEsperada, { maxItems: 20 })),
  bonificaciones: opcional(decimal("Suma de todas las bonificaciones, en puntos")),
  total: opcional(decimal("Puntaje total, antes de bonificaciones finales")),
  final: opcional(decimal("Puntaje final")),
  antesDe: opcional(lista(nombre("Muestra de la misma plaza que debe quedar después en el orden de mérito"))),
});
export type Esperado = Type.Static<typeof Esperado>;

/** A sample applicant and what must come out of the bases for it; every version of the engine has to agree. */
export const Prueba = parte("Prueba", "Postulante de muestra y lo que las bases deben darle.", {
  id: id(),
  nombre: texto("Qué comprueba la muestra"),
  nota: opcional(texto("De dónde sale lo esperado: la cuenta hecha a mano", 2000)),
  plaza: nombre("Plaza a la que postula"),
  respuestas: lista(RespuestaPrueba, { maxItems: 2000 }),
  documentos: opcional(lista(nombre("Documento presentado"))),
  niega: opcional(lista(nombre("Declaración jurada que responde NO; las demás, SÍ"))),
  externos: opcional(
    lista(parte("ExternoPrueba", "Dato que entra de fuera.", { hecho: nombre("Hecho"), valor: texto("Valor") })),
  ),
  puntajes: opcional(lista(PuntajePrueba)),
  decisiones: opcional(lista(DecisionPrueba)),
  esperado: Esperado,
});
export type Prueba = Type.Static<typeof Prueba>;
