/** Changes of a draft: done here at once, and sent to the server as they are, so that both reach the same document. */
import type { Bases } from "#schema/bases/bases.ts";
import { segmentos } from "#schema/bases/recorrer-esquema.ts";
import { ubicar } from "#schema/bases/recorrer-ruta.ts";

/** `valor` is what is put or added; for MOVER, the new place inside the same list, from 0. */
export interface Cambio {
  readonly ruta: string;
  readonly accion: "PONER" | "AGREGAR" | "QUITAR" | "MOVER";
  readonly valor?: unknown;
}

/**
 * The document with the change; the given one is left as it was. The same one when the place is not there. What the change
 * does not touch is shared by both, so that they can be told apart at a glance.
 */
export function aplicar(bases: Bases, { ruta, accion, valor }: Cambio): Bases {
  const copia = conCopia(bases, ruta.split(".")) as Bases;
  const ubicado = ubicar(copia, ruta);
  if (!ubicado) return bases;
  const { dueno, clave } = ubicado;
  switch (accion) {
    case "PONER":
      Reflect.set(dueno, clave, structuredClone(valor));
      return copia;
    case "AGREGAR":
      if (Array.isArray(ubicado.valor)) ubicado.valor.push(structuredClone(valor));
      else Reflect.set(dueno, clave, [structuredClone(valor)]);
      return copia;
    case "QUITAR":
      if (ubicado.valor === undefined) return bases;
      if (Array.isArray(dueno)) dueno.splice(Number(clave), 1);
      else Reflect.deleteProperty(dueno, clave);
      return copia;
    case "MOVER":
      if (!Array.isArray(dueno)) return bases;
      dueno.splice(Number(valor), 0, ...(dueno.splice(Number(clave), 1) as unknown[]));
      return copia;
  }
}

/** The value with everything on the way to a place copied; from where the way is not plain on, everything. */
function conCopia(valor: unknown, [paso, ...resto]: readonly string[]): unknown {
  if (typeof valor !== "object" || valor === null) return valor;
  // What is added goes to the end of the list; what is put takes the place of what was there.
  if (paso === undefined) return Array.isArray(valor) ? [...(valor as unknown[])] : valor;
  if (Array.isArray(valor)) {
    const copia: unknown[] = [...valor];
    const i = segmentos(valor).indexOf(paso);
    const indice = i < 0 && /^\d+$/.test(paso) ? Number(paso) : i;
    if (indice < 0 || indice >= copia.length) return structuredClone(valor);
    // The last item of the way may be moved or taken away: its list is copied, and that is enough.
    copia[indice] = resto.length === 0 ? copia[indice] : conCopia(copia[indice], resto);
    return copia;
  }
  const copia = { ...valor };
  if (!Object.hasOwn(valor, paso)) return resto.length === 0 ? copia : structuredClone(valor);
  Reflect.set(copia, paso, conCopia(Reflect.get(valor, paso), resto));
  return copia;
}

/** The changes that lead from one document to another, whole first levels at a time. */
export function cambiosEntre(desde: Bases, hasta: Bases): readonly Cambio[] {
  const claves = new Set([...Object.keys(desde), ...Object.keys(hasta)]);
  return [...claves].flatMap((ruta): readonly Cambio[] => {
    const valor: unknown = Reflect.get(hasta, ruta);
    if (Reflect.get(desde, ruta) === valor) return [];
    return [valor === undefined ? { ruta, accion: "QUITAR" } : { ruta, accion: "PONER", valor }];
  });
}

/** Whether two places are the same, one holds the other, or both are places of one list that has no names. */
export function seTocan(una: string, otra: string): boolean {
  const [a, b] = [sinIndices(una), sinIndices(otra)];
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** A place up to the first item that only its number names: moving it changes what the number means. */
const sinIndices = (ruta: string): string => ruta.replace(/\.\d+(\..*)?$/, "");

/** An identifier made of a name and not yet used: `Certificado de inglés` → `certificado-de-ingles`. */
export function nuevoId(nombre: string, usados: readonly string[]): string {
  const llano = nombre
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "")
    .slice(0, 50);
  const base = llano === "" ? "parte" : llano.replace(/-+$/, "");
  if (!usados.includes(base)) return base;
  for (let n = 2; ; n += 1) if (!usados.includes(`${base}-${n}`)) return `${base}-${n}`;
}
