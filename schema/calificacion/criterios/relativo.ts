import { aTexto, CERO, comparar } from "../../puntaje.ts";
import { decimal, fijo, resta, type Trazado } from "../../traza.ts";
import { conPuntaje, rotuloDe, sinPuntaje, type Evaluador } from "./contexto.ts";
import { leerNumero } from "./dato.ts";

/**
 * Points by how far the applicant exceeds the minimum that the plaza itself asks: meets, exceeds, two years more.
 * A plaza that states no minimum asks for zero.
 * @fuente Bases HRDC 2019 §I «Capacitación» (supera 10, cumple 08)
 */
export const evaluarRelativo: Evaluador<"RELATIVO"> = (criterio, contexto) => {
  const rotulo = rotuloDe(criterio, contexto);
  const { trazado, falta } = leerNumero(criterio.dato, contexto);
  if (!trazado) {
    const nada = fijo({ ...rotulo, texto: falta }, CERO);
    return sinPuntaje(criterio, contexto, nada, falta, criterio.siNinguna);
  }
  const minimo: Trazado =
    leerNumero(criterio.minimoDe, contexto).trazado ?? fijo({ concepto: "La plaza no pide un mínimo" }, CERO);
  const exceso = resta({ concepto: "Exceso sobre lo que pide la plaza" }, trazado, minimo);
  const filas = criterio.filas
    .filter((fila) => {
      const orden = comparar(exceso.n, decimal(fila.exceso));
      return orden > 0 || (orden === 0 && !fila.estricto);
    })
    .map((fila) => ({ fila, puntos: decimal(fila.puntos) }))
    .toSorted((a, b) => comparar(b.puntos, a.puntos));
  const [mejor] = filas;
  if (!mejor) {
    const texto = `${aTexto(trazado.n)} no llega al mínimo de la plaza, ${aTexto(minimo.n)}`;
    const nada = fijo({ ...rotulo, texto }, CERO);
    return sinPuntaje(criterio, contexto, nada, texto, criterio.siNinguna);
  }
  const puntos = fijo({ ...rotulo, texto: mejor.fila.nombre }, mejor.puntos);
  return conPuntaje({ n: puntos.n, paso: { ...puntos.paso, de: [exceso.paso] } });
};
