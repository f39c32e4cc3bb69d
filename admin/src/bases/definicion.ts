/** What the definition of the bases says of one place, so that a control asks exactly for what fits there. */
import { Bases } from "#schema/bases/bases.ts";
import {
  type Ambito,
  esObjeto,
  type Esquema,
  esquemaDe,
  propia,
  resolver,
  segmentos,
  variantesPorTipo,
} from "#schema/bases/recorrer-esquema.ts";

export interface Lugar {
  readonly esquema: Esquema;
  /** Names that hold inside the definition. */
  readonly ambito: Ambito;
  /** Title of the part that has the place as a property, and the property; empty for an item of a list. */
  readonly parte: string;
  readonly propiedad: string;
  /** Whether the bases may say nothing there. */
  readonly opcional: boolean;
  readonly valor: unknown;
}

/**
 * Follows a `ruta` through the definition and the document at once: what a place is depends on the `tipo` of the parts
 * that hold it. Null when the document has no such place.
 */
export function lugarEn(bases: Bases, ruta: string): Lugar | null {
  let definicion: Esquema = esquemaDe(Bases);
  let ambito: Ambito = {};
  let valor: unknown = bases;
  let opcional = false;
  let parte = "";
  let propiedad = "";
  for (const paso of ruta.split(".")) {
    if (valor === undefined) return null;
    let resuelto = resolver(definicion, ambito);
    if (resuelto.esquema.anyOf && esObjeto(valor)) {
      resuelto = variantesPorTipo(resuelto)?.get(String(valor["tipo"])) ?? resuelto;
    }
    ambito = resuelto.ambito;
    if (Array.isArray(valor)) {
      const indice = indiceDe(valor, paso);
      if (indice < 0) return null;
      definicion = resuelto.esquema.items ?? {};
      valor = valor[indice];
      opcional = false;
      parte = propiedad = "";
      continue;
    }
    const suya = resuelto.esquema.properties?.[paso];
    if (!suya) return null;
    opcional = !(resuelto.esquema.required ?? []).includes(paso);
    definicion = suya;
    parte = resuelto.esquema.title ?? "";
    propiedad = paso;
    valor = esObjeto(valor) ? propia(valor, paso) : undefined;
  }
  const final = resolver(definicion, ambito);
  const { esquema } = final;
  // The description of a property is that of its use, which its definition may not have.
  return {
    esquema: { ...esquema, ...(definicion.description !== undefined && { description: definicion.description }) },
    ambito: final.ambito,
    parte,
    propiedad,
    opcional,
    valor,
  };
}

/** The definition of the part that stands there: of its own kind, when it may be one of several. */
export function varianteEn({ esquema, ambito, valor }: Lugar): Esquema {
  if (!esquema.anyOf || !esObjeto(valor)) return esquema;
  return variantesPorTipo({ esquema, ambito })?.get(String(valor["tipo"]))?.esquema ?? esquema;
}

/** Places of the items of each list by their segment: a page asks for the same list hundreds of times. */
const indices = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

function indiceDe(lista: readonly unknown[], paso: string): number {
  const porPaso = indices.get(lista) ?? new Map(segmentos(lista).map((segmento, i) => [segmento, i]));
  indices.set(lista, porPaso);
  const indice = porPaso.get(paso);
  if (indice !== undefined) return indice;
  return /^\d+$/.test(paso) && Number(paso) < lista.length ? Number(paso) : -1;
}
