import { Bases } from "../bases/bases.ts";
import { Referencia } from "../bases/condicion.ts";
import { esquemaDe } from "../bases/recorrer-esquema.ts";
import { copiar } from "../bases/recorrer-ruta.ts";
import { contenedor, recorrerParte, type Hoja } from "../bases/recorrer.ts";
import { CON_FILAS, NOMBRA, type ClaseId } from "../bases/referencias-tabla.ts";
import type { Listas, Parte } from "./modelo.ts";
import { etapaDePapel, type PapelEtapa } from "./papel-etapa.ts";

/** What a name may be of; declarations are named by references only. */
export type ClaseNombre = ClaseId | "declaracion";

/** What each name of the library is called in the document; a name that is not here is called the same. */
export type Nombres = Map<string, string>;

const PATRON = esquemaDe(Referencia).pattern;
const clave = (clase: ClaseNombre, id: string): string => `${clase} ${id}`;

const leer = (nombres: Nombres, clase: ClaseNombre, id: string): string =>
  id.startsWith("=") ? id.slice(1) : (nombres.get(clave(clase, id)) ?? id);

/** A field is named with its section, both by the names of the library. */
export const deCampo = (seccion: string, campo: string): string => `${seccion}.${campo}`;

const leerCampo = (nombres: Nombres, seccion: string, campo: string): string =>
  campo.startsWith("=") ? campo.slice(1) : (nombres.get(clave("campo", deCampo(seccion, campo))) ?? campo);

/** Notes what a part of the library is called in the document. */
export function anotarNombre(nombres: Nombres, clase: ClaseNombre, id: string, real: string): void {
  nombres.set(clave(clase, id), real);
}

const PAPELES: readonly PapelEtapa[] = ["CURRICULAR", "CONOCIMIENTOS", "PSICOLOGICA", "ENTREVISTA"];

/**
 * What the document calls that which the library names by what it does: a section by its role, a stage by what it is, the
 * row in which people apply.
 */
export function nombresPorPapel(bases: Bases): Nombres {
  const nombres: Nombres = new Map();
  for (const { papel, id } of bases.formulario.secciones.toReversed())
    if (papel !== "OTRA") anotarNombre(nombres, "sección", papel.toLowerCase(), id);
  for (const papel of PAPELES) {
    const etapa = etapaDePapel(bases, papel);
    if (etapa) anotarNombre(nombres, "etapa", papel.toLowerCase(), etapa.id);
  }
  const fila = bases.cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION");
  if (fila) anotarNombre(nombres, "hito", "postulacion", fila.id);
  return nombres;
}

/** A part of which every name, save its own, is the one of the document. The given one is left as it was. */
export function conNombres(parte: Parte, nombres: Nombres): Parte {
  const copia = copiar(parte);
  const cambios: (() => void)[] = [];
  recorrerParte(Bases, envolver(copia), "", {
    texto(hoja) {
      const nuevo = nombreNuevo(hoja, nombres);
      if (nuevo !== null && nuevo !== hoja.texto) cambios.push(() => reemplazar(hoja, nuevo));
    },
  });
  for (const cambiar of cambios) cambiar();
  if (copia.en === "campo") return { ...copia, seccion: leer(nombres, "sección", copia.seccion) };
  if (copia.en === "criterio" || copia.en === "causa") return { ...copia, etapa: leer(nombres, "etapa", copia.etapa) };
  if (copia.en === "requisito") return { ...copia, plaza: leer(nombres, "plaza", copia.plaza) };
  return copia;
}

/** The part inside a document that has nothing else, so that what it names is read where it will be. */
function envolver(parte: Parte): object {
  switch (parte.en) {
    case "campo":
      return { formulario: { secciones: [{ id: parte.seccion, campos: [parte.valor] }] } };
    case "criterio":
      return { etapas: [{ criterios: parte.valor }] };
    case "causa":
      return { etapas: [{ descalificacion: [parte.valor] }] };
    case "requisito":
      return { plazas: [{ perfil: [parte.valor] }] };
    case "unica":
      return anidar(parte.ruta, parte.valor);
    default:
      return anidar(parte.en, [parte.valor]);
  }
}

const anidar = (ruta: string, valor: unknown): object =>
  ruta
    .split(".")
    .reduceRight<object>((dentro, paso, i, pasos) => ({ [paso]: i === pasos.length - 1 ? valor : dentro }), {});

function nombreNuevo(hoja: Hoja, nombres: Nombres): string | null {
  const clase = NOMBRA[`${hoja.padre.titulo}.${hoja.clave}`];
  if (clase === "campo") return leerCampo(nombres, seccionDe(hoja), hoja.texto);
  if (clase) return leer(nombres, clase, hoja.texto);
  return hoja.esquema.pattern === PATRON ? referencia(hoja, nombres) : null;
}

/** The section whose rows or answers are read there, by its name in the library. */
function seccionDe({ padre }: Hoja): string {
  const dueno = contenedor(padre, CON_FILAS);
  return String(dueno?.valor[dueno.titulo === "Seccion" ? "id" : "seccion"] ?? "");
}

function referencia(hoja: Hoja, nombres: Nombres): string {
  const [origen = "", nombre = "", resto = ""] = hoja.texto.split(".");
  switch (origen) {
    case "hecho":
    case "documento":
    case "declaracion":
      return `${origen}.${leer(nombres, origen, nombre)}`;
    case "hito":
      return `hito.${leer(nombres, "hito", nombre)}.${resto}`;
    case "fila":
      return `fila.${leerCampo(nombres, seccionDe(hoja), nombre)}`;
    case "campo":
      return `campo.${leer(nombres, "sección", nombre)}.${leerCampo(nombres, nombre, resto)}`;
    default:
      return hoja.texto;
  }
}

function reemplazar({ padre, clave: propiedad, ruta }: Hoja, nuevo: string): void {
  const actual = padre.valor[propiedad];
  if (Array.isArray(actual)) actual[Number(ruta.slice(ruta.lastIndexOf(".") + 1))] = nuevo;
  else Reflect.set(padre.valor, propiedad, nuevo);
}

/** Under which class each list declares its names; the other lists declare none. */
export const DECLARA_LISTA: Readonly<Partial<Record<keyof Listas, ClaseNombre>>> = {
  "generalidades.baseLegal": "norma",
  "formulario.secciones": "sección",
  documentos: "documento",
  declaraciones: "declaracion",
  plantillas: "plantilla",
  hechos: "hecho",
  etapas: "etapa",
  bonificaciones: "bonificacion",
  gruposBonificaciones: "grupo de bonificaciones",
  "cronograma.hitos": "hito",
};

/** An identifier that nobody has: the given one, or it with a number. */
export function libre(id: string, usados: ReadonlySet<string>): string {
  if (!usados.has(id)) return id;
  const base = id.slice(0, 55);
  for (let n = 2; ; n += 1) if (!usados.has(`${base}-${n}`)) return `${base}-${n}`;
}
