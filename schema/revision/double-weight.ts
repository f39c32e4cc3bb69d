import { aTexto, CIEN, comparar, racional, sumarTodo } from "../puntaje.ts";
import { totalDe } from "./aportes.ts";
import { hallar, type Revision } from "./comun.ts";

/**
 * Maxima that already add up to 100 are weighted once more, so that no total can reach 100. When the bases state the
 * maximum that comes out, they mean it.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VII: maxima 50 and 50, weights 50 % and 50 %, final maximum 50
 */
export const doubleWeight: Revision = {
  codigo: "DOUBLE_WEIGHT",
  revisar: (contexto) => {
    const { queSuman, bases } = contexto;
    const suma = totalDe(queSuman, "maximo", contexto);
    if (bases.total.modo !== "PONDERADO" || !suma || queSuman.length < 2) return [];
    const maximos = queSuman.map((etapa) => racional(etapa.maximo ?? "0"));
    if (comparar(sumarTodo(maximos), CIEN) !== 0) return [];
    const dicho = bases.total.maximo !== undefined && comparar(racional(bases.total.maximo), suma.n) === 0;
    const mensaje =
      `Los máximos de las etapas ya suman ${maximos.map(aTexto).join(" + ")} = 100 y se vuelven a ponderar: ` +
      `el total llega a ${suma.partes.map(aTexto).join(" + ")} = ${aTexto(suma.n)}, no a 100.`;
    const salida = { texto: "Sumar los puntajes sin ponderar", ruta: "total.modo", valor: "SUMA" };
    return [
      hallar("DOUBLE_WEIGHT", dicho ? "NOTA" : "ERROR", "total.modo", mensaje, {
        cita: bases.total.cita,
        salida,
        ejemplo: `${suma.partes.map(aTexto).join(" + ")} = ${aTexto(suma.n)} < 100`,
      }),
    ];
  },
};
