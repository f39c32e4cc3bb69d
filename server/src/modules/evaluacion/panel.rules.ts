/** Pure rules of the sheets of a panel: who scores, which seats there are, and when all may see them. */
import type { Etapa } from "#schema/bases/etapa.ts";
import type { Criterio, CriterioDe } from "#schema/bases/criterio.ts";
import type { Plaza } from "#schema/bases/plaza.ts";
import { etapaPara } from "#schema/calificacion/variante.ts";

/** A member of the committee of a proceso, with the office of the bases that he holds, if he was given one. */
export interface Integrante {
  readonly persona: string;
  readonly rol: "COMITE" | "PRESIDENTE";
  readonly nombres: string;
  readonly cargo: string | null;
  /** Name of the office. */
  readonly nombre: string | null;
  readonly funcion: "PRESIDENTE" | "MIEMBRO" | "SUPLENTE" | "ESPECIALISTA" | null;
  readonly suplenteDe: string | null;
}

/** A sheet without what it says: what everybody may know of it. */
export interface HojaSinPuntajes {
  readonly id: string;
  readonly postulacion: string;
  readonly persona: string;
  readonly asiento: string;
  readonly vota: boolean;
  readonly cerrada: boolean;
}

/** A place in the panel: an alternate and the member whom he replaces share one. */
export const asientoDe = ({ funcion, suplenteDe, cargo, persona }: Integrante): string =>
  (funcion === "SUPLENTE" ? suplenteDe : null) ?? cargo ?? persona;

/** @fuente CAS 004-2026-MC-DDC-CUSCO §8.2: the specialist has voice and no vote */
export const tieneVoto = ({ funcion }: Integrante): boolean => funcion !== "ESPECIALISTA";

/**
 * How a sheet is named in explanations, which its applicant reads: the office, or the order in the committee. Never the
 * person.
 */
export function rotuloDeMiembro(integrante: Integrante, comite: readonly Integrante[]): string {
  if (integrante.nombre !== null) return integrante.nombre;
  if (integrante.rol === "PRESIDENTE") return "Presidencia del comité";
  return `Integrante ${comite.filter((uno) => uno.rol === "COMITE").findIndex((uno) => uno.persona === integrante.persona) + 1}`;
}

/** How many sheets that vote a stage has. Without a panel rule, one. */
export const hojasDelPanel = ({ panel }: Etapa): number => panel?.miembros ?? 1;

/** With how many the stage can be scored. */
export const hojasNecesarias = ({ panel }: Etapa): number => panel?.quorum ?? hojasDelPanel({ panel } as Etapa);

/** Why a member may not start a sheet, or null when he may. `hojas` are those of the application in the stage. */
export function impedimentoDeHoja(
  integrante: Integrante,
  etapa: Etapa,
  hojas: readonly HojaSinPuntajes[],
): { readonly codigo: "ASIENTO_OCUPADO" } | { readonly codigo: "PANEL_COMPLETO"; readonly miembros: number } | null {
  const asiento = asientoDe(integrante);
  if (hojas.some((hoja) => hoja.asiento === asiento && hoja.persona !== integrante.persona)) {
    return { codigo: "ASIENTO_OCUPADO" };
  }
  const miembros = hojasDelPanel(etapa);
  const ocupadas = hojas.filter((hoja) => hoja.vota && hoja.persona !== integrante.persona).length;
  return tieneVoto(integrante) && ocupadas >= miembros ? { codigo: "PANEL_COMPLETO", miembros } : null;
}

/**
 * Whether the members may see each other's sheets: every sheet that votes is closed and none is missing, or the quorum
 * is reached and whoever presides closed the panel with it.
 * @fuente catalogue E14, E16
 */
export function estanCompletas(etapa: Etapa, hojas: readonly HojaSinPuntajes[], conQuorum: boolean): boolean {
  const votan = hojas.filter((hoja) => hoja.vota);
  const pide = conQuorum ? hojasNecesarias(etapa) : hojasDelPanel(etapa);
  return votan.length >= pide && votan.every((hoja) => hoja.cerrada);
}

/** Criteria that the members score by hand, in the stage as it is for these plazas. */
export function directosDe(etapa: Etapa, plazas: readonly Plaza[]): CriterioDe<"DIRECTO">[] {
  const deTodas = plazas.flatMap((plaza) => directosEn(etapaPara(etapa, plaza).criterios));
  return [...new Map(deTodas.map((criterio) => [criterio.id, criterio])).values()];
}

/** Names of the criteria that a sheet still lacks. One that may not apply to the applicant is not asked for. */
export function faltantesDe(
  etapa: Etapa,
  plazas: readonly Plaza[],
  puntajes: Readonly<Record<string, string>>,
): string[] {
  return plazas
    .flatMap((plaza) => exigidos(etapaPara(etapa, plaza).criterios))
    .filter((criterio, i, todos) => todos.findIndex((otro) => otro.id === criterio.id) === i)
    .filter((criterio) => puntajes[criterio.id] === undefined)
    .map((criterio) => criterio.nombre);
}

function directosEn(criterio: Criterio | undefined): CriterioDe<"DIRECTO">[] {
  if (criterio?.tipo === "GRUPO") return criterio.hijos.flatMap(directosEn);
  return criterio?.tipo === "DIRECTO" ? [criterio] : [];
}

function exigidos(criterio: Criterio | undefined): CriterioDe<"DIRECTO">[] {
  if (criterio?.aplicaSi !== undefined) return [];
  if (criterio?.tipo === "GRUPO") return criterio.hijos.flatMap(exigidos);
  return criterio?.tipo === "DIRECTO" ? [criterio] : [];
}
