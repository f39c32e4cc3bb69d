import type Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion, Referencia } from "./condicion.ts";
import { clases, decimal, entero, id, lista, logico, opcional, palabras, parte, texto, tipo } from "./definir.ts";

export const Total = parte("Total", "Cómo se forma el puntaje total y qué mínimo pide.", {
  modo: opcional(
    palabras("ModoTotal", "Cómo se juntan las etapas.", {
      SUMA: "Suma simple de los puntajes",
      PONDERADO: "Suma de puntaje × peso ÷ 100",
      NORMALIZADO: "Suma de (puntaje ÷ máximo de la etapa) × peso",
    }),
  ),
  minimo: opcional(decimal("Puntaje total mínimo, antes de bonificaciones finales")),
  minimoFinal: opcional(decimal("Puntaje final mínimo, con bonificaciones")),
  maximo: opcional(decimal("Puntaje total máximo declarado, antes de bonificaciones finales")),
  tope: opcional(decimal("Tope del puntaje final")),
  sinTope: opcional(logico("Las bases dicen expresamente que el puntaje final no tiene tope")),
  cita: opcional(Cita),
});
export type Total = Type.Static<typeof Total>;

export const Desempate = clases("Desempate", "Regla para ordenar a quienes empatan; se aplican en orden.", [
  parte("DesempateEtapa", "Mayor puntaje en una etapa.", {
    tipo: tipo("ETAPA"),
    etapa: id("Etapa"),
    puntaje: palabras("PuntajeDesempate", "Cuál de sus puntajes.", {
      OBTENIDO: "El obtenido, antes de bonificaciones",
      ACUMULADO: "Con las bonificaciones de la etapa",
    }),
    cita: opcional(Cita),
  }),
  parte("DesempateCriterio", "Mayor puntaje en un criterio.", {
    tipo: tipo("CRITERIO"),
    criterio: id("Criterio"),
    cita: opcional(Cita),
  }),
  parte("DesempateDato", "El dato mayor o el menor.", {
    tipo: tipo("DATO"),
    dato: Referencia,
    gana: palabras("GanaDato", "Quién queda primero.", { MAYOR: "El valor mayor", MENOR: "El valor menor" }),
    cita: opcional(Cita),
  }),
  parte("DesempateCondicion", "Quien cumple la condición.", {
    tipo: tipo("CONDICION"),
    nombre: texto("Qué se prefiere"),
    si: Condicion,
    cita: opcional(Cita),
  }),
  parte("DesempateEnvio", "Quien envió antes su postulación.", { tipo: tipo("ENVIO"), cita: opcional(Cita) }),
  parte("DesempateEvaluacion", "Nueva evaluación solo entre los empatados.", {
    tipo: tipo("EVALUACION_ADICIONAL"),
    id: id(),
    nombre: texto("Evaluación"),
    cita: opcional(Cita),
  }),
  parte("DesempateSorteo", "Sorteo público con acta.", { tipo: tipo("SORTEO"), id: id(), cita: opcional(Cita) }),
]);
export type Desempate = Type.Static<typeof Desempate>;

export const Adjudicacion = parte(
  "Adjudicacion",
  "Quién gana, quién queda de accesitario y cuándo se declara desierto.",
  {
    accesitarios: opcional(
      parte("Accesitarios", "Cuántos accesitarios hay en cada plaza.", {
        modo: palabras("ModoAccesitarios", "Cuántos.", {
          NINGUNO: "Ninguno",
          NUMERO: "Un número",
          POR_VACANTE: "Un número por vacante",
          TODOS: "Todos los que aprobaron",
        }),
        numero: opcional(entero("Número", 0, 1000)),
      }),
    ),
    reparto: palabras("Reparto", "Cómo se reparten las plazas cuando se postula a varias.", {
      POR_PLAZA: "Cada plaza tiene su propio orden de mérito",
      MERITO_Y_PREFERENCIA:
        "Por mérito y, en cada persona, por su orden de preferencia; las demás plazas quedan libres",
    }),
    listas: opcional(
      lista(
        parte("ListaMerito", "Lista de mérito encadenada: se usa cuando la anterior se agota.", {
          id: id(),
          nombre: texto("Nombre de la lista"),
          si: Condicion,
          cita: opcional(Cita),
        }),
      ),
    ),
    desierto: opcional(
      lista(
        parte("CausaDesierto", "Causa de desierto de cada vacante.", {
          causa: palabras("SupuestoDesierto", "Qué ocurrió.", {
            SIN_POSTULANTES: "No se presentó nadie",
            NINGUNO_CUMPLE: "Nadie cumple los requisitos mínimos",
            NINGUNO_APRUEBA: "Nadie alcanza el puntaje mínimo",
            OCUPAN_OTRA_PLAZA: "Quienes aprueban obtienen otra plaza, que prefirieron",
            NO_SUSCRIBE: "No se suscribió el contrato",
          }),
          desenlace: opcional(texto("Otro desenlace que las bases nombran en su lugar")),
          cita: opcional(Cita),
        }),
      ),
    ),
    cita: opcional(Cita),
  },
);
export type Adjudicacion = Type.Static<typeof Adjudicacion>;

/** What a column of a published table shows. */
export const DatoColumna = clases("DatoColumna", "Qué muestra una columna.", [
  parte("ColumnaOrden", "Número de orden.", { tipo: tipo("ORDEN") }),
  parte("ColumnaNombres", "Apellidos y nombres.", { tipo: tipo("NOMBRES") }),
  parte("ColumnaCodigo", "Código del expediente.", { tipo: tipo("CODIGO") }),
  parte("ColumnaDocumento", "Documento de identidad; solo se publican sus tres últimas cifras.", {
    tipo: tipo("DOCUMENTO"),
  }),
  parte("ColumnaPlaza", "Plaza.", { tipo: tipo("PLAZA") }),
  parte("ColumnaPuntajeEtapa", "Puntaje de una etapa.", {
    tipo: tipo("PUNTAJE_ETAPA"),
    etapa: id("Etapa"),
    puntaje: palabras("PuntajeColumna", "Cuál.", {
      OBTENIDO: "El obtenido",
      ACUMULADO: "Con las bonificaciones de la etapa",
      PONDERADO: "El ponderado",
    }),
  }),
  parte("ColumnaCriterio", "Puntaje de un criterio.", { tipo: tipo("CRITERIO"), criterio: id("Criterio") }),
  parte("ColumnaBonificaciones", "Suma de una o más bonificaciones, sin nombrar la causa.", {
    tipo: tipo("BONIFICACIONES"),
    bonificaciones: lista(id("Bonificación"), { minItems: 1 }),
  }),
  parte("ColumnaTotal", "Puntaje total antes de bonificaciones finales.", { tipo: tipo("TOTAL") }),
  parte("ColumnaFinal", "Puntaje final.", { tipo: tipo("FINAL") }),
  parte("ColumnaCalificacion", "APTO, NO APTO, DESCALIFICADO o NO SE PRESENTÓ.", {
    tipo: tipo("CALIFICACION"),
    etapa: opcional(id("Etapa")),
  }),
  parte("ColumnaResultado", "GANADOR, ACCESITARIO y demás resultados finales.", { tipo: tipo("RESULTADO") }),
  parte("ColumnaEntrevista", "Fecha y hora de la entrevista.", { tipo: tipo("CITACION"), etapa: id("Etapa") }),
  parte("ColumnaObservacion", "Motivos en palabras.", { tipo: tipo("OBSERVACION"), etapa: opcional(id("Etapa")) }),
]);
export type DatoColumna = Type.Static<typeof DatoColumna>;

export const Cuadro = parte("Cuadro", "Cuadro de resultados que se publica.", {
  id: id(),
  numero: opcional(texto("Numeración en las bases, por ejemplo 10.1")),
  titulo: texto("Título"),
  etapa: opcional(id("Etapa de la que informa; sin ella, el cuadro es el final")),
  orden: palabras("OrdenCuadro", "En qué orden salen las filas.", {
    MERITO: "Orden de mérito",
    ALFABETICO: "Alfabético",
    CODIGO: "Por código",
  }),
  incluye: palabras("IncluyeCuadro", "Quiénes salen.", {
    EVALUADOS: "Todos los que llegaron a la etapa",
    APTOS: "Solo quienes la aprobaron",
  }),
  porPlaza: logico("Si hay un cuadro por cada plaza"),
  columnas: lista(
    parte("Columna", "Columna de un cuadro.", {
      titulo: texto("Título de la columna"),
      grupo: opcional(texto("Encabezado común con otras columnas")),
      dato: DatoColumna,
      nota: opcional(texto("Llamada de nota al pie")),
    }),
    { minItems: 1 },
  ),
  notas: opcional(lista(texto("Nota al pie", 1000))),
  cita: opcional(Cita),
});
export type Cuadro = Type.Static<typeof Cuadro>;
