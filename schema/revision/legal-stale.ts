import { hallar, type Revision } from "./comun.ts";

/**
 * No norm of the legal base had ceased to hold when the contest began.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §I: the budget law of 2025 in a contest of 2026
 */
export const legalStale: Revision = {
  codigo: "LEGAL_STALE",
  revisar: ({ bases: { generalidades } }) =>
    generalidades.baseLegal
      .filter(({ hasta }) => hasta !== undefined && hasta < `${generalidades.anio}-01-01`)
      .map(({ id, nombre, hasta }) =>
        hallar(
          "LEGAL_STALE",
          "ADVERTENCIA",
          `generalidades.baseLegal.${id}`,
          `«${nombre}» rigió hasta el ${hasta?.split("-").toReversed().join("/")} y el proceso es de ${generalidades.anio}.`,
          {
            salida: { texto: "Quitarla de la base legal", ruta: `generalidades.baseLegal.${id}` },
          },
        ),
      ),
};
