import type { Hallazgo } from "../../hallazgo.ts";

/**
 * One step between two shapes of the document: lifts `desde` to `desde + 1`. Once published it is never edited; a
 * mistake is mended by the next one. It receives foreign data: what it does not understand it leaves as it is, and the
 * validator of the newest shape judges the outcome.
 */
export interface Migracion {
  readonly desde: number;
  readonly nombre: string;
  readonly aplicar: (documento: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export type Migrado =
  | { readonly documento: Readonly<Record<string, unknown>>; readonly aplicadas: readonly string[] }
  | { readonly hallazgos: readonly Hallazgo[] };

/**
 * Lifts a document of an older shape to the newest, step by step.
 * @param documento foreign; its `forma` says its shape
 * @param tabla     steps in order, one for each shape
 * @param actual    number of the newest shape
 * @returns         the lifted document and the names of the steps, or why it cannot be lifted
 */
export function migrar(
  documento: Readonly<Record<string, unknown>>,
  tabla: readonly Migracion[],
  actual: number,
): Migrado {
  const { forma } = documento;
  if (typeof forma !== "number" || !Number.isInteger(forma) || forma < 1)
    return fallo("FORMA_VERSION", "Falta «forma», el número entero que dice cómo está hecho el documento.");
  if (forma > actual)
    return fallo(
      "FORMA_VERSION",
      `El documento usa la forma ${forma} y este sistema conoce hasta la ${actual}. Actualice el sistema.`,
    );
  let lifted = documento;
  const aplicadas: string[] = [];
  for (let desde = forma; desde < actual; desde += 1) {
    const migracion = tabla.find((paso) => paso.desde === desde);
    if (!migracion) return fallo("FORMA_VERSION", `Este sistema ya no sabe leer la forma ${desde}.`);
    lifted = { ...migracion.aplicar(lifted), forma: desde + 1 };
    aplicadas.push(migracion.nombre);
  }
  return { documento: lifted, aplicadas };
}

const fallo = (codigo: string, mensaje: string): Migrado => ({
  hallazgos: [{ codigo, gravedad: "ERROR", ruta: "forma", mensaje }],
});
