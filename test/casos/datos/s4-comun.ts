/** What the two readings of the contest of Cajamarca have in common. */
import type { Fecha } from "#schema/fecha.ts";
import type { DatosCajamarca } from "#seeds/demo/solicitud-cajamarca.ts";
import type { Trabajo } from "#seeds/demo/solicitud.ts";
import { aniosAntes } from "./personas.ts";

export interface PostulanteCajamarca extends DatosCajamarca {
  readonly clave: string;
  /** Hour of the interview, for those who go on to it. */
  readonly cita?: string;
  /** Sheets of whoever presides and of the two members: command of the subject, analysis, communication, ethics. */
  readonly hojas?: readonly [string, string, string];
}

export const tres = (hoja: string): readonly [string, string, string] => [hoja, hoja, hoja];

/** Work in the post. Whole years, to the last day of 2021. */
export const enElCargo = (desde: string): Trabajo[] => [{ desde, hasta: "2021-12-31", especifica: true }];

/** A course that ended a year before people apply, so that it counts. */
export const curso = (abre: Fecha, horas: number) => [{ horas, fin: aniosAntes(abre, 1) }];

export type Tabla = readonly (readonly string[])[];

export interface TablasDePlaza {
  readonly hojaDeVida: (cita: (hora: string) => string) => Tabla;
  readonly entrevista: Tabla;
  readonly final: Tabla;
}

const [NUMERO, NOMBRES] = ["N°", "APELLIDOS Y NOMBRES"];

/** Titles of the columns of each table. */
export const TITULOS = {
  hojaDeVida: [
    NUMERO,
    NOMBRES,
    "FORMACIÓN ACADÉMICA",
    "EXPERIENCIA LABORAL",
    "CAPACITACIÓN",
    "PUNTAJE",
    "CALIFICACIÓN",
    "FECHA Y HORA DE ENTREVISTA",
    "OBSERVACIÓN",
  ],
  entrevista: [NUMERO, NOMBRES, "PUNTAJE", "BONIFICACIÓN", "PUNTAJE DE ENTREVISTA", "CALIFICACIÓN", "OBSERVACIÓN"],
  final: [
    NUMERO,
    NOMBRES,
    "PUNTAJE › HOJA DE VIDA",
    "PUNTAJE › ENTREVISTA",
    "PUNTAJE TOTAL",
    "BONIFICACIÓN DE LEY",
    "PUNTAJE FINAL",
    "RESULTADO",
  ],
} as const;
