import { esObjeto } from "../bases/recorrer-esquema.ts";

/** Whether two values are the same, whatever the order of their properties; those of the list are not looked at. */
export function igualesEnForma(a: unknown, b: unknown, salvo: readonly string[] = []): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => igualesEnForma(item, b[i]));
  if (!esObjeto(a) || !esObjeto(b)) return a === b;
  const claves = new Set([...Object.keys(a), ...Object.keys(b)].filter((clave) => !salvo.includes(clave)));
  return [...claves].every((clave) => igualesEnForma(a[clave], b[clave]));
}
