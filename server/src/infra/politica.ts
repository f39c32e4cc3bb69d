/**
 * Policies: who may see a field and who may try an act. Each module hands over one table; the schema build joins them
 * and fails when a field of the schema has no entry or an entry has no field.
 */
import { type Ambito, hasRol, hasRolEn, isIdentificado, type Quien, type Rol } from "./quien.ts";

/** What a policy looks at: the parent object as its resolver gave it. */
export type Objeto = Readonly<Record<string, unknown>>;

export interface Politica {
  /** How the permission matrix names it. */
  readonly nombre: string;
  readonly publica: boolean;
  /** Looks only at what is already loaded: it is called once per object and must stay cheap. */
  readonly permite: (quien: Quien, objeto: Objeto) => boolean;
  /** Scope that a service token needs; without it tokens are refused unless the policy is public. */
  readonly alcance: string | null;
  /** Whose dossier is read with it: somebody else's reading is witnessed. */
  readonly expediente?: (objeto: Objeto) => ExpedienteLeido;
}

/** A dossier that a request showed to somebody. */
export interface ExpedienteLeido {
  readonly postulacion: string;
  readonly proceso: string;
  readonly entidad: string;
  /** Whose it is. */
  readonly persona: string | null;
}

function politica(nombre: string, permite: Politica["permite"]): Politica {
  return { nombre, publica: false, permite, alcance: null };
}

/** Everyone, visitors included. */
export const PUBLICO: Politica = { nombre: "PUBLICO", publica: true, permite: () => true, alcance: null };
/** Whoever has signed in. */
export const IDENTIFICADO = politica("IDENTIFICADO", isIdentificado);
/** Only the server itself. */
export const INTERNO = politica("INTERNO", (quien) => quien.sistema);

/** Holders of one of the roles, anywhere. For root fields: the rows are then narrowed by their relation. */
export function conRol(...roles: readonly Rol[]): Politica {
  return politica(`conRol(${roles.join(" ")})`, (quien) => hasRol(quien, roles));
}

/** Holders of one of the roles over the object's own entidad and proceso (`entidadId`, `procesoId` unless told). */
export function delAmbito(roles: readonly Rol[], ambito: (objeto: Objeto) => Ambito = ambitoDe): Politica {
  return politica(`delAmbito(${roles.join(" ")})`, (quien, objeto) => hasRolEn(quien, roles, ambito(objeto)));
}

/** The person whom the object is about (`personaId` unless told). */
export function propio(campo = "personaId"): Politica {
  return politica(`propio(${campo})`, (quien, objeto) => quien.persona !== null && objeto[campo] === quien.persona);
}

/** Whoever satisfies at least one of the policies. */
export function alguna(...opciones: readonly Politica[]): Politica {
  return politica(opciones.map(({ nombre }) => nombre).join(" | "), (quien, objeto) =>
    opciones.some((opcion) => opcion.permite(quien, objeto)),
  );
}

/** The same policy, open also to service tokens that carry the scope. */
export function conAlcance(alcance: string, base: Politica): Politica {
  return { ...base, alcance };
}

/**
 * The same policy over part of a dossier: each request in which somebody else than its owner reads one leaves a row in
 * the audit.
 * @param campo which property of the object is the id of the application
 * @fuente reliability R35
 */
export function conTestigo(base: Politica, campo: "id" | "postulacionId" = "postulacionId"): Politica {
  const texto = (valor: unknown): string => (typeof valor === "string" ? valor : "");
  return {
    ...base,
    expediente: (objeto) => ({
      postulacion: texto(objeto[campo]),
      proceso: texto(objeto["procesoId"]),
      entidad: texto(objeto["entidadId"]),
      persona: texto(objeto["personaId"]) || null,
    }),
  };
}

function ambitoDe(objeto: Objeto): Ambito {
  const texto = (valor: unknown): string | null => (typeof valor === "string" ? valor : null);
  return { entidad: texto(objeto["entidadId"]), proceso: texto(objeto["procesoId"]) };
}

/** Policies of one object type: one for the object as a whole, and the stricter ones of some of its fields. */
export interface PoliticaTipo {
  readonly tipo: Politica;
  readonly heredan: readonly string[];
  readonly excepciones: Readonly<Record<string, Politica>>;
}

/**
 * Policies of an object type.
 * @param politicaDelTipo who may have the object at all; checked on every path that leads to one
 * @param heredan         fields that ask nothing more, separated by spaces; each must be named, so that a new one is noticed
 * @param excepciones     fields with a policy of their own, checked besides the one of the type
 */
export function tipo(
  politicaDelTipo: Politica,
  heredan: string,
  excepciones: Readonly<Record<string, Politica>> = {},
): PoliticaTipo {
  return { tipo: politicaDelTipo, heredan: heredan.split(/\s+/).filter(Boolean), excepciones };
}
