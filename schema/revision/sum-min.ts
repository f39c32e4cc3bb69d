import { aTexto, comparar, racional } from "../puntaje.ts";
import { etapasPorPlazas, paraQuienes, totalDe } from "./aportes.ts";
import { hallar, poner, type Revision } from "./comun.ts";

/**
 * The total minimum is what the minima of the stages form. A higher one takes out people who passed every stage, which
 * may be meant; a lower one takes out nobody.
 * @fuente Bases HRDC 2019 §I: 48 in one table, 46 in the other, 26 + 20 = 46
 */
export const sumMin: Revision = {
  codigo: "SUM_MIN",
  revisar: (contexto) => {
    const { minimo, cita } = contexto.bases.total;
    if (minimo === undefined) return [];
    return etapasPorPlazas(contexto).flatMap((grupo) => {
      const suma = totalDe(grupo.etapas, "minimo", contexto);
      const orden = suma ? comparar(racional(minimo), suma.n) : 0;
      if (!suma || orden === 0) return [];
      const cuenta = `${suma.partes.map(aTexto).join(" + ")} = ${aTexto(suma.n)}`;
      const efecto =
        orden > 0
          ? "quien aprueba todas las etapas justo con su mínimo no llega al total"
          : "el total nunca elimina a nadie";
      const mensaje = `El mínimo del total es ${minimo} y los de las etapas suman ${cuenta}${paraQuienes(grupo, contexto)}: ${efecto}.`;
      const salida = poner(suma.n, "total.minimo");
      return [
        hallar("SUM_MIN", "ADVERTENCIA", "total.minimo", mensaje, { cita, salida, ejemplo: `${cuenta} ≠ ${minimo}` }),
      ];
    });
  },
};
