/** The checker of generated bases: every number of the text is of the data, or comes out of them. */
import type { Bases } from "#schema/bases/bases.ts";
import { recorrer } from "#schema/bases/recorrer.ts";
import { esObjeto } from "#schema/bases/recorrer-esquema.ts";
import { ubicar } from "#schema/bases/recorrer-ruta.ts";
import { resolverCronograma } from "#schema/cronograma.ts";
import type { BloqueDocumento, Renglon } from "#schema/documento-bases/bloque.ts";
import { textosDe } from "#schema/documento-bases/bloque.ts";
import { monto, tamano } from "#schema/documento-bases/cifras.ts";
import { esFecha, esInstanteLocal, fechaCorta, fechaHora, fechaLarga } from "#schema/fecha.ts";
import { montoEnLetras } from "#schema/letras.ts";

/** Numbers of a text: whole, decimal and negative; the parts of a date or of an hour come one by one. */
export const numerosDe = (texto: string): string[] => texto.match(/\d+(?:\.\d+)*/gu) ?? [];

/** Numbers that the sentences of the house carry on their own: the day counts that have a number for a name. */
const PROPIOS = ["30", "360", "365", "100"];

/** Each way in which the text may say a value. */
function formas(clave: string, valor: unknown): string[] {
  if (typeof valor === "number") {
    if (clave === "centimos") return [monto(valor), montoEnLetras(BigInt(valor))];
    if (clave === "maximoKb") return [tamano(valor)];
    return [String(valor)];
  }
  if (typeof valor !== "string") return [];
  if (esFecha(valor)) return [fechaCorta(valor), fechaLarga(valor), valor];
  if (esInstanteLocal(valor)) return [fechaHora(valor), valor];
  return [valor];
}

/** Every value inside something, said in each way. */
function dichos(valor: unknown, clave = ""): string[] {
  if (Array.isArray(valor)) return valor.flatMap((item: unknown) => dichos(item, clave));
  if (esObjeto(valor)) return Object.entries(valor).flatMap(([suya, contenido]) => dichos(contenido, suya));
  return formas(clave, valor);
}

/** Names by which other parts speak of a part, by its id: they bring their own numbers with them. */
function nombresPorId(bases: Bases): Map<string, string[]> {
  const nombres = new Map<string, string[]>();
  recorrer(bases, {
    parte: ({ valor }) => {
      const { id } = valor;
      if (typeof id !== "string") return;
      const suyos = ["nombre", "titulo", "etiqueta", "texto", "codigo", "cargo"].map((clave) => valor[clave]);
      const textos = suyos.filter((uno) => typeof uno === "string");
      const opciones = Array.isArray(valor["opciones"]) ? dichos(valor["opciones"]) : [];
      const unidad = typeof valor["unidad"] === "string" ? [valor["unidad"]] : [];
      nombres.set(id, [...(nombres.get(id) ?? []), ...textos, ...opciones, ...unidad]);
    },
  });
  return nombres;
}

/** A number of the text that nothing explains, and where. */
export interface NumeroAjeno extends Renglon {
  readonly numero: string;
}

/**
 * Numbers of the blocks that neither the part they speak of, nor the names of the parts that it refers to, nor the
 * numbering explain. Each line is judged by its own part, so that a number cannot hide behind an equal one elsewhere.
 */
export function numerosAjenos(bases: Bases, bloques: readonly BloqueDocumento[], identidad: string): NumeroAjeno[] {
  const nombres = nombresPorId(bases);
  const cronograma = resolverCronograma(bases.cronograma);
  const conocidos = new Map<string, Set<string>>();
  const deParte = (ruta: string): Set<string> => {
    const hechos = conocidos.get(ruta) ?? new Set(explicados(ruta).flatMap(numerosDe));
    conocidos.set(ruta, hechos);
    return hechos;
  };
  const explicados = (ruta: string): string[] => {
    const valor = ruta === "" ? undefined : (ubicar(bases, ruta)?.valor ?? undefined);
    const suyos = [...dichos(valor), ...ancestros(ruta)];
    const referidos = suyos.flatMap((texto) => texto.split(".").flatMap((id) => nombres.get(id) ?? []));
    const normas = bases.generalidades.baseLegal.map(({ nombre }) => nombre);
    const hito = cronograma.get(ruta.split(".").at(-1) ?? "");
    const fechas = hito ? [fechaCorta(hito.primerDia), fechaCorta(hito.ultimoDia)] : [];
    return [...suyos, ...referidos, ...normas, ...fechas, ...PROPIOS, ...(ruta === "" ? [identidad] : [])];
  };
  /** Names of the parts that hold a place: a table says whose it is. */
  const ancestros = (ruta: string): string[] => {
    const pasos = ruta.split(".");
    return pasos.flatMap((paso, i) => {
      const valor = ubicar(bases, pasos.slice(0, i + 1).join("."))?.valor;
      if (!esObjeto(valor)) return [paso];
      return [
        paso,
        ...Object.entries(valor).flatMap(([clave, v]) => formas(clave, v)),
        ...dichos([valor["cita"], valor["alcance"]]),
      ];
    });
  };
  const numerales = new Set(
    bloques.flatMap((bloque) => (bloque.clase === "TITULO" ? [bloque.numero.replace(/\.$/u, "")] : [])),
  );
  return bloques.flatMap((bloque) => {
    const filas = new Set(Array.from({ length: cuantas(bloque) }, (_, i) => String(i + 1)));
    return textosDe(bloque).flatMap(({ texto, ruta }) =>
      numerosDe(texto)
        .filter((numero) => {
          if (numerales.has(numero) || filas.has(numero) || derivado(bases, ruta, numero)) return false;
          // The numbering of a criteria tree is made of places: 1.3.2.
          if (bloque.clase === "TABLA" && ruta.includes("criterios") && /^1(\.\d+)*$/u.test(numero)) return false;
          return !deParte(ruta).has(numero);
        })
        .map((numero) => ({ numero, texto, ruta })),
    );
  });
}

const cuantas = (bloque: BloqueDocumento): number =>
  bloque.clase === "TABLA" ? bloque.filas.length : bloque.clase === "LISTA" ? bloque.renglones.length : 0;

/** What comes out of the data by counting. */
function derivado(bases: Bases, ruta: string, numero: string): boolean {
  if (ruta === "plazas") {
    const posiciones = bases.plazas.reduce((suma, plaza) => suma + plaza.posiciones, 0);
    return numero === String(bases.plazas.length) || numero === String(posiciones);
  }
  return ruta.startsWith("clausulas.") && Number(numero) <= (bases.clausulas?.length ?? 0);
}
