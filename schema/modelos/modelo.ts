import type { Bases } from "../bases/bases.ts";
import type { Bonificacion, GrupoBonificaciones } from "../bases/bonificacion.ts";
import type { Criterio } from "../bases/criterio.ts";
import type { Hito } from "../bases/cronograma.ts";
import type { DeclaracionJurada, DocumentoRequerido, Plantilla } from "../bases/documento.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Campo, Seccion } from "../bases/formulario.ts";
import type { Norma } from "../bases/generalidades.ts";
import type { Hecho } from "../bases/hecho.ts";
import type { Requisito } from "../bases/plaza.ts";
import type { ReglaReclamos } from "../bases/reclamo.ts";
import type { Cuadro, Desempate } from "../bases/resultado.ts";
import type { Fecha } from "../fecha.ts";

/** What a model brings, in the words of who composes bases. The order is the one in which they are offered. */
export const CLASES_MODELO = {
  PARTIDA: "Puntos de partida",
  NORMA: "Base legal",
  COMITE: "Comité",
  CONTACTO: "Contactos",
  SECCION: "Secciones del formulario",
  DOCUMENTO: "Documentos",
  DECLARACION: "Declaraciones juradas",
  PLANTILLA: "Plantillas",
  HECHO: "Datos que se calculan",
  REQUISITO: "Requisitos del perfil",
  ETAPA: "Etapas",
  CRITERIO: "Criterios de puntaje",
  CAUSA: "Causas de descalificación",
  BONIFICACION: "Bonificaciones",
  TOTAL: "Puntaje total",
  REDONDEO: "Redondeo",
  DESEMPATE: "Desempate",
  ADJUDICACION: "Ganadores y desierto",
  CUADRO: "Cuadros de resultados",
  RECLAMO: "Reclamos",
  SUSCRIPCION: "Firma del contrato",
  CRONOGRAMA: "Cronograma",
} as const;
export type ClaseModelo = keyof typeof CLASES_MODELO;

/** The lists of the document into which a model may add, and what each one holds. */
export interface Listas {
  "generalidades.baseLegal": Norma;
  "generalidades.contactos": Bases["generalidades"]["contactos"][number];
  "formulario.secciones": Seccion;
  documentos: DocumentoRequerido;
  declaraciones: DeclaracionJurada;
  plantillas: Plantilla;
  hechos: Hecho;
  etapas: Etapa;
  bonificaciones: Bonificacion;
  gruposBonificaciones: GrupoBonificaciones;
  cuadros: Cuadro;
  reclamos: ReglaReclamos;
  desempates: Desempate;
  "cronograma.hitos": Hito;
  "adjudicacion.desierto": NonNullable<Bases["adjudicacion"]["desierto"]>[number];
}

/** A part of a list of the document. */
export type ParteDeLista = { [L in keyof Listas]: { readonly en: L; readonly valor: Listas[L] } }[keyof Listas];

/**
 * A field of a section; `usa` are the options that what comes with it reads, so that a field without them is not taken
 * for this one.
 */
export interface ParteCampo {
  readonly en: "campo";
  readonly seccion: string;
  readonly valor: Campo;
  readonly usa?: readonly string[];
}

/** A criterion at the end of those of a stage, or a cause of disqualification of a stage. */
export type ParteDeEtapa =
  | { readonly en: "criterio"; readonly etapa: string; readonly valor: Criterio }
  | { readonly en: "causa"; readonly etapa: string; readonly valor: NonNullable<Etapa["descalificacion"]>[number] };

/** A requirement of the profile of a plaza. */
export interface ParteRequisito {
  readonly en: "requisito";
  readonly plaza: string;
  readonly valor: Requisito;
}

/** A value that is put only where nothing is yet. */
export interface ParteUnica {
  readonly en: "unica";
  readonly ruta: string;
  readonly valor: unknown;
}

/**
 * What a model brings. Its parts name one another, and those of the models that it presupposes, by the names of the
 * library; a name that begins with `=` is one of the document itself (see `propio`).
 */
export type Parte = ParteDeLista | ParteCampo | ParteDeEtapa | ParteRequisito | ParteUnica;

/** What may be told to a model; what is not told is taken from the bases or is the usual. */
export interface OpcionesModelo {
  /** Day whose laws are looked at; by default the first of the contest. */
  readonly fecha?: Fecha;
  /** First day of the schedule. */
  readonly primerDia?: Fecha;
  /** Stage of the document that receives a criterion or a cause. */
  readonly etapa?: string;
  /** Hours that a course must have, years back that count, greatest score, members of the panel. */
  readonly horas?: number;
  readonly anios?: number;
  readonly maximo?: number;
  readonly miembros?: number;
  /** Plaza of the document that receives a requirement, the least that it asks for and the degree. */
  readonly plaza?: string;
  readonly minimo?: number;
  readonly grado?: string;
  /** Names of the factors of an interview. */
  readonly factores?: readonly string[];
}

/** What a model looks at to make its parts: the bases with what it presupposes already in place. */
export interface ContextoModelo {
  readonly bases: Bases;
  readonly opciones: OpcionesModelo;
  readonly fecha: Fecha;
}

export type SegunContexto<T> = T | ((contexto: ContextoModelo) => T);

/** A ready part of the bases, offered by name. */
export interface Modelo {
  readonly id: string;
  readonly nombre: string;
  /** What it brings, for people. */
  readonly ayuda: string;
  readonly clase: ClaseModelo;
  /** The norm that rules it. */
  readonly norma?: Norma;
  /** First and last day on which it may be used; versions of one thing have the same `paquete`. */
  readonly desde?: Fecha;
  readonly hasta?: Fecha;
  readonly paquete?: string;
  readonly partes: SegunContexto<readonly Parte[]>;
  /** What must be there first: brought too, when it is absent. */
  readonly supone?: SegunContexto<readonly Modelo[]>;
  /** What must be done first and cannot be brought, in words; null when nothing is. */
  readonly pide?: (contexto: ContextoModelo) => string | null;
}

/** A name of the document itself, which is left as it is. */
export const propio = (id: string): string => `=${id}`;

/** The value of what may depend on the bases. */
export const segun = <T>(algo: SegunContexto<T>, contexto: ContextoModelo): T =>
  typeof algo === "function" ? (algo as (contexto: ContextoModelo) => T)(contexto) : algo;
