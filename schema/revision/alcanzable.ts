import type { Criterio } from "../bases/criterio.ts";
import { criteriosDe } from "../bases/recorrer.ts";
import { evaluar, referenciasDe } from "../condicion.ts";
import { CERO, comparar, maximo, minimo, racional, type Racional } from "../puntaje.ts";
import type { Valor } from "../valor.ts";
import { partesIndependientes } from "./independientes.ts";
import { juntar, sumarPartes } from "./sumar-partes.ts";
import { lectorDe, puntuar, type Banco, type Supuesto } from "./supuesto.ts";
import { ENORME, esFija, variablesDe, type Variable } from "./variables.ts";

/** Least and greatest points that something can give. */
export interface Extremos {
  readonly minimo: Racional;
  readonly maximo: Racional;
}

/**
 * The points that a criteria tree can give to anybody.
 * - `porCriterio`: of each node, by id
 * - `conjunto`: every score that can come out, ascending, when no panel puts scores and no quantity is endless
 * - `exacto`: false when the cases were too many to try together; then the extremes hold but may be too wide
 * - `calificado`: for who meets the profile of the plaza, the least of the best that the panel and outside exams can
 *   give them. Null when
 *   nobody who meets it can be scored
 * - `calificadoPorCriterio`: the same of each node
 * - `calificadoMinimo`: the least that somebody who meets the profile gets, whatever the panel says
 */
export interface Alcanzable extends Extremos {
  readonly porCriterio: ReadonlyMap<string, Extremos>;
  readonly conjunto: readonly Racional[] | null;
  readonly exacto: boolean;
  readonly calificado: Racional | null;
  readonly calificadoPorCriterio: ReadonlyMap<string, Racional>;
  readonly calificadoMinimo: Racional | null;
}

/** Cases that are tried together at most. */
const CASOS = 6000;

type Grupo = Extract<Criterio, { tipo: "GRUPO" }>;

/** Whether points are endless: nothing caps them. */
export const esSinLimite = (n: Racional): boolean => comparar(n, racional("1000000")) > 0;

export function alcanzable(banco: Banco): Alcanzable {
  const { raiz } = banco;
  const fijo = lectorDe(banco, new Map());
  const leerFijo = (referencia: string): Valor | null => fijo.leer(referencia);
  if (raiz.tipo === "GRUPO") {
    const leidasPor = (criterio: Criterio): string[] =>
      variablesDe(criterio, banco.indice, leerFijo).map(({ referencia }) => referencia);
    const partes = partesIndependientes(raiz, banco, leidasPor);
    if (partes.length > 1)
      return sumarPartes(
        raiz,
        partes.map((hijos) => alcanzable(bancoDe(banco, raiz, hijos))),
      );
  }
  const pedido = banco.plaza.perfil.flatMap(({ aplica, si }) => (aplica === "SI" && si ? [si] : []));
  const variables = variablesDe(raiz, banco.indice, leerFijo, pedido);
  const hojas = hojasPosibles(raiz);
  const casos = variables.reduce((producto, { valores }) => producto * valores.length, hojas.length);
  if (casos <= CASOS || raiz.tipo !== "GRUPO") return probar(banco, recortar(variables), hojas);
  return juntar(
    raiz,
    banco.etapa,
    raiz.hijos.map((hijo) => alcanzable(bancoDe(banco, raiz, [hijo]))),
  );
}

/** Where some children of a sum are tried, without what belongs to the whole. */
function bancoDe(banco: Banco, { id, nombre }: Grupo, hijos: readonly Criterio[]): Banco {
  const [unico] = hijos;
  const raiz: Criterio =
    unico && hijos.length === 1 ? unico : { tipo: "GRUPO", id, nombre, combina: "SUMA", hijos: [...hijos] };
  return { indice: banco.indice, etapa: banco.etapa, plaza: banco.plaza, raiz };
}

/** A single criterion with too many cases is tried on the first of each datum; a table of that size is no real one. */
export function recortar(variables: readonly Variable[]): Variable[] {
  let casos = 1;
  return variables.map(({ referencia, valores, ajena }) => {
    const caben = Math.max(1, Math.min(valores.length, Math.floor(CASOS / casos)));
    casos *= caben;
    return { referencia, ajena, valores: valores.slice(0, caben) };
  });
}

type Hoja = Pick<Supuesto, "hoja" | "compuertas">;

/**
 * Lowest and highest sheet. Every kind of node gives more when a score is higher, so the extremes of all nodes come out of
 * these two; only «the first that gives points» does not, and there each score is tried on its own.
 */
function hojasPosibles(raiz: Criterio): Hoja[] {
  const nodos = criteriosDe(raiz, "").map(({ criterio }) => criterio);
  const directos = nodos.filter((c) => c.tipo === "DIRECTO");
  const decididas = nodos.filter((c) => c.tipo === "COMPUERTA" && !c.si).map(({ id }) => id);
  const con = (extremo: "desde" | "hasta", cumple: boolean): Hoja => ({
    hoja: Object.fromEntries(directos.map((d) => [d.id, extremo === "desde" ? (d.desde ?? "0") : techoDe(d)])),
    compuertas: new Map(decididas.map((id) => [id, cumple])),
  });
  const extremas =
    directos.length + decididas.length > 0 ? [con("desde", false), con("hasta", true)] : [con("hasta", true)];
  if (!nodos.some((c) => c.tipo === "GRUPO" && c.combina === "PRIMERO")) return extremas;
  const { hoja, compuertas } = con("hasta", true);
  const sueltas = directos.map(({ id, desde }) => ({
    hoja: Object.assign({}, hoja, { [id]: desde ?? "0" }),
    compuertas,
  }));
  return [...extremas, ...sueltas];
}

const techoDe = ({ hasta, maximo: declarado, tope }: Extract<Criterio, { tipo: "DIRECTO" }>): string =>
  hasta ?? declarado ?? tope ?? "0";

function probar(banco: Banco, variables: readonly Variable[], hojas: readonly Hoja[]): Alcanzable {
  const porCriterio = new Map<string, Extremos>();
  const totales = new Map<string, Racional>();
  const calificados = new Map<string, Racional>();
  let calificadoMinimo: Racional | null = null;
  const pedidas = new Set(banco.plaza.perfil.flatMap(({ si }) => (si ? referenciasDe(si) : [])));
  const esAjena = ({ ajena, referencia }: Variable): boolean => ajena && !pedidas.has(referencia);
  const ajenas = variables.filter(esAjena);
  for (const propios of asignaciones(variables.filter((variable) => !esAjena(variable)))) {
    if (!esCoherente(propios, banco)) continue;
    const cumple = cumplePerfil(propios, banco);
    const mejor = new Map<string, Racional>();
    for (const externos of asignaciones(ajenas))
      for (const hoja of hojas) {
        const { puntaje, criterios, motivos } = puntuar(banco, { datos: new Map([...propios, ...externos]), ...hoja });
        for (const [id, { n }] of criterios) ensanchar(porCriterio, id, n);
        totales.set(`${puntaje.n.n}/${puntaje.n.d}`, puntaje.n);
        if (!cumple || motivos.some((motivo) => motivo.codigo === "CRITERIO_NO_CUMPLIDO")) continue;
        for (const [id, { n }] of [...criterios, [TOTAL, puntaje] as const])
          mejor.set(id, maximo(mejor.get(id) ?? n, n));
        calificadoMinimo = calificadoMinimo ? minimo(calificadoMinimo, puntaje.n) : puntaje.n;
      }
    for (const [id, n] of mejor) calificados.set(id, minimo(calificados.get(id) ?? n, n));
  }
  const orden = [...totales.values()].toSorted(comparar);
  const abierto = hojas.length > 1 || variables.some((v) => v.valores.some(esEnorme));
  return {
    minimo: orden[0] ?? CERO,
    maximo: orden.at(-1) ?? CERO,
    porCriterio,
    conjunto: abierto ? null : orden,
    exacto: true,
    calificado: calificados.get(TOTAL) ?? null,
    calificadoPorCriterio: calificados,
    calificadoMinimo,
  };
}

/** Under this name, which no criterion can have, the whole tree is kept among its nodes. */
const TOTAL = "";

const esEnorme = (valor: Valor | null): boolean => valor?.clase === "NUMERO" && comparar(valor.n, ENORME) === 0;

function ensanchar(extremos: Map<string, Extremos>, id: string, n: Racional): void {
  const previos = extremos.get(id);
  extremos.set(
    id,
    previos ? { minimo: minimo(previos.minimo, n), maximo: maximo(previos.maximo, n) } : { minimo: n, maximo: n },
  );
}

/** Every combination of the values of the variables. */
export function* asignaciones(variables: readonly Variable[]): Generator<Map<string, Valor | null>> {
  const [primera, ...resto] = variables;
  if (!primera) {
    yield new Map();
    return;
  }
  for (const asignacion of asignaciones(resto))
    for (const valor of primera.valores) yield new Map([...asignacion, [primera.referencia, valor]]);
}

/** Whether the facts can be true together: what lies inside another experience is not longer than it. */
function esCoherente(datos: ReadonlyMap<string, Valor | null>, { indice }: Banco): boolean {
  return indice.bases.hechos.every((hecho) => {
    if (hecho.tipo !== "EXPERIENCIA" || hecho.dentroDe === undefined) return true;
    const fuera = indice.hechos.get(hecho.dentroDe);
    if (fuera?.tipo !== "EXPERIENCIA" || fuera.unidad !== hecho.unidad) return true;
    const parte = datos.get(`hecho.${hecho.id}`);
    const todo = datos.get(`hecho.${fuera.id}`);
    return parte?.clase !== "NUMERO" || todo?.clase !== "NUMERO" || comparar(parte.n, todo.n) <= 0;
  });
}

/**
 * Whether an invented applicant meets the profile. What the tree reads must be known to hold; a requirement about other
 * data is left open, since nothing is supposed about them.
 */
function cumplePerfil(datos: ReadonlyMap<string, Valor | null>, banco: Banco): boolean {
  const { leer } = lectorDe(banco, datos);
  return banco.plaza.perfil.every(({ aplica, si }) => {
    if (aplica !== "SI" || !si) return true;
    const cumple = evaluar(si, (referencia) => leer(referencia));
    const supuestos = referenciasDe(si).every((referencia) => esFija(referencia) || datos.has(referencia));
    return supuestos ? cumple === true : cumple !== false;
  });
}
