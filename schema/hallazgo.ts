import type { Cita } from "./bases/cita.ts";

/** How much a finding weighs: an ERROR blocks publishing, an ADVERTENCIA asks for a published justification. */
export type Gravedad = "ERROR" | "ADVERTENCIA" | "NOTA";

/** A way out that removes the finding: put this value at this place, or take the part away (`valor` absent). */
export interface Salida {
  readonly texto: string;
  readonly ruta: string;
  readonly valor?: unknown;
}

/**
 * A finding about a document or an answer: data, always in a list, never thrown.
 * `ruta` is the place, dot-separated, with list items by their `id` or index: `etapas.curricular.criterios.formacion`.
 */
export interface Hallazgo {
  readonly codigo: string;
  readonly gravedad: Gravedad;
  readonly ruta: string;
  readonly mensaje: string;
  /** A worked example in a few words, where arithmetic explains: `8 + 8 + 8 = 24 < 26`. */
  readonly ejemplo?: string;
  readonly cita?: Cita;
  readonly salida?: Salida;
  /** Why it stays as it is, when an ADVERTENCIA was justified in the bases. */
  readonly justificacion?: string;
}
