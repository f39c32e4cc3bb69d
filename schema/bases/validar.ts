import type Type from "typebox";
import { corto } from "../corto.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { Bases } from "./bases.ts";
import {
  esObjeto,
  esquemaDe,
  propia,
  resolver,
  segmentos,
  unir,
  variantesPorTipo,
  type Ambito,
  type Esquema,
  type Resuelto,
} from "./recorrer-esquema.ts";
import { juzgarEntero, juzgarTexto, type Falta } from "./validar-hojas.ts";

/** Deeper documents are refused; the deepest honest tree of criteria with its conditions stays far below. */
export const PROFUNDIDAD_MAXIMA = 64;
/** After so many findings the rest says nothing new. */
export const HALLAZGOS_MAXIMOS = 300;
const NODOS_MAXIMOS = 3_000_000;

interface Recuento {
  readonly hallazgos: Hallazgo[];
  nodos: number;
  agotado: boolean;
}

/** Findings about the shape of a whole document; none means that it is a `Bases`. Never throws. */
export const validar = (valor: unknown): Hallazgo[] => validarParte(Bases, valor);

/**
 * Findings about the shape of one part, each at its place.
 *
 * Agrees with the TypeBox validator and is stricter in four things that a schema cannot say: dates must exist, texts
 * hold no control characters, records hold no foreign keys, and depth and size have an end.
 * @param definicion part of the document, or any definition made with `definir.ts`
 * @param valor      anything that JSON can hold, hostile or not
 * @param ruta       place of the value in its document, prefix of every `ruta` given back
 */
export function validarParte(definicion: Type.TSchema, valor: unknown, ruta = ""): Hallazgo[] {
  const recuento: Recuento = { hallazgos: [], nodos: 0, agotado: false };
  recorrer(resolver(esquemaDe(definicion)), valor, ruta, 0, recuento);
  return recuento.hallazgos;
}

function recorrer(
  { esquema, ambito }: Resuelto,
  valor: unknown,
  ruta: string,
  nivel: number,
  recuento: Recuento,
): void {
  if (recuento.agotado) return;
  recuento.nodos += 1;
  if (recuento.nodos > NODOS_MAXIMOS) return agotar(recuento, "FORMA_TAMANO", "El documento es demasiado grande.");
  if (nivel > PROFUNDIDAD_MAXIMA)
    return anotar(recuento, ruta, {
      codigo: "FORMA_PROFUNDIDAD",
      mensaje: `Hay más de ${PROFUNDIDAD_MAXIMA} partes una dentro de otra. Simplifique.`,
    });
  if (esquema.anyOf) return recorrerClases({ esquema, ambito }, valor, ruta, nivel, recuento);
  switch (esquema.type) {
    case "object":
      if (!esObjeto(valor)) return otroTipo(recuento, ruta, "un conjunto de propiedades", valor);
      return recorrerObjeto(esquema, ambito, valor, ruta, nivel, recuento);
    case "array":
      if (!Array.isArray(valor)) return otroTipo(recuento, ruta, "una lista", valor);
      return recorrerLista(esquema, ambito, valor, ruta, nivel, recuento);
    case "string":
      if (typeof valor !== "string") return otroTipo(recuento, ruta, "un texto", valor);
      return anotar(recuento, ruta, juzgarTexto(esquema, valor));
    case "integer":
      if (typeof valor !== "number") return otroTipo(recuento, ruta, "un número entero", valor);
      return anotar(recuento, ruta, juzgarEntero(esquema, valor));
    case "boolean":
      if (typeof valor !== "boolean") return otroTipo(recuento, ruta, "verdadero o falso", valor);
      return;
    default:
      throw new TypeError(`Definición sin clase en ${ruta}`);
  }
}

function recorrerObjeto(
  esquema: Esquema,
  ambito: Ambito,
  valor: Readonly<Record<string, unknown>>,
  ruta: string,
  nivel: number,
  recuento: Recuento,
): void {
  const { properties = {}, required = [], patternProperties } = esquema;
  for (const clave of required) {
    if (propia(valor, clave) !== undefined) continue;
    const que = properties[clave]?.description;
    anotar(recuento, unir(ruta, clave), {
      codigo: "FORMA_FALTA",
      mensaje: `Falta «${clave}»${que ? ` (${que})` : ""}. Complételo.`,
    });
  }
  for (const clave of Object.keys(valor)) {
    if (recuento.agotado) return;
    const contenido = valor[clave];
    if (contenido === undefined) continue;
    const lugar = unir(ruta, corto(clave));
    const definicion = Object.hasOwn(properties, clave) ? properties[clave] : porPatron(patternProperties, clave);
    if (definicion) recorrer(resolver(definicion, ambito), contenido, lugar, nivel + 1, recuento);
    else
      anotar(recuento, lugar, {
        codigo: "FORMA_DESCONOCIDA",
        mensaje: `«${corto(clave)}» no existe en ${esquema.title ?? "esta parte"}. Quítela o corrija su nombre.`,
      });
  }
}

function porPatron(patrones: Esquema["patternProperties"], clave: string): Esquema | undefined {
  for (const [patron, esquema] of Object.entries(patrones ?? {}))
    if (juzgarTexto({ type: "string", pattern: patron }, clave) === null) return esquema;
  return undefined;
}

function recorrerLista(
  esquema: Esquema,
  ambito: Ambito,
  valor: readonly unknown[],
  ruta: string,
  nivel: number,
  recuento: Recuento,
): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items = {} } = esquema;
  if (valor.length < minItems)
    anotar(recuento, ruta, {
      codigo: "FORMA_LISTA_CORTA",
      mensaje: `La lista necesita al menos ${minItems} ${minItems === 1 ? "elemento" : "elementos"}.`,
    });
  if (valor.length > maxItems)
    return anotar(recuento, ruta, {
      codigo: "FORMA_LISTA_LARGA",
      mensaje: `La lista admite hasta ${maxItems} elementos y tiene ${valor.length}.`,
    });
  const definicion = resolver(items, ambito);
  const nombres = segmentos(valor);
  for (let i = 0; i < valor.length && !recuento.agotado; i += 1)
    recorrer(definicion, valor[i], unir(ruta, nombres[i] ?? String(i)), nivel + 1, recuento);
}

function recorrerClases(union: Resuelto, valor: unknown, ruta: string, nivel: number, recuento: Recuento): void {
  const porTipo = variantesPorTipo(union);
  if (!porTipo) return recorrerAlternativas(union, valor, ruta, nivel, recuento);
  if (!esObjeto(valor)) return otroTipo(recuento, ruta, "un conjunto de propiedades", valor);
  const tipo = propia(valor, "tipo");
  const variante = typeof tipo === "string" ? porTipo.get(tipo) : undefined;
  if (variante) return recorrer(variante, valor, ruta, nivel, recuento);
  const dicho = typeof tipo === "string" ? `«${corto(tipo)}» no es una clase` : "Falta la clase";
  anotar(recuento, unir(ruta, "tipo"), {
    codigo: "FORMA_CLASE",
    mensaje: `${dicho} de ${union.esquema.title ?? "esta parte"}. Elija: ${[...porTipo.keys()].join(", ")}.`,
  });
}

/** A union without `tipo`: right when one alternative is; otherwise the findings of the alternative of its own class. */
function recorrerAlternativas(
  { esquema, ambito }: Resuelto,
  valor: unknown,
  ruta: string,
  nivel: number,
  recuento: Recuento,
): void {
  const clase = Array.isArray(valor) ? "array" : typeof valor;
  const alternativa = esquema.anyOf?.find((opcion) => resolver(opcion, ambito).esquema.type === clase);
  if (alternativa) return recorrer(resolver(alternativa, ambito), valor, ruta, nivel, recuento);
  otroTipo(recuento, ruta, "otra clase de dato", valor);
}

const nombreDe = (valor: unknown): string => {
  if (valor === null || valor === undefined) return "nada";
  if (Array.isArray(valor)) return "una lista";
  switch (typeof valor) {
    case "string":
      return "un texto";
    case "number":
      return "un número";
    case "boolean":
      return "verdadero o falso";
    default:
      return "un conjunto de propiedades";
  }
};

const otroTipo = (recuento: Recuento, ruta: string, esperado: string, valor: unknown): void =>
  anotar(recuento, ruta, {
    codigo: "FORMA_TIPO",
    mensaje: `Se esperaba ${esperado} y hay ${nombreDe(valor)}.`,
  });

function anotar(recuento: Recuento, ruta: string, falta: Falta | null): void {
  if (falta === null || recuento.agotado) return;
  recuento.hallazgos.push({ gravedad: "ERROR", ruta, ...falta });
  if (recuento.hallazgos.length >= HALLAZGOS_MAXIMOS)
    agotar(recuento, "FORMA_HALLAZGOS", "Hay demasiados errores; corrija estos y vuelva a revisar.");
}

function agotar(recuento: Recuento, codigo: string, mensaje: string): void {
  recuento.agotado = true;
  recuento.hallazgos.push({ codigo, gravedad: "ERROR", ruta: "", mensaje });
}
