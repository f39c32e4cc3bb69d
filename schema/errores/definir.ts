/**
 * The shape of one refusal in the catalogue. A refusal is an act that the rules do not allow now; it is told to the
 * person in plain Spanish: what happened and what to do.
 */

/** Kinds of refusal; the server maps each to one code of its transport. */
export type CategoriaRechazo =
  | "NO_AUTENTICADO"
  | "NO_AUTORIZADO"
  | "NO_ENCONTRADO"
  | "INVALIDO"
  | "CONFLICTO"
  | "FUERA_DE_PLAZO"
  | "LIMITE";

/** Facts that complete a message. They travel to the person: never put in them what that person may not know. */
export type DetallesRechazo = Readonly<Record<string, unknown>>;

/** One entry of the catalogue. */
export interface DefinicionRechazo<D extends DetallesRechazo> {
  readonly categoria: CategoriaRechazo;
  readonly mensaje: (detalles: D) => string;
}

/**
 * Declares a refusal.
 * @param categoria what kind of refusal it is
 * @param mensaje   Spanish sentence from the details: what happened, what to do
 */
export function definirRechazo<D extends DetallesRechazo = Record<never, never>>(
  categoria: CategoriaRechazo,
  mensaje: (detalles: D) => string,
): DefinicionRechazo<D> {
  return { categoria, mensaje };
}
