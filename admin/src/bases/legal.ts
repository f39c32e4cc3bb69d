import type { Cita } from "#schema/bases/cita.ts";
import { useBorrador } from "./borrador.ts";

/** A citation in words: `Sección 9.1 · Ley 29248, art. 48`; null when the part cites nothing. */
export function useLegal(cita: Cita | undefined): string | null {
  const { bases } = useBorrador();
  if (!cita) return null;
  const norma =
    cita.norma === undefined
      ? undefined
      : (bases.generalidades.baseLegal.find(({ id }) => id === cita.norma)?.nombre ?? cita.norma);
  const partes = [
    cita.seccion !== undefined && `Sección ${cita.seccion}`,
    norma !== undefined && (cita.articulo === undefined ? norma : `${norma}, art. ${cita.articulo}`),
    cita.nota,
  ].filter((parte) => typeof parte === "string");
  return partes.length > 0 ? partes.join(" · ") : null;
}
