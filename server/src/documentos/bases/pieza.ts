import type { Bases } from "#schema/bases/bases.ts";
import type { Edicion } from "#schema/documento-bases/documento.ts";
import type { InstanteUtc } from "#schema/fecha.ts";

/** What one rendering takes: the data, and what the document says of itself. Plain data: it travels to a thread. */
export interface Pieza {
  readonly formato: "HTML" | "PDF";
  readonly bases: Bases;
  readonly edicion: Edicion;
  /** Code of the process and version, for the title. */
  readonly titulo: string;
  /** Dates of the PDF: the same version gives the same bytes. */
  readonly fecha: InstanteUtc;
  /** Address of the page of the contest. */
  readonly convocatoria: string;
  /** Address of the PDF. */
  readonly pdf: string;
}
