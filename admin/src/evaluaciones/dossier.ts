/** What every piece of a dossier's page knows: the application, its evaluation, the rules, and how to decide. */
import { createContext, use } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Criterio, CriterioDe } from "#schema/bases/criterio.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import { criteriosDe } from "#schema/bases/recorrer.ts";
import { etapaPara } from "#schema/calificacion/variante.ts";
import type { ExpedienteAdminQuery } from "../gql/graphql.ts";
import type { Evaluacion } from "./palabras.ts";

export type Expediente = NonNullable<ExpedienteAdminQuery["postulacion"]>;

/** Which application in which stage; every act on it takes both. */
export interface Sitio {
  readonly postulacion: string;
  readonly etapa: string;
}

export interface DatosDossier {
  readonly proceso: string;
  readonly bases: Bases;
  /** The stage in the bases with which it is evaluated. */
  readonly etapa: Etapa;
  readonly evaluacion: Evaluacion;
  readonly expediente: Expediente;
  /** Why nothing may be decided here by this person now; null when it may. */
  readonly bloqueo: string | null;
  readonly ocupado: boolean;
  /** Does an act that answers with the evaluation. What is refused is shown on the page; gives whether it was done. */
  readonly decidir: (acto: (sitio: Sitio) => Promise<object>) => Promise<boolean>;
}

export const ContextoDossier = createContext<DatosDossier | null>(null);

/** The dossier of the page. */
export function useDossier(): DatosDossier {
  const dossier = use(ContextoDossier);
  if (!dossier) throw new Error("A piece of a dossier outside of it");
  return dossier;
}

/** Every criterion that may count for the plazas of the application, each once. */
export function criteriosDelSitio({
  bases,
  etapa,
  expediente,
}: Pick<DatosDossier, "bases" | "etapa" | "expediente">): Criterio[] {
  const plazas = bases.plazas.filter(({ id }) => expediente.plazas.includes(id));
  const todos = plazas.flatMap((plaza) => {
    const raiz = etapaPara(etapa, plaza).criterios;
    return raiz ? criteriosDe(raiz, "").map(({ criterio }) => criterio) : [];
  });
  return [...new Map(todos.map((criterio) => [criterio.id, criterio])).values()];
}

/** Those that each member scores by hand. */
export const directosDe = (criterios: readonly Criterio[]): CriterioDe<"DIRECTO">[] =>
  criterios.filter((criterio): criterio is CriterioDe<"DIRECTO"> => criterio.tipo === "DIRECTO");

/** Those of «meets it or not» that the committee judges, because the bases give no condition. */
export const compuertasDe = (criterios: readonly Criterio[]): CriterioDe<"COMPUERTA">[] =>
  criterios.filter(
    (criterio): criterio is CriterioDe<"COMPUERTA"> => criterio.tipo === "COMPUERTA" && criterio.si === undefined,
  );
