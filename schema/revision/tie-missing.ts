import { hallar, type Revision } from "./comun.ts";

/**
 * Two people with the same final score and one vacancy: the bases say who wins.
 * @fuente Bases HRDC 2019 and CAS 004-2026-MC-DDC-CUSCO, which do not
 */
export const tieMissing: Revision = {
  codigo: "TIE_MISSING",
  revisar: ({ bases }) => {
    if ((bases.desempates ?? []).length > 0) return [];
    const salida = {
      texto: "Desempatar por sorteo público",
      ruta: "desempates",
      valor: [{ tipo: "SORTEO", id: "sorteo-publico" }],
    };
    return [
      hallar(
        "TIE_MISSING",
        "ERROR",
        "desempates",
        "Las bases no dicen quién gana entre dos puntajes finales iguales. Agregue las reglas de desempate.",
        { cita: bases.adjudicacion.cita, salida },
      ),
    ];
  },
};
