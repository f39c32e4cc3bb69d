import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import { CERO, comparar, maximo, minimo, racional, restar, sumar, sumarTodo, type Racional } from "../puntaje.ts";
import type { Alcanzable } from "./alcanzable.ts";
import { excesoCompartido } from "./tope-compartido.ts";

type Grupo = Extract<Criterio, { tipo: "GRUPO" }>;

/** Scores that are listed at most; a longer list explains nothing. */
const PUNTAJES = 2000;

/**
 * What a plain sum can give, from what its independent parts can: everything adds up, and the cap of the sum applies. It
 * is as exact as its parts.
 */
export function sumarPartes({ id, tope }: Grupo, partes: readonly Alcanzable[]): Alcanzable {
  const cortar = (n: Racional): Racional => (tope === undefined ? n : minimo(n, racional(tope)));
  const juntos = (de: (parte: Alcanzable) => Racional | null): Racional | null => {
    const valores = partes.map(de);
    return valores.every((n) => n !== null) ? cortar(sumarTodo(valores)) : null;
  };
  const extremos = {
    minimo: cortar(sumarTodo(partes.map((parte) => parte.minimo))),
    maximo: cortar(sumarTodo(partes.map((parte) => parte.maximo))),
  };
  const calificado = juntos((parte) => parte.calificado);
  return {
    ...extremos,
    porCriterio: new Map([...partes.flatMap((parte) => [...parte.porCriterio]), [id, extremos] as const]),
    conjunto: sumas(partes, cortar),
    exacto: partes.every((parte) => parte.exacto),
    calificado,
    calificadoPorCriterio: calificado
      ? new Map([...partes.flatMap((parte) => [...parte.calificadoPorCriterio]), [id, calificado] as const])
      : new Map(),
    calificadoMinimo: juntos((parte) => parte.calificadoMinimo),
  };
}

function sumas(partes: readonly Alcanzable[], cortar: (n: Racional) => Racional): Racional[] | null {
  let todas: Racional[] = [racional("0")];
  for (const { conjunto } of partes) {
    if (!conjunto || conjunto.length * todas.length > PUNTAJES * PUNTAJES) return null;
    todas = distintas(todas.flatMap((a) => conjunto.map((b) => sumar(a, b))));
    if (todas.length > PUNTAJES) return null;
  }
  return distintas(todas.map(cortar)).toSorted(comparar);
}

const distintas = (lista: readonly Racional[]): Racional[] => [
  ...new Map(lista.map((n) => [`${n.n}/${n.d}`, n])).values(),
];

/**
 * Joins the children of a group that were tried apart. The cap of the group applies, and so do those that its children
 * share; points shared out never pass the declared maxima: the extremes may be too wide, never too narrow.
 */
export function juntar(grupo: Grupo, etapa: Etapa, hijos: readonly Alcanzable[]): Alcanzable {
  const { combina, tope, id, redistribuye } = grupo;
  const porCriterio = new Map(hijos.flatMap((h) => [...h.porCriterio]));
  const cortar = (n: Racional): Racional => (tope === undefined ? n : minimo(n, racional(tope)));
  const menores = (partes: readonly Racional[]): Racional => {
    const [primera = CERO, ...otras] = partes;
    if (combina === "SUMA") return cortar(sumarTodo(partes));
    return cortar(combina === "PRIMERO" ? minimo(primera, ...otras) : maximo(primera, ...otras));
  };
  const mayores = (partes: readonly Racional[]): Racional => {
    const [primera = CERO, ...otras] = partes;
    if (combina !== "SUMA") return cortar(maximo(primera, ...otras));
    const declarados = redistribuye ? grupo.hijos.map((hijo) => racional(hijo.maximo ?? "0")) : [];
    const exceso = excesoCompartido(etapa, grupo.hijos, (suyo) => porCriterio.get(suyo)?.maximo);
    return cortar(maximo(restar(sumarTodo(partes), exceso), sumarTodo(declarados)));
  };
  const deTodos = (de: (hijo: Alcanzable) => Racional | null): Racional | null => {
    const partes = hijos.map(de);
    return partes.every((n) => n !== null) ? menores(partes) : null;
  };
  const extremos = { minimo: menores(hijos.map((h) => h.minimo)), maximo: mayores(hijos.map((h) => h.maximo)) };
  const calificado = deTodos((h) => h.calificado);
  const calificados = new Map(hijos.flatMap((h) => [...h.calificadoPorCriterio]));
  if (calificado) calificados.set(id, calificado);
  return {
    ...extremos,
    porCriterio: porCriterio.set(id, extremos),
    conjunto: null,
    exacto: false,
    calificado,
    calificadoPorCriterio: calificados,
    calificadoMinimo: deTodos((h) => h.calificadoMinimo),
  };
}
