/** New parts of the bases: the smallest that have a valid shape, so that the draft can always be stored. */
import type { Bases } from "#schema/bases/bases.ts";
import { Referencia } from "#schema/bases/condicion.ts";
import { POR_COMPLETAR } from "#schema/bases/por-completar.ts";
import {
  type Ambito,
  esObjeto,
  type Esquema,
  esquemaDe,
  resolver,
  variantesPorTipo,
} from "#schema/bases/recorrer-esquema.ts";
import { nuevoId } from "../cambios.ts";
import { datosEn } from "./datos.ts";
import { posibles } from "./nombres.ts";

interface Entorno {
  readonly bases: Bases;
  /** Place where it goes: what it may name depends on it. */
  readonly ruta: string;
  /** Civil date with which its dates begin. */
  readonly hoy: string;
  /** Identifiers that are taken, with those that are being made. */
  readonly usados: string[];
  /** Section that the part under way reads. */
  readonly seccion?: string | undefined;
}

/** What is put first where the smallest value would help nobody; by `Parte.propiedad`. */
const DE_PARTIDA: Readonly<Record<string, unknown>> = {
  "AvanceGrupos.personas": 3,
  "AvancePrimeros.personas": 3,
  "AvancePuntajes.puntajes": 3,
  "AvanceVacantes.factor": "3",
  "CriterioTasa.cada": "1",
  "Cuadro.porPlaza": true,
  "CuandoRelativo.desplazamiento": 1,
  "DocumentoRequerido.maximoKb": 10_240,
  "Etapa.clase": "PUNTUADA",
  "Etapa.eliminatoria": true,
  "HechoExperiencia.traslape": "FUSIONAR",
  "Panel.miembros": 3,
  "Rango.incluyeDesde": true,
  "Redondeo.decimales": 2,
  "Redondeo.modo": "MITAD_ARRIBA",
  "Repeticion.maximo": 20,
  "Suscripcion.diasHabiles": 5,
  "Termino.factor": "1",
  "Ventana.anios": 5,
};

/** Optional properties that a new part states all the same. */
const TAMBIEN: Readonly<Record<string, readonly string[]>> = { Redondeo: ["modo"], Etapa: ["criterios"] };

/** Kinds with which a union begins, where its first is not the usual one. */
const CLASE_DE_PARTIDA: Readonly<Record<string, string>> = { Cuando: "TEXTO", Criterio: "GRUPO", Desempate: "ETAPA" };

const PATRON_DATO = esquemaDe(Referencia).pattern;

/**
 * A new part for `ruta`: texts say that they are to be filled in, choices have their usual value, and names point to what
 * is there. Null when it has to name something that the bases do not have yet, such as a stage.
 * @param clase the kind, where it may be one of several
 */
export function nuevaParte(
  bases: Bases,
  ruta: string,
  definicion: { readonly esquema: Esquema; readonly ambito: Ambito },
  hoy: string,
  clase?: string,
): unknown {
  const { esquema, ambito } = definicion;
  return hacer(esquema, ambito, { bases, ruta, hoy, usados: [...idsDe(bases)] }, "", "", clase);
}

function hacer(
  definicion: Esquema,
  nombres: Ambito,
  entorno: Entorno,
  parte: string,
  propiedad: string,
  clase?: string,
): unknown {
  const { esquema, ambito } = resolver(definicion, nombres);
  const variantes = variantesPorTipo({ esquema, ambito });
  if (variantes && variantes.size > 0) {
    const cual = clase ?? CLASE_DE_PARTIDA[esquema.title ?? ""] ?? [...variantes.keys()][0] ?? "";
    const variante = variantes.get(cual);
    return variante ? hacer(variante.esquema, variante.ambito, entorno, parte, propiedad) : null;
  }
  const dado = DE_PARTIDA[`${parte}.${propiedad}`];
  if (dado !== undefined) return dado;
  if (esquema.const !== undefined) return esquema.const;
  switch (esquema.type) {
    case "object":
      return objeto(esquema, ambito, entorno);
    case "array":
      return lista(esquema, ambito, entorno, parte, propiedad);
    case "integer":
      return Math.max(esquema.minimum ?? 0, Math.min(1, esquema.maximum ?? 1));
    case "boolean":
      return false;
    default:
      return texto(esquema, entorno, parte, propiedad);
  }
}

function objeto(esquema: Esquema, ambito: Ambito, entorno: Entorno): unknown {
  const titulo = esquema.title ?? "";
  const hecho: Record<string, unknown> = {};
  for (const clave of [...(esquema.required ?? []), ...(TAMBIEN[titulo] ?? [])]) {
    const suya = esquema.properties?.[clave];
    if (!suya) continue;
    if (clave === "id") {
      hecho[clave] = nuevoId(titulo.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " "), entorno.usados);
      entorno.usados.push(String(hecho[clave]));
      continue;
    }
    // Which fields can be named depends on the section that this part already reads.
    const seccion = typeof hecho["seccion"] === "string" ? hecho["seccion"] : entorno.seccion;
    const valor = hacer(suya, ambito, { ...entorno, seccion }, titulo, clave);
    if (valor === null) return null;
    hecho[clave] = valor;
  }
  return hecho;
}

function lista(esquema: Esquema, ambito: Ambito, entorno: Entorno, parte: string, propiedad: string): unknown {
  const cuantos = esquema.minItems ?? 0;
  if (cuantos === 0) return [];
  const nombrables = posibles(entorno.bases, parte, propiedad, entorno.ruta, entorno.seccion);
  if (nombrables) return nombrables.length < cuantos ? null : nombrables.slice(0, cuantos).map(({ id }) => id);
  const uno = hacer(esquema.items ?? {}, ambito, entorno, parte, propiedad);
  return uno === null ? null : [uno];
}

function texto(esquema: Esquema, entorno: Entorno, parte: string, propiedad: string): unknown {
  if (esquema.enum) return esquema.enum[0];
  if (esquema.formato === "decimal") return "0";
  if (esquema.formato === "fecha") return entorno.hoy;
  if (esquema.formato === "instante") return `${entorno.hoy}T08:00`;
  if (esquema.pattern === PATRON_DATO) return datoDePartida(entorno, parte);
  const nombrables = posibles(entorno.bases, parte, propiedad, entorno.ruta, entorno.seccion);
  if (nombrables) return nombrables[0]?.id ?? null;
  return esquema.maxLength === undefined ? null : POR_COMPLETAR.slice(0, esquema.maxLength);
}

/** Criteria that count or measure a datum: it has to be a number. */
const DE_NUMERO: ReadonlySet<string> = new Set(["CriterioRangos", "CriterioTasa", "CriterioRelativo", "CriterioValor"]);

function datoDePartida({ bases, ruta }: Entorno, parte: string): string {
  const datos = datosEn(bases, ruta);
  const suyo = DE_NUMERO.has(parte) ? datos.find(({ clase }) => clase.tipo === "NUMERO") : datos[0];
  return suyo?.id ?? "plaza.posiciones";
}

/** Documents whose identifiers were already gathered: every part that could be added on a page asks for them. */
const reunidos = new WeakMap<Bases, readonly string[]>();

/** Every identifier of a document. */
export function idsDe(bases: Bases): readonly string[] {
  const sabidos = reunidos.get(bases);
  if (sabidos) return sabidos;
  const ids: string[] = [];
  reunir(bases, ids);
  reunidos.set(bases, ids);
  return ids;
}

function reunir(valor: unknown, ids: string[]): void {
  if (Array.isArray(valor)) for (const uno of valor) reunir(uno, ids);
  else if (esObjeto(valor)) {
    if (typeof valor["id"] === "string") ids.push(valor["id"]);
    for (const uno of Object.values(valor)) if (typeof uno === "object") reunir(uno, ids);
  }
}
