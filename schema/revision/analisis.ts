import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Plaza } from "../bases/plaza.ts";
import { arbolesDe, criteriosDe, recorrerParte, type CriterioEnArbol } from "../bases/recorrer.ts";
import { Criterio as DefinicionCriterio } from "../bases/criterio.ts";
import { alcanza, etapaPara } from "../calificacion/variante.ts";
import type { Indice } from "../indice.ts";
import { crearLector } from "../lector.ts";
import { racional } from "../puntaje.ts";
import { alcanzable, type Alcanzable } from "./alcanzable.ts";

/**
 * A stage as it is for some plazas, those in which nothing about its points differs. `ruta` of the stage; `nodos` of its
 * tree, parents first. Without a tree, or with one that cannot be computed, there is no `alcance`.
 */
export interface EtapaAnalizada {
  readonly etapa: Etapa;
  readonly ruta: string;
  readonly plazas: readonly string[];
  readonly nodos: readonly CriterioEnArbol[];
  readonly alcance: Alcanzable | null;
}

/** Bases without plazas yet are judged for one that asks nothing. */
export const NINGUNA: Plaza = {
  id: "ninguna",
  codigo: "-",
  nombre: "-",
  posiciones: 1,
  unidad: "-",
  lugar: "-",
  funciones: [],
  perfil: [],
};

/** The stage for each kind of plaza that its variants and its minima tell apart. */
export function analizar(etapa: Etapa, indice: Indice): EtapaAnalizada[] {
  const plazas = indice.bases.plazas.length > 0 ? indice.bases.plazas : [NINGUNA];
  const grupos = new Map<string, { plaza: Plaza; ids: string[] }>();
  for (const plaza of plazas) {
    const clave = claveDe(etapa, plaza, indice);
    const grupo = grupos.get(clave) ?? { plaza, ids: [] };
    grupo.ids.push(plaza.id);
    grupos.set(clave, grupo);
  }
  return [...grupos.values()].map(({ plaza, ids }) => analizarPara(etapa, plaza, ids, indice));
}

function analizarPara(etapa: Etapa, plaza: Plaza, plazas: readonly string[], indice: Indice): EtapaAnalizada {
  const propia = etapaPara(etapa, plaza);
  const variante = (etapa.variantes ?? []).findIndex((v) => v.criterios && alcanza(v.alcance, plaza));
  const arbol = arbolesDe(etapa).find((a) => (variante < 0 ? a.variante === null : a.variante === variante));
  const nodos = arbol ? criteriosDe(arbol.raiz, arbol.ruta) : [];
  const alcance =
    arbol && nodos.every(({ criterio }) => seCalcula(criterio)) && propia.clase === "PUNTUADA"
      ? alcanzable({ indice, etapa: propia, plaza, raiz: arbol.raiz })
      : null;
  return { etapa: propia, ruta: `etapas.${etapa.id}`, plazas, nodos, alcance };
}

/** A unit of zero or less divides by nothing. */
export const seCalcula = (criterio: Criterio): boolean => criterio.tipo !== "TASA" || racional(criterio.cada).n > 0n;

/** Everything of a plaza that can change the points of a stage. */
function claveDe(etapa: Etapa, plaza: Plaza, indice: Indice): string {
  const variantes = (etapa.variantes ?? []).map((variante) => alcanza(variante.alcance, plaza));
  const lector = crearLector(indice, plaza, { respuestas: {} });
  const leidas = referenciasFijas(etapa).map((referencia) => {
    const valor = lector.leer(referencia);
    return valor?.clase === "NUMERO" ? `${valor.n.n}/${valor.n.d}` : valor?.clase === "TEXTO" ? valor.texto : "";
  });
  const perfil = plaza.perfil.map(({ aplica, si, minimo }) => [aplica, si, minimo]);
  return JSON.stringify([variantes, leidas, perfil]);
}

const referenciasPorEtapa = new WeakMap<Etapa, string[]>();

function referenciasFijas(etapa: Etapa): string[] {
  const hechas = referenciasPorEtapa.get(etapa);
  if (hechas) return hechas;
  const leidas = new Set<string>();
  for (const { raiz } of arbolesDe(etapa))
    recorrerParte(DefinicionCriterio, raiz, "", {
      texto: ({ texto }) => {
        if (/^(minimo|plaza)\./.test(texto)) leidas.add(texto);
      },
    });
  const lista = [...leidas];
  referenciasPorEtapa.set(etapa, lista);
  return lista;
}
