import type { Bases } from "./bases/bases.ts";
import type { DocumentoRequerido } from "./bases/documento.ts";
import type { Etapa } from "./bases/etapa.ts";
import type { Campo, Seccion } from "./bases/formulario.ts";
import type { Hecho } from "./bases/hecho.ts";
import type { Plaza } from "./bases/plaza.ts";
import { resolverCronograma, type CronogramaResuelto } from "./cronograma.ts";

/** The bases with their parts by id, built once for all applicants. */
export interface Indice {
  readonly bases: Bases;
  readonly plazas: ReadonlyMap<string, Plaza>;
  readonly secciones: ReadonlyMap<string, Seccion>;
  readonly hechos: ReadonlyMap<string, Hecho>;
  readonly documentos: ReadonlyMap<string, DocumentoRequerido>;
  readonly etapas: ReadonlyMap<string, Etapa>;
  readonly cronograma: CronogramaResuelto;
  campo(seccion: string, campo: string): Campo | undefined;
}

const porId = <T extends { readonly id: string }>(partes: readonly T[]): ReadonlyMap<string, T> =>
  new Map(partes.map((parte) => [parte.id, parte]));

/** Indexes a document whose shape is valid. With repeated ids the last one stands; the linter refuses them. */
export function indexar(bases: Bases): Indice {
  const campos = new Map(bases.formulario.secciones.map((seccion) => [seccion.id, porId(seccion.campos)]));
  return {
    bases,
    plazas: porId(bases.plazas),
    secciones: porId(bases.formulario.secciones),
    hechos: porId(bases.hechos),
    documentos: porId(bases.documentos),
    etapas: porId(bases.etapas),
    cronograma: resolverCronograma(bases.cronograma),
    campo: (seccion, campo) => campos.get(seccion)?.get(campo),
  };
}
