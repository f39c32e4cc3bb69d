import type { Condicion } from "../bases/condicion.ts";
import type { Criterio } from "../bases/criterio.ts";
import type { Plaza } from "../bases/plaza.ts";
import { etapaPara } from "../calificacion/variante.ts";
import { evaluar } from "../condicion.ts";
import type { Indice } from "../indice.ts";
import { crearLector } from "../lector.ts";
import { comparar, dividir, fraccion, multiplicar, racional, type Racional } from "../puntaje.ts";
import { lectorDe } from "../revision/supuesto.ts";
import { ENORME, type Variable, variablesDe } from "../revision/variables.ts";
import { mismoValor, numero, type Valor } from "../valor.ts";

/** What is supposed of an applicant, by the name of each datum. */
export type Asignacion = ReadonlyMap<string, Valor | null>;

/** A condition with the data that it reads. */
export interface Exigencia {
  readonly id: string;
  readonly si: Condicion;
  readonly referencias: readonly string[];
}

/** Everything of an applicant that the rules of a contest look at in one plaza. */
export interface Aspectos {
  readonly indice: Indice;
  readonly plaza: Plaza;
  readonly variables: readonly Variable[];
  readonly perfil: readonly Exigencia[];
  readonly bonos: readonly Exigencia[];
  /** Data that the profile or the points of a stage read, and so not only a bonus or a tie-break. */
  readonly propias: ReadonlySet<string>;
  /** Facts that are another datum by a factor, such as months out of years: they are not supposed apart from it. */
  readonly derivadas: readonly Derivada[];
}

export interface Derivada {
  readonly referencia: string;
  readonly de: string;
  readonly factor: Racional;
}

const MILES = 100_000_000n;
const esEnorme = (valor: Valor | null): boolean =>
  valor?.clase === "NUMERO" && (comparar(valor.n, ENORME) === 0 || valor.n.n / valor.n.d > MILES);
/** A value just beside a limit that no date or form can hold. */
const esFinisimo = (valor: Valor | null): boolean => valor?.clase === "NUMERO" && valor.n.d > 100_000n;

/** Where more always gives more, so many times the last limit are tried. */
const VECES = [2, 3, 5, 8, 16].map((veces) => fraccion(veces));

function conEscalera(valores: readonly (Valor | null)[]): (Valor | null)[] {
  const finitos = valores.filter((valor) => !esEnorme(valor) && !esFinisimo(valor));
  const mayor = finitos.reduce<Racional | null>(
    (n, valor) => (valor?.clase === "NUMERO" && (!n || comparar(valor.n, n) > 0) ? valor.n : n),
    null,
  );
  if (!mayor || finitos.length === valores.filter((valor) => !esFinisimo(valor)).length) return finitos;
  return sinRepetir([...finitos, ...VECES.map((veces) => numero(multiplicar(mayor, veces)))]);
}

/**
 * The data that the profile, the criteria, the bonuses and the tie-breaks of a plaza read, each with values on, below,
 * between and beyond every limit that they name.
 */
export function aspectosDe(indice: Indice, plaza: Plaza): Aspectos {
  const { bases } = indice;
  const vacio = crearLector(indice, plaza, { respuestas: {} });
  const leer = (hijos: readonly Criterio[]): Variable[] =>
    variablesDe(grupo(hijos), indice, (referencia) => vacio.leer(referencia));
  const exigencia = (id: string, si: Condicion): Exigencia => ({
    id,
    si,
    referencias: leer([compuerta(si)]).map(({ referencia }) => referencia),
  });
  const perfil = plaza.perfil.flatMap(({ id, aplica, si }) => (aplica === "SI" && si ? [exigencia(id, si)] : []));
  const etapas = bases.etapas.map((etapa) => etapaPara(etapa, plaza));
  const arboles = etapas.flatMap(({ criterios }) => (criterios ? [criterios] : []));
  const propias = [...perfil.map(({ si }) => compuerta(si)), ...arboles];
  const montos = bases.bonificaciones.flatMap(({ monto }): Criterio[] => {
    if (monto.tipo === "NIVELES") return monto.filas.map(({ si }) => compuerta(si));
    if (monto.tipo === "RANGOS")
      return [{ ...SUPUESTO, tipo: "RANGOS", dato: monto.dato, rangos: monto.rangos, fueraDeRango: "CERO" }];
    if (monto.tipo !== "POR_FECHA") return [];
    return monto.tablas.flatMap(({ filas }) => filas.map(({ si }) => compuerta(si)));
  });
  const otras = [
    ...bases.bonificaciones.map(({ si }) => si),
    ...etapas.flatMap(({ aplicaSi }) => (aplicaSi ? [aplicaSi] : [])),
    ...(bases.desempates ?? []).flatMap((regla) => (regla.tipo === "CONDICION" ? [regla.si] : [])),
    ...(bases.adjudicacion.listas ?? []).map(({ si }) => si),
  ];
  const leidas = leer([...propias, ...montos, ...otras.map(compuerta)]).map(({ valores, ...resto }) => ({
    ...resto,
    valores: conEscalera(valores),
  }));
  const derivadas = leidas.flatMap(({ referencia }) => derivadaDe(referencia, indice));
  return {
    indice,
    plaza,
    variables: reunir(leidas, derivadas),
    derivadas,
    perfil,
    bonos: bases.bonificaciones.map(({ id, si }) => exigencia(id, si)),
    propias: new Set(leer(propias).flatMap(({ referencia }) => [referencia, ...baseDe(referencia, derivadas)])),
  };
}

const baseDe = (referencia: string, derivadas: readonly Derivada[]): string[] =>
  derivadas.flatMap((derivada) => (derivada.referencia === referencia ? [derivada.de] : []));

function derivadaDe(referencia: string, { hechos }: Indice): Derivada[] {
  const hecho = hechos.get(referencia.replace(/^hecho\./u, ""));
  if (!referencia.startsWith("hecho.") || hecho?.tipo !== "SUMA" || hecho.terminos.length !== 1) return [];
  const [termino] = hecho.terminos;
  const factor = racional(termino?.factor ?? "0");
  return termino && factor.n > 0n ? [{ referencia, de: termino.dato, factor }] : [];
}

/** Each derived datum gives its values to the one that it comes from. */
function reunir(variables: readonly Variable[], derivadas: readonly Derivada[]): Variable[] {
  const juntas = new Map(variables.map((variable) => [variable.referencia, variable]));
  for (const { referencia, de, factor } of derivadas) {
    const [derivada, base] = [juntas.get(referencia), juntas.get(de)];
    juntas.delete(referencia);
    if (!derivada) continue;
    const suyos = derivada.valores.map((v) => (v?.clase === "NUMERO" ? numero(dividir(v.n, factor)) : v));
    juntas.set(de, {
      referencia: de,
      ajena: base?.ajena ?? derivada.ajena,
      valores: sinRepetir([...(base?.valores ?? []), ...suyos]),
    });
  }
  return [...juntas.values()];
}

/** Numbers in their order, then the rest, each once. */
function sinRepetir(valores: readonly (Valor | null)[]): (Valor | null)[] {
  const numeros = valores.filter((v) => v?.clase === "NUMERO").toSorted((a, b) => comparar(a.n, b.n));
  return [...numeros, ...valores.filter((v) => v?.clase !== "NUMERO")].filter(
    (valor, i, todos) => todos.findIndex((otro) => iguales(valor, otro)) === i,
  );
}

const iguales = (a: Valor | null, b: Valor | null): boolean => (a && b ? mismoValor(a, b) : a === b);

/** What is supposed, with what follows from it. */
export function completos({ derivadas }: Pick<Aspectos, "derivadas">, datos: Asignacion): Asignacion {
  if (derivadas.length === 0) return datos;
  const todos = new Map(datos);
  for (const { referencia, de, factor } of derivadas) {
    const base = todos.get(de);
    todos.set(referencia, base?.clase === "NUMERO" ? numero(multiplicar(base.n, factor)) : null);
  }
  return todos;
}

/** Whether a condition is known to hold for what is supposed. */
export function vale(aspectos: Aspectos, si: Condicion, datos: Asignacion): boolean {
  const { leer } = lectorDe(aspectos, completos(aspectos, datos));
  return evaluar(si, (referencia) => leer(referencia)) === true;
}

/** From nothing to much: unknown, no, the lowest of a scale, the least. */
export function deMenorAMayor(valores: readonly (Valor | null)[]): (Valor | null)[] {
  return valores.toSorted((a, b) => rango(a) - rango(b) || numericos(a, b));
}

const numericos = (a: Valor | null, b: Valor | null): number =>
  a?.clase === "NUMERO" && b?.clase === "NUMERO" ? comparar(a.n, b.n) : 0;

function rango(valor: Valor | null): number {
  if (valor === null) return -2;
  if (valor.clase !== "TEXTO") return 0;
  if (valor.texto === "NO") return -1;
  return valor.escala?.get(valor.texto) ?? 0;
}

const SUPUESTO = { id: "supuesto", nombre: "Supuesto" } as const;
const compuerta = (si: Condicion): Criterio => ({ ...SUPUESTO, tipo: "COMPUERTA", si, siNo: "CERO" });
const grupo = (hijos: readonly Criterio[]): Criterio => ({
  ...SUPUESTO,
  tipo: "GRUPO",
  combina: "SUMA",
  hijos: [...hijos],
});
