import { esObjeto, propia, segmentos } from "./recorrer-esquema.ts";

/** Something found at a `ruta`: what holds it and under which key or index. */
export interface Ubicado {
  readonly dueno: object;
  readonly clave: string | number;
  readonly valor: unknown;
}

/**
 * What stands at a `ruta`, or null when nothing does. List items go by `id` or index. In a criteria tree an item may be
 * named without its parents (`etapas.curricular.criterios.formacion`), as traces do.
 * A last property that is absent is found with `valor` undefined, so that it can be filled in.
 */
export function ubicar(documento: unknown, ruta: string): Ubicado | null {
  const pasos = ruta.split(".");
  let actual: unknown = documento;
  let ubicado: Ubicado | null = null;
  for (let i = 0; i < pasos.length; i += 1) {
    ubicado = entrar(actual, pasos[i] ?? "", i === pasos.length - 1, ubicado);
    if (!ubicado) return null;
    actual = ubicado.valor;
  }
  return ubicado;
}

function entrar(actual: unknown, paso: string, ultimo: boolean, previo: Ubicado | null): Ubicado | null {
  if (Array.isArray(actual)) {
    const indice = segmentos(actual).indexOf(paso);
    const posicion = indice < 0 && /^\d{1,6}$/.test(paso) ? Number(paso) : indice;
    return posicion >= 0 && posicion < actual.length
      ? { dueno: actual, clave: posicion, valor: actual[posicion] }
      : null;
  }
  if (!esObjeto(actual)) return null;
  const valor = propia(actual, paso);
  if (valor !== undefined) return { dueno: actual, clave: paso, valor };
  const esRaiz = previo?.clave === "criterios" && actual["id"] === paso;
  const criterio = esRaiz ? previo : criterioPorId(actual, paso);
  if (criterio) return criterio;
  return ultimo && paso !== "__proto__" ? { dueno: actual, clave: paso, valor: undefined } : null;
}

function criterioPorId(nodo: Readonly<Record<string, unknown>>, id: string): Ubicado | null {
  const hijos = propia(nodo, "hijos");
  if (!Array.isArray(hijos)) return null;
  for (const [indice, hijo] of hijos.entries()) {
    if (!esObjeto(hijo)) continue;
    if (hijo["id"] === id) return { dueno: hijos, clave: indice, valor: hijo };
    const hallado = criterioPorId(hijo, id);
    if (hallado) return hallado;
  }
  return null;
}

const copiar = <T>(valor: T): T => JSON.parse(JSON.stringify(valor)) as T;

/**
 * The document with one change: `valor` put at `ruta`, or the part taken away when `valor` is undefined. The original is
 * left as it was. Null when the place does not exist.
 */
export function conCambio<T>(documento: T, ruta: string, valor: unknown): T | null {
  const copia = copiar(documento);
  const ubicado = ubicar(copia, ruta);
  if (!ubicado) return null;
  const { dueno, clave } = ubicado;
  if (Array.isArray(dueno) && typeof clave === "number") {
    if (valor === undefined) dueno.splice(clave, 1);
    else dueno[clave] = copiar(valor);
  } else if (valor === undefined) Reflect.deleteProperty(dueno, clave);
  else Reflect.set(dueno, clave, copiar(valor));
  return copia;
}
