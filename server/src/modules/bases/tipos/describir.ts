/**
 * Reads the definition of the bases document as GraphQL sees it: one object per part, one per family of kinds (a union
 * told apart by `tipo`, flattened), one enum per closed list of words. Pure; `clases.ts` turns it into classes.
 */
import {
  type Ambito,
  type Esquema,
  type Resuelto,
  resolver,
  variantesPorTipo,
} from "#schema/bases/recorrer-esquema.ts";

/** What a field holds: a leaf, or the name of another part or enum. */
export type Contenido =
  | { readonly clase: "TEXTO" | "ENTERO" | "LOGICO" }
  | { readonly clase: "PARTE" | "PALABRAS"; readonly nombre: string };

export interface CampoDescrito {
  /** Name in GraphQL. */
  readonly nombre: string;
  /** Name in the document; another one only when two kinds use the same name for different things. */
  readonly propiedad: string;
  readonly descripcion: string;
  readonly contenido: Contenido;
  readonly lista: boolean;
  readonly requerido: boolean;
  /** Kinds that have it, in a family; empty outside families. */
  readonly tipos: readonly string[];
}

export interface ParteDescrita {
  readonly nombre: string;
  readonly descripcion: string;
  readonly campos: readonly CampoDescrito[];
}

export interface PalabrasDescritas {
  readonly nombre: string;
  readonly descripcion: string;
  readonly significados: Readonly<Record<string, string>>;
}

export interface Descripcion {
  readonly partes: ReadonlyMap<string, ParteDescrita>;
  readonly palabras: ReadonlyMap<string, PalabrasDescritas>;
}

interface Taller {
  readonly partes: Map<string, ParteDescrita>;
  readonly palabras: Map<string, PalabrasDescritas>;
}

/**
 * Describes a definition and everything that it holds.
 * @throws Error when a part has no name, or two different lists of words share one: faults of the definition
 */
export function describir(definicion: Esquema): Descripcion {
  const taller: Taller = { partes: new Map(), palabras: new Map() };
  contenidoDe(resolver(definicion), taller);
  return taller;
}

function contenidoDe(resuelto: Resuelto, taller: Taller): Contenido {
  const { esquema } = resuelto;
  if (esquema.anyOf) return describirFamilia(resuelto, taller);
  if (esquema.enum) return describirPalabras(esquema, taller);
  switch (esquema.type) {
    case "object":
      return describirParte(resuelto, taller);
    case "integer":
      return { clase: "ENTERO" };
    case "boolean":
      return { clase: "LOGICO" };
    case "string":
      return { clase: "TEXTO" };
    default:
      throw new Error(`The definition ${esquema.title ?? "?"} has no form in GraphQL`);
  }
}

function nombreDe(esquema: Esquema): string {
  if (!esquema.title) throw new Error("A part of the definition has no title");
  return esquema.title;
}

function describirParte({ esquema, ambito }: Resuelto, taller: Taller): Contenido {
  const nombre = nombreDe(esquema);
  if (taller.partes.has(nombre)) return { clase: "PARTE", nombre };
  const campos: CampoDescrito[] = [];
  taller.partes.set(nombre, { nombre, descripcion: esquema.description ?? nombre, campos });
  for (const [propiedad, definicion] of Object.entries(esquema.properties ?? {}))
    campos.push(describirCampo(propiedad, definicion, ambito, esquema.required?.includes(propiedad) ?? false, taller));
  return { clase: "PARTE", nombre };
}

function describirCampo(
  propiedad: string,
  definicion: Esquema,
  ambito: Ambito,
  requerido: boolean,
  taller: Taller,
): CampoDescrito {
  const externo = resolver(definicion, ambito);
  const lista = externo.esquema.type === "array";
  const interno = lista ? resolver(externo.esquema.items ?? {}, externo.ambito) : externo;
  return {
    nombre: propiedad,
    propiedad,
    descripcion: externo.esquema.description ?? interno.esquema.description ?? propiedad,
    contenido: contenidoDe(interno, taller),
    lista,
    requerido,
    tipos: [],
  };
}

function describirPalabras(esquema: Esquema, taller: Taller): Contenido {
  const nombre = nombreDe(esquema);
  const nuevas = { nombre, descripcion: esquema.description ?? nombre, significados: esquema.significados ?? {} };
  const anteriores = taller.palabras.get(nombre);
  if (anteriores && JSON.stringify(anteriores) !== JSON.stringify(nuevas))
    throw new Error(`Two lists of words are called ${nombre}`);
  taller.palabras.set(nombre, nuevas);
  return { clase: "PALABRAS", nombre };
}

/** A family becomes one part with the fields of all its kinds and an enum that tells them apart. */
function describirFamilia(familia: Resuelto, taller: Taller): Contenido {
  const nombre = nombreDe(familia.esquema);
  if (taller.partes.has(nombre)) return { clase: "PARTE", nombre };
  const variantes = variantesPorTipo(familia);
  if (!variantes) throw new Error(`The kinds of ${nombre} are not told apart by «tipo»`);
  const campos: CampoDescrito[] = [];
  const descripcion = familia.esquema.description ?? nombre;
  taller.partes.set(nombre, { nombre, descripcion, campos });
  const tipos = describirTipos(nombre, variantes, taller);
  campos.push({
    nombre: "tipo",
    propiedad: "tipo",
    descripcion: "Clase; de ella depende qué otros campos lleva.",
    contenido: tipos,
    lista: false,
    requerido: true,
    tipos: [],
  });
  const juntos = new Map<string, CampoDescrito[]>();
  for (const [tipo, { esquema, ambito }] of variantes)
    for (const [propiedad, definicion] of Object.entries(esquema.properties ?? {})) {
      if (propiedad === "tipo") continue;
      const requerido = esquema.required?.includes(propiedad) ?? false;
      const campo = describirCampo(propiedad, definicion, ambito, requerido, taller);
      juntar(juntos, { ...campo, tipos: [tipo] });
    }
  for (const versiones of juntos.values())
    for (const campo of versiones) campos.push(cerrarCampo(campo, variantes.size));
  return { clase: "PARTE", nombre };
}

function describirTipos(familia: string, variantes: ReadonlyMap<string, Resuelto>, taller: Taller): Contenido {
  const nombre = `Tipo${familia}`;
  if (taller.palabras.has(nombre)) throw new Error(`Two lists of words are called ${nombre}`);
  const significados: Record<string, string> = {};
  for (const [tipo, { esquema }] of variantes) significados[tipo] = esquema.description ?? tipo;
  taller.palabras.set(nombre, { nombre, descripcion: `Clase de ${familia}.`, significados });
  return { clase: "PALABRAS", nombre };
}

const huella = ({ contenido, lista }: CampoDescrito): string => JSON.stringify([contenido, lista]);

/**
 * Joins a field of one kind with those of the kinds before it. The first to use a name keeps it; a later one that holds
 * something else gets its kind after the name (`filas` and `filasRelativo`), so that no name changes when a kind is added.
 */
function juntar(juntos: Map<string, CampoDescrito[]>, nuevo: CampoDescrito): void {
  const versiones = juntos.get(nuevo.propiedad) ?? [];
  juntos.set(nuevo.propiedad, versiones);
  const igual = versiones.findIndex((otro) => huella(otro) === huella(nuevo));
  const anterior = versiones[igual];
  if (!anterior) {
    const nombre = versiones.length === 0 ? nuevo.propiedad : `${nuevo.propiedad}${enCamello(nuevo.tipos[0] ?? "")}`;
    versiones.push({ ...nuevo, nombre });
    return;
  }
  const descripciones = new Set([...anterior.descripcion.split(" · "), nuevo.descripcion]);
  versiones[igual] = {
    ...anterior,
    descripcion: [...descripciones].join(" · "),
    requerido: anterior.requerido && nuevo.requerido,
    tipos: [...anterior.tipos, ...nuevo.tipos],
  };
}

/** What not all kinds have may be absent, and its description says which kinds have it. */
function cerrarCampo(campo: CampoDescrito, cuantas: number): CampoDescrito {
  if (campo.tipos.length === cuantas) return { ...campo, tipos: [] };
  return { ...campo, requerido: false, descripcion: `${campo.descripcion} — en ${campo.tipos.join(", ")}` };
}

const enCamello = (palabra: string): string =>
  palabra
    .toLowerCase()
    .split("_")
    .map((parte) => parte.charAt(0).toUpperCase() + parte.slice(1))
    .join("");
