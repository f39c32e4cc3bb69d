import { recorrer } from "../bases/recorrer.ts";
import { esObjeto, segmentos } from "../bases/recorrer-esquema.ts";
import { POR_COMPLETAR } from "../bases/por-completar.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { comparar, racional } from "../puntaje.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { llano, nombreCercano } from "./en-palabras.ts";

/**
 * Nothing is said twice where once is meant: rows with the same condition, values of a list, options that read the same.
 * Two rows with one condition and different points contradict each other.
 * @fuente leaps L1 (decision tables: duplicates) · catalogue H56
 */
export const duplicateValue: Revision = {
  codigo: "DUPLICATE_VALUE",
  revisar: (contexto) => enPartes(contexto),
};

function enPartes({ bases }: Contexto): Hallazgo[] {
  const hallazgos: Hallazgo[] = [];
  recorrer(bases, {
    parte: (nodo) => {
      const { titulo, valor, ruta } = nodo;
      const nombre = nombreCercano(nodo) ?? "";
      if (titulo === "CondicionEn") hallazgos.push(...valoresRepetidos(valor["valores"], ruta, nombre));
      if (titulo === "CampoOpcion" || titulo === "CampoOpciones")
        hallazgos.push(...opcionesIguales(valor["opciones"], ruta, nombre));
      const puntos = titulo === "CriterioNiveles" ? "puntos" : titulo === "MontoNiveles" ? "valor" : null;
      if (puntos !== null) hallazgos.push(...filasIguales(valor["filas"], puntos, ruta, nombre));
    },
  });
  return hallazgos;
}

function valoresRepetidos(valores: unknown, ruta: string, nombre: string): Hallazgo[] {
  if (!Array.isArray(valores)) return [];
  const distintos = [...new Set<unknown>(valores)];
  if (distintos.length === valores.length) return [];
  const mensaje = `Una condición de «${nombre}» repite un valor de su lista. Déjelo una vez.`;
  const salida = { texto: "Quitar los repetidos", ruta: `${ruta}.valores`, valor: distintos };
  return [hallar("DUPLICATE_VALUE", "ADVERTENCIA", `${ruta}.valores`, mensaje, { salida })];
}

function opcionesIguales(opciones: unknown, ruta: string, nombre: string): Hallazgo[] {
  return repetidas(opciones, (opcion) => {
    const etiqueta = String(opcion["etiqueta"]);
    return etiqueta === POR_COMPLETAR ? null : llano(etiqueta);
  }).map(({ segmento, parte }) =>
    hallar(
      "DUPLICATE_VALUE",
      "ADVERTENCIA",
      `${ruta}.opciones.${segmento}.etiqueta`,
      `«${nombre}» tiene dos opciones que se leen «${String(parte["etiqueta"])}»: nadie sabría cuál elegir. Cambie una.`,
    ),
  );
}

function filasIguales(filas: unknown, puntos: "puntos" | "valor", ruta: string, nombre: string): Hallazgo[] {
  return repetidas(filas, (fila) => JSON.stringify(fila["si"])).map(({ segmento, parte, previa }) => {
    const [a, b] = [String(previa[puntos]), String(parte[puntos])];
    const distintos = comparar(racional(a), racional(b)) !== 0;
    const lugar = `${ruta}.filas.${segmento}`;
    const mensaje = `En «${nombre}», «${String(previa["nombre"])}» y «${String(parte["nombre"])}» tienen la misma condición${distintos ? ` y dan ${a} y ${b}` : ""}. Deje una o distinga sus condiciones.`;
    return hallar("DUPLICATE_VALUE", distintos ? "ERROR" : "ADVERTENCIA", lugar, mensaje, {
      salida: { texto: `Quitar «${String(parte["nombre"])}»`, ruta: lugar },
    });
  });
}

interface Repetida {
  readonly segmento: string;
  readonly parte: Readonly<Record<string, unknown>>;
  readonly previa: Readonly<Record<string, unknown>>;
}

function repetidas(lista: unknown, claveDe: (parte: Readonly<Record<string, unknown>>) => string | null): Repetida[] {
  if (!Array.isArray(lista)) return [];
  const lugares = segmentos(lista);
  const vistas = new Map<string, Readonly<Record<string, unknown>>>();
  return lista.flatMap((parte: unknown, i) => {
    const clave = esObjeto(parte) ? claveDe(parte) : null;
    if (!esObjeto(parte) || clave === null) return [];
    const previa = vistas.get(clave);
    if (previa) return [{ segmento: lugares[i] ?? String(i), parte, previa }];
    vistas.set(clave, parte);
    return [];
  });
}
