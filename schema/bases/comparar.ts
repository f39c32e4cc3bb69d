import { Bases } from "./bases.ts";
import { nombrarParte, nombrarPropiedad, nombrarUnica, valorEnPalabras } from "./comparar-palabras.ts";
import {
  esObjeto,
  esquemaDe,
  resolver,
  segmentos,
  unir,
  variantesPorTipo,
  type Ambito,
  type Esquema,
  type Resuelto,
} from "./recorrer-esquema.ts";

/**
 * One difference between two versions. `frase` says it in Spanish; `ruta` is its place in the newer version, or in the
 * older when it was taken away; `antes` and `despues` are the values, absent when there was none.
 */
export interface Cambio {
  readonly clase: "AGREGADO" | "QUITADO" | "CAMBIADO" | "MOVIDO";
  readonly ruta: string;
  readonly frase: string;
  readonly antes?: unknown;
  readonly despues?: unknown;
}

/** Where a value stands: its place, and the parts that hold it in words, outermost first. */
interface Lugar {
  readonly ruta: string;
  readonly dentro: readonly string[];
  readonly propiedad: string;
}

/**
 * Everything that changed from one version of the bases to the next, in the order of the document: parts added, taken
 * away and moved, and each value that is another. Parts of a list are matched by their `id`, so that one put in the
 * middle is one change. Equal documents have none.
 * @fuente catalogue H61 (fe de erratas) · leaps L8
 */
export function comparar(antes: Bases, despues: Bases): Cambio[] {
  const cambios: Cambio[] = [];
  andar(esquemaDe(Bases), {}, antes, despues, { ruta: "", dentro: [], propiedad: "" }, cambios);
  return cambios;
}

function andar(
  definicion: Esquema,
  nombres: Ambito,
  antes: unknown,
  despues: unknown,
  lugar: Lugar,
  cambios: Cambio[],
): void {
  const resuelto = resolver(definicion, nombres);
  if (Array.isArray(antes) && Array.isArray(despues)) return listas(resuelto, antes, despues, lugar, cambios);
  if (esObjeto(antes) && esObjeto(despues) && antes["tipo"] === despues["tipo"])
    return partes(varianteDe(resuelto, despues), antes, despues, lugar, cambios);
  if (mismo(antes, despues)) return;
  const [previo, nuevo] = [antes, despues].map((valor) => valorEnPalabras(deQue(resuelto, valor), valor));
  const { ruta, propiedad } = lugar;
  if (antes === undefined)
    cambios.push({
      clase: "AGREGADO",
      ruta,
      frase: frase(lugar, `se agrega ${citada(lugar)}${esObjeto(despues) ? "" : `: ${nuevo}`}`),
      despues,
    });
  else if (despues === undefined)
    cambios.push({
      clase: "QUITADO",
      ruta,
      frase: frase(lugar, `se quita ${citada(lugar)}${esObjeto(antes) ? "" : `: ${previo}`}`),
      antes,
    });
  else
    cambios.push({
      clase: "CAMBIADO",
      ruta,
      frase: frase(lugar, `${propiedad}: antes ${previo}, ahora ${nuevo}`),
      antes,
      despues,
    });
}

/** What a property is, quoted, with its own name where several of one part are of the same kind (`redondeos.total`). */
function citada({ ruta, propiedad }: Lugar): string {
  const clave = ruta.slice(ruta.lastIndexOf(".") + 1);
  return propiedad.startsWith("«") ? propiedad : `«${propiedad}» (${clave})`;
}

const deQue = (resuelto: Resuelto, valor: unknown): Esquema =>
  (esObjeto(valor) ? varianteDe(resuelto, valor) : resuelto).esquema;

/** `En la etapa «Entrevista», se agrega …` with a capital and a full stop. */
function frase({ dentro }: Lugar, que: string): string {
  const entera = dentro.length > 0 ? `en ${dentro.join(", ")}: ${que}` : que;
  return `${/^\p{Ll}/u.test(entera) ? entera.charAt(0).toUpperCase() + entera.slice(1) : `Cambio en ${entera}`}.`;
}

function varianteDe(resuelto: Resuelto, valor: Readonly<Record<string, unknown>>): Resuelto {
  return variantesPorTipo(resuelto)?.get(String(valor["tipo"])) ?? resuelto;
}

function partes(
  { esquema, ambito }: Resuelto,
  antes: Readonly<Record<string, unknown>>,
  despues: Readonly<Record<string, unknown>>,
  lugar: Lugar,
  cambios: Cambio[],
): void {
  for (const [clave, definicion] of Object.entries(esquema.properties ?? {})) {
    const hijo = {
      ruta: unir(lugar.ruta, clave),
      dentro: esObjeto(antes[clave])
        ? [...lugar.dentro, ...nombrarUnica(resolver(definicion, ambito).esquema, despues[clave])]
        : lugar.dentro,
      propiedad: nombrarPropiedad(clave, definicion),
    };
    andar(definicion, ambito, antes[clave], despues[clave], hijo, cambios);
  }
}

function listas(
  { esquema, ambito }: Resuelto,
  antes: readonly unknown[],
  despues: readonly unknown[],
  lugar: Lugar,
  cambios: Cambio[],
): void {
  const items = esquema.items ?? {};
  const { esquema: item } = resolver(items, ambito);
  const previos = porSegmento(antes);
  const nuevos = porSegmento(despues);
  const dentroDe = (valor: unknown, indice: number): string[] => [
    ...lugar.dentro,
    nombrarParte(item, valor, lugar.propiedad, indice),
  ];
  for (const [i, [segmento, valor]] of [...previos].entries())
    if (!nuevos.has(segmento)) {
      cambios.push({
        clase: "QUITADO",
        ruta: unir(lugar.ruta, segmento),
        frase: frase(lugar, `se quita ${nombrarParte(item, valor, lugar.propiedad, i)}`),
        antes: valor,
      });
    }
  for (const [i, [segmento, valor]] of [...nuevos].entries()) {
    const ruta = unir(lugar.ruta, segmento);
    if (previos.has(segmento))
      andar(
        items,
        ambito,
        previos.get(segmento),
        valor,
        {
          ruta,
          dentro: esObjeto(valor) ? dentroDe(valor, i) : lugar.dentro,
          propiedad: nombrarParte(item, valor, lugar.propiedad, i),
        },
        cambios,
      );
    else
      cambios.push({
        clase: "AGREGADO",
        ruta,
        frase: frase(lugar, `se agrega ${nombrarParte(item, valor, lugar.propiedad, i)}`),
        despues: valor,
      });
  }
  const comunes = (lista: ReadonlyMap<string, unknown>, otra: ReadonlyMap<string, unknown>): string[] =>
    [...lista.keys()].filter((segmento) => otra.has(segmento));
  const [ordenPrevio, ordenNuevo] = [comunes(previos, nuevos), comunes(nuevos, previos)];
  if (ordenPrevio.join("\n") !== ordenNuevo.join("\n"))
    cambios.push({
      clase: "MOVIDO",
      ruta: lugar.ruta,
      frase: frase(lugar, `cambia el orden de ${lugar.propiedad}`),
      antes: ordenPrevio,
      despues: ordenNuevo,
    });
}

const porSegmento = (lista: readonly unknown[]): Map<string, unknown> => {
  const claves = segmentos(lista);
  return new Map(lista.map((valor, i) => [claves[i] ?? String(i), valor]));
};

/** Values of the document are plain data whose properties come in one order once they have been read. */
const mismo = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
