import type { Criterio } from "../bases/criterio.ts";
import { aTexto, comparar, maximo as mayorDe, racional, sumarTodo, type Racional } from "../puntaje.ts";
import type { Alcanzable } from "./alcanzable.ts";
import { hallar, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

type Grupo = Extract<Criterio, { tipo: "GRUPO" }>;

/**
 * The parts of a group and of a stage add up to what the whole declares: their declared maxima and minima, and what their
 * tables can really give.
 * @fuente Bases HRDC 2019 §I: 14 + 16 + 10 = 40 are declared and the tables give 10 + 10 + 10
 */
export const sumParts: Revision = {
  codigo: "SUM_PARTS",
  revisar: ({ analizadas }) =>
    unicos(
      analizadas.flatMap(({ etapa, ruta, nodos, alcance }) => {
        const grupos = nodos.flatMap(({ criterio, ruta: lugar }) =>
          criterio.tipo === "GRUPO"
            ? [{ grupo: criterio, lugar, declarado: criterio.maximo, que: criterio.nombre, pide: criterio.minimo }]
            : [],
        );
        const [raiz] = nodos;
        const deEtapa =
          raiz?.criterio.tipo === "GRUPO"
            ? [{ grupo: raiz.criterio, lugar: ruta, declarado: etapa.maximo, que: etapa.nombre, pide: etapa.minimo }]
            : [];
        return [...grupos, ...deEtapa].flatMap(({ grupo, lugar, declarado, que, pide }) => {
          const cuentas = [
            declarado === undefined ? null : desacuerdo(grupo, declarado, alcance),
            pide === undefined ? null : desacuerdoMinimo(grupo, pide),
          ];
          return cuentas
            .filter((cuenta) => cuenta !== null)
            .map((cuenta) =>
              hallar("SUM_PARTS", cuenta.gravedad, `${lugar}.${cuenta.cual}`, `«${que}»: ${cuenta.texto}.`, {
                cita: grupo.cita ?? etapa.cita,
              }),
            );
        });
      }),
    ),
};

interface Cuenta {
  readonly cual: "maximo" | "minimo";
  readonly gravedad: "ERROR" | "ADVERTENCIA";
  readonly texto: string;
}

const juntos = (grupo: Grupo, partes: readonly Racional[]): Racional => {
  const [primera = racional("0"), ...otras] = partes;
  const entero = grupo.combina === "SUMA" ? sumarTodo(partes) : mayorDe(primera, ...otras);
  return grupo.tope !== undefined && comparar(entero, racional(grupo.tope)) > 0 ? racional(grupo.tope) : entero;
};

const enPalabras = (grupo: Grupo, partes: readonly Racional[], total: Racional): string =>
  `${partes.map(aTexto).join(grupo.combina === "SUMA" ? " + " : ", ")}${grupo.combina === "SUMA" ? " = " : ", el mayor es "}${aTexto(total)}`;

function desacuerdo(grupo: Grupo, declarado: string, alcance: Alcanzable | null): Cuenta | null {
  const dichos = grupo.hijos.map((hijo) => hijo.maximo);
  if (dichos.length > 0 && dichos.every((maximo) => maximo !== undefined)) {
    const partes = dichos.map((maximo) => racional(maximo));
    const total = juntos(grupo, partes);
    if (comparar(total, racional(declarado)) !== 0)
      return {
        cual: "maximo",
        gravedad: "ERROR",
        texto: `el máximo es ${declarado} y los de sus partes dan ${enPalabras(grupo, partes, total)}`,
      };
  }
  const reales = grupo.hijos.map((hijo) => alcance?.porCriterio.get(hijo.id)?.maximo);
  if (reales.length === 0 || !reales.every((n) => n !== undefined)) return null;
  const total = juntos(grupo, reales);
  if (!alcance?.exacto || comparar(total, racional(declarado)) >= 0) return null;
  return {
    cual: "maximo",
    gravedad: "ERROR",
    texto: `el máximo es ${declarado} y las tablas de sus partes dan ${enPalabras(grupo, reales, total)}`,
  };
}

function desacuerdoMinimo(grupo: Grupo, pide: string): Cuenta | null {
  const dichos = grupo.hijos.map((hijo) => hijo.minimo);
  if (grupo.combina !== "SUMA" || dichos.length === 0 || !dichos.every((minimo) => minimo !== undefined)) return null;
  const partes = dichos.map((minimo) => racional(minimo));
  const total = sumarTodo(partes);
  if (comparar(total, racional(pide)) === 0) return null;
  return {
    cual: "minimo",
    gravedad: "ADVERTENCIA",
    texto: `el mínimo es ${pide} y los de sus partes suman ${enPalabras(grupo, partes, total)}`,
  };
}
