/** Loaders: many reads by key of one request become one statement. */
import DataLoader from "dataloader";
import type { Lectura } from "./base-datos.ts";
import type { Contexto } from "./contexto.ts";

/** How to read many things of one kind. What is missing from the map is null; the order of rows does not matter. */
export interface Cargador<K, V> {
  readonly nombre: string;
  readonly lote: (tx: Lectura, claves: readonly K[]) => Promise<ReadonlyMap<K, V>>;
}

/** Declares a loader; declare it once, at module level: its identity is the key of the cache. */
export function definirCargador<K extends string, V>(nombre: string, lote: Cargador<K, V>["lote"]): Cargador<K, V> {
  return { nombre, lote };
}

/** Reads one thing through the loader of this request, as the person of this request. */
export function cargar<K extends string, V>(ctx: Contexto, cargador: Cargador<K, V>, clave: K): Promise<V | null> {
  const existente = ctx.cargadores.get(cargador) as DataLoader<K, V | null> | undefined;
  if (existente) return existente.load(clave);
  const nuevo = new DataLoader<K, V | null>(async (claves) => {
    const encontrados = await ctx.base.leer(ctx.quien, (tx) => cargador.lote(tx, claves));
    return claves.map((una) => encontrados.get(una) ?? null);
  });
  ctx.cargadores.set(cargador, nuevo as DataLoader<unknown, unknown>);
  return nuevo.load(clave);
}
