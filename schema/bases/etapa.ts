import type Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion } from "./condicion.ts";
import { Criterio } from "./criterio.ts";
import { clases, decimal, entero, id, lista, logico, opcional, palabras, parte, texto, tipo } from "./definir.ts";
import { Alcance } from "./plaza.ts";
import { Redondeos } from "./redondeo.ts";

const Ambito = palabras("AmbitoCorte", "Dentro de qué conjunto se corta.", {
  PLAZA: "En cada plaza",
  GRUPO: "En cada grupo ocupacional",
  CLASE: "En cada clase de vacante",
  REGION: "En cada región",
  PROCESO: "En todo el proceso",
});

const EmpateCorte = palabras("EmpateCorte", "Qué pasa con quienes empatan en el corte.", {
  PASAN_TODOS: "Pasan todos los empatados",
  NO_PASA_NINGUNO: "No pasa ninguno de los empatados",
  DESEMPATE: "Se aplica el desempate de las bases",
});

const PuntajeCorte = palabras("PuntajeCorte", "Qué puntaje se compara para pasar; el de la etapa, si no se dice.", {
  ETAPA: "El de la etapa, con sus bonificaciones",
  ACUMULADO: "La suma de lo que cada etapa aporta al total, hasta esta",
});

/** A rule without its tie clause (`empate` absent) is legal in a draft; the linter asks for it. */
export const Avance = clases("Avance", "Quién pasa a la etapa siguiente, además de alcanzar el mínimo.", [
  parte("AvancePrimeros", "Pasan las primeras N personas por puntaje.", {
    tipo: tipo("PRIMEROS"),
    personas: entero("Cuántas personas", 1, 100000),
    ambito: Ambito,
    puntaje: opcional(PuntajeCorte),
    empate: opcional(EmpateCorte),
    cita: opcional(Cita),
  }),
  parte("AvancePuntajes", "Pasan quienes tengan uno de los N mayores puntajes distintos.", {
    tipo: tipo("PUNTAJES_DISTINTOS"),
    puntajes: entero("Cuántos puntajes distintos", 1, 100000),
    ambito: Ambito,
    puntaje: opcional(PuntajeCorte),
    cita: opcional(Cita),
  }),
  parte("AvanceVacantes", "Pasan N personas por cada vacante.", {
    tipo: tipo("POR_VACANTE"),
    factor: decimal("Personas por vacante"),
    ambito: Ambito,
    puntaje: opcional(PuntajeCorte),
    empate: opcional(EmpateCorte),
    cita: opcional(Cita),
  }),
  parte(
    "AvanceGrupos",
    "Pasan grupos completos de igual puntaje, de mayor a menor, hasta reunir un número de personas.",
    {
      tipo: tipo("GRUPOS_HASTA"),
      personas: entero("Se añade el grupo siguiente mientras hayan pasado menos personas que estas", 1, 100000),
      grupos: opcional(entero("Máximo de grupos", 1, 100000)),
      ambito: Ambito,
      puntaje: opcional(PuntajeCorte),
      cita: opcional(Cita),
    },
  ),
  parte("AvanceAcumulado", "Pasan quienes alcancen un puntaje acumulado hasta esta etapa.", {
    tipo: tipo("ACUMULADO"),
    minimo: decimal("Puntaje acumulado mínimo"),
    cita: opcional(Cita),
  }),
]);
export type Avance = Type.Static<typeof Avance>;
export type AvanceDe<T extends Avance["tipo"]> = Extract<Avance, { tipo: T }>;

export const Panel = parte("Panel", "Cómo se forma el puntaje cuando califican varias personas.", {
  miembros: entero("Cuántas personas califican", 1, 100),
  quorum: opcional(entero("Con cuántas hojas vale la calificación", 1, 100)),
  regla: palabras("ReglaPanel", "Cómo se juntan las hojas.", {
    PROMEDIO: "Promedio",
    MEDIANA: "Mediana",
    SUMA: "Suma",
    CONSENSO: "Todas las hojas deben coincidir",
    SIN_EXTREMOS: "Promedio sin la más alta ni la más baja",
  }),
  nivel: palabras("NivelPanel", "Sobre qué se aplica la regla.", {
    CRITERIO: "Sobre cada criterio",
    TOTAL: "Sobre el total de cada hoja",
  }),
  cita: opcional(Cita),
});
export type Panel = Type.Static<typeof Panel>;

export const CausaDescalificacion = parte(
  "CausaDescalificacion",
  "Causa de descalificación de la lista de las bases.",
  {
    id: id(),
    causa: texto("Causa", 1000),
    si: opcional(Condicion),
    cita: opcional(Cita),
  },
);

export const Variante = parte("VarianteEtapa", "Reglas de la etapa para algunas plazas, grupos o clases de vacante.", {
  alcance: Alcance,
  criterios: opcional(Criterio),
  minimo: opcional(decimal("Puntaje mínimo")),
  maximo: opcional(decimal("Puntaje máximo")),
  peso: opcional(decimal("Peso en porcentaje")),
});

export const Entrevista = parte("Entrevista", "Cómo se entrevista.", {
  modalidad: palabras("ModalidadEntrevista", "Cómo se hace.", {
    PRESENCIAL: "Presencial",
    VIRTUAL: "Por videollamada",
    TELEFONICA: "Por teléfono",
  }),
  alternativa: opcional(texto("Qué se hace si no se puede así")),
  grabacion: opcional(logico("Si se graba")),
  consentimiento: opcional(texto("Consentimiento de la grabación", 1000)),
  cita: opcional(Cita),
});

/**
 * A stage: its carácter × criteria tree × panel rule × advance rules, each chosen on its own.
 * `maximo` and `minimo` are the printed ones; what the tree can reach is computed and compared by the linter.
 */
export const Etapa = parte("Etapa", "Etapa de evaluación.", {
  id: id(),
  nombre: texto("Nombre de la etapa"),
  clase: palabras("ClaseEtapa", "Qué produce.", {
    CUMPLE: "Cumple o no cumple, sin puntaje",
    PUNTUADA: "Puntaje",
    REFERENCIAL: "Se registra y no decide",
  }),
  eliminatoria: logico("Si quien no la aprueba queda fuera"),
  exigePerfil: opcional(logico("Si en ella se verifica que se cumplan todos los requisitos del perfil")),
  criterios: opcional(Criterio),
  variantes: opcional(lista(Variante)),
  topesCompartidos: opcional(
    lista(
      parte("TopeCompartido", "Tope que varios criterios comparten, estén donde estén en el árbol.", {
        id: id(),
        criterios: lista(id("Criterio"), { minItems: 2 }),
        tope: decimal("Tope"),
        cita: opcional(Cita),
      }),
    ),
  ),
  minimo: opcional(decimal("Puntaje mínimo aprobatorio")),
  maximo: opcional(decimal("Puntaje máximo")),
  tope: opcional(decimal("Tope del puntaje de la etapa con sus bonificaciones; lo que pase de él no cuenta")),
  sinTope: opcional(
    logico("Las bases dicen expresamente que las bonificaciones de la etapa pueden pasar de su máximo"),
  ),
  peso: opcional(decimal("Peso en porcentaje")),
  cuentaEnTotal: opcional(logico("Si su puntaje entra en el total; sí, salvo que se diga lo contrario")),
  pruebaMinimo: opcional(
    palabras("PruebaMinimo", "Cuándo se compara con el mínimo.", {
      ANTES_DE_BONIFICACION: "Antes de sumar la bonificación de la etapa",
      DESPUES_DE_BONIFICACION: "Después de sumar la bonificación de la etapa",
    }),
  ),
  panel: opcional(Panel),
  avance: opcional(lista(Avance)),
  descalificacion: opcional(lista(CausaDescalificacion)),
  noSePresenta: opcional(
    palabras("NoSePresenta", "Cómo queda quien no se presenta.", {
      DESCALIFICADO: "DESCALIFICADO",
      NO_SE_PRESENTO: "NO SE PRESENTÓ",
      NO_APTO: "NO APTO",
    }),
  ),
  aplicaSi: opcional(Condicion),
  redondeos: opcional(Redondeos),
  entrevista: opcional(Entrevista),
  cita: opcional(Cita),
});
export type Etapa = Type.Static<typeof Etapa>;
