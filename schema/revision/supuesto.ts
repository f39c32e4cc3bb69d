import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Plaza } from "../bases/plaza.ts";
import { evaluarArbol, type ResultadoArbol } from "../calificacion/arbol.ts";
import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import type { Indice } from "../indice.ts";
import { crearLector, type Lector } from "../lector.ts";
import type { Valor } from "../valor.ts";
import { esFija } from "./variables.ts";

/** An invented applicant: what is known of them, the sheet of the panel, the decisions of the committee. */
export interface Supuesto {
  readonly datos: ReadonlyMap<string, Valor | null>;
  readonly hoja: Readonly<Record<string, string>>;
  readonly compuertas: ReadonlyMap<string, boolean>;
}

/** Where an invented applicant is scored: one tree of one stage, for one plaza. */
export interface Banco {
  readonly indice: Indice;
  readonly etapa: Etapa;
  readonly plaza: Plaza;
  readonly raiz: Criterio;
}

/** Reads the invented data, and of the rest only what does not depend on the applicant. */
export function lectorDe({ indice, plaza }: Pick<Banco, "indice" | "plaza">, datos: Supuesto["datos"]): Lector {
  const vacio = crearLector(indice, plaza, { respuestas: {} });
  const leer = (referencia: string): Valor | null =>
    datos.get(referencia) ?? (esFija(referencia) ? vacio.leer(referencia) : null);
  return { ...vacio, leer, hecho: (id) => ({ valor: leer(`hecho.${id}`), paso: null, motivo: null }) };
}

/**
 * Scores an invented applicant with the engine itself: what the linter says of points is what the contest would do. All
 * the members put the same sheet, so that only a panel that adds sheets up gives other points than one sheet.
 */
export function puntuar({ indice, etapa, plaza, raiz }: Banco, supuesto: Supuesto): ResultadoArbol {
  const { panel, ...sinPanel } = etapa;
  const suma = panel?.regla === "SUMA" ? panel : null;
  const hojas = Array.from({ length: suma?.miembros ?? 1 }, (_, i) => ({
    miembro: `supuesto ${i}`,
    puntajes: { ...supuesto.hoja },
  }));
  const evaluacion: EvaluacionEtapa = {
    etapa: etapa.id,
    hojas,
    compuertas: [...supuesto.compuertas].map(([criterio, cumple]) => ({ criterio, cumple })),
  };
  return evaluarArbol(raiz, {
    candidatura: { indice, plaza, expediente: NADIE, lector: lectorDe({ indice, plaza }, supuesto.datos) },
    etapa: suma ? { ...etapa, panel: { ...suma, quorum: suma.miembros } } : sinPanel,
    evaluacion,
    redondeos: { ...indice.bases.redondeos, ...etapa.redondeos },
  });
}

const NADIE: Expediente = {
  codigo: "supuesto",
  nombres: "Supuesto",
  plazas: ["supuesto"],
  enviadaEn: "2000-01-01T00:00",
  respuestas: {},
};
