/** How far each part of an application is, for the task list. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import type { Seccion } from "#schema/bases/formulario.ts";
import { evaluar, seCumple } from "#schema/condicion.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import type { Lector, Sujeto } from "#schema/lector.ts";

export type Avance =
  | { readonly estado: "COMPLETADO" | "INCOMPLETO" | "SIN_EMPEZAR" | "OPCIONAL" }
  | { readonly estado: "SUSTENTOS"; readonly hay: number; readonly de: number };

const errores = (hallazgos: readonly Hallazgo[], lugar: string): readonly Hallazgo[] =>
  hallazgos.filter(({ gravedad, ruta }) => gravedad === "ERROR" && (ruta === lugar || ruta.startsWith(`${lugar}.`)));

export function avanceDeSeccion(seccion: Seccion, { respuestas }: Sujeto, hallazgos: readonly Hallazgo[]): Avance {
  const filas = respuestas[seccion.id] ?? [];
  const hay = filas.some(({ valores }) => Object.values(valores).some((valor) => valor.length > 0));
  const faltas = errores(hallazgos, `respuestas.${seccion.id}`);
  if (faltas.length === 0) return { estado: hay || filas.length > 0 ? "COMPLETADO" : "OPCIONAL" };
  if (faltas.every(({ codigo }) => codigo === "FORM_SUSTENTO")) {
    return {
      estado: "SUSTENTOS",
      hay: filas.filter(({ sustentos }) => (sustentos?.length ?? 0) > 0).length,
      de: filas.length,
    };
  }
  return { estado: hay ? "INCOMPLETO" : "SIN_EMPEZAR" };
}

export interface DocumentoPedido {
  readonly documento: DocumentoRequerido;
  readonly requerido: boolean;
}

/**
 * The documents that this person attaches by themselves, in the order of the dossier. One that depends on a condition is
 * there while the condition may still hold; one that goes in the rows of a section is asked for there.
 */
export function documentosPedidos(bases: Bases, lectores: readonly Lector[]): readonly DocumentoPedido[] {
  const deFilas = new Set(bases.formulario.secciones.flatMap(({ repite }) => repite?.documento ?? []));
  return bases.documentos
    .filter(({ id, elabora, momento }) => elabora !== "SISTEMA" && momento.tipo === "POSTULACION" && !deFilas.has(id))
    .flatMap((documento): DocumentoPedido[] => {
      if (documento.exigencia !== "SI_CONDICION") return [{ documento, requerido: documento.exigencia === "SIEMPRE" }];
      const { si } = documento;
      if (si === undefined) return [];
      const valores = lectores.map((lector) => evaluar(si, (referencia) => lector.leer(referencia)));
      if (valores.every((valor) => valor === false)) return [];
      return [{ documento, requerido: valores.includes(true) }];
    })
    .toSorted((a, b) => (a.documento.orden ?? 1000) - (b.documento.orden ?? 1000));
}

export function avanceDeDocumentos(
  pedidos: readonly DocumentoPedido[],
  { documentos = [] }: Sujeto,
  hallazgos: readonly Hallazgo[],
): Avance {
  const faltas = hallazgos.filter(({ ruta }) => ruta.startsWith("documentos."));
  if (faltas.length > 0) return { estado: documentos.length > 0 ? "INCOMPLETO" : "SIN_EMPEZAR" };
  return { estado: documentos.length > 0 || pedidos.some(({ requerido }) => requerido) ? "COMPLETADO" : "OPCIONAL" };
}

/** The statements that concern this person. */
export const declaracionesPedidas = (bases: Bases, lectores: readonly Lector[]): Bases["declaraciones"] =>
  bases.declaraciones.filter(({ si }) =>
    lectores.some((lector) => seCumple(si, (referencia) => lector.leer(referencia))),
  );

export function avanceDeDeclaraciones({ declaraciones = [] }: Sujeto, hallazgos: readonly Hallazgo[]): Avance {
  if (errores(hallazgos, "declaraciones").length === 0) return { estado: "COMPLETADO" };
  return { estado: declaraciones.length > 0 ? "INCOMPLETO" : "SIN_EMPEZAR" };
}
