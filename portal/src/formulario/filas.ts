/** Rows of a section as the form handles them. Pure. */
import type { Campo, Seccion } from "#schema/bases/formulario.ts";
import { estaVacio, normalizarCampo, validarCampo } from "#schema/campos/index.ts";
import type { Fila, Respuesta } from "#schema/expediente.ts";
import type { Fecha } from "#schema/fecha.ts";
import { FILA_UNICA } from "#schema/prellenado.ts";

export type Filas = readonly Fila[];

/** The rows to draw: a section that does not repeat always has its one row. */
export function filasVisibles(seccion: Seccion, filas: Filas): Filas {
  return seccion.repite || filas.length > 0 ? filas : [{ id: FILA_UNICA, valores: {} }];
}

/** The rows with one answer changed; the only row of a section is made with its first answer. */
export function conRespuesta(seccion: Seccion, filas: Filas, idFila: string, campo: string, valor: Respuesta): Filas {
  return filasVisibles(seccion, filas).map((fila) =>
    fila.id === idFila ? { ...fila, valores: { ...fila.valores, [campo]: valor } } : fila,
  );
}

/** The rows with the evidence of one changed. */
export function conSustentos(filas: Filas, idFila: string, sustentos: readonly string[]): Filas {
  return filas.map((fila) => (fila.id === idFila ? { ...fila, sustentos: [...sustentos] } : fila));
}

export interface Guardable {
  readonly filas: Filas;
  /** Answers that the server would refuse as they are; they stay on this equipment until they are mended. */
  readonly pendientes: number;
}

/**
 * What of the rows the server will take as a draft: it refuses a whole section for one answer that its field does not
 * admit, and a half-typed date must not keep the rest from being saved.
 * @param hoy day in Lima, as the server judges
 */
export function guardables(seccion: Seccion, filas: Filas, hoy: Fecha): Guardable {
  let pendientes = 0;
  const limpias = filas.map((fila): Fila => {
    const valores: Fila["valores"] = {};
    for (const campo of seccion.campos) {
      const crudo = fila.valores[campo.id];
      if (crudo === undefined || estaVacio(campo, crudo)) continue;
      if (!esAdmisible(campo, crudo, hoy)) pendientes += 1;
      else valores[campo.id] = normalizarCampo(campo, crudo);
    }
    return { ...fila, valores };
  });
  return { filas: limpias, pendientes };
}

const esAdmisible = (campo: Campo, crudo: Respuesta, hoy: Fecha): boolean =>
  Array.isArray(crudo) === (campo.tipo === "OPCIONES") && validarCampo(campo, crudo, { hoy }).length === 0;

/** Whether two lists of rows say the same, whatever the order of their keys and however nothing is said. */
export const sonIguales = (a: Filas, b: Filas): boolean => firma(a) === firma(b);

function firma(filas: Filas): string {
  return JSON.stringify(
    filas
      .map(({ id, valores, sustentos = [] }) => [
        id,
        Object.entries(valores)
          .filter(([, valor]) => valor.length > 0)
          .toSorted(([x], [y]) => (x < y ? -1 : 1)),
        sustentos,
      ])
      .filter(([id, valores = [], sustentos = []]) => id !== FILA_UNICA || valores.length > 0 || sustentos.length > 0),
  );
}
