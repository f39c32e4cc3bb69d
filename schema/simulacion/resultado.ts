/** What a simulation gives: plain data, counts as integers, scores as exact text. */
import type { EstadoEtapa, ResultadoFinal } from "../calificacion/index.ts";
import type { Expediente } from "../expediente.ts";
import type { Paso } from "../traza.ts";

/** A bar: scores from `desde` up to, and without, `hasta`. */
export interface Tramo {
  readonly desde: number;
  readonly hasta: number;
  readonly cuantos: number;
}

export interface Cuenta<T extends string = string> {
  readonly que: T;
  readonly cuantos: number;
}

/** Why people were left out in a stage; one person may have several causes. `ruta` of the rule. */
export interface Causa {
  readonly codigo: string;
  readonly ruta: string;
  readonly texto: string;
  readonly cuantos: number;
}

export interface EtapaSimulada {
  readonly etapa: string;
  readonly nombre: string;
  readonly llegaron: number;
  readonly conPuntaje: number;
  readonly tramos: readonly Tramo[];
  readonly estados: readonly Cuenta<EstadoEtapa>[];
  /** Those who were APTO and a cut left out. */
  readonly fueraDelCorte: number;
  readonly causas: readonly Causa[];
  readonly minimo: string | null;
  readonly maximo: string | null;
}

/** How often a tie reached the last vacancy, and what undid it. */
export interface EmpatesSimulados {
  readonly concursos: number;
  readonly conEmpate: number;
  readonly sinResolver: number;
  readonly reglas: readonly Cuenta[];
}

/** `cambian`: contests whose winners would be others without it, out of those in which somebody got it. */
export interface BonificacionSimulada {
  readonly bonificacion: string;
  readonly nombre: string;
  readonly recibieron: number;
  readonly concursos: number;
  readonly cambian: number;
}

/** What five points of weight change: out of `ganadores`, those who would not win with that weight. */
export interface PesoSimulado {
  readonly etapa: string;
  readonly nombre: string;
  readonly peso: string;
  readonly variante: string;
  readonly ganadores: number;
  readonly cambian: number;
}

export interface EtapaDePersona {
  readonly etapa: string;
  readonly nombre: string;
  readonly estado: EstadoEtapa;
  readonly puntaje: string | null;
  readonly minimo: string | null;
  readonly motivos: readonly string[];
  readonly traza: Paso | null;
}

/** How somebody singular fares alone: who meets exactly the profile, or who gets the most. */
export interface PersonaSimulada {
  readonly plaza: string;
  readonly resultado: ResultadoFinal;
  readonly final: string | null;
  readonly etapas: readonly EtapaDePersona[];
  readonly frase: string;
  readonly expediente: Expediente;
}

/**
 * Every case of a stage whose points come only from what applicants declare. `combinaciones`: different results among
 * those who meet the profile, by criterion; `fuera`: those of them that do not reach the minimum.
 */
export interface EtapaEnumerada {
  readonly plaza: string;
  readonly etapa: string;
  readonly nombre: string;
  readonly casos: number;
  readonly combinaciones: number;
  readonly fuera: number;
  readonly menor: string;
  readonly mayor: string;
}

export interface ResultadoSimulacion {
  readonly semilla: string;
  readonly postulantes: number;
  readonly concursos: number;
  readonly plazas: readonly string[];
  readonly supuestos: readonly string[];
  readonly desenlaces: readonly Cuenta<ResultadoFinal>[];
  readonly etapas: readonly EtapaSimulada[];
  readonly finales: readonly Tramo[];
  readonly conFinal: number;
  readonly empates: EmpatesSimulados;
  readonly bonificaciones: readonly BonificacionSimulada[];
  readonly pesos: readonly PesoSimulado[];
  readonly justos: readonly PersonaSimulada[];
  readonly mejores: readonly PersonaSimulada[];
  readonly enumeradas: readonly EtapaEnumerada[];
  /** Some of the invented applicants of the first contest, with what became of each. */
  readonly muestras: readonly MuestraSimulada[];
}

export interface MuestraSimulada {
  readonly expediente: Expediente;
  readonly resultado: ResultadoFinal;
  readonly final: string | null;
}
