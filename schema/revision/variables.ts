import type { Condicion } from "../bases/condicion.ts";
import type { Criterio } from "../bases/criterio.ts";
import type { Campo } from "../bases/formulario.ts";
import { escalaDe } from "../campos/definir.ts";
import type { Indice } from "../indice.ts";
import { comparar, dividir, fraccion, multiplicar, racional, restar, sumar, UNO, type Racional } from "../puntaje.ts";
import { numero, siNo, textoDe, type Valor } from "../valor.ts";
import { criteriosDe } from "../bases/recorrer.ts";
import { descripcionDe, type Descripcion } from "./datos.ts";

/** Something of an applicant that changes the score of a tree, and the values that tell all its cases apart. */
export interface Variable {
  readonly referencia: string;
  readonly valores: readonly (Valor | null)[];
  /** It comes from outside, as the score of an exam: no profile says anything of it. */
  readonly ajena: boolean;
}

/** Value of data that do not depend on the applicant: minima, plaza, schedule. */
export type LeerFijo = (referencia: string) => Valor | null;

const FIJAS = new Set(["minimo", "plaza", "hito"]);
export const esFija = (referencia: string): boolean => FIJAS.has(referencia.split(".")[0] ?? "");

/** Stands for «as much as you like»; scores beyond a millionth of it are taken for unbounded. */
export const ENORME = fraccion(1_000_000_000);
const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;
const DOS = fraccion(2);
/** How near a limit a rate is tried: what is paid just before something else changes. */
const APENAS = fraccion(1, 1_000_000);

/** Limits at which something changes, by the datum that they are about. */
interface Cortes {
  readonly numeros: Racional[];
  readonly textos: Set<string>;
  sinTecho: boolean;
  /** Beyond this the datum does not go. */
  techo: Racional | null;
}

const sinCortes = (): Cortes => ({ numeros: [], textos: new Set(), sinTecho: false, techo: null });

/**
 * The data that a criteria tree reads, each with one value on, just below, between and beyond every limit that the tree
 * names for it: trying them all tries every case.
 * @param perfil conditions that tell applicants apart besides the tree; their limits count for the data that it reads
 */
export function variablesDe(
  raiz: Criterio,
  indice: Indice,
  leerFijo: LeerFijo,
  perfil: readonly Condicion[] = [],
): Variable[] {
  const cortes = new Map<string, Cortes>();
  const de = (referencia: string): Cortes => {
    const suyos = cortes.get(referencia) ?? sinCortes();
    cortes.set(referencia, suyos);
    return suyos;
  };
  for (const { criterio } of criteriosDe(raiz, "")) anotarCriterio(criterio, de, leerFijo);
  const siLoLee = (referencia: string): Cortes => cortes.get(referencia) ?? sinCortes();
  for (const condicion of perfil) anotarCondicion(condicion, siLoLee, leerFijo);
  return [...cortes]
    .filter(([referencia]) => !esFija(referencia))
    .map(([referencia, suyos]) => ({
      referencia,
      valores: valoresDe(descripcionDe(referencia, indice), suyos),
      ajena: indice.hechos.get(referencia.replace(/^hecho\./u, ""))?.tipo === "EXTERNO",
    }));
}

type De = (referencia: string) => Cortes;

function anotarCriterio(criterio: Criterio, de: De, leerFijo: LeerFijo): void {
  if (criterio.aplicaSi) anotarCondicion(criterio.aplicaSi, de, leerFijo);
  switch (criterio.tipo) {
    case "NIVELES":
      for (const fila of criterio.filas) anotarCondicion(fila.si, de, leerFijo);
      return;
    case "COMPUERTA":
      if (criterio.si) anotarCondicion(criterio.si, de, leerFijo);
      return;
    case "RANGOS":
      for (const { desde, hasta } of criterio.rangos)
        de(criterio.dato).numeros.push(...[desde, hasta].flatMap((t) => (t === undefined ? [] : [racional(t)])));
      return;
    case "TASA": {
      const desde = sumar(racional(criterio.sobreValor ?? "0"), fijo(criterio.sobre, leerFijo));
      de(criterio.dato).numeros.push(desde, sumar(desde, racional(criterio.cada)));
      de(criterio.dato).sinTecho = true;
      return;
    }
    case "RELATIVO": {
      const minimo = fijo(criterio.minimoDe, leerFijo);
      de(criterio.dato).numeros.push(...criterio.filas.map((fila) => sumar(minimo, racional(fila.exceso))));
      return;
    }
    case "VALOR": {
      const cortesDelDato = de(criterio.dato);
      cortesDelDato.numeros.push(fraccion(0));
      if (criterio.maximo === undefined) cortesDelDato.sinTecho = true;
      else cortesDelDato.techo = topeDeValor(racional(criterio.maximo), racional(criterio.factor ?? "1"));
      return;
    }
    case "GRUPO":
    case "DIRECTO":
  }
}

/** The datum that gives the declared maximum; an imported score is taken to stay within it. */
const topeDeValor = (maximo: Racional, factor: Racional): Racional =>
  factor.n > 0n ? dividir(maximo, factor) : fraccion(0);

function fijo(referencia: string | undefined, leerFijo: LeerFijo): Racional {
  const valor = referencia === undefined ? null : leerFijo(referencia);
  return valor?.clase === "NUMERO" ? valor.n : fraccion(0);
}

function anotarCondicion(condicion: Condicion, de: De, leerFijo: LeerFijo): void {
  switch (condicion.tipo) {
    case "TODAS":
    case "ALGUNA":
    case "NINGUNA":
      for (const parte of condicion.de) anotarCondicion(parte, de, leerFijo);
      return;
    case "CONSTA":
      de(condicion.dato);
      return;
    case "EN":
      for (const valor of condicion.valores) anotarValor(valor, de(condicion.dato));
      return;
    case "COMPARA": {
      const cortes = de(condicion.dato);
      if (condicion.valor !== undefined) anotarValor(condicion.valor, cortes);
      if (condicion.con === undefined) return;
      const otro = leerFijo(condicion.con);
      if (!esFija(condicion.con)) de(condicion.con);
      if (otro?.clase === "NUMERO") cortes.numeros.push(otro.n);
      if (otro?.clase === "FECHA" || otro?.clase === "TEXTO")
        cortes.textos.add(otro.clase === "FECHA" ? otro.fecha : otro.texto);
    }
  }
}

function anotarValor(texto: string, cortes: Cortes): void {
  cortes.textos.add(texto);
  if (DECIMAL.test(texto)) cortes.numeros.push(racional(texto));
}

function valoresDe(descripcion: Descripcion, cortes: Cortes): (Valor | null)[] {
  const desconocido = descripcion.siempreConsta ? [] : [null];
  switch (descripcion.clase) {
    case "NUMERO":
      return [...numeros(descripcion, cortes).map(numero), ...desconocido];
    case "SI_NO":
      return [siNo(true), siNo(false), ...desconocido];
    case "OPCIONES":
      return [...descripcion.campos.flatMap(opcionesDe), ...desconocido];
    case "OTRA":
      return [...[...cortes.textos].map((texto) => textoDe(texto)), textoDe("\u0000otro"), ...desconocido];
  }
}

const opcionesDe = (campo: Campo): Valor[] => {
  if (!("opciones" in campo)) return [];
  const escala = escalaDe(campo.opciones);
  return campo.opciones.map(({ valor: texto }) => {
    if (campo.tipo === "OPCIONES") return { clase: "LISTA", textos: [texto] };
    return escala ? { clase: "TEXTO", texto, escala } : textoDe(texto);
  });
};

function numeros({ entero, negativo }: Descripcion, cortes: Cortes): Racional[] {
  const limites = ordenados(cortes.numeros);
  const [primero] = limites;
  const ultimo = limites.at(-1);
  const medios = limites.flatMap((limite, i) => {
    const siguiente = limites[i + 1];
    return siguiente ? [dividir(sumar(limite, siguiente), DOS)] : [];
  });
  const fuera =
    primero && ultimo ? [restar(primero, UNO), multiplicar(primero, dividir(UNO, DOS)), sumar(ultimo, UNO)] : [];
  const { techo } = cortes;
  const paso = entero ? UNO : APENAS;
  const junto = cortes.sinTecho ? limites.flatMap((n) => [restar(n, paso), sumar(n, paso)]) : [];
  const todos = [
    fraccion(0),
    ...(techo ? [techo] : []),
    ...limites,
    ...junto,
    ...medios,
    ...fuera,
    ...(cortes.sinTecho ? [ENORME] : []),
  ];
  return ordenados(
    todos.filter((n) => (negativo || n.n >= 0n) && (!entero || n.d === 1n) && (!techo || comparar(n, techo) <= 0)),
  );
}

const ordenados = (lista: readonly Racional[]): Racional[] =>
  lista.toSorted(comparar).filter((n, i, orden) => {
    const previo = orden[i - 1];
    return !previo || comparar(previo, n) !== 0;
  });
