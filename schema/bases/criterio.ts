import Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion, Referencia } from "./condicion.ts";
import { clases, decimal, id, lista, logico, opcional, palabras, parte, texto, tipo } from "./definir.ts";
import { Redondeo } from "./redondeo.ts";

export const Rango = parte("Rango", "Tramo de valores con sus extremos dichos uno por uno y los puntos que da.", {
  desde: opcional(decimal("Extremo inferior; sin él, no hay límite por abajo")),
  incluyeDesde: logico("Si el extremo inferior pertenece al tramo"),
  hasta: opcional(decimal("Extremo superior; sin él, no hay límite por arriba")),
  incluyeHasta: logico("Si el extremo superior pertenece al tramo"),
  puntos: decimal("Puntos o porcentaje que da el tramo"),
  nombre: opcional(texto("Cómo lo dicen las bases")),
});
export type Rango = Type.Static<typeof Rango>;

const FueraDeTabla = palabras("FueraDeTabla", "Qué pasa cuando ninguna fila de la tabla corresponde.", {
  CERO: "Da cero puntos",
  NO_APTO: "El postulante no es apto",
});

const comun = {
  id: id(),
  nombre: texto("Nombre del criterio"),
  cita: opcional(Cita),
  aplicaSi: opcional(Condicion),
  minimo: opcional(decimal("Puntaje mínimo del criterio; no alcanzarlo deja NO APTO")),
  maximo: opcional(decimal("Puntaje máximo declarado del criterio")),
  tope: opcional(decimal("Tope: lo que pase de él no cuenta")),
  redondeo: opcional(Redondeo),
};

const partes = Type.Module({
  CriterioGrupo: parte("CriterioGrupo", "Reúne otros criterios.", {
    tipo: tipo("GRUPO"),
    ...comun,
    combina: palabras("Combinacion", "Cómo se juntan los criterios de un grupo.", {
      SUMA: "Se suman",
      MAYOR: "Cuenta solo el mayor",
      PRIMERO: "Cuenta solo el primero que dé puntos; los demás se excluyen",
    }),
    redistribuye: opcional(
      logico(
        "Si los puntos de un criterio que no aplica a la plaza se reparten entre los demás en proporción a sus máximos",
      ),
    ),
    hijos: Type.Array(Type.Ref("Criterio"), { maxItems: 200 }),
  }),
  CriterioNiveles: parte("CriterioNiveles", "Lista de niveles: cada fila tiene su condición y sus puntos.", {
    tipo: tipo("NIVELES"),
    ...comun,
    filas: lista(
      parte("NivelCriterio", "Fila de una lista de niveles.", {
        id: id(),
        nombre: texto("Cómo lo dicen las bases"),
        si: Condicion,
        puntos: decimal("Puntos de la fila"),
      }),
    ),
    elige: palabras("EleccionNivel", "Qué fila cuenta cuando varias corresponden.", {
      MEJOR: "La de más puntos",
      PRIMERA: "La primera en el orden de las bases",
      SUMA: "Todas, sumadas",
    }),
    siNinguna: FueraDeTabla,
  }),
  CriterioRangos: parte("CriterioRangos", "Puntos según el tramo en que cae un dato numérico.", {
    tipo: tipo("RANGOS"),
    ...comun,
    dato: Referencia,
    rangos: lista(Rango),
    fueraDeRango: FueraDeTabla,
  }),
  CriterioTasa: parte(
    "CriterioTasa",
    "Puntos por cada unidad de un dato: mes, año, semestre, bloque de horas, curso, crédito.",
    {
      tipo: tipo("TASA"),
      ...comun,
      dato: Referencia,
      puntos: decimal("Puntos por cada unidad"),
      cada: decimal("Tamaño de la unidad, por ejemplo 6 para cada seis meses"),
      sobre: opcional(Referencia),
      sobreValor: opcional(decimal("Cantidad fija desde la que se empieza a contar")),
      fraccion: palabras("Fraccion", "Qué se hace con la fracción de unidad.", {
        ENTERA: "Solo cuentan las unidades completas",
        PROPORCIONAL: "La fracción cuenta en proporción",
      }),
    },
  ),
  CriterioDirecto: parte(
    "CriterioDirecto",
    "Puntaje que pone cada evaluador dentro de un mínimo, un máximo y un paso.",
    {
      tipo: tipo("DIRECTO"),
      ...comun,
      desde: opcional(decimal("Menor puntaje que se puede poner")),
      hasta: opcional(decimal("Mayor puntaje que se puede poner")),
      paso: opcional(decimal("Paso entre puntajes, por ejemplo 0.5")),
    },
  ),
  CriterioCompuerta: parte(
    "CriterioCompuerta",
    "Se cumple o no se cumple; si da puntos, los da exactos (bloque obligatorio).",
    {
      tipo: tipo("COMPUERTA"),
      ...comun,
      si: opcional(Condicion),
      puntos: opcional(decimal("Puntos exactos que da cumplir")),
      siNo: FueraDeTabla,
    },
  ),
  CriterioRelativo: parte(
    "CriterioRelativo",
    "Puntos según cuánto se excede el mínimo que pide la propia plaza: cumple, supera, dos años más.",
    {
      tipo: tipo("RELATIVO"),
      ...comun,
      dato: Referencia,
      minimoDe: Referencia,
      filas: lista(
        parte("NivelRelativo", "Fila: exceso sobre el mínimo de la plaza y puntos que da.", {
          id: id(),
          nombre: texto("Cómo lo dicen las bases"),
          exceso: decimal("Cuánto por encima del mínimo"),
          estricto: logico("Si hay que pasar del exceso (verdadero) o basta igualarlo (falso)"),
          puntos: decimal("Puntos de la fila"),
        }),
      ),
      siNinguna: FueraDeTabla,
    },
  ),
  CriterioValor: parte(
    "CriterioValor",
    "El puntaje es el propio dato, por un factor: exámenes externos e importados.",
    {
      tipo: tipo("VALOR"),
      ...comun,
      dato: Referencia,
      factor: opcional(decimal("Por cuánto se multiplica; uno si no se dice")),
    },
  ),
  Criterio: clases("Criterio", "Nodo del árbol de criterios de una etapa.", [
    Type.Ref("CriterioGrupo"),
    Type.Ref("CriterioNiveles"),
    Type.Ref("CriterioRangos"),
    Type.Ref("CriterioTasa"),
    Type.Ref("CriterioDirecto"),
    Type.Ref("CriterioCompuerta"),
    Type.Ref("CriterioRelativo"),
    Type.Ref("CriterioValor"),
  ]),
});

/** Node of a criteria tree. Every kind is computed by its own file in `calificacion/criterios/`. */
export const Criterio = partes.Criterio;
export type Criterio = Type.Static<typeof Criterio>;
export type ClaseCriterio = Criterio["tipo"];
export type CriterioDe<T extends ClaseCriterio> = Extract<Criterio, { tipo: T }>;
