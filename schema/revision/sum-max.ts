import { aTexto, comparar, racional } from "../puntaje.ts";
import { etapasPorPlazas, paraQuienes, totalDe } from "./aportes.ts";
import { hallar, poner, type Revision } from "./comun.ts";

/**
 * The total maximum is what the maxima of the stages form; no other can come out.
 * @fuente Bases HRDC 2019 §I (40 + 60 = 100) · CAS 004-2026-MC-DDC-CUSCO §VII
 */
export const sumMax: Revision = {
  codigo: "SUM_MAX",
  revisar: (contexto) => {
    const { maximo, cita } = contexto.bases.total;
    if (maximo === undefined) return [];
    return etapasPorPlazas(contexto).flatMap((grupo) => {
      const suma = totalDe(grupo.etapas, "maximo", contexto);
      if (!suma || comparar(racional(maximo), suma.n) === 0) return [];
      const cuenta = `${suma.partes.map(aTexto).join(" + ")} = ${aTexto(suma.n)}`;
      const mensaje = `El máximo del total es ${maximo} y los de las etapas dan ${cuenta}${paraQuienes(grupo, contexto)}. Corrija uno de los dos.`;
      const salida = poner(suma.n, "total.maximo");
      return [hallar("SUM_MAX", "ERROR", "total.maximo", mensaje, { cita, salida, ejemplo: `${cuenta} ≠ ${maximo}` })];
    });
  },
};
