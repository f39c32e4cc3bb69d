/**
 * The tree of hashes of the audit. Pure: leaves are 32 bytes, a head is the root over the first `n` of them.
 * @fuente RFC 6962 §2.1: hashes of leaves and nodes, consistency proofs
 */
import { createHash } from "node:crypto";

/** SHA-256 of a leaf. A node can never be taken for it: their texts begin differently. */
export const hashHoja = (texto: string): Buffer => createHash("sha256").update("\0").update(texto, "utf8").digest();

const hashNodo = (izquierda: Buffer, derecha: Buffer): Buffer =>
  createHash("sha256").update("\u0001").update(izquierda).update(derecha).digest();

/** Roots of the whole subtrees of a tree, the largest first: as many as ones in the binary of its size. */
export type Frontera = readonly Buffer[];

/** Adds leaves to a tree of `tamano` leaves. */
export function agregar(frontera: Frontera, tamano: number, hojas: readonly Buffer[]): Frontera {
  const pila = [...frontera];
  let n = tamano;
  for (const hoja of hojas) {
    let nodo = hoja;
    for (let resto = n; resto % 2 === 1; resto = (resto - 1) / 2) nodo = hashNodo(sacar(pila), nodo);
    pila.push(nodo);
    n += 1;
  }
  return pila;
}

/** The root of a tree that has leaves. */
export function raizDe(frontera: Frontera): Buffer {
  const pila = [...frontera];
  let raiz = sacar(pila);
  while (pila.length > 0) raiz = hashNodo(sacar(pila), raiz);
  return raiz;
}

/** The root over these leaves, at least one. */
export const raizSobre = (hojas: readonly Buffer[]): Buffer => raizDe(agregar([], 0, hojas));

/**
 * Proof that the tree of `antes` leaves is the beginning of that of all of them.
 * @param antes from 1 to the number of leaves
 */
export function probarConsistencia(hojas: readonly Buffer[], antes: number): Buffer[] {
  return subprueba(antes, hojas, true);
}

function subprueba(m: number, hojas: readonly Buffer[], completa: boolean): Buffer[] {
  if (m === hojas.length) return completa ? [] : [raizSobre(hojas)];
  const k = mayorPotencia(hojas.length);
  if (m <= k) return [...subprueba(m, hojas.slice(0, k), completa), raizSobre(hojas.slice(k))];
  return [...subprueba(m - k, hojas.slice(k), false), raizSobre(hojas.slice(0, k))];
}

/** Whether the proof shows that the second head grew from the first. @fuente RFC 9162 §2.1.4.2 */
export function verificarConsistencia(
  antes: { readonly tamano: number; readonly raiz: Buffer },
  despues: { readonly tamano: number; readonly raiz: Buffer },
  prueba: readonly Buffer[],
): boolean {
  if (antes.tamano === despues.tamano) return prueba.length === 0 && antes.raiz.equals(despues.raiz);
  if (antes.tamano < 1 || antes.tamano > despues.tamano || prueba.length === 0) return false;
  const camino = isPotencia(antes.tamano) ? [antes.raiz, ...prueba] : [...prueba];
  let [fn, sn] = [antes.tamano - 1, despues.tamano - 1];
  while (fn % 2 === 1) [fn, sn] = [(fn - 1) / 2, Math.floor(sn / 2)];
  const [primero, ...resto] = camino;
  if (!primero) return false;
  let [fr, sr] = [primero, primero];
  for (const nodo of resto) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = hashNodo(nodo, fr);
      sr = hashNodo(nodo, sr);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else sr = hashNodo(sr, nodo);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && fr.equals(antes.raiz) && sr.equals(despues.raiz);
}

function sacar(pila: Buffer[]): Buffer {
  const nodo = pila.pop();
  if (!nodo) throw new RangeError("A tree without leaves has no root");
  return nodo;
}

/** The largest power of two below `n`. */
const mayorPotencia = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);
const isPotencia = (n: number): boolean => Number.isInteger(Math.log2(n));
