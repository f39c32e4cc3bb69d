import type Type from "typebox";
import { Bases } from "./bases.ts";
import type { Criterio } from "./criterio.ts";
import type { Etapa } from "./etapa.ts";
import {
  esObjeto,
  esquemaDe,
  resolver,
  segmentos,
  unir,
  variantesPorTipo,
  type Ambito,
  type Esquema,
} from "./recorrer-esquema.ts";

/** A part inside its document: its title in the definition (`Etapa`, `CriterioRangos`), its place, and what holds it. */
export interface Nodo {
  readonly titulo: string;
  readonly valor: Readonly<Record<string, unknown>>;
  readonly ruta: string;
  readonly padre: Nodo | null;
  readonly esquema: Esquema;
}

/** A text of a part: under which property, and its definition. Texts of a list come one by one. */
export interface Hoja {
  readonly clave: string;
  readonly texto: string;
  readonly esquema: Esquema;
  readonly ruta: string;
  readonly padre: Nodo;
}

export interface Visita {
  readonly parte?: (nodo: Nodo) => void;
  readonly texto?: (hoja: Hoja) => void;
}

/**
 * Visits every part and every text of a document whose shape is valid, outer parts first, in the order of the document.
 * It follows the definition, so that a new part is visited without a line here.
 */
export function recorrer(bases: Bases, visita: Visita): void {
  recorrerParte(Bases, bases, "", visita);
}

export function recorrerParte(definicion: Type.TSchema, valor: unknown, ruta: string, visita: Visita): void {
  andar(esquemaDe(definicion), {}, valor, { ruta, clave: "", padre: null }, visita);
}

interface Lugar {
  readonly ruta: string;
  readonly clave: string;
  readonly padre: Nodo | null;
}

function andar(definicion: Esquema, nombres: Ambito, valor: unknown, lugar: Lugar, visita: Visita): void {
  const resuelto = resolver(definicion, nombres);
  const { esquema, ambito } = elegir(resuelto, valor);
  if (Array.isArray(valor)) {
    const claves = segmentos(valor);
    valor.forEach((item: unknown, i) => {
      const ruta = unir(lugar.ruta, claves[i] ?? String(i));
      andar(esquema.items ?? {}, ambito, item, { ...lugar, ruta }, visita);
    });
  } else if (esObjeto(valor)) {
    const nodo = { titulo: esquema.title ?? "", valor, ruta: lugar.ruta, padre: lugar.padre, esquema };
    visita.parte?.(nodo);
    for (const [clave, contenido] of Object.entries(valor)) {
      const propiedad = esquema.properties?.[clave];
      if (!propiedad || contenido === undefined) continue;
      andar(propiedad, ambito, contenido, { ruta: unir(lugar.ruta, clave), clave, padre: nodo }, visita);
    }
  } else if (typeof valor === "string" && lugar.padre) {
    const { ruta, clave, padre } = lugar;
    visita.texto?.({ clave, texto: valor, esquema, ruta, padre });
  }
}

function elegir(resuelto: ReturnType<typeof resolver>, valor: unknown): ReturnType<typeof resolver> {
  if (!resuelto.esquema.anyOf || !esObjeto(valor)) return resuelto;
  return variantesPorTipo(resuelto)?.get(String(valor["tipo"])) ?? resuelto;
}

/** The nearest part of those titles that holds a node, itself included. */
export function contenedor(nodo: Nodo | null, titulos: ReadonlySet<string>): Nodo | null {
  for (let actual = nodo; actual; actual = actual.padre) if (titulos.has(actual.titulo)) return actual;
  return null;
}

/** A criterion inside its tree; `ruta` leads to it through its parents. */
export interface CriterioEnArbol {
  readonly criterio: Criterio;
  readonly ruta: string;
}

/** A criteria tree of a stage: the common one (`variante` null) or the one of a variant. */
export interface Arbol {
  readonly raiz: Criterio;
  readonly ruta: string;
  readonly variante: number | null;
}

/** Every criteria tree that a stage may apply. */
export function arbolesDe(etapa: Etapa): Arbol[] {
  const propios = etapa.criterios
    ? [{ raiz: etapa.criterios, ruta: `etapas.${etapa.id}.criterios`, variante: null }]
    : [];
  const variantes = (etapa.variantes ?? []).flatMap(({ criterios }, i) =>
    criterios ? [{ raiz: criterios, ruta: `etapas.${etapa.id}.variantes.${i}.criterios`, variante: i }] : [],
  );
  return [...propios, ...variantes];
}

/** A criterion and all below it, parents first. */
export function criteriosDe(raiz: Criterio, ruta: string): CriterioEnArbol[] {
  const hijos = raiz.tipo === "GRUPO" ? raiz.hijos : [];
  const nombres = segmentos(hijos);
  return [
    { criterio: raiz, ruta },
    ...hijos.flatMap((hijo, i) => criteriosDe(hijo, `${ruta}.hijos.${nombres[i] ?? i}`)),
  ];
}
