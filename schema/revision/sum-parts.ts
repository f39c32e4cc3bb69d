import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import { criteriosDe, type CriterioEnArbol } from "../bases/recorrer.ts";
import type { Salida } from "../hallazgo.ts";
import { aTexto, comparar, maximo as mayorDe, racional, restar, sumarTodo, type Racional } from "../puntaje.ts";
import type { Alcanzable } from "./alcanzable.ts";
import { hallar, poner, type Revision } from "./comun.ts";
import { excesoCompartido } from "./tope-compartido.ts";
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
            declarado === undefined ? null : desacuerdo(grupo, declarado, alcance, etapa),
            pide === undefined ? null : desacuerdoMinimo(grupo, pide),
          ];
          return cuentas
            .filter((cuenta) => cuenta !== null)
            .map((cuenta) =>
              hallar("SUM_PARTS", cuenta.gravedad, `${lugar}.${cuenta.cual}`, `«${que}»: ${cuenta.texto}.`, {
                cita: grupo.cita ?? etapa.cita,
                ejemplo: cuenta.ejemplo,
                salida: salidaDe(cuenta, lugar, nodos),
              }),
            );
        });
      }),
    ),
};

interface Cuenta {
  readonly cual: "maximo" | "minimo";
  readonly gravedad: "ERROR" | "ADVERTENCIA" | "NOTA";
  readonly texto: string;
  /** What the parts give together, and the part that alone is wrong, with what its table gives. */
  readonly total: Racional;
  readonly parte?: { readonly hijo: Criterio; readonly da: Racional } | undefined;
  readonly ejemplo: string;
}

function salidaDe(
  { cual, total, parte }: Cuenta,
  lugar: string,
  nodos: readonly CriterioEnArbol[],
): Salida | undefined {
  const ruta = parte && nodos.find(({ criterio }) => criterio === parte.hijo)?.ruta;
  if (!parte || ruta === undefined) return poner(total, `${lugar}.${cual}`);
  const salida = poner(parte.da, `${ruta}.maximo`);
  return salida && { ...salida, texto: `${salida.texto} en «${parte.hijo.nombre}», lo que da su tabla` };
}

/** When what the tables give is what the whole declares, the declared maximum of one part is what is wrong. */
function parteErrada(grupo: Grupo, declarado: string, alcance: Alcanzable | null, etapa: Etapa): Cuenta["parte"] {
  const da = (id: string): Racional | undefined => alcance?.porCriterio.get(id)?.maximo;
  const reales = grupo.hijos.map(({ id }) => da(id) ?? racional("0"));
  const exceso = excesoCompartido(etapa, grupo.hijos, da);
  if (!alcance || comparar(juntos(grupo, reales, exceso), racional(declarado)) !== 0) return undefined;
  const erradas = grupo.hijos.flatMap((hijo, i) => {
    const real = reales[i] ?? racional("0");
    return comparar(racional(hijo.maximo ?? "0"), real) === 0 ? [] : [{ hijo, da: real }];
  });
  return erradas.length === 1 ? erradas[0] : undefined;
}

/** What the parts give together, once the caps of the group and those that its children share have cut. */
const juntos = (grupo: Grupo, partes: readonly Racional[], exceso: Racional): Racional => {
  const [primera = racional("0"), ...otras] = partes;
  const entero = grupo.combina === "SUMA" ? restar(sumarTodo(partes), exceso) : mayorDe(primera, ...otras);
  return grupo.tope !== undefined && comparar(entero, racional(grupo.tope)) > 0 ? racional(grupo.tope) : entero;
};

const declaradoDe =
  (grupo: Grupo) =>
  (id: string): Racional | undefined => {
    const maximo = criteriosDe(grupo, "").find(({ criterio }) => criterio.id === id)?.criterio.maximo;
    return maximo === undefined ? undefined : racional(maximo);
  };

const enPalabras = (grupo: Grupo, partes: readonly Racional[], total: Racional): string =>
  `${partes.map(aTexto).join(grupo.combina === "SUMA" ? " + " : ", ")}${grupo.combina === "SUMA" ? " = " : ", el mayor es "}${aTexto(total)}`;

function desacuerdo(grupo: Grupo, declarado: string, alcance: Alcanzable | null, etapa: Etapa): Cuenta | null {
  const dichos = grupo.hijos.map((hijo) => hijo.maximo);
  if (dichos.length > 0 && dichos.every((maximo) => maximo !== undefined)) {
    const partes = dichos.map((maximo) => racional(maximo));
    const exceso = excesoCompartido(etapa, grupo.hijos, declaradoDe(grupo));
    const total = juntos(grupo, partes, exceso);
    if (comparar(total, racional(declarado)) !== 0)
      return {
        cual: "maximo",
        gravedad: "ERROR",
        texto: `el máximo es ${declarado} y los de sus partes dan ${enPalabras(grupo, partes, total)}`,
        total,
        parte: parteErrada(grupo, declarado, alcance, etapa),
        ejemplo: `${enPalabras(grupo, partes, total)} ≠ ${declarado}`,
      };
  }
  const reales = grupo.hijos.map((hijo) => alcance?.porCriterio.get(hijo.id)?.maximo);
  if (reales.length === 0 || !reales.every((n) => n !== undefined)) return null;
  const exceso = excesoCompartido(etapa, grupo.hijos, (id) => alcance?.porCriterio.get(id)?.maximo);
  const total = juntos(grupo, reales, exceso);
  if (!alcance?.exacto || comparar(total, racional(declarado)) >= 0) return null;
  return {
    cual: "maximo",
    gravedad: "ERROR",
    texto: `el máximo es ${declarado} y las tablas de sus partes dan ${enPalabras(grupo, reales, total)}`,
    total,
    ejemplo: `${enPalabras(grupo, reales, total)} < ${declarado}`,
  };
}

/** Minima of the parts that pass the one of the whole make it dead; a whole that asks for more than its parts is usual. */
function desacuerdoMinimo(grupo: Grupo, pide: string): Cuenta | null {
  const dichos = grupo.hijos.map((hijo) => hijo.minimo);
  if (grupo.combina !== "SUMA" || dichos.length === 0 || !dichos.every((minimo) => minimo !== undefined)) return null;
  const partes = dichos.map((minimo) => racional(minimo));
  const total = sumarTodo(partes);
  const orden = comparar(total, racional(pide));
  if (orden === 0) return null;
  const efecto = orden > 0 ? "nunca elimina a nadie" : "quien alcanza justo el de cada parte no llega a él";
  return {
    cual: "minimo",
    gravedad: orden > 0 ? "ADVERTENCIA" : "NOTA",
    texto: `el mínimo es ${pide} y los de sus partes suman ${enPalabras(grupo, partes, total)}: ${efecto}`,
    total,
    ejemplo: `${enPalabras(grupo, partes, total)} ${orden > 0 ? ">" : "<"} ${pide}`,
  };
}
