import type { RaRecord } from "react-admin";
import type { Conexion } from "./paginas.ts";

/** What the data provider asks of a resource; each is written beside its pages. */
export interface Recurso {
  /**
   * One page of its list.
   * @param filtro what the person filtered by, as it stands in the address
   * @param orden  order chosen, a word of the API; empty for its own
   */
  pagina(
    pagina: { readonly first: number; readonly after: string | null },
    filtro: Readonly<Record<string, unknown>>,
    orden: string,
    signal: AbortSignal | undefined,
  ): Promise<Conexion<RaRecord>>;
  crear?(datos: Readonly<Record<string, unknown>>): Promise<RaRecord>;
}

/** A text of a filter, or null when it says nothing. */
export const textoDe = (valor: unknown): string | null =>
  typeof valor === "string" && valor.trim() !== "" ? valor.trim() : null;
