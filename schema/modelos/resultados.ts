/** How the score is formed, rounded and untied, who wins and when a vacancy is deserted. */
import type { Etapa } from "../bases/etapa.ts";
import type { Redondeo } from "../bases/redondeo.ts";
import { aTexto, racional, sumarTodo } from "../puntaje.ts";
import { propio, type ContextoModelo, type Listas, type Modelo, type Parte } from "./modelo.ts";
import { etapaDePapel, type PapelEtapa } from "./papel-etapa.ts";

const unica = (ruta: string, valor: unknown): Parte => ({ en: "unica", ruta, valor });

const queSuman = ({ bases }: ContextoModelo): Etapa[] =>
  bases.etapas.filter((etapa) => etapa.clase === "PUNTUADA" && etapa.cuentaEnTotal !== false);

const suma = (etapas: readonly Etapa[], cual: "minimo" | "maximo"): string =>
  aTexto(sumarTodo(etapas.map((etapa) => racional(etapa[cual] ?? "0"))));

/** @fuente S4:18,39-45 */
export const TOTAL_SUMA: Modelo = {
  id: "total-suma",
  nombre: "Suma de los puntajes de las etapas",
  ayuda:
    "El total es la suma de las etapas; el mínimo y el máximo salen de los de ellas. Las bonificaciones pueden pasar del máximo.",
  clase: "TOTAL",
  partes: (contexto) => {
    const { total } = contexto.bases;
    const etapas = queSuman(contexto);
    if (total.modo !== undefined && total.modo !== "SUMA") return [];
    return [
      unica("total.modo", "SUMA"),
      ...(etapas.length > 0
        ? [unica("total.minimo", suma(etapas, "minimo")), unica("total.maximo", suma(etapas, "maximo"))]
        : []),
      ...(total.tope === undefined ? [unica("total.sinTope", true)] : []),
    ];
  },
};

const DOS_DECIMALES: Redondeo = { decimales: 2, modo: "MITAD_ARRIBA" };

export const REDONDEO: Modelo = {
  id: "redondeo-dos-decimales",
  nombre: "Dos decimales, la mitad sube",
  ayuda: "Cada puntaje se redondea a dos decimales: 17.775 pasa a 17.78.",
  clase: "REDONDEO",
  partes: [
    unica("redondeos", {}),
    ...["criterio", "panel", "etapa", "bonificacion", "ponderado", "total", "final"].map((momento) =>
      unica(`redondeos.${momento}`, DOS_DECIMALES),
    ),
  ],
};

const POR_ETAPAS: readonly PapelEtapa[] = ["ENTREVISTA", "CONOCIMIENTOS", "CURRICULAR"];
const desempate = (valor: Listas["desempates"]): Parte => ({ en: "desempates", valor });

/** A draw always ends a tie, and nothing after it would ever be looked at: a list that has one is whole. */
const sinSorteo = (partes: (contexto: ContextoModelo) => Parte[]) => (contexto: ContextoModelo) =>
  (contexto.bases.desempates ?? []).some(({ tipo }) => tipo === "SORTEO") ? [] : partes(contexto);

const porEtapas = ({ bases }: ContextoModelo): Parte[] =>
  POR_ETAPAS.flatMap((papel) => {
    const etapa = etapaDePapel(bases, papel);
    return etapa?.clase === "PUNTUADA"
      ? [desempate({ tipo: "ETAPA", etapa: propio(etapa.id), puntaje: "OBTENIDO" })]
      : [];
  });

const SORTEO = desempate({ tipo: "SORTEO", id: "sorteo-publico" });

export const DESEMPATE: Modelo = {
  id: "desempate-por-etapas",
  nombre: "Mayor puntaje por etapa y sorteo",
  ayuda:
    "Gana quien tenga más en la entrevista; luego en conocimientos; luego en la curricular; al final, sorteo público.",
  clase: "DESEMPATE",
  partes: sinSorteo((contexto) => [...porEtapas(contexto), SORTEO]),
};

const DESEMPATE_DISCAPACIDAD: Modelo = {
  id: "desempate-discapacidad",
  nombre: "Puntaje por etapa, persona con discapacidad y sorteo",
  ayuda: "Como la anterior, y antes del sorteo se prefiere a la persona con discapacidad.",
  clase: "DESEMPATE",
  partes: sinSorteo((contexto) => {
    const hecho = contexto.bases.hechos.find(({ id, tipo }) => id === "discapacidad" && tipo === "CONDICION");
    const si = hecho && {
      tipo: "COMPARA" as const,
      dato: `hecho.${propio(hecho.id)}`,
      operador: "IGUAL" as const,
      valor: "SI",
    };
    return [
      ...porEtapas(contexto),
      ...(si ? [desempate({ tipo: "CONDICION", nombre: "Persona con discapacidad", si })] : []),
      SORTEO,
    ];
  }),
};

const causa = (valor: Listas["adjudicacion.desierto"]["causa"]): Parte => ({
  en: "adjudicacion.desierto",
  valor: { causa: valor },
});

/** @fuente S3:256-262,318-324 · S4:149-161 */
export const ADJUDICACION: readonly [Modelo, Modelo] = [
  {
    id: "accesitario-por-vacante",
    nombre: "Un accesitario por vacante",
    ayuda: "Si quien gana no firma, se llama al siguiente en mérito.",
    clase: "ADJUDICACION",
    partes: [unica("adjudicacion.accesitarios", { modo: "POR_VACANTE", numero: 1 })],
  },
  {
    id: "causas-desierto",
    nombre: "Causas de desierto",
    ayuda: "Nadie se presenta, nadie cumple, nadie aprueba o nadie firma.",
    clase: "ADJUDICACION",
    partes: [causa("SIN_POSTULANTES"), causa("NINGUNO_CUMPLE"), causa("NINGUNO_APRUEBA"), causa("NO_SUSCRIBE")],
  },
];

export const MODELOS_RESULTADO: readonly Modelo[] = [
  TOTAL_SUMA,
  REDONDEO,
  DESEMPATE,
  DESEMPATE_DISCAPACIDAD,
  ...ADJUDICACION,
];
