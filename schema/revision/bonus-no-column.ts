import { hallar, type Revision } from "./comun.ts";

/**
 * Whoever gets a bonus sees it in a table of results.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §9.3 and tables 10.1, 10.4: the bonus of athletes has no column
 */
export const bonusNoColumn: Revision = {
  codigo: "BONUS_NO_COLUMN",
  revisar: ({ bases }) => {
    if (bases.cuadros.length === 0) return [];
    const mostradas = new Set(
      bases.cuadros.flatMap(({ columnas }) =>
        columnas.flatMap(({ dato }) => (dato.tipo === "BONIFICACIONES" ? dato.bonificaciones : [])),
      ),
    );
    return bases.bonificaciones
      .filter(({ id }) => !mostradas.has(id))
      .map(({ id, nombre, cita }) =>
        hallar(
          "BONUS_NO_COLUMN",
          "ADVERTENCIA",
          `bonificaciones.${id}`,
          `«${nombre}» no aparece en ningún cuadro de resultados. Agregue su columna.`,
          { cita },
        ),
      );
  },
};
