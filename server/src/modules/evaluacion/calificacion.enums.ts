/** Words of the engine as enums of GraphQL. */
import { registerEnumType } from "type-graphql";
import type { EstadoEtapa, ResultadoFinal } from "#schema/calificacion/index.ts";
import type { Operacion } from "#schema/traza.ts";

/** Makes an enum of a closed list of words, each with what it says. */
function palabras<T extends string>(
  name: string,
  description: string,
  significados: Readonly<Record<T, string>>,
): Record<T, T> {
  const claves = Object.keys(significados) as T[];
  const valores = Object.fromEntries(claves.map((clave) => [clave, clave])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(claves.map((clave) => [clave, { description: significados[clave] }]));
  registerEnumType(valores, { name, description, valuesConfig: valuesConfig as Record<T, { description: string }> });
  return valores;
}

export const EstadoEtapaEnum = palabras<EstadoEtapa>("EstadoEtapa", "Cómo queda alguien en una etapa.", {
  APTO: "APTO.",
  NO_APTO: "NO APTO.",
  DESCALIFICADO: "DESCALIFICADO por una causa de las bases.",
  NO_SE_PRESENTO: "NO SE PRESENTÓ o llegó fuera de hora.",
  PENDIENTE: "Todavía falta evaluar algo.",
});

export const ResultadoFinalEnum = palabras<ResultadoFinal>("ResultadoFinal", "Cómo termina alguien el concurso.", {
  GANADOR: "Obtuvo una vacante.",
  ACCESITARIO: "Sigue en orden de mérito si un ganador no asume.",
  APROBADO_SIN_VACANTE: "Aprobó y no alcanzó vacante.",
  EMPATE_PENDIENTE: "Empata por la última vacante y falta resolverlo.",
  ASIGNADO_A_OTRA_PLAZA: "Obtuvo otra plaza que prefería.",
  RESULTADO_SIN_EFECTO: "Su resultado dejó de valer después de publicado.",
  NO_APTO: "NO APTO.",
  DESCALIFICADO: "DESCALIFICADO.",
  NO_SE_PRESENTO: "NO SE PRESENTÓ.",
  PENDIENTE: "El concurso no ha terminado para esta persona.",
  RETIRADO: "Se retiró.",
});

export const OperacionEnum = palabras<Operacion>("OperacionPaso", "Qué se hizo para llegar a un número.", {
  DATO: "Es un dato.",
  FIJO: "Es un número de las bases o del comité.",
  SUMA: "Se sumaron los pasos.",
  RESTA: "Al primero se restó el segundo.",
  MAYOR: "Se tomó el mayor.",
  ELIGE: "Se eligió el paso de número «indice», contado desde 0.",
  TOPE: "Se cortó en «tope».",
  PORCENTAJE: "Se tomó el «por» por ciento.",
  PROPORCION: "Se multiplicó por «por» y se dividió entre «entre».",
  UNIDADES: "Se contaron unidades y se pagó por cada una.",
  PROMEDIO: "Se promedió.",
  MEDIANA: "Se tomó la mediana.",
  REDONDEO: "Se redondeó a «decimales» según «modo».",
});

export enum AsistenciaEnum {
  PRESENTE = "PRESENTE",
  AUSENTE = "AUSENTE",
}
registerEnumType(AsistenciaEnum, {
  name: "Asistencia",
  description: "Si alguien se presentó a la etapa.",
  valuesConfig: {
    PRESENTE: { description: "Se presentó a la hora." },
    AUSENTE: { description: "No se presentó o llegó tarde." },
  },
});

export enum EstadoValidacionEnum {
  VALIDO = "VALIDO",
  RECHAZADO = "RECHAZADO",
}
registerEnumType(EstadoValidacionEnum, {
  name: "EstadoValidacion",
  description: "Qué decidió el comité sobre un sustento.",
  valuesConfig: { VALIDO: { description: "Se acepta." }, RECHAZADO: { description: "No se acepta." } },
});
