import type Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion, Referencia } from "./condicion.ts";
import { Rango } from "./criterio.ts";
import { clases, decimal, fecha, id, lista, opcional, palabras, parte, texto, tipo } from "./definir.ts";
import { Redondeo } from "./redondeo.ts";

const UnidadMonto = palabras("UnidadMonto", "En qué se expresa la bonificación.", {
  PORCENTAJE: "Por ciento de la base",
  PUNTOS: "Puntos",
});

const FilaMonto = parte("FilaMonto", "Fila de una tabla de bonificación; cuenta la primera que corresponda.", {
  id: id(),
  nombre: texto("Cómo lo dicen las bases", 1000),
  si: Condicion,
  valor: decimal("Porcentaje o puntos"),
});

export const Monto = clases("Monto", "Cuánto se suma.", [
  parte("MontoFijo", "Siempre lo mismo.", {
    tipo: tipo("FIJO"),
    unidad: UnidadMonto,
    valor: decimal("Porcentaje o puntos"),
  }),
  parte("MontoNiveles", "Según una tabla de niveles.", {
    tipo: tipo("NIVELES"),
    unidad: UnidadMonto,
    filas: lista(FilaMonto),
  }),
  parte("MontoRangos", "Según el tramo de un dato numérico.", {
    tipo: tipo("RANGOS"),
    unidad: UnidadMonto,
    dato: Referencia,
    rangos: lista(Rango),
  }),
  parte("MontoPorFecha", "Según la tabla vigente en una fecha del postulante.", {
    tipo: tipo("POR_FECHA"),
    unidad: UnidadMonto,
    dato: Referencia,
    tablas: lista(
      parte("TablaVigente", "Tabla y desde cuándo hasta cuándo rige, extremos incluidos.", {
        desde: opcional(fecha("Primer día")),
        hasta: opcional(fecha("Último día")),
        filas: lista(FilaMonto),
      }),
    ),
  }),
]);
export type Monto = Type.Static<typeof Monto>;
export type MontoDe<T extends Monto["tipo"]> = Extract<Monto, { tipo: T }>;

/** The score of which the percentage is taken. */
export const Base = clases("Base", "Puntaje sobre el que se calcula.", [
  parte("BaseEtapa", "El puntaje de una etapa.", {
    tipo: tipo("ETAPA"),
    etapa: id("Etapa"),
    puntaje: palabras("PuntajeEtapa", "Cuál de sus puntajes.", {
      OBTENIDO: "El obtenido, antes de bonificaciones y de pesos",
      ACUMULADO: "El obtenido más las bonificaciones ya sumadas en la etapa",
      PONDERADO: "El ponderado",
    }),
  }),
  parte("BaseSuma", "La suma de varias etapas.", {
    tipo: tipo("SUMA_ETAPAS"),
    etapas: lista(id("Etapa"), { minItems: 1 }),
    puntaje: palabras("PuntajeSuma", "Cuál de sus puntajes.", { OBTENIDO: "El obtenido", PONDERADO: "El ponderado" }),
  }),
  parte("BaseTotal", "El puntaje total, antes de las bonificaciones finales.", { tipo: tipo("TOTAL") }),
  parte("BaseAcumulado", "El total más las bonificaciones finales ya sumadas.", { tipo: tipo("ACUMULADO") }),
]);
export type Base = Type.Static<typeof Base>;

export const MomentoBonificacion = clases("MomentoBonificacion", "Cuándo se suma.", [
  parte("MomentoEnEtapa", "Al puntaje de una etapa, antes de ponderarlo.", {
    tipo: tipo("EN_ETAPA"),
    etapa: id("Etapa"),
  }),
  parte("MomentoPonderado", "Al puntaje ponderado de una etapa.", { tipo: tipo("EN_PONDERADO"), etapa: id("Etapa") }),
  parte("MomentoFinal", "Al puntaje total.", { tipo: tipo("AL_FINAL") }),
]);

export const Compuerta = clases("Compuerta", "Qué debe haberse alcanzado para recibirla.", [
  parte("CompuertaMinimoEtapa", "El mínimo de una etapa.", {
    tipo: tipo("MINIMO_ETAPA"),
    etapa: id("Etapa"),
    con: palabras("PuntajeCompuerta", "Con qué puntaje.", {
      SIN_BONIFICACION: "Antes de bonificaciones",
      CON_BONIFICACION: "Con las bonificaciones de la etapa",
    }),
  }),
  parte("CompuertaTodas", "Haber aprobado todas las etapas.", { tipo: tipo("TODAS_LAS_ETAPAS") }),
  parte("CompuertaMinimoTotal", "Un puntaje total antes de bonificaciones.", {
    tipo: tipo("MINIMO_TOTAL"),
    minimo: decimal("Puntaje"),
  }),
]);

export const Bonificacion = parte("Bonificacion", "Quién recibe, cuánto, sobre qué, cuándo y con qué tope.", {
  id: id(),
  nombre: texto("Nombre de la bonificación"),
  cita: opcional(Cita),
  si: Condicion,
  documentos: opcional(lista(id("Documento que la acredita; basta uno"))),
  monto: Monto,
  base: opcional(Base),
  momento: MomentoBonificacion,
  exige: opcional(lista(Compuerta)),
  grupo: opcional(id("Grupo de bonificaciones")),
  tope: opcional(decimal("Máximo de puntos que puede dar")),
  redondeo: opcional(Redondeo),
});
export type Bonificacion = Type.Static<typeof Bonificacion>;

/** Without a group, bonuses of the same moment are additive over their own bases in the order of the bases. */
export const GrupoBonificaciones = parte("GrupoBonificaciones", "Cómo conviven varias bonificaciones.", {
  id: id(),
  nombre: texto("Nombre del grupo"),
  modo: palabras("ModoGrupo", "Cómo se juntan.", { TODAS: "Se suman todas", SOLO_LA_MAYOR: "Solo la mayor" }),
  tope: opcional(decimal("Máximo de puntos del grupo")),
  cita: opcional(Cita),
});
export type GrupoBonificaciones = Type.Static<typeof GrupoBonificaciones>;
