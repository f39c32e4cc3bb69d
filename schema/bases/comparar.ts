import { Bases } from "./bases.ts";
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
 * One difference between two versions. `antes` and `despues` are null where the thing did not exist; parts are given by
 * their name. `frase` says it to a person.
 */
export interface Diferencia {
  readonly ruta: string;
  readonly clase: "CAMBIA" | "SE_ANADE" | "SE_RETIRA" | "CAMBIA_EL_ORDEN";
  readonly antes: string | null;
  readonly despues: string | null;
  readonly frase: string;
}

interface Lugar {
  readonly ruta: string;
  /** Names of the parts that hold it, from the outside in: `la etapa Entrevista`. */
  readonly dentro: readonly string[];
  /** What the definition calls it. */
  readonly descripcion: string;
}

/**
 * What changes from one version of the bases to another, in the order of the definition and in plain sentences. Items
 * of a list are matched by their id, so that moving one is a change of order and not a removal. Equal documents give
 * nothing.
 * @fuente catalogue H61 · reliability R7 (numbered fe de erratas with what changed)
 */
export function comparar(antes: Bases, despues: Bases): Diferencia[] {
  const raiz = { ruta: "", dentro: [], descripcion: "Bases" };
  return diferencias(antes, despues, resolver(esquemaDe(Bases)), raiz);
}

function diferencias(antes: unknown, despues: unknown, definicion: Resuelto, lugar: Lugar): Diferencia[] {
  if (antes === undefined && despues === undefined) return [];
  if (antes === undefined || despues === undefined) return [unaDiferencia(antes, despues, definicion.esquema, lugar)];
  if (Array.isArray(antes) && Array.isArray(despues)) return deListas(antes, despues, definicion, lugar);
  if (!esObjeto(antes) || !esObjeto(despues)) {
    return antes === despues ? [] : [unaDiferencia(antes, despues, definicion.esquema, lugar)];
  }
  const una = variante(definicion, antes);
  const otra = variante(definicion, despues);
  if (una.esquema !== otra.esquema) return [unaDiferencia(antes, despues, definicion.esquema, lugar)];
  const dentro = conNombre(lugar.dentro, una.esquema, antes);
  return Object.entries(una.esquema.properties ?? {}).flatMap(([clave, propiedad]) => {
    const suya = resolver(propiedad, ambitoDe(propiedad, una.ambito));
    const descripcion = suya.esquema.description ?? propiedad.description ?? clave;
    return diferencias(antes[clave], despues[clave], suya, { ruta: unir(lugar.ruta, clave), dentro, descripcion });
  });
}

function deListas(
  antes: readonly unknown[],
  despues: readonly unknown[],
  { esquema, ambito }: Resuelto,
  lugar: Lugar,
): Diferencia[] {
  const [clavesAntes, clavesDespues] = [segmentos(antes), segmentos(despues)];
  const [deAntes, deDespues] = [new Map(zip(clavesAntes, antes)), new Map(zip(clavesDespues, despues))];
  const items = esquema.items ?? {};
  const definicion = resolver(items, ambitoDe(items, ambito));
  const claves = [...clavesDespues, ...clavesAntes.filter((clave) => !deDespues.has(clave))];
  const propias = claves.flatMap((clave) =>
    diferencias(deAntes.get(clave), deDespues.get(clave), definicion, {
      ruta: unir(lugar.ruta, clave),
      dentro: lugar.dentro,
      descripcion: definicion.esquema.description ?? lugar.descripcion,
    }),
  );
  const comunes = clavesAntes.filter((clave) => deDespues.has(clave)).join(" ");
  if (comunes === clavesDespues.filter((clave) => deAntes.has(clave)).join(" ")) return propias;
  const frase = `${enLugar(lugar)}cambia el orden: ahora es ${clavesDespues.join(", ")}.`;
  const orden = { antes: clavesAntes.join(", "), despues: clavesDespues.join(", ") };
  return [...propias, { ruta: lugar.ruta, clase: "CAMBIA_EL_ORDEN", ...orden, frase: mayuscula(frase) }];
}

function unaDiferencia(antes: unknown, despues: unknown, esquema: Esquema, lugar: Lugar): Diferencia {
  const [viejo, nuevo] = [enPalabras(antes, esquema), enPalabras(despues, esquema)];
  const clase = antes === undefined ? "SE_ANADE" : despues === undefined ? "SE_RETIRA" : "CAMBIA";
  const que = lugar.descripcion.replace(/[.;:].*$/, "");
  const dicho =
    clase === "SE_ANADE"
      ? `se añade «${que}»: ${nuevo}.`
      : clase === "SE_RETIRA"
        ? `se retira «${que}»: ${viejo}.`
        : `«${que}» cambia de ${viejo} a ${nuevo}.`;
  const frase = mayuscula(`${enLugar(lugar)}${dicho}`);
  return { ruta: lugar.ruta, clase, antes: viejo, despues: nuevo, frase };
}

/** A value as a person reads it: words by their meaning, parts by their name, lists by their items. */
function enPalabras(valor: unknown, esquema: Esquema): string | null {
  if (valor === undefined) return null;
  if (typeof valor === "boolean") return valor ? "sí" : "no";
  if (typeof valor === "string") return `«${esquema.significados?.[valor] ?? valor}»`;
  if (Array.isArray(valor)) return valor.length === 0 ? "ninguno" : valor.map((v) => enPalabras(v, {})).join(", ");
  if (!esObjeto(valor)) return String(valor);
  const nombre = nombreDe(valor);
  return nombre === null ? JSON.stringify(valor) : `«${nombre}»`;
}

const enLugar = ({ dentro }: Lugar): string => (dentro.length === 0 ? "" : `en ${dentro.join(", ")}, `);

function conNombre(
  dentro: readonly string[],
  esquema: Esquema,
  valor: Readonly<Record<string, unknown>>,
): readonly string[] {
  const nombre = "id" in valor ? nombreDe(valor) : null;
  if (nombre === null) return dentro;
  const parte = (esquema.title ?? "").replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return [...dentro, `${parte} «${nombre}»`];
}

function nombreDe(valor: Readonly<Record<string, unknown>>): string | null {
  for (const clave of ["nombre", "titulo", "etiqueta", "texto", "codigo", "id"]) {
    const nombre = valor[clave];
    if (typeof nombre === "string") return nombre.length > 80 ? `${nombre.slice(0, 79)}…` : nombre;
  }
  return null;
}

const variante = (definicion: Resuelto, valor: Readonly<Record<string, unknown>>): Resuelto =>
  variantesPorTipo(definicion)?.get(String(valor["tipo"])) ?? definicion;

const ambitoDe = (esquema: Esquema, ambito: Ambito): Ambito => esquema.$defs ?? ambito;
const zip = (claves: readonly string[], valores: readonly unknown[]): [string, unknown][] =>
  claves.map((clave, i) => [clave, valores[i]]);
const mayuscula = (texto: string): string => texto.charAt(0).toUpperCase() + texto.slice(1);
