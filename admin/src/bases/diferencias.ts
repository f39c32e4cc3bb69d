/** What leads from one draft to another, place by place, and the same done on a third one. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import { canonico, type Json } from "#schema/bases/canonico.ts";
import { comparar } from "#schema/bases/comparar.ts";
import { esObjeto, segmentos } from "#schema/bases/recorrer-esquema.ts";
import { ubicar } from "#schema/bases/recorrer-ruta.ts";
import { aplicar, type Cambio, cambiosEntre, seTocan } from "./cambios.ts";

export const sonIguales = (una: Bases, otra: Bases): boolean =>
  una === otra || canonico(una as unknown as Json) === canonico(otra as unknown as Json);

/** The changes that lead from one document to the other, as fine as they can be told: they are what is stored. */
export function cambiosFinos(desde: Bases, hasta: Bases): readonly Cambio[] {
  const finos = diferenciasDe(desde, hasta, []);
  return sonIguales(finos.reduce(aplicar, desde), hasta) ? finos : cambiosEntre(desde, hasta);
}

/**
 * A third document with what leads from one to another, but at the places `ceder`. A part that is there already takes what
 * ours says; a place that is not there any more is left out.
 */
export function llevar(sobre: Bases, desde: Bases, hasta: Bases, ceder: readonly string[]): Bases {
  return diferenciasDe(desde, hasta, ceder).reduce((bases, cambio) => aplicar(bases, sinRepetir(bases, cambio)), sobre);
}

function diferenciasDe(desde: Bases, hasta: Bases, ceder: readonly string[]): readonly Cambio[] {
  const suyas = comparar(desde, hasta).filter(({ ruta }) => !ceder.some((otra) => seTocan(ruta, otra)));
  // What goes away goes first, and from the end, so that no place means another when its turn comes.
  const quitadas = suyas.filter(({ clase }) => clase === "QUITADO").toReversed();
  const demas = suyas.filter(({ clase }) => clase !== "QUITADO");
  const cambios = [...quitadas, ...demas].flatMap(({ clase, ruta, despues }) => enCambios(hasta, clase, ruta, despues));
  // A list whose items have no name is put whole, once.
  const vistas = new Set<string>();
  return cambios.filter(({ ruta, accion, valor }) => {
    const clave = `${accion} ${ruta} ${accion === "AGREGAR" ? JSON.stringify(valor) : ""}`;
    if (accion !== "MOVER" && vistas.has(clave)) return false;
    vistas.add(clave);
    return true;
  });
}

const CON_NUMERO = /\.\d+(?=\.|$)/;

function enCambios(hasta: Bases, clase: string, ruta: string, despues: unknown): readonly Cambio[] {
  const numero = CON_NUMERO.exec(ruta);
  if (numero) return [poner(hasta, ruta.slice(0, numero.index))];
  if (clase === "QUITADO") return [{ ruta, accion: "QUITAR" }];
  const lista = ruta.slice(0, Math.max(0, ruta.lastIndexOf(".")));
  if (clase === "MOVIDO") return ordenar(hasta, ruta);
  const items = clase === "AGREGADO" ? ubicar(hasta, lista)?.valor : undefined;
  if (!Array.isArray(items)) return [{ ruta, accion: "PONER", valor: despues }];
  const lugar = segmentos(items).indexOf(ruta.slice(lista.length + 1));
  return [
    { ruta: lista, accion: "AGREGAR", valor: despues },
    { ruta, accion: "MOVER", valor: lugar },
  ];
}

/** What stands at a place of the document, put there; nothing, taken away. */
function poner(hasta: Bases, ruta: string): Cambio {
  const valor = ubicar(hasta, ruta)?.valor;
  return valor === undefined ? { ruta, accion: "QUITAR" } : { ruta, accion: "PONER", valor };
}

function ordenar(hasta: Bases, ruta: string): readonly Cambio[] {
  const items = ubicar(hasta, ruta)?.valor;
  if (!Array.isArray(items)) return [];
  const pasos = segmentos(items);
  if (pasos.some((paso) => /^\d+$/.test(paso))) return [poner(hasta, ruta)];
  return pasos.map((paso, i): Cambio => ({ ruta: `${ruta}.${paso}`, accion: "MOVER", valor: i }));
}

/** A part that is added where one of its name stands already is put in its place. */
function sinRepetir(bases: Bases, cambio: Cambio): Cambio {
  const { ruta, accion, valor } = cambio;
  if (accion !== "AGREGAR" || !esObjeto(valor) || typeof valor["id"] !== "string") return cambio;
  const items = ubicar(bases, ruta)?.valor;
  const esta = Array.isArray(items) && segmentos(items).includes(valor["id"]);
  return esta ? { ruta: `${ruta}.${valor["id"]}`, accion: "PONER", valor } : cambio;
}
